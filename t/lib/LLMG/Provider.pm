package LLMG::Provider;

# A stand-in for an identity provider: HTTP/1.1 on 127.0.0.1, one answer per
# connection, which may be wrong in every way.
#
#     my $idp = LLMG::Provider->new;
#     $idp->port;
#     $idp->says("/keys", $jwks);
#     $idp->says("/keys", $text, status => 500, delay => 0.5,
#                header => [ "Content-Encoding: gzip" ], length => 0);
#     $idp->asked("/keys");          # how often, since the start
#     $idp->heads("/keys");          # what the requests said, all of them
#     $idp->down; $idp->up;          # nobody listens; somebody does again
#
# A length of 0 leaves Content-Length out, another number is a wrong one.

use strict;
use warnings;

use File::Temp qw(tempdir);
use IO::Socket::INET;
use POSIX ();
use Time::HiRes qw(sleep);

use LLMG::Nginx qw(slurp spew);


sub new {
    my ($class) = @_;

    my $dir = tempdir("provider-XXXXXX", TMPDIR => 1, CLEANUP => 1);
    my $self = bless { dir => $dir, port => 0, owner => $$ }, $class;

    return $self->up;
}


sub port { $_[0]{port} }


sub up {
    my ($self) = @_;

    my $s = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 128,
                                  LocalPort => $self->{port}, ReuseAddr => 1)
        or die "provider: $@\n";

    $self->{port} = $s->sockport;
    $self->{pid} = fork // die "provider: fork: $!\n";

    if ($self->{pid} == 0) {
        setpgrp;
        $SIG{CHLD} = 'IGNORE';
        $SIG{PIPE} = 'IGNORE';

        my $parent = getppid;

        while (getppid == $parent) {
            local $SIG{ALRM} = sub { die };
            my $c = eval { alarm 2; $s->accept };
            alarm 0;

            next if !$c || fork;
            $self->serve($c);
            POSIX::_exit(0);
        }

        POSIX::_exit(0);
    }

    return $self;
}


sub down {
    my ($self) = @_;

    return $self if !$self->{pid} || $self->{owner} != $$;

    local $?;
    kill KILL => $self->{pid};
    waitpid $self->{pid}, 0;
    delete $self->{pid};

    return $self;
}


sub DESTROY { $_[0]->down }


# a file for each address; "/a/b" is a%b

sub file {
    my ($self, $path, $kind) = @_;

    return "$self->{dir}/$kind" . ($path =~ s{/}{%}gr);
}


sub says {
    my ($self, $path, $body, %arg) = @_;

    my $status = $arg{status} // 200;
    my $length = $arg{length} // length $body;
    my $file = $self->file($path, "answer");

    spew("$file.new", join "\r\n", $arg{delay} // 0,
         "HTTP/1.1 $status Said", "Connection: close",
         @{$arg{header} // []},
         $length ? "Content-Length: $length" : (), "", $body);

    rename "$file.new", $file or die "provider: $file: $!\n";
}


sub serve {
    my ($self, $c) = @_;

    my $head = "";

    while ($head !~ /\r\n\r\n/) {
        sysread $c, $head, 65536, length $head or return;
    }

    my ($path) = $head =~ m{^\w+ ([^ ?]+)} or return;
    my ($delay, $answer) = split /\r\n/, slurp($self->file($path, "answer")), 2;

    open my $log, ">>", $self->file($path, "asked") or return;
    syswrite $log, $head;
    close $log;

    sleep $delay if $delay;
    syswrite $c, $answer // "HTTP/1.1 404 Said\r\nContent-Length: 0\r\n"
                            . "Connection: close\r\n\r\n";
    shutdown $c, 1;
}


sub heads { slurp($_[0]->file($_[1], "asked")) }


sub asked {
    my ($self, $path) = @_;

    return scalar(() = $self->heads($path) =~ /^GET /mg);
}

1;
