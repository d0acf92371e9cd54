package LLMG::Gate;

# nginx with locations of a test's own in front of the stand-in.
#
#     my $gate = LLMG::Gate->start(
#         http => "client_max_body_size 9m;",
#         at => { "/strict/" => "llm_guard strict;" });
#
#     $gate->post("/strict/v1/chat/completions", $body);    # LLMG::Post
#     $gate->count; $gate->received; $gate->got
#
# Each place in "at" passes what it lets through to the stand-in by the name
# "model"; more of "server" and "http" is put as it is.  /ping answers "pong".
# post() keeps its connection until it was told to end.

use strict;
use warnings;

use File::Temp qw(tempdir);

use LLMG::Nginx qw(free_port);
use LLMG::Post;
use LLMG::Standin;


sub start {
    my ($class, %arg) = @_;

    my $dir = tempdir(CLEANUP => 1);
    my $port = free_port();
    my $model = LLMG::Standin->start;
    my $module = LLMG::Nginx::module();
    my $user = LLMG::Nginx::user();
    my $temp = LLMG::Nginx::temp($dir);
    my $http = $arg{http} // "";
    my $server = $arg{server} // "";
    my $at = "";

    for my $place (sort keys %{$arg{at} // {}}) {
        $at .= "        location $place {\n$arg{at}{$place}\n"
             . ($arg{at}{$place} =~ /\b(?:proxy_pass|return)\b/ ? ""
                : "            proxy_pass http://model;\n")
             . "        }\n";
    }

    my $conf = <<"END";
load_module       $module;
$user
worker_processes  @{[ $arg{workers} // 1 ]};
pid               $dir/nginx.pid;
error_log         $dir/error.log info;
events { }
http {
$temp
    access_log  off;

    upstream model {
        server     127.0.0.1:@{[ $model->port ]};
        keepalive  4;
    }

    proxy_http_version  1.1;
    proxy_set_header    Connection "";

    llm_guard  on;

$http
    server {
        listen  127.0.0.1:$port;
        location = /ping { llm_guard off; return 200 "pong"; }
$at
$server
    }
}
END

    $conf =~ s/\@DIR\@/$dir/g;

    my $nginx = LLMG::Nginx->start(conf => $conf, dir => $dir, port => $port,
                                   under => $arg{under});

    return bless { nginx => $nginx, model => $model, port => $port,
                   dir => $dir }, $class;
}


sub nginx { $_[0]{nginx} }

sub model { $_[0]{model} }

sub port { $_[0]{port} }

sub dir { $_[0]{dir} }

sub received { $_[0]{model}->received }

sub count { ($_[0]{model}->last_body)[0] }


# the bytes of the last body that the model server got

sub got { ($_[0]{model}->last_body)[1] }


sub wire {
    my ($self) = @_;

    if ($self->{wire} && $self->{wire}{last} && !$self->{wire}{last}{close}) {
        return $self->{wire};
    }

    return $self->{wire} = LLMG::Post->open($self->{port});
}


sub post {
    my ($self, @args) = @_;

    return $self->wire->post(@args);
}

1;
