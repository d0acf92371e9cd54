package LLMG::Front;

# nginx with the guard, in front of the stand-in model server.
#
#     my $front = LLMG::Front->start(
#         server => "gzip on;",
#         locations => "location /open/ { llm_guard_fail_mode open;
#                                         proxy_pass http://MODEL/; }");
#     $front->port; $front->nginx; $front->model
#     $front->errors                  # of the error log, since the last call
#     $front->workers                 # process numbers
#     $front->memory                  # resident, of the first of them, in kB
#     $front->leave                   # stops it, and says what it complained of
#
# MODEL is the stand-in's address, SELF that of the server itself and DIR the
# directory of nginx.  Without locations there is one for everything.

use strict;
use warnings;

use File::Temp qw(tempdir);

use LLMG::Nginx qw(free_port slurp);
use LLMG::Standin;


sub start {
    my ($class, %arg) = @_;

    my $dir = tempdir("front-XXXXXX", TMPDIR => 1, CLEANUP => 1);
    my $model = $arg{model} // LLMG::Standin->start;
    my $port = free_port();
    my $module = LLMG::Nginx::module();
    my $user = LLMG::Nginx::user();
    my $temp = LLMG::Nginx::temp($dir);

    my $http = $arg{http} // "";
    my $server = $arg{server} // "";
    my $listen = $arg{listen} // "";
    my $workers = $arg{workers} // 1;
    my $connections = $arg{connections} // 512;
    my $main = $arg{main} // "";
    my $locations = $arg{locations}
                    // "location / { proxy_pass http://MODEL; }";

    my $conf = <<"END";
load_module $module;
$user
$main
worker_processes $workers;
pid $dir/nginx.pid;
error_log $dir/error.log info;
events { worker_connections $connections; }
http {
    $temp
    access_log off;
    large_client_header_buffers 8 512k;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    $http

    server {
        listen 127.0.0.1:$port $listen;
        llm_guard on;
        $server
        $locations
    }
}
END

    my $at = "127.0.0.1:" . $model->port;

    $conf =~ s/\bMODEL\b/$at/g;
    $conf =~ s/\bSELF\b/127.0.0.1:$port/g;
    $conf =~ s/\bDIR\b/$dir/g;

    my $nginx = LLMG::Nginx->start(conf => $conf, dir => $dir, port => $port);

    return bless { nginx => $nginx, model => $model, port => $port,
                   seen => 0 }, $class;
}


sub nginx { $_[0]{nginx} }

sub model { $_[0]{model} }

sub port { $_[0]{port} }

sub dir { $_[0]{nginx}->dir }


sub errors {
    my ($self) = @_;

    my $log = $self->{nginx}->log_of("error.log");
    my $new = substr $log, $self->{seen};

    $self->{seen} = length $log;

    return $new;
}


# without a cache all children of the master are workers

sub workers { $_[0]{nginx}->children }


sub memory {
    my ($self) = @_;

    my ($worker) = $self->workers or die "no worker\n";

    slurp("/proc/$worker/status") =~ /^VmRSS:\s*(\d+)/m
        or die "/proc/$worker/status does not tell\n";

    return $1;
}


sub leave {
    my ($self) = @_;

    $self->{nginx}->stop;

    return join "", $self->{nginx}->complaints;
}

1;
