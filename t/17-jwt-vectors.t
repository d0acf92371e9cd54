# Tokens made by others, of each class a few, through nginx: what must be
# accepted is, what must not is not, each with the keys, algorithms and the time
# that it was made for.
#
# LLMG_VECTORS, or ../shared/vectors; without them nothing is tested.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use IO::Socket::INET;
use JSON::PP;
use Test::More;

use LLMG::Nginx qw(spew);
use LLMG::Serve;
use LLMG::Token;

# of a class, and of all

use constant { EACH => 3, BYTES => 200_000 };

my $vectors = $ENV{LLMG_VECTORS} // "$FindBin::Bin/../../shared/vectors";
my $cc = $ENV{CC} // "cc";

plan skip_all => "no vectors in $vectors/jwt"
    unless -e "$vectors/jwt/authored.jsonl";

my $dir = tempdir(CLEANUP => 1);
my $json = JSON::PP->new->utf8->canonical;


# the clock of the vectors stands still in 2023: nginx asks for the time with
# gettimeofday() alone

spew("$dir/clock.c", <<'C');
#include <stddef.h>
#include <sys/time.h>

int
gettimeofday(struct timeval *restrict tv, void *restrict zone)
{
    (void) zone;

    tv->tv_sec = 1700000000;
    tv->tv_usec = 0;

    return 0;
}
C

plan skip_all => "no C compiler"
    if system("$cc -shared -fPIC -o $dir/clock.so $dir/clock.c 2>$dir/cc.log");


sub rows {
    my ($name) = @_;

    open my $in, "<", "$vectors/jwt/$name.jsonl" or return;

    return map { $json->decode($_) } <$in>;
}


# a key for an algorithm that few vectors need, so that every set has a key

my $mint = LLMG::Token->new($dir);

$mint->key("pad", "RS256");

my $pad = { %{$mint->public("pad")}, alg => "RS512", kid => "of-the-test" };


my (%seen, @chosen, %locations, $skipped);

for my $row (rows("authored"), rows("jws"), rows("unknown_key")) {
    my $class = join " ", $row->{kind}, $row->{expect},
                $row->{id} =~ /^(\w+-[a-z0-9]+)/i;

    next if $row->{ambiguous} || $row->{expect} eq "either";
    next if ($row->{now} // 1700000000) != 1700000000;

    # what is no field of a header, or what nginx ends for its size

    if ($row->{jws} !~ /\A[\x21-\x7e]+\z/ || length $row->{jws} > BYTES
        || ref $row->{jwks}{keys} ne "ARRAY")
    {
        $skipped++;
        next;
    }

    next if $seen{$class}++ >= EACH;

    my $n = @chosen;
    my @pad = $row->{id} =~ /RS512/ ? () : $pad;
    my $keys = { keys => [ @{$row->{jwks}{keys}}, @pad ] };

    spew("$dir/keys-$n.json", $json->encode($keys));

    my @lines = ("jwt m", "jwt_key_file keys-$n.json",
                 "jwt_algorithms @{$row->{alg_allowed}}"
                 . (@pad ? " RS512" : ""),
                 "jwt_leeway " . ($row->{leeway} // 0));

    for my $what ([ iss => "issuer" ], [ aud => "audience" ]) {
        push @lines, "jwt_$what->[1] \"$row->{$what->[0]}\""
            if defined $row->{$what->[0]};
    }

    $locations{"v$n-"} = join "", map { "llm_guard_$_;\n" } @lines;
    push @chosen, $row;
}

my $serve = LLMG::Serve->start(dir => $dir, locations => \%locations,
                               under => [ "env", "LD_PRELOAD=$dir/clock.so" ],
                               http => <<'HTTP');
    large_client_header_buffers 4 256k;
    proxy_set_header Authorization "";
HTTP


sub ask {
    my ($n) = @_;

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                  PeerPort => $serve->port) or die "$@\n";
    my $got = "";

    print $s "GET /v$n- HTTP/1.0\r\n",
             "Authorization: Bearer $chosen[$n]{jws}\r\n\r\n";

    while (sysread $s, $got, 65536, length $got) { }

    my ($status) = $got =~ m{^HTTP/\S+ (\d+)};
    my ($why) = $got =~ /error_description="([^"]*)"/;

    return ($status // 0, $why // "");
}


# of signatures without claims no more can be seen than that the signature was
# not what the refusal is about

my %claims = map { $_ => 1 } "claims are not a strict JSON object",
                             "claims hold a NUL",
                             "token has no expiration time", "token expired",
                             "exp, nbf or iat is not a valid time";
my %count;

for my $n (0 .. $#chosen) {
    my $row = $chosen[$n];
    my ($status, $why) = ask($n);
    my $accepted = $row->{kind} eq "jwt" ? $status == 200
                   : $status == 200 || $status == 401 && $claims{$why};

    $count{$row->{expect}}++;

    ok($status == 200 || $status == 401, "$row->{id}: answered")
        or diag("status $status");
    is($accepted ? "accept" : "reject", $row->{expect},
       "$row->{id}: " . ($row->{note} // $row->{reason} // $row->{expect}))
        or diag("status $status: $why");
}

note(scalar(@chosen) . " tokens, $skipped left out, ",
     join ", ", map { "$count{$_} $_" } sort keys %count);

cmp_ok($count{accept}, '>=', 20, "enough that must be accepted");
cmp_ok($count{reject}, '>=', 100, "enough that must not");
is(join("", $serve->nginx->complaints), "", "nothing to complain of");

done_testing();
