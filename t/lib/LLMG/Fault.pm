package LLMG::Fault;

# A way to a server on which things go wrong: a relay on loopback.
#
#     my $way = LLMG::Fault->start($port_of_the_server);
#     $way->port;
#     $way->set("pass");              # what it does at first
#     $way->set("delay", 0.02);       # what the server says comes later by that
#     $way->set("hole");              # nothing comes any more, nor goes
#     $way->set("drip", 0.02);        # one byte each time
#     $way->set("half");              # half of what it says, and then the end
#     $way->set("say", "+OK\r\n");    # this instead of what it says
#
# What is set holds from then on for all connections; "hole" forgets what was
# on its way, and "pass" after it ends the connections that it had.

use strict;
use warnings;

use IO::Select;
use IO::Socket::INET;
use Socket qw(AF_UNIX PF_UNSPEC SOCK_STREAM);
use Time::HiRes qw(time);


sub start {
    my ($class, $to) = @_;

    my $listen = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 64,
                                       ReuseAddr => 1)
        or die "fault: $@\n";

    socketpair my $mine, my $its, AF_UNIX, SOCK_STREAM, PF_UNSPEC
        or die "fault: $!\n";

    my $pid = fork // die "fault: $!\n";

    if ($pid == 0) {
        setpgrp;
        close $mine;
        relay($listen, $its, $to);
        exit 0;
    }

    close $its;
    $mine->autoflush(1);

    return bless { pid => $pid, port => $listen->sockport, control => $mine,
                   owner => $$ }, $class;
}


sub port { $_[0]{port} }


sub set {
    my ($self, $what, $how) = @_;

    my $line = unpack "H*", $how // "";

    print { $self->{control} } "$what $line\n";
    sysread $self->{control}, my $done, 1;
}


# each connection: two sockets, what the server has said, and when it may go

sub relay {
    my ($listen, $control, $to) = @_;

    my ($what, $how) = ("pass", "");
    my (%of, @all);
    my $select = IO::Select->new($listen, $control);

    my $end = sub {
        my ($c) = @_;

        $select->remove($_), delete $of{$_}, close $_
            for grep { defined } @$c{qw(client server)};
        @all = grep { $_ != $c } @all;
    };

    for ( ;; ) {
        my $next = 5;

        for my $c (@all) {
            next if !@{$c->{later}};
            my $left = $c->{later}[0][0] - time;
            $next = $left < 0 ? 0 : $left if $left < $next;
        }

        for my $s ($select->can_read($next)) {
            if ($s == $control) {
                my $line = <$control> // return;
                my $was = $what;

                ($what, $how) = $line =~ /^(\w+) (\w*)$/ or die $line;
                $how = pack "H*", $how;

                if ($what eq "hole") {
                    $_->{later} = [] for @all;

                } elsif ($was eq "hole") {
                    $end->($_) for @all;
                }

                syswrite $control, ".";
                next;
            }

            if ($s == $listen) {
                my $client = $listen->accept // next;
                my $server = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                                   PeerPort => $to);

                if (!$server) {
                    close $client;
                    next;
                }

                my $c = { client => $client, server => $server, later => [] };

                $of{$_} = $c for $client, $server;
                push @all, $c;
                $select->add($client, $server);
                next;
            }

            my $c = $of{$s} // next;
            my $n = sysread $s, my $bytes, 65536;

            if (!$n) {
                $end->($c);
                next;
            }

            next if $what eq "hole";

            if ($s == $c->{client}) {
                syswrite $c->{server}, $bytes;
                next;
            }

            my $at = time;

            if ($what eq "drip") {
                my $last = @{$c->{later}} ? $c->{later}[-1][0] : $at;
                push @{$c->{later}}, [ $last += $how, $_ ]
                    for split //, $bytes;

            } elsif ($what eq "half") {
                push @{$c->{later}}, [ $at, substr($bytes, 0, $n / 2) ],
                                     [ $at, undef ];

            } else {
                $bytes = $how if $what eq "say";
                push @{$c->{later}}, [ $at + ($what eq "delay" ? $how : 0),
                                       $bytes ];
            }
        }

        for my $c (@all) {
            while (@{$c->{later}} && $c->{later}[0][0] <= time) {
                my $bytes = (shift @{$c->{later}})->[1];

                if (!defined $bytes) {
                    $end->($c);
                    last;
                }

                local $SIG{PIPE} = "IGNORE";
                syswrite $c->{client}, $bytes;
            }
        }
    }
}


sub DESTROY {
    my ($self) = @_;

    return if $$ != $self->{owner};

    local ($?, $!);

    close $self->{control};         # it ends by itself
    waitpid $self->{pid}, 0;
}

1;
