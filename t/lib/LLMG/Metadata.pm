package LLMG::Metadata;

# A metadata service or a token endpoint: answers what it was told last, and
# remembers what it was asked.
#
#     my $service = LLMG::Metadata->start;
#     $service->says(token => { expires_in => 3600 });   # "token-1", ...
#     $service->says(status => 429, header => ["Retry-After: 2"],
#                    body => "no", delay => 0.5, chunked => 1);
#     $service->says(token => {...}, cut => 30);         # of the answer's bytes;
#                                    # then the connection is reset
#     $service->port; $service->count;
#     $service->asked      # { method, uri, headers, body } of each, in order
#
# A token's number is that of the request.  %N in a body, too.

use strict;
use warnings;

use Fcntl qw(:flock);
use File::Temp qw(tempdir);
use IO::Select;
use IO::Socket::INET;
use JSON::PP;
use Time::HiRes qw(sleep);

my $json = JSON::PP->new->utf8->canonical;


sub start {
    my ($class) = @_;

    my $dir = tempdir("metadata-XXXXXX", TMPDIR => 1, CLEANUP => 1);
    my $listen = IO::Socket::INET->new(LocalAddr => "127.0.0.1",
                                       LocalPort => 0, Listen => 128)
        or die "metadata: $@\n";

    pipe my $life, my $hold or die "metadata: pipe: $!\n";

    my $self = bless { dir => $dir, port => $listen->sockport,
                       owner => $$ }, $class;

    $self->says(token => { expires_in => 3600 });

    $self->{pid} = fork // die "metadata: fork: $!\n";

    if ($self->{pid} == 0) {
        setpgrp;
        close $hold;
        serve($dir, $listen, $life);
        require POSIX;
        POSIX::_exit(0);
    }

    $self->{hold} = $hold;

    return $self;
}


sub port { $_[0]{port} }


sub says {
    my ($self, %answer) = @_;

    if (my $token = delete $answer{token}) {
        $answer{body} = $json->encode({ access_token => "token-%N",
                                        token_type => "Bearer", %$token });
    }

    open my $out, ">", "$self->{dir}/answer.new" or die "metadata: $!\n";
    print $out $json->encode({ status => 200, header => [], body => "",
                               delay => 0, %answer });
    close $out;
    rename "$self->{dir}/answer.new", "$self->{dir}/answer";
}


sub asked {
    my ($self) = @_;

    return map { $json->decode($_) } split /^/, slurp("$self->{dir}/asked");
}


sub count { scalar(my @all = $_[0]->asked) }


sub slurp {
    open my $in, "<", $_[0] or return "";
    local $/;
    return scalar <$in> // "";
}


sub serve {
    my ($dir, $listen, $life) = @_;

    my $watch = IO::Select->new($listen, $life);

    $SIG{CHLD} = 'IGNORE';
    $SIG{PIPE} = 'IGNORE';

    while (1) {
        for my $ready ($watch->can_read) {
            return if $ready == $life;       # who started us has gone

            my $c = $listen->accept or next;
            my $pid = fork // next;

            if ($pid == 0) {
                talk($dir, $c);
                return;
            }
        }
    }
}


sub talk {
    my ($dir, $c) = @_;

    my $bytes = "";

    while ($bytes !~ /\r\n\r\n/) {
        sysread $c, $bytes, 65536, length $bytes or return;
    }

    my ($head, $body) = split /\r\n\r\n/, $bytes, 2;
    my ($line, @lines) = split /\r\n/, $head;
    my ($method, $uri) = split / /, $line;
    my %headers = map { /^([^:]+):\s*(.*)/ ? (lc $1 => $2) : () } @lines;

    while (length $body < ($headers{'content-length'} // 0)) {
        sysread $c, $body, 65536, length $body or return;
    }

    open my $lock, ">>", "$dir/lock" or return;
    flock $lock, LOCK_EX;

    open my $asked, ">>", "$dir/asked" or return;
    print $asked $json->encode({ method => $method, uri => $uri,
                                 headers => \%headers, body => $body }), "\n";
    close $asked;

    my $n = () = slurp("$dir/asked") =~ /\n/g;
    my $answer = $json->decode(slurp("$dir/answer"));
    close $lock;

    sleep $answer->{delay} if $answer->{delay};

    # what is challenged is answered otherwise with a secret

    if (my $secret = $answer->{secret}) {
        $answer->{status} = 200
            if ($headers{authorization} // "") eq "Basic $secret";
    }

    $answer->{body} =~ s/%N/$n/g;

    my $length = "Content-Length: " . length $answer->{body};

    if ($answer->{chunked}) {
        $length = "Transfer-Encoding: chunked";
        $answer->{body} = join "", (map { sprintf "%x\r\n%s\r\n", length, $_ }
                                        unpack "(a4000)*", $answer->{body}),
                                   "0\r\n\r\n";
    }

    my $reply = join "\r\n", "HTTP/1.1 $answer->{status} OK", $length,
        "Connection: close", @{$answer->{header}}, "", $answer->{body};

    if (defined $answer->{cut}) {
        substr($reply, $answer->{cut}) = "" if $answer->{cut} < length $reply;
        setsockopt $c, SOL_SOCKET, SO_LINGER, pack "II", 1, 0;
    }

    while (length $reply) {
        my $sent = syswrite $c, $reply or last;
        substr $reply, 0, $sent, "";
    }

    sleep 0.1 if defined $answer->{cut};

    close $c;
}


sub stop {
    my ($self) = @_;

    return unless $self->{pid} && $self->{owner} == $$;

    local $?;
    close $self->{hold};
    waitpid $self->{pid}, 0;
    delete $self->{pid};
}


sub DESTROY { $_[0]->stop }

1;
