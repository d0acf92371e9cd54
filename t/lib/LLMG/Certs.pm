package LLMG::Certs;

# Certificates of an authority of our own, made on the spot by the openssl
# program.
#
#     my $certs = LLMG::Certs->new;
#     my ($crt, $key) = $certs->make("server", "DNS:redis.test,IP:127.0.0.1");
#     $certs->make("old", "DNS:redis.test", -1)      # days: it has expired
#     $certs->ca                                     # the file of the authority

use strict;
use warnings;

use File::Temp qw(tempdir);

use LLMG::Nginx qw(spew);
use LLMG::Token;


sub new {
    my ($class) = @_;

    my $dir = tempdir(CLEANUP => 1);

    openssl(qw(req -x509 -days 2 -subj), "/CN=the authority", key("$dir/ca"),
            "-out", "$dir/ca.crt");

    return bless { dir => $dir, serial => 1 }, $class;
}


sub key {
    return (qw(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout),
            "$_[0].key");
}


# it tells what it does, which nobody wants to know

sub openssl {
    open my $err, ">&", \*STDERR or die "stderr: $!\n";
    open STDERR, ">", "/dev/null" or die "/dev/null: $!\n";

    my $done = eval { LLMG::Token::openssl("", @_); 1 };
    my $why = $@;

    open STDERR, ">&", $err or die "stderr: $!\n";
    die $why unless $done;
}

sub ca { "$_[0]{dir}/ca.crt" }


sub make {
    my ($self, $name, $names, $days) = @_;

    my $path = "$self->{dir}/$name";

    openssl(qw(req -subj), "/CN=$name", key($path), "-out", "$path.csr");
    spew("$path.ext", "subjectAltName=$names\n");
    openssl(qw(x509 -req -in), "$path.csr", "-CA", $self->ca, "-CAkey",
            "$self->{dir}/ca.key", "-set_serial", $self->{serial}++,
            "-days", $days // 2, "-extfile", "$path.ext", "-out",
            "$path.crt");

    return ("$path.crt", "$path.key");
}

1;
