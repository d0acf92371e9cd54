package LLMG::Nginx;

# An nginx of our own: a configuration, usually one of conf-examples with its
# addresses and paths replaced, run in a directory of its own.
#
#     my $nginx = LLMG::Nginx->start(conf => $text, port => $port);
#     $nginx->reload($conf);       # the same one without
#     $nginx->stop;
#
# With TEST_NGINX_USE_HUP it starts with next to nothing and gets its
# configuration by SIGHUP.  With TEST_NGINX_USE_VALGRIND it runs under valgrind,
# unless the test runs it under something already; what valgrind has to say of
# our code fails the test when nginx is stopped, whatever the test says.
#
# conf_example() reads an example and replaces; each pattern must be there, so
# that an example and its test cannot drift apart; conf_replace() does that to
# the text of any configuration.

use strict;
use warnings;

use Cwd qw(abs_path);
use Exporter qw(import);
use File::Basename qw(dirname);
use File::Temp qw(tempdir);
use IO::Socket::INET;
use IO::Socket::UNIX;
use POSIX qw(WNOHANG);
use Scalar::Util qw(weaken);
use Time::HiRes qw(sleep);

our @EXPORT_OK = qw(conf_example conf_replace free_port slurp spew);

my @running;
my $failed = 0;

our $root = abs_path(dirname(__FILE__) . "/../../..");


sub binary { $ENV{TEST_NGINX_BINARY} // $ENV{NGINX_BIN} // "/usr/sbin/nginx" }

# 1.022001: as a number, to compare

sub version {
    return `${\ binary()} -v 2>&1` =~ m{nginx/(\d+)\.(\d+)\.(\d+)}
           ? sprintf "%d.%03d%03d", $1, $2, $3
           : die "what version is nginx?\n";
}

sub module {
    return $ENV{TEST_NGINX_LOAD_MODULES}
           // "$root/build/ngx_llm_guard_module.so";
}


# what a configuration that is written anew begins with; where the packaged
# nginx keeps temporary files is not ours to write to

sub user { return $> == 0 ? "user root;" : "" }

sub temp {
    my ($dir) = @_;

    my $below = defined $dir ? "$dir/" : "";

    return join "\n    ", map { "${_}_temp_path $below$_;" }
                              qw(client_body proxy fastcgi uwsgi scgi);
}


sub slurp {
    open my $in, "<", $_[0] or return "";
    local $/;
    return scalar <$in> // "";
}


sub spew {
    my ($path, $text) = @_;

    open my $out, ">", $path or die "$path: $!\n";
    print $out $text;
    close $out or die "$path: $!\n";

    return $path;
}


sub free_port {
    my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => 0,
                                  Listen => 1)
        or die "no free port: $@\n";

    return $s->sockport;
}


# as in the example, but: our module, our user, paths below a directory

sub conf_example {
    my ($name, $dir, %replace) = @_;

    my $user = $> == 0 ? "user              root;" : "";

    return conf_replace("conf-examples/$name.conf",
                        slurp("$root/conf-examples/$name.conf"), $dir,
        "user              www-data;" => $user,
        "worker_processes  auto;" => "worker_processes  1;",
        "/run/nginx.pid" => "$dir/nginx.pid",
        "/var/log/nginx/" => "$dir/",
        %replace);
}


