# llm_guard_redis: what nginx -t accepts, and that it names the line, the value
# and the reason when it does not.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Certs;
use LLMG::Nginx qw(spew);


my $certs = LLMG::Certs->new;
my $ca = $certs->ca;
my ($crt, $key) = $certs->make("guard", "DNS:guard.test");
my (undef, $other) = $certs->make("other", "DNS:other.test");
my $at = "server 127.0.0.1:1";
my $tls = "$at; tls on; tls_ca $ca";

# each: what it claims; what is in the block; the complaint

my $in = qr/ in "llm_guard_redis"/;

my @cases = (

    [ "a server", "$at;" ],
    [ "a server on a socket", "server unix:/tmp/none.sock; database 3;" ],
    [ "a server by IPv6", "server [::1]:6379;" ],
    [ "times", "$at; timeout 50ms; connect_timeout 2s;" ],
    [ "no server", "database 3;", qr/must have a "server", or a "sentinel"/ ],
    [ "two servers", "$at; server 127.0.0.1:2;",
      qr/"server" is duplicate: several are for "cluster"/ ],
    [ "a word nobody knows", "$at; master 127.0.0.1;",
      qr/unknown "master"$in/ ],
    [ "a word without a value", "$at; tls;", qr/"tls"$in takes one value/ ],
    [ "a word with two", "$at; timeout 1s 2s;",
      qr/"timeout"$in takes one value/ ],
    ( map { [ "$_ twice", "$at; $_ 10; $_ 20;", qr/"$_"$in is duplicate/ ] }
          qw(timeout connect_timeout database nodes prefix) ),
    ( map { [ $_, "$at; $_;", qr/invalid value "[^"]*" of "\w+"$in/ ] }
          "connect_timeout 0", "connect_timeout 2m", "connect_timeout x",
          "tls maybe", "cluster yes", "user ''", "tls_name ''" ),

    [ "a cluster", "$at; server 127.0.0.1:2; cluster on;" ],
    [ "a cluster with TLS", "$tls; cluster on; tls_name redis.test;" ],
    [ "no cluster", "$at; cluster off;" ],
    [ "a cluster with a database", "$at; cluster on; database 1;",
      qr/has a "database": a "cluster" has none but 0/ ],
    [ "a cluster with its database", "$at; cluster on; database 0;" ],
    [ "too many servers", join("", map { "server 127.0.0.1:$_;" } 1 .. 17)
      . "cluster on;", qr/has more than 16 addresses/ ],

    [ "sentinels", "sentinel mymaster 127.0.0.1:1 127.0.0.1:2 127.0.0.1;" ],
    [ "a sentinel with a database and a password",
      "sentinel m 127.0.0.1:1; database 2; password_file $crt; "
      . "sentinel_user u; sentinel_password_file $key;" ],
    [ "a name without a sentinel", "sentinel mymaster;",
      qr/invalid value "mymaster" of "sentinel"$in: no address/ ],
    [ "a sentinel without a name", "sentinel;",
      qr/"sentinel"$in takes a name and addresses/ ],
    [ "a sentinel that is none", "sentinel m 127.0.0.1:x;",
      qr/invalid "sentinel" "127.0.0.1:x"$in: invalid port/ ],
    [ "sentinels twice", "sentinel m 127.0.0.1:1; sentinel n 127.0.0.1:1;",
      qr/"sentinel"$in is duplicate/ ],
    [ "a sentinel and a server", "$at; sentinel m 127.0.0.1:2;",
      qr/has a "server" and a "sentinel" that says which/ ],
    [ "a sentinel and a cluster", "sentinel m 127.0.0.1:2; cluster on;",
      qr/has a "sentinel", which a "cluster" does not need/ ],
    [ "a sentinel's user without its password",
      "sentinel m 127.0.0.1:1; sentinel_user u;",
      qr/has a "sentinel_user" without "sentinel_password_file"/ ],
    [ "a sentinel's user without a sentinel", "$at; sentinel_user u;",
      qr/has no "sentinel" that would take/ ],
    [ "a sentinel's password without a sentinel",
      "$at; sentinel_password_file $crt;",
      qr/has no "sentinel" that would take/ ],
    [ "a sentinel's password that is not there",
      "sentinel m 127.0.0.1:1; sentinel_password_file DIR/none;",
      qr{"sentinel_password_file": open\(\) ".*/none" failed} ],

    [ "TLS", "$tls;" ],
    [ "TLS with a certificate of ours",
      "$tls; tls_certificate $crt; tls_certificate_key $key;" ],
    [ "TLS that is off", "$at; tls off;" ],
    [ "TLS without an authority", "$at; tls on;",
      qr/has "tls" without "tls_ca"/ ],
    ( map { [ "$_->[0] without tls", "$at; $_->[0] $_->[1];",
              qr/has no "tls on"/ ] }
          [ tls_ca => $ca ], [ tls_name => "x" ], [ tls_certificate => $crt ],
          [ tls_certificate_key => $key ] ),
    [ "an authority where TLS is off", "$at; tls off; tls_ca $ca;",
      qr/has no "tls on"/ ],
    [ "a certificate without its key", "$tls; tls_certificate $crt;",
      qr/must have "tls_certificate" and "tls_certificate_key"/ ],
    [ "a key without its certificate", "$tls; tls_certificate_key $key;",
      qr/must have "tls_certificate" and "tls_certificate_key"/ ],
    [ "a certificate with another key",
      "$tls; tls_certificate $crt; tls_certificate_key $other;",
      qr/"tls_certificate"$in: ".*guard.crt" and its key cannot be used/ ],
    ( map { [ "$_ that is not there", "$at; tls on; $_ DIR/none;",
              qr{"$_": open\(\) ".*/none" failed} ] }
          qw(tls_ca tls_certificate tls_certificate_key) ),
    [ "an authority that is none", "$at; tls on; tls_ca DIR/nginx.conf;",
      qr/"tls_ca"$in: no certificates in ".*nginx.conf"/ ],
    [ "TLS on a socket", "server unix:/tmp/none.sock; tls on; tls_ca $ca;",
      qr/has "tls": there is none on a unix socket/ ],
);


for my $case (@cases) {
    my ($claim, $block, $complaint) = @$case;

    my $dir = tempdir(CLEANUP => 1);
    my $module = LLMG::Nginx::module();
    my $temp = LLMG::Nginx::temp($dir);

    my $conf = spew("$dir/nginx.conf", <<"END" =~ s/\bDIR\b/$dir/gr);
load_module $module;
pid $dir/nginx.pid;
error_log $dir/error.log;
events { }
http {
    $temp
    access_log off;
    llm_guard_redis { $block }
    server { listen 127.0.0.1:1; }
}
END

    my $said = qx{@{[ LLMG::Nginx::binary() ]} -t -p $dir -c $conf \\
                  -e $dir/error.log 2>&1};
    my $rc = $?;

    if (defined $complaint) {
        ok($rc >> 8 == 1 && ($rc & 127) == 0 && $said =~ /\[emerg\]/
           && $said =~ $complaint, "refused: $claim")
            or diag("exit $rc\n$said");

    } else {
        is($rc, 0, "accepted: $claim") or diag($said);
    }
}

done_testing();
