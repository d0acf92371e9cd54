package LLMG::Standin;

# Starts t/lib/standin and ends it: with the object, or when this process dies.
#
#     my $model = LLMG::Standin->start(chunk => 4);
#     $model->port;
#     $model->received->{body};

use strict;
use warnings;

use File::Basename qw(dirname);
use IO::Socket::INET;
use JSON::PP;


sub start {
    my ($class, %option) = @_;

    my $script = dirname(__FILE__) . "/../standin";
    my @args = map { ("--$_", $option{$_}) } sort keys %option;

    pipe my $said, my $say or die "standin: pipe: $!\n";
    pipe my $life, my $hold or die "standin: pipe: $!\n";

    my $pid = fork // die "standin: fork: $!\n";

    if ($pid == 0) {
        setpgrp;                     # the terminal's Ctrl-C is for our parent
        close $hold;
        open STDIN, "<&", $life or die;
        open STDOUT, ">&", $say or die;
        exec $^X, $script, "--stdin", @args or die;
    }

    close $say;
    close $life;

    my $line = <$said> // "";
    my ($port) = $line =~ /:(\d+)$/ or die "standin: did not start\n";

    return bless { pid => $pid, port => $port, hold => $hold, owner => $$ },
                 $class;
}


sub port { $_[0]{port} }

sub pid { $_[0]{pid} }


sub get {
    my ($self, $path) = @_;

    my $c = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                  PeerPort => $self->{port})
        or die "standin: $@\n";

    print $c "GET $path HTTP/1.0\r\n\r\n";
    local $/;
    my ($head, $body) = split /\r\n\r\n/, <$c>, 2;

    return $body;
}


sub received { JSON::PP->new->utf8->decode($_[0]->get("/_received")) }


# how many there have been, and the last one's body or head, as it came

sub last_body { split /\n/, $_[0]->get("/_body"), 2 }

sub last_head { split /\n/, $_[0]->get("/_head"), 2 }


# lets answers go on that wait for it

sub go { $_[0]->get("/_go") }


sub stop {
    my ($self) = @_;

    return unless $self->{pid} && $self->{owner} == $$;

    local $?;
    kill TERM => $self->{pid};
    waitpid $self->{pid}, 0;
    delete $self->{pid};
}


sub DESTROY { $_[0]->stop }

1;