sub conf_replace {
    my ($name, $conf, $dir, %replace) = @_;

    $replace{"modules/ngx_llm_guard_module.so"} = module();

    for my $what (sort { length $b <=> length $a } keys %replace) {
        $conf =~ s/\Q$what\E/$replace{$what}/g
            or die "$name does not have \"$what\"\n";
    }

    my $temp = temp($dir);
    $conf =~ s/^http \{\n/http {\n    $temp\n\n/m
        or die "$name: no http block\n";

    return $conf;
}


sub start {
    my ($class, %arg) = @_;

    my $dir = $arg{dir} // tempdir("nginx-XXXXXX", TMPDIR => 1, CLEANUP => 1);
    my $hup = $ENV{TEST_NGINX_USE_HUP};
    my @under = @{$arg{under} // []};

    # a limit that a test puts on nginx is not one for valgrind

    my $valgrind = $ENV{TEST_NGINX_USE_VALGRIND} && !@under;
    my $wait = ($arg{wait} // 10) * ($valgrind ? 12 : 1);

    @under = ("valgrind", "-q", "--num-callers=40", "--leak-check=no",
              "--log-file=$dir/valgrind.%p")
        if $valgrind;

    my $conf = spew("$dir/nginx.conf", $hup ? minimal($dir, $arg{globals} // "")
                                        : $arg{conf});

    my @command = (@under, binary(), "-p", $dir, "-c", $conf,
                   "-e", "$dir/error.log", "-g",
                   "daemon off;" . ($arg{globals} // ""));

    my $pid = fork // die "fork: $!\n";

    if ($pid == 0) {
        setpgrp;                     # the terminal's Ctrl-C is for our parent
        open STDOUT, ">>", "$dir/output";
        open STDERR, ">>", "$dir/output";
        exec @command or die "$command[0]: $!\n";
    }

    my $self = bless { pid => $pid, dir => $dir, port => $arg{port},
                       owner => $$, valgrind => $valgrind }, $class;

    push @running, $self;
    weaken($running[-1]);

    if ($hup) {
        $self->await($wait, sub { IO::Socket::UNIX->new("$dir/minimal") });

        my @old = $self->children;

        spew($conf, $arg{conf});
        kill HUP => $pid;

        $self->await($wait, sub { my %now = map { $_ => 1 } $self->children;
                                  $self->answers
                                  && !grep { $now{$_} } @old });

        # for the test it begins here

        truncate "$dir/error.log", 0 if !$self->complaints;

    } else {
        $self->await($wait, sub { $self->answers });
    }

    return $self;
}


# the module is there before and after, and so is the zone of its counters

sub minimal {
    my ($dir, $globals) = @_;

    my $module = module();
    my $user = $> == 0 && $globals !~ /\buser / ? "user root;" : "";
    my $pid = $globals !~ /\bpid / ? "pid $dir/nginx.pid;" : "";
    my $temp = temp($dir);

    return <<"END";
load_module $module;
$user
$pid
error_log $dir/error.log;
events { }
http {
    $temp
    access_log off;
    llm_guard on;
    server { listen unix:$dir/minimal; }
}
END
}


sub await {
    my ($self, $seconds, $ready) = @_;

    for (1 .. $seconds * 50) {
        if (waitpid($self->{pid}, WNOHANG) == $self->{pid}) {
            delete $self->{pid};
            die "nginx did not start:\n" . $self->log_of("output")
                . $self->log_of("error.log");
        }

        return if $ready->();
        sleep 0.02;
    }

    $self->stop;
    die "nginx does not listen on port $self->{port}\n"
        . $self->log_of("error.log");
}


sub answers {
    my ($self) = @_;

    return IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                 PeerPort => $self->{port});
}


sub children {
    my ($self) = @_;

    return `ps --ppid $self->{pid} -o pid=` =~ /(\d+)/g;
}


# with another configuration, when there is one; the old workers have gone then

sub reload {
    my ($self, $conf) = @_;

    my @old = $self->children;

    spew("$self->{dir}/nginx.conf", $conf) if defined $conf;
    kill HUP => $self->{pid};

    $self->await(20, sub { my @now = $self->children;
                           my %now = map { $_ => 1 } @now;
                           @now && !grep { $now{$_} } @old });
}


sub dir { $_[0]{dir} }

sub pid { $_[0]{pid} }


sub log_of {
    my ($self, $name) = @_;

    return slurp("$self->{dir}/$name");
}


# the same once it has this, or as it is after five seconds: nginx writes of a
# request when its client already has the answer

sub log_with {
    my ($self, $name, $pattern) = @_;

    for (1 .. 100) {
        last if $self->log_of($name) =~ $pattern;
        sleep 0.05;
    }

    return $self->log_of($name);
}


# lines of the error log that no test may leave behind

sub complaints {
    my ($self) = @_;

    return grep { /\[(?:alert|crit|emerg)\]/ }
                split /^/, $self->log_of("error.log");
}


sub stop {
    my ($self) = @_;

    return unless $self->{pid} && $self->{owner} == $$;

    local $?;
    kill TERM => $self->{pid};

    # a signal just before epoll_wait() is seen after it: give it an event

    while (waitpid($self->{pid}, WNOHANG) == 0) {
        $self->answers;
        sleep 0.05;
    }

    delete $self->{pid};

    $self->judge if $self->{valgrind};
}


# What we can answer for: errors with code of ours in their stack.  Compiled
# patterns (frames without a name) read whole words, beyond what they use.

sub judge {
    my ($self) = @_;

    for my $log (glob "$self->{dir}/valgrind.*") {
        my $text = slurp($log) =~ s/^==\d+== ?//mgr;

        for my $error (split /\n\n+/, $text) {
            my @frames = $error =~ /^ +(?:at|by) 0x\w+: (.*)$/mg;
            my ($ours) = grep { $frames[$_] =~ /^(?:ngx_llm_guard_|llmg_)/ }
                              0 .. $#frames;

            next if !defined $ours
                    || grep { /^\?\?\?\z|pcre2/ } @frames[0 .. $ours];

            print STDERR "valgrind:\n$error\n";
            $failed = 1;
        }
    }
}


END {
    my $status = $?;

    $_->stop for grep { defined } @running;

    $? = $status || ($failed ? 1 : 0);
}


sub DESTROY { $_[0]->stop }

1;
