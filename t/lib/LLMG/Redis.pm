package LLMG::Redis;

# The real redis-server, on a port of its own.
#
#     my $redis = LLMG::Redis->start(requirepass => "x");   # options of its own
#     $redis->port; $redis->say("FLUSHALL")                 # redis-cli
#     $redis->kill; $redis->again; $redis->freeze; $redis->thaw
#
# undef where there is none.

use strict;
use warnings;

use File::Temp qw(tempdir);
use IO::Socket::INET;
use POSIX qw(WNOHANG);
use Time::HiRes qw(sleep);

use LLMG::Nginx qw(free_port);


sub there { return grep { -x "$_/redis-server" } split /:/, $ENV{PATH} }


sub start {
    my ($class, @options) = @_;

    return unless there();

    my $self = bless { port => free_port(), options => \@options,
                       owner => $$, dir => tempdir(CLEANUP => 1) }, $class;

    $self->again;

    return $self;
}


sub again {
    my ($self) = @_;

    my @options = @{$self->{options}};
    my $pid = fork // die "fork: $!\n";

    if ($pid == 0) {
        setpgrp;
        open STDOUT, ">", "$self->{dir}/log";
        open STDERR, ">&", \*STDOUT;
        exec "redis-server", "--port", $self->{port}, "--bind", "127.0.0.1",
             "--save", "", "--dir", $self->{dir},
             map { $_ % 2 ? $options[$_] : "--$options[$_]" } 0 .. $#options
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

sub freeze { CORE::kill STOP => $_[0]{pid} }

sub thaw { CORE::kill CONT => $_[0]{pid} }


sub say {
    my ($self, @words) = @_;

    open my $cli, "-|", "redis-cli", "-p", $self->{port}, "--raw",
        "--no-auth-warning", @words or die "redis-cli: $!\n";

    local ($/, $?);
    my $said = <$cli> // "";
    close $cli;
    chomp $said;

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
