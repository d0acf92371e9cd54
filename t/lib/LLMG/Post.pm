package LLMG::Post;

# HTTP/1.1 over one connection, byte for byte as a test wants it.
#
#     my $wire = LLMG::Post->open($port);
#     my $r = $wire->post($path, $body, header => [ "a: b" ], chunk => 7,
#                         cut => [ 10 ], pause => 0.02);
#     my $r = $wire->ask($bytes);
#     $r->{status}; $r->{headers}; $r->{body}; $r->{continued}
#     $wire->usable                # still good for a request, or ended well?
#
# chunk is the size of chunks, instead of a Content-Length; cut says where the
# bytes of the body are cut into several writes; length and type replace what
# the headers would say.

use strict;
use warnings;

use IO::Select;
use IO::Socket::INET;
use Socket qw(IPPROTO_TCP TCP_NODELAY);
use Time::HiRes qw(sleep);

use constant PATIENCE => 60;


sub open {
    my ($class, $port) = @_;

    my $socket = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                       PeerPort => $port)
        or die "wire: port $port: $@\n";

    setsockopt $socket, IPPROTO_TCP, TCP_NODELAY, 1;
    binmode $socket;

    return bless { socket => $socket, bytes => "", port => $port }, $class;
}


# chunks of a size, the first with an extension

sub chunked {
    my ($body, $size) = @_;

    my $out = "";

    for (my $at = 0; $at < length $body; $at += $size) {
        my $piece = substr $body, $at, $size;
        $out .= sprintf "%x%s\r\n%s\r\n", length $piece, $at ? "" : ";a=b",
                        $piece;
    }

    return "${out}0\r\n\r\n";
}


sub post {
    my ($self, $path, $body, %arg) = @_;

    my $head = ($arg{method} // "POST") . " $path HTTP/1.1\r\nHost: guard\r\n";

    $head .= "$_\r\n" for @{$arg{header} // []};
    $head .= "Content-Type: " . ($arg{type} // "application/json") . "\r\n";

    if ($arg{chunk}) {
        $head .= "Transfer-Encoding: chunked\r\n";
        $body = chunked($body, $arg{chunk});

    } else {
        $head .= "Content-Length: " . ($arg{length} // length $body) . "\r\n";
    }

    return $self->ask("$head\r\n$body", %arg,
                      cut => [ map { $_ + length("$head\r\n") }
                                   @{$arg{cut} // []} ]);
}


sub ask {
    my ($self, $bytes, %arg) = @_;

    my $at = 0;

    for my $to (@{$arg{cut} // []}, length $bytes) {
        $self->write(substr $bytes, $at, $to - $at) or last;
        $at = $to;
        sleep($arg{pause} // 0.02) if $to < length $bytes;
    }

    return $self->answer;
}


# a server that has refused already may not want the rest

sub write {
    my ($self, $bytes) = @_;

    local $SIG{PIPE} = 'IGNORE';

    while (length $bytes) {
        my $n = syswrite $self->{socket}, $bytes or return 0;
        substr $bytes, 0, $n, "";
    }

    return 1;
}


sub fill {
    my ($self) = @_;

    IO::Select->new($self->{socket})->can_read(PATIENCE)
        or die "wire: nothing comes\n";

    return sysread $self->{socket}, $self->{bytes}, 65536,
                   length $self->{bytes};
}


sub line {
    my ($self) = @_;

    my $i;

    while (($i = index $self->{bytes}, "\n") < 0) {
        $self->fill or return undef;
    }

    return substr($self->{bytes}, 0, $i + 1, "") =~ s/\r?\n\z//r;
}


sub take {
    my ($self, $n) = @_;

    while (length $self->{bytes} < $n) {
        $self->fill or last;
    }

    return substr $self->{bytes}, 0, $n, "";
}


# {} when the connection ended instead

sub answer {
    my ($self) = @_;

    my $r = { status => 0, headers => {}, body => "", continued => 0 };

    do {
        my $line = $self->line // return {};
        ($r->{status}) = $line =~ m{^HTTP/1\.1 (\d+)}
            or die "wire: no status: $line\n";

        while (length($line = $self->line // "")) {
            my ($name, $value) = $line =~ /^([^:]+):\s*(.*)/;
            $r->{headers}{lc $name} = $value;
        }

        $r->{continued} += $r->{status} == 100;
    } while ($r->{status} == 100);

    if (($r->{headers}{'transfer-encoding'} // "") eq "chunked") {
        while (my $n = hex($self->line // "")) {
            $r->{body} .= $self->take($n);
            $self->line;
        }

        $self->line;

    } elsif (defined(my $n = $r->{headers}{'content-length'})) {
        $r->{body} = $self->take($n);

    } else {
        1 while $self->fill;
        $r->{body} = $self->take(length $self->{bytes});
    }

    $r->{close} = ($r->{headers}{connection} // "") eq "close";
    $self->{last} = $r;

    return $r;
}


# after the last answer: as it said, another request is answered, or the
# connection ends

sub usable {
    my ($self) = @_;

    if ($self->{last}{close}) {
        return !$self->fill && !length $self->{bytes};
    }

    my $r = $self->ask("GET /ping HTTP/1.1\r\nHost: guard\r\n\r\n");

    return ($r->{body} // "") eq "pong";
}

1;
