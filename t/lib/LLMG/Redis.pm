package LLMG::Redis;

# The real redis-server, or valkey-server where there is no other one, or where
# LLMG_REDIS says "valkey"; on a port of its own.
#
#     my $redis = LLMG::Redis->start(requirepass => "x");   # options of its own
#     $redis->port; $redis->say("FLUSHALL")                 # redis-cli
#     $redis->kill; $redis->again; $redis->freeze; $redis->thaw
#     $redis->log
#
# Options that are no words of redis-server: TLS => [ ca, crt, key ], and no
# plain port then; SENTINEL => "lines of its configuration".
#
# undef where there is none.  LLMG::Redis::program("cli") is its client.

use strict;
use warnings;

use File::Temp qw(tempdir);
use IO::Socket::INET;
use POSIX qw(WNOHANG);
use Time::HiRes qw(sleep);

use LLMG::Nginx qw(free_port slurp spew);


sub program {
    my ($what) = @_;

    for my $who (defined $ENV{LLMG_REDIS} ? $ENV{LLMG_REDIS}
                                          : qw(redis valkey))
    {
        return "$who-$what"
            if grep { -x "$_/$who-server" } split /:/, $ENV{PATH};
    }

    return "redis-$what";
}


sub there {
    my $server = program("server");

    return grep { -x "$_/$server" } split /:/, $ENV{PATH};
}


sub start {
    my ($class, %options) = @_;

    return unless there();

    my $self = bless { port => free_port(), owner => $$,
                       tls => delete $options{TLS},
                       sentinel => delete $options{SENTINEL},
                       dir => tempdir(CLEANUP => 1) }, $class;

    $self->{options} = [ %options ];
    $self->{password} = $options{requirepass};

    spew("$self->{dir}/sentinel.conf", $self->{sentinel})
        if defined $self->{sentinel};

    $self->again;

    return $self;
}


sub again {
    my ($self) = @_;

    my @options = @{$self->{options}};
    my $tls = $self->{tls};
    my @first = defined $self->{sentinel} ? ("$self->{dir}/sentinel.conf") : ();

    unshift @options, $tls
        ? (port => 0, "tls-port" => $self->{port},
           "tls-ca-cert-file" => $tls->[0], "tls-cert-file" => $tls->[1],
           "tls-key-file" => $tls->[2])
        : (port => $self->{port});

    push @options, defined $self->{sentinel} ? (sentinel => undef)
                                             : (save => "");

    my $pid = fork // die "fork: $!\n";

    if ($pid == 0) {
        setpgrp;
        open STDOUT, ">", "$self->{dir}/log";
        open STDERR, ">&", \*STDOUT;
        exec program("server"), @first, "--bind", "127.0.0.1",
             "--dir", $self->{dir},
             map { $_ % 2 ? $options[$_] // () : "--$options[$_]" }
                 0 .. $#options
            or die "redis-server: $!\n";
    }

    $self->{pid} = $pid;

    for (1 .. 500) {
        return if IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                        PeerPort => $self->{port});
        die "redis-server did not start\n" if waitpid($pid, WNOHANG) == $pid;
        sleep 0.02;
    }

    die "redis-server does not listen\n";
}


sub port { $_[0]{port} }

sub log { slurp("$_[0]{dir}/log") }

sub freeze { CORE::kill STOP => $_[0]{pid} }

sub thaw { CORE::kill CONT => $_[0]{pid} }


# what redis-cli needs to be told

sub cli {
    my ($self) = @_;

    my $tls = $self->{tls};

    return ("-p", $self->{port}, "--no-auth-warning",
            $tls ? ("--tls", "--cacert", $tls->[0], "--cert", $tls->[1],
                    "--key", $tls->[2]) : (),
            defined $self->{password} ? ("-a", $self->{password}) : ());
}


sub say {
    my ($self, @words) = @_;

    open my $cli, "-|", program("cli"), $self->cli, "--raw", @words
        or die "redis-cli: $!\n";

    local ($/, $?);
    my $said = <$cli> // "";
    close $cli;
    $said =~ s{\n\z}{};

    return $said;
}


sub kill {
    my ($self) = @_;

    return unless $self->{pid} && $self->{owner} == $$;

    local $?;
    CORE::kill(KILL => $self->{pid});
    waitpid $self->{pid}, 0;
    delete $self->{pid};
}


sub DESTROY { $_[0]->kill }

1;
