package LLMG::Wire;

# HTTP/1.1 over one connection of our own: a test sees when bytes come, how the
# answer ends, and whether the connection lives on.
#
#     my $c = LLMG::Wire->new($port);        # window => bytes, step => bytes
#     my $r = $c->ask("/v1/chat/completions", json => $chat,
#                     header => [ "a: b" ]);
#     $r->{status}; $r->{headers}{'content-type'}; $r->{body}
#     $r->{whole}          # the body ended as its framing says
#
#     $c->send("/v1/chat/completions", json => $chat);   # the same in steps
#     $c->head->{status};
#     while (defined(my $piece = $c->more)) { ... }
#     $c->whole; $c->closed          # or said that it will be

use strict;
use warnings;

use IO::Select;
use IO::Socket::INET;
use JSON::PP;
use Socket qw(SO_RCVBUF);

use constant WAIT => 10;

my $json = JSON::PP->new->utf8->canonical;


sub new {
    my ($class, $port, %arg) = @_;

    # a window is how much the kernel takes before we read

    my @window = $arg{window} ? (Sockopts => [ [ SO_RCVBUF, $arg{window} ] ])
                              : ();

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port,
                                  @window)
        or die "127.0.0.1:$port: $@\n";

    binmode $s;

    return bless { socket => $s, bytes => "", step => $arg{step} // 65536 },
                 $class;
}


sub send {
    my ($self, $path, %arg) = @_;

    my $body = defined $arg{json} ? $json->encode($arg{json}) : $arg{data};
    my $method = $arg{method} // (defined $body ? "POST" : "GET");

    $self->{method} = $method;

    $self->write(join "\r\n", "$method $path HTTP/1.1", "Host: guard",
        @{$arg{header} // []},
        defined $body ? ("Content-Type: application/json",
                         "Content-Length: " . length $body) : (),
        "", $body // "");
}


sub write {
    my ($self, $bytes) = @_;

    local $SIG{PIPE} = 'IGNORE';
    my $at = 0;

    while ($at < length $bytes) {
        my $n = syswrite $self->{socket}, $bytes, length($bytes) - $at, $at;
        last if !defined $n;
        $at += $n;
    }
}


# 0 when the other side has closed

sub fill {
    my ($self) = @_;

    IO::Select->new($self->{socket})->can_read(WAIT)
        or die "no answer in @{[ WAIT ]} seconds\n";

    my $n = sysread $self->{socket}, $self->{bytes}, $self->{step},
                    length $self->{bytes};
    $self->{eof} = 1 if !$n;

    return $n;
}


sub line {
    my ($self) = @_;

    while ($self->{bytes} !~ /\n/) {
        $self->fill or return undef;
    }

    $self->{bytes} =~ s/^(.*?)\r?\n//;

    return $1;
}


sub head {
    my ($self) = @_;

    my $r = { status => 0, headers => {}, body => "" };
    my $line = $self->line // return $r;

    ($r->{status}) = $line =~ m{^HTTP/1\.1 (\d+)} or die "not HTTP: $line\n";

    while (defined($line = $self->line) && $line ne "") {
        my ($name, $value) = $line =~ /^([^:]+):\s*(.*)/ or die "$line\n";
        my $old = $r->{headers}{lc $name};
        $r->{headers}{lc $name} = defined $old ? "$old, $value" : $value;
    }

    my $h = $r->{headers};

    $self->{done} = ($h->{connection} // "") eq "close";

    $self->{whole} = 0;
    $self->{left} = $h->{'content-length'};
    $self->{chunked} = ($h->{'transfer-encoding'} // "") eq "chunked";

    if ($self->{method} eq "HEAD" || $r->{status} == 204
        || $r->{status} == 304)
    {
        $self->{chunked} = 0;
        $self->{left} = 0;
    }

    return $r;
}


# the next bytes of the body, or nothing when it has ended, well or badly

sub more {
    my ($self) = @_;

    return $self->chunk if $self->{chunked};

    if (defined $self->{left} && $self->{left} == 0) {
        $self->{whole} = 1;
        return undef;
    }

    if ($self->{bytes} eq "" && !$self->fill) {
        $self->{whole} = !defined $self->{left};
        return undef;
    }

    my $n = length $self->{bytes};
    $n = $self->{left} if defined $self->{left} && $self->{left} < $n;
    $self->{left} -= $n if defined $self->{left};

    return substr $self->{bytes}, 0, $n, "";
}


sub chunk {
    my ($self) = @_;

    return undef if $self->{whole};

    my $line = $self->line // return undef;
    $line =~ /^([0-9a-f]+)\z/i or die "not a chunk: $line\n";

    my $n = hex $1;

    while (length $self->{bytes} < $n + 2) {
        $self->fill or return undef;
    }

    my $chunk = substr $self->{bytes}, 0, $n, "";
    substr($self->{bytes}, 0, 2, "") eq "\r\n" or die "a chunk's end\n";

    $self->{whole} = 1 if $n == 0;

    return $n ? $chunk : undef;
}


sub whole { $_[0]{whole} }


sub ask {
    my ($self, @args) = @_;

    $self->send(@args);

    my $r = $self->head;

    while (defined(my $piece = $self->more)) {
        $r->{body} .= $piece;
    }

    $r->{whole} = $self->{whole};

    return $r;
}


# what is known without looking

sub ended { $_[0]{eof} || $_[0]{done} }


# 1 when the other side has closed or is about to, 0 when it has not

sub closed {
    my ($self) = @_;

    return 1 if $self->ended;

    return 0 unless IO::Select->new($self->{socket})->can_read(0.1);

    return $self->fill ? 0 : 1;
}


sub close { close $_[0]{socket} }

1;
