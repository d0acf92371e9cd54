package LLMG::Token;

# Keys and tokens for tests and the tour, made on the spot by the openssl
# command.
#
#     my $mint = LLMG::Token->new("dir");          # a directory, or none
#     $mint->key("k1", "RS256");                   # or ES256 or HS256; kid is
#                                                  # the name
#     $mint->write_jwks("dir/jwks.json");          # of all keys, or of those
#                                                  # named after the path
#     my $jwt = $mint->token("k1", iss => "me", exp => 3600, nbf => -5,
#                            claims => { roles => ["a"] });
#
# exp, nbf and iat are offsets from now, in seconds; undef leaves a claim out.
# Without saying, exp is an hour ahead.  claims are taken as they are; header
# adds to the token's header or replaces what is there.

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256);
use File::Temp qw(tempdir);
use IPC::Open2 qw(open2);
use JSON::PP;
use MIME::Base64 qw(encode_base64url);

my $json = JSON::PP->new->utf8->canonical;


sub new {
    my ($class, $dir) = @_;

    $dir //= tempdir("mint-XXXXXX", TMPDIR => 1, CLEANUP => 1);

    return bless { dir => $dir }, $class;
}


sub openssl {
    my ($input, @args) = @_;

    local $SIG{PIPE} = 'IGNORE';
    my $pid = open2(my $out, my $in, "openssl", @args);

    binmode $_ for $in, $out;
    print $in $input;
    close $in;

    local $/;
    my $answer = <$out>;
    local $?;
    waitpid $pid, 0;
    die "openssl @args failed\n" if $?;

    return $answer;
}


sub key {
    my ($self, $kid, $alg) = @_;

    if ($alg eq "HS256") {
        return $self->secret($kid);
    }

    my @kind = $alg eq "RS256" ? qw(RSA -pkeyopt rsa_keygen_bits:2048)
             : $alg eq "ES256" ? qw(EC -pkeyopt ec_paramgen_curve:P-256)
             : die "mint: no such algorithm: $alg\n";

    my $file = "$self->{dir}/$kid.pem";
    my $mask = umask 077;
    openssl("", "genpkey", "-quiet", "-algorithm", @kind, "-out", $file);
    umask $mask;

    return $file;
}


# one that both sides know: 32 bytes in hexadecimal

sub secret {
    my ($self, $kid) = @_;

    my $mask = umask 077;
    openssl("", "rand", "-hex", "-out", "$self->{dir}/$kid.oct", 32);
    umask $mask;

    return "$self->{dir}/$kid.oct";
}


sub secret_of {
    my ($self, $kid) = @_;

    open my $in, "<", "$self->{dir}/$kid.oct" or return undef;

    return pack "H*", <$in> =~ s/\s+//gr;
}


sub file {
    my ($self, $kid) = @_;

    my $file = "$self->{dir}/$kid.pem";
    die "mint: no key $file\n" unless -e $file;

    return $file;
}


# what kind a key is can be seen in its public half: SubjectPublicKeyInfo of a
# P-256 key is 91 bytes, the last 64 of them x and y

sub public {
    my ($self, $kid) = @_;

    my $secret = $self->secret_of($kid);

    if (defined $secret) {
        return { kty => "oct", alg => "HS256", use => "sig", kid => $kid,
                 k => encode_base64url($secret) };
    }

    my $file = $self->file($kid);
    my $der = openssl("", "pkey", "-in", $file, "-pubout", "-outform", "DER");

    if (length $der == 91) {
        return { kty => "EC", crv => "P-256", alg => "ES256", use => "sig",
                 kid => $kid, x => encode_base64url(substr $der, 27, 32),
                 y => encode_base64url(substr $der, 59, 32) };
    }

    my $n = openssl("", "rsa", "-in", $file, "-noout", "-modulus");
    $n =~ s/^Modulus=|\s+//g;

    return { kty => "RSA", alg => "RS256", use => "sig", kid => $kid,
             n => encode_base64url(pack "H*", $n),
             e => encode_base64url("\1\0\1") };
}


sub jwks {
    my ($self, @kids) = @_;

    if (!@kids) {
        @kids = map { m{([^/]+)\.\w+\z} } sort glob "$self->{dir}/*.{pem,oct}";
    }

    return $json->encode({ keys => [ map { $self->public($_) } @kids ] }) . "\n";
}


sub write_jwks {
    my ($self, $path, @kids) = @_;

    open my $out, ">", $path or die "mint: $path: $!\n";
    print $out $self->jwks(@kids);
    close $out or die "mint: $path: $!\n";

    return $path;
}


sub token {
    my ($self, $kid, %arg) = @_;

    my $alg = $self->public($kid)->{alg};
    my $now = time;
    my %claims;

    $arg{exp} = 3600 unless exists $arg{exp};
    $arg{iat} = 0 unless exists $arg{iat};

    for my $name (qw(exp nbf iat)) {
        $claims{$name} = $now + $arg{$name} if defined $arg{$name};
    }

    for my $name (qw(iss aud sub)) {
        $claims{$name} = $arg{$name} if defined $arg{$name};
    }

    %claims = (%claims, %{$arg{claims} // {}});

    my %header = (alg => $alg, typ => "JWT", kid => $kid,
                  %{$arg{header} // {}});
    delete $header{$_} for grep { !defined $header{$_} } keys %header;

    my $signed = encode_base64url($json->encode(\%header), "") . "."
                 . encode_base64url($json->encode(\%claims), "");

    return "$signed." . encode_base64url($self->sign($kid, $alg, $signed), "");
}


sub sign {
    my ($self, $kid, $alg, $bytes) = @_;

    if ($alg eq "HS256") {
        return hmac_sha256($bytes, $self->secret_of($kid));
    }

    my $sig = openssl($bytes, "dgst", "-sha256", "-sign", $self->file($kid));

    return $alg eq "ES256" ? raw($sig) : $sig;
}


# ECDSA: from SEQUENCE { INTEGER r, INTEGER s } to r and s of 32 bytes each

sub raw {
    my ($der) = @_;

    my ($r, $s) = unpack "x x x C/a x C/a", $der;

    return join "", map { s/^\0+//r =~ s/^(.*)\z/("\0" x (32 - length $1)) . $1/ser }
                        $r, $s;
}

1;
