package LLMG::Crowd;

# Many streams at once.  One process is the model of all of them and each of
# their clients: it says which event goes out when, and sees what has come
# before the next one does.  Nothing depends on the clock.
#
#     my $crowd = LLMG::Crowd->new;          # the model listens
#     $crowd->port;
#     my @streams = $crowd->open($front->port, $path, 1000,
#                                header => [ "a: b" ]);     # window => bytes
#     $_->{model}                            # sockets of a stream
#     $_->{client}
#     say_to($stream, $bytes);               # the model does
#     hear($stream, $n);                     # until the client has n bytes
#     $stream->{heard};                      # all of the body so far
#     done($stream);                         # the model ends it well
#     rest($stream);  $stream->{whole}       # to the end; did it end well?
#     reset_socket($socket);                 # closes it with RST
#     gone($socket, $seconds)                # the other side has left
#     my @streams = $crowd->accept($n);      # of clients of another kind

use strict;
use warnings;

use Errno qw(EAGAIN EINTR);
use Exporter qw(import);
use IO::Select;
use IO::Socket::INET;
use JSON::PP;
use Socket qw(IPPROTO_TCP SOL_SOCKET SO_LINGER SO_RCVBUF TCP_NODELAY);
use Time::HiRes qw(time);

our @EXPORT_OK = qw(done event gone hear reset_socket rest say_to try_to_say);

use constant WAIT => $ENV{TEST_NGINX_USE_VALGRIND} ? 120 : 20;
use constant BATCH => 100;

my $json = JSON::PP->new->utf8->canonical;


sub new {
    my ($class) = @_;

    my $listen = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Proto => "tcp",
                                       Listen => 1024, ReuseAddr => 1)
        or die "crowd: $@\n";

    return bless { listen => $listen, asked => 0 }, $class;
}


sub port { $_[0]{listen}->sockport }


# an event of a chat

sub event {
    my ($text, $choice) = @_;

    return "data: " . $json->encode({ id => "c", choices => [ { index =>
           $choice // 0, delta => { content => $text } } ] }) . "\n\n";
}


# so many streams that have reached the model

sub open {
    my ($self, $port, $path, $n, %arg) = @_;

    my @streams;

    while ($n > 0) {
        my $batch = $n < BATCH ? $n : BATCH;
        my @clients = map { $self->ask($port, $path, %arg) } 1 .. $batch;
        my %model = map { $_->{number} => $_ } $self->accept($batch);

        for my $client (@clients) {
            my $model = $model{$client->{number}}
                // die "crowd: $client->{number} did not reach the model\n";

            push @streams, { %$client, model => $model->{model} };
        }

        $n -= $batch;
    }

    return @streams;
}


sub ask {
    my ($self, $port, $path, %arg) = @_;

    my @window = $arg{window} ? (Sockopts => [ [ SO_RCVBUF, $arg{window} ] ])
                              : ();
    my $c = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port,
                                  @window)
        or die "crowd: $@\n";
    my $number = ++$self->{asked};
    my $body = $json->encode({ model => "m", stream => JSON::PP::true,
        stream_options => { include_usage => JSON::PP::true },
        messages => [ { role => "user", content => "Hello" } ] });

    binmode $c;
    put($c, join "\r\n", "POST $path HTTP/1.1", "Host: a",
        "X-Number: $number", "Content-Type: application/json",
        @{$arg{header} // []}, "Content-Length: " . length($body), "", $body);

    return { number => $number, client => $c, bytes => "", heard => "" };
}


# the model's side of so many streams, each with its head sent

sub accept {
    my ($self, $n) = @_;

    my @streams;

    while ($n-- > 0) {
        IO::Select->new($self->{listen})->can_read(WAIT)
            or die "crowd: nobody asks the model\n";

        my $s = $self->{listen}->accept or die "crowd: accept: $!\n";

        binmode $s;
        setsockopt $s, IPPROTO_TCP, TCP_NODELAY, 1;

        my $in = request($s);
        my ($number) = $in =~ /^X-Number: (\d+)/mi;

        put($s, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                . "Transfer-Encoding: chunked\r\n\r\n");

        push @streams, { number => $number // 0, model => $s };
    }

    return @streams;
}


sub request {
    my ($s) = @_;

    my $in = "";
    my $more = sub { fill($s, \$in) or die "crowd: a request was cut\n" };

    $more->() until $in =~ /\r\n\r\n/;

    my $end = index($in, "\r\n\r\n") + 4;
    my ($n) = $in =~ /^Content-Length: (\d+)/mi;

    $more->() until length $in >= $end + ($n // 0);

    return $in;
}


sub put {
    my ($s, $bytes) = @_;

    local $SIG{PIPE} = 'IGNORE';
    my $at = 0;

    while ($at < length $bytes) {
        my $n = syswrite $s, $bytes, length($bytes) - $at, $at;
        next if !defined $n && $! == EINTR;
        return 0 if !defined $n;
        $at += $n;
    }

    return 1;
}


sub chunk { return sprintf "%x\r\n%s\r\n", length $_[0], $_[0] }

sub say_to { return put($_[0]{model}, chunk($_[1])) }

sub done { return put($_[0]{model}, "0\r\n\r\n") }


# as much as goes without waiting; the number of bytes, undef when it has left

sub try_to_say {
    my ($stream, $bytes) = @_;

    local $SIG{PIPE} = 'IGNORE';

    $stream->{model}->blocking(0);

    $stream->{unsaid} //= "";
    $stream->{unsaid} .= chunk($bytes) if length $stream->{unsaid} < 65536;

    my $n = syswrite $stream->{model}, $stream->{unsaid};

    if (!defined $n) {
        return $! == EAGAIN ? 0 : undef;
    }

    substr $stream->{unsaid}, 0, $n, "";

    return $n;
}


sub fill {
    my ($s, $bytes) = @_;

    IO::Select->new($s)->can_read(WAIT) or die "crowd: nothing comes\n";

    return sysread $s, $$bytes, 65536, length $$bytes;
}


sub head {
    my ($stream) = @_;

    return if defined $stream->{head};

    while ($stream->{bytes} !~ /\r\n\r\n/) {
        fill($stream->{client}, \$stream->{bytes})
            or die "crowd: no answer\n";
    }

    $stream->{bytes} =~ s/\A(.*?)\r\n\r\n//s;
    $stream->{head} = $1;

    die "crowd: $stream->{head}\n" if $stream->{head} !~ m{\AHTTP/1.1 200};
}


# what is complete of the chunks that have come

sub unchunk {
    my ($stream) = @_;

    while ($stream->{bytes} =~ /\A([0-9a-f]+)\r\n/i) {
        my ($n, $from) = (hex $1, $+[0]);

        last if length $stream->{bytes} < $from + $n + 2;

        $stream->{heard} .= substr $stream->{bytes}, $from, $n;
        substr $stream->{bytes}, 0, $from + $n + 2, "";
        $stream->{whole} = 1 if $n == 0;
    }
}


# 0 when it ended before

sub hear {
    my ($stream, $n) = @_;

    head($stream);
    unchunk($stream);

    while (length $stream->{heard} < $n) {
        return 0 if $stream->{whole}
                    || !fill($stream->{client}, \$stream->{bytes});

        unchunk($stream);
    }

    return 1;
}


sub rest {
    my ($stream) = @_;

    head($stream);
    unchunk($stream);

    while (!$stream->{whole} && fill($stream->{client}, \$stream->{bytes})) {
        unchunk($stream);
    }

    return $stream->{heard};
}


sub reset_socket {
    my ($socket) = @_;

    setsockopt $socket, SOL_SOCKET, SO_LINGER, pack "ii", 1, 0;
    close $socket;
}


# 1 when the other side closes within that time

sub gone {
    my ($socket, $seconds) = @_;

    my $until = time + $seconds;
    my $bytes;

    while ((my $left = $until - time) > 0) {
        next unless IO::Select->new($socket)->can_read($left);
        my $n = sysread $socket, $bytes, 65536;
        return 1 if !$n;
    }

    return 0;
}

1;
