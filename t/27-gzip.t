# Bodies that come as gzip, where llm_guard_body_decode says so: decoded within
# bounds, inspected, and passed on decoded; and bodies that are signed, which
# nobody may change.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Compress::Deflate qw(deflate);
use IO::Compress::Gzip qw(gzip);
use IO::Compress::RawDeflate qw(rawdeflate);
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Gate;
use LLMG::Nginx qw(free_port slurp);

my $json = JSON::PP->new->utf8;
my $path = "/v1/chat/completions";
my $mail = 'jane.roe@example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $h2 = free_port();

my $tell = <<'END';
            add_header        X-Would $llm_guard_would always;
            add_header        X-Rules $llm_guard_rules always;
            proxy_set_header  X-Encoding "[$http_content_encoding]";
            proxy_set_header  X-Length "[$http_content_length]";
END

my $gate = LLMG::Gate->start(
    http => "client_max_body_size 9m; llm_guard_body_decode gzip;\n"
            . "llm_guard_audit_log \@DIR\@/audit.log;",
    at => {
        "/" => $tell,
        "/off/" => "llm_guard_body_decode off;",
        "/five/" => "llm_guard_body_decode gzip ratio=5;",
        "/most/" => "llm_guard_body_decode gzip ratio=1032;",
        "/small/" => "llm_guard_body_max 1000;"
                     . "llm_guard_body_decode gzip ratio=1032;",
        "/shadow/" => "llm_guard_mode shadow; $tell",
        "/shadow-off/" => "llm_guard_mode shadow; llm_guard_body_decode off;"
                          . $tell,
        "/pass/" => "llm_guard_unrecognized pass;",
        "/open/" => "llm_guard_fail_mode open;",
        "/file/" => "client_body_in_file_only clean;",
        "/unbuffered/" => "proxy_request_buffering off;",
        "/strip/" => "llm_guard_client_credential strip;",
        "/named/" => 'try_files /nothing @named;'
                     . 'proxy_pass http://model;',
        '@named' => "$tell proxy_pass http://model;",
        "/later/" => 'llm_guard_mode shadow; try_files /nothing @named;'
                     . 'proxy_pass http://model;',
    },
    server => "listen 127.0.0.1:$h2 http2;");


sub hello {
    return qq({"model":"m","n":1.0,"messages":[{"role":"user","content":"$_[0]"}]});
}


sub packed {
    my ($text, $how) = @_;

    ($how // \&gzip)->(\$text, \my $out);

    return $out;
}


sub guard { eval { $json->decode($_[0]{body})->{error} } // {} }


sub passes {
    my ($title, $body, $wanted, %how) = @_;

    my $before = $gate->count;
    my $r = $gate->post($how{path} // $path, $body,
                        header => [ "Content-Encoding: gzip" ], %how);
    my $got = $gate->received;

    is($r->{status}, 200, "$title: answered");
    is($gate->count, $before + 1, "$title: forwarded");
    ok(decode_base64($got->{body_base64}) eq $wanted, "$title: decoded");
    is($got->{headers}{'content-encoding'}, undef, "$title: and not encoded");
    is($got->{headers}{'content-length'}, length $wanted, "$title: length");
    is($got->{headers}{'transfer-encoding'}, undef, "$title: no chunks");
    ok($gate->wire->usable, "$title: the connection goes on");

    return $got;
}


sub refused {
    my ($title, $body, $status, $reason, $detail, %how) = @_;

    my $before = $gate->count;
    my $r = $gate->post($how{path} // $path, $body,
                        header => [ "Content-Encoding: gzip" ], %how);
    my $e = guard($r);

    is($r->{status}, $status, "$title: $status");
    is($e->{guard}{reason}, $reason, "$title: $reason");
    like($e->{message}, $detail, "$title: says what");
    is($gate->count, $before, "$title: nothing is forwarded");
    ok($gate->wire->usable, "$title: the connection goes on, or is ended");
}


# clean, masked, blocked

my $clean = hello("hello, 30 digits: 123456789012345678901234567890");
my $dirty = hello("write to $mail");
my $masked = hello("write to [EMAIL_ADDRESS]");
my $big = hello(join " ", map { "word$_" } 1 .. 20_000);

for ([ "in one piece" ], [ "cut", cut => [ 20 ] ], [ "in chunks", chunk => 7 ],
     [ "nothing but a file", path => "/file$path" ],
     [ "unbuffered", path => "/unbuffered$path", cut => [ 20 ] ])
{
    my ($form, @how) = @$_;

    passes("clean, $form", packed($clean), $clean, @how);
    passes("masked, $form", packed($dirty), $masked, @how);
    refused("blocked, $form", packed(hello($key)), 400, "content_blocked",
            qr/policy/, @how);
}

passes("long", packed($big), $big);
passes("long, in chunks", packed($big), $big, chunk => 5000);
passes("long, in a file", packed($big), $big, path => "/file$path");
passes("encoded, and not packed", packed($clean, sub {
    gzip($_[0], $_[1], -Level => 0) }), $clean);
passes("at once several members",
       packed(substr $clean, 0, 20) . packed(substr $clean, 20), $clean);

passes("Content-Encoding: $_", packed($clean), $clean,
       header => [ "Content-Encoding: $_" ]) for "GZip", "x-gzip", "X-GZIP";
passes("on one of two lines", packed($clean), $clean,
       header => [ "Content-Encoding: identity", "content-encoding: gzip" ]);
passes("100-continue", packed($clean), $clean, cut => [ 0 ],
       header => [ "Content-Encoding: gzip", "Expect: 100-continue" ]);
passes("not encoded", $clean, $clean, header => []);
passes("not encoded, masked", $dirty, $masked, header => []);

my $got = passes("told of", packed($dirty), $masked);

is($got->{headers}{'x-encoding'}, "[]",
   'told of: $http_content_encoding is empty');
is($got->{headers}{'x-length'}, "[" . length($masked) . "]",
   'told of: $http_content_length is that of the new body');

$got = passes("other headers", packed($clean), $clean,
              header => [ "A-One: 1", "Content-Encoding: gzip", "A-Two: 2",
                          map { "B-$_: $_" } 1 .. 40 ]);

is(join(" ", map { $got->{headers}{$_} // "-" }
             qw(a-one a-two b-1 b-20 b-40)), "1 2 1 20 40",
   "other headers: are all there");


# what is no gzip from its beginning to its end

my $whole = packed($clean);

for my $place ("", "/open") {
    my @at = (path => "$place$path");

    refused("cut$place", substr($whole, 0, -1), 400, "body_invalid",
            qr/cut/, @at);
    refused("half$place", substr($whole, 0, 40), 400, "body_invalid",
            qr/cut/, @at);
    refused("with a checksum that is wrong$place", $whole =~ s/.....\z/xxxxx/sr,
            400, "body_invalid", qr/damaged/, @at);
    refused("something behind it$place", "$whole\n", 400, "body_invalid",
            qr/behind/, @at);
    refused("the text, as if it were gzip$place", $clean, 400, "body_invalid",
            qr/no gzip/, @at);
}

refused("empty", "", 400, "body_invalid", qr/cut/);
refused("gzip of nothing", packed(""), 400, "body_invalid", qr/./);
refused("gzip in gzip", packed($whole), 400, "body_invalid", qr/./);
refused("gzip of what is no JSON", packed("hello"), 400, "body_invalid",
        qr/./);
refused("gzip that nobody tells of", $whole, 400, "body_invalid", qr/./,
        header => []);
refused("zlib's own form", packed($clean, \&deflate), 400, "body_invalid",
        qr/no gzip/);

# other encodings, and more than one

for my $encoding ("br", "zstd", "deflate", "compress", "gzip, gzip",
                  "gzip,identity", "identity, gzip", "gzip;q=1", "gzip ,",
                  "aws-chunked")
{
    refused("Content-Encoding: $encoding", $whole, 415, "body_encoded",
            qr/gzip, and once/, header => [ "Content-Encoding: $encoding" ]);
}

refused("gzip on two lines", packed($whole), 415, "body_encoded",
        qr/gzip, and once/, header => [ ("Content-Encoding: gzip") x 2 ]);
refused("deflate", packed($clean, \&rawdeflate), 415, "body_encoded",
        qr/gzip, and once/, header => [ "Content-Encoding: deflate" ]);
refused("off", $whole, 415, "body_encoded", qr/without Content-Encoding/,
        path => "/off$path");


# bounds

{
    my $fits = hello("x" x (1000 - length hello("")));
    my $more = hello("x" x (1001 - length hello("")));

    passes("1000 bytes where 1000 may be", packed($fits), $fits,
           path => "/small$path");
    refused("1001 bytes where 1000 may be", packed($more), 413,
            "body_too_large", qr/decoded, it is too long/,
            path => "/small$path");

    my $text = hello("x" x 5000);
    my $n = length packed($text);

    cmp_ok($n, "<", length($text) / 20, "a text that becomes a twentieth");
    passes("a twentieth, by default", packed($text), $text);
    refused("a twentieth where a fifth may be", packed($text), 413,
            "body_too_large", qr/too many times as long/,
            path => "/five$path");

    my $dense = hello(join "", map { chr(97 + rand 26) } 1 .. 5000);

    passes("half where a fifth may be", packed($dense), $dense,
           path => "/five$path");
}


# a bomb costs no more than its bound

sub peak {
    my ($worker) = $gate->nginx->children;

    return slurp("/proc/$worker/status") =~ /VmHWM:\s+(\d+)/ ? $1 : 0;
}

{
    my $zeros = "";
    my $piece = "\0" x (1 << 20);
    my $z = IO::Compress::Gzip->new(\$zeros, -Level => 9);

    $z->print($piece) for 1 .. 64;
    $z->close;

    my $before = peak();

    for my $place ("", "/most") {
        refused("64 megabytes in 64 kilobytes$place", $zeros, 413,
                "body_too_large", qr/decoded, it is too/,
                path => "$place$path");
    }

    my $grown = peak() - $before;

    note("a bomb of 64 MiB in " . length($zeros) . " bytes: $grown kB");
    cmp_ok($grown, "<", 20 * 1024, "a bomb takes little memory")
        unless $ENV{TEST_NGINX_USE_VALGRIND};

    # the same as JSON

    my $blank = packed('{"messages":[],"x":"' . " " x (1 << 18) . '"}');

    refused("a quarter of a megabyte of blanks", $blank, 413, "body_too_large",
            qr/too many times as long/);
    passes("a quarter of a megabyte of blanks, where they may be", $blank,
           '{"messages":[],"x":"' . " " x (1 << 18) . '"}',
           path => "/most$path", header => [ "Content-Encoding: gzip",
                                             'X-Standin-Raw: {}' ]);
}


# shadow: looked into, and not touched

for ([ "clean", $clean, "allow", "" ], [ "dirty", $dirty, "mask",
       "pii.email" ], [ "a key", hello($key), "block", qr/^secret/ ])
{
    my ($title, $text, $would, $rules) = @$_;

    my $packed = packed($text);         # has the time in it

    my $before = $gate->count;
    my $r = $gate->post("/shadow$path", $packed,
                        header => [ "Content-Encoding: gzip",
                                    "X-Standin-Raw: {}" ]);

    is($gate->count, $before + 1, "shadow, $title: forwarded");
    ok($gate->got eq $packed, "shadow, $title: as it was");
    is($gate->received->{headers}{'content-encoding'}, "gzip",
       "shadow, $title: encoded as it was");
    is($r->{headers}{'x-would'}, $would, "shadow, $title: would $would");
    like($r->{headers}{'x-rules'} // "", ref $rules ? $rules : qr/^$rules\z/,
         "shadow, $title: rules");
}

for ([ "cut gzip", "/shadow", substr($whole, 0, 30), "gzip" ],
     [ "gzip where it is not decoded", "/shadow-off", $whole, "gzip" ],
     [ "an encoding that nobody decodes", "/shadow", $whole, "br" ],
     [ "an encoding, nothing is decoded", "/shadow-off", $whole, "br" ])
{
    my ($title, $place, $body, $encoding) = @$_;

    my $before = $gate->count;
    my $r = $gate->post("$place$path", $body,
                        header => [ "Content-Encoding: $encoding",
                                    "X-Standin-Raw: {}" ]);

    is($gate->count, $before + 1, "shadow, $title: forwarded");
    ok($gate->got eq $body, "shadow, $title: as it was");
    is($gate->received->{headers}{'content-encoding'}, $encoding,
       "shadow, $title: encoded as it was");
    is($r->{headers}{'x-would'}, "block", "shadow, $title: would block");
}

my @lines = map { $json->decode($_) }
            split /\n/, slurp($gate->dir . "/audit.log");

is(scalar(grep { ($_->{would} // "") eq "block" && $_->{detail} } @lines), 4,
   "shadow: the audit log says of each what is wrong with it");
is((grep { $_->{path} eq $path && $_->{decision} eq "mask" } @lines)[0]
       {request_bytes}, length $dirty,
   "the audit log counts what was inspected");


# an API that passes unread, another location

{
    my $before = $gate->count;

    $gate->post("/pass/v1/files", $whole,
                header => [ "Content-Encoding: gzip" ]);

    is($gate->count, $before + 1, "unread: forwarded");
    ok($gate->got eq $whole, "unread: as it was");
    is($gate->received->{headers}{'content-encoding'}, "gzip",
       "unread: encoded as it was");

    refused("unread: what is a chat is read", packed(hello($key)), 400,
            "content_blocked", qr/policy/, path => "/pass$path");

    passes("a named location behind", packed($dirty), $masked,
           path => "/named$path");
    passes("a named location behind shadow", packed($dirty), $masked,
           path => "/later$path");
    refused("a key, and a named location behind shadow",
            packed(hello($key)), 400, "content_blocked", qr/policy/,
            path => "/later$path");
}


# without a body there is nothing to decode

{
    my $before = $gate->count;
    my $r = $gate->wire->ask("GET /v1/models HTTP/1.1\r\nHost: guard\r\n"
                             . "Content-Encoding: gzip\r\n\r\n");

    is($r->{status}, 200, "a GET that says gzip of nothing");
    is($gate->count, $before + 1, "a GET that says gzip of nothing passes");
}


# signed for the upstream

my $aws = "Authorization: AWS4-HMAC-SHA256 Credential=A/20260101/r/bedrock/"
          . "aws4_request, SignedHeaders=host;x-amz-date, Signature=00";
my $query = "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00";

{
    my @signed = (header => [ $aws ]);

    my $got = passes("signed", $clean, $clean, @signed);

    like($got->{headers}{authorization}, qr/^AWS4-HMAC/,
         "signed: the signature goes on");

    refused("signed, to be masked", $dirty, 400, "body_signed",
            qr/signature does not allow/, @signed);
    refused("signed, with a key", hello($key), 400, "content_blocked",
            qr/policy\.\z/, @signed);
    refused("signed otherwise, to be masked", $dirty, 400, "body_signed",
            qr/signature does not allow/,
            header => [ $aws =~ s/HMAC-SHA256/ECDSA-P256-SHA256/r ]);
    refused("signed in the arguments, to be masked", $dirty, 400,
            "body_signed", qr/signature does not allow/,
            path => "$path$query", header => []);
    refused("signed in the arguments by another spelling, to be masked", $dirty,
            400, "body_signed", qr/signature does not allow/,
            path => "$path?a&x%2damz-%53ignature=00", header => []);
    passes("an argument that only ends as it", $dirty, $masked,
           path => "$path?no-X-Amz-Signature=0&a=X-Amz-Signature=0",
           header => []);
    passes("signed in the arguments", $clean, $clean,
           path => "$path$query", header => []);

    refused("signed, and encoded", packed($clean), 400, "body_signed",
            qr/its encoding/,
            header => [ $aws, "Content-Encoding: gzip" ]);

    passes("with a signature that stays here", $dirty, $masked, @signed,
           path => "/strip$path");
    passes("with another credential", $dirty, $masked,
           header => [ "Authorization: Bearer AWS4-x" ]);

    my $before = $gate->count;
    my $r = $gate->post("/shadow$path", $dirty, @signed);

    is($gate->count, $before + 1, "shadow, signed: forwarded");
    ok($gate->got eq $dirty, "shadow, signed: as it was");
}


# HTTP/2

SKIP: {
    skip "curl cannot speak HTTP/2", 1
        unless `curl --version` =~ /^Features:.*\bHTTP2\b/m;

    for ([ "clean", $clean, $clean ], [ "masked", $dirty, $masked ]) {
        my ($title, $text, $wanted) = @$_;

        my $r = curl("http://127.0.0.1:$h2$path", data => packed($text),
                     args => [ "--http2-prior-knowledge" ],
                     header => [ "Content-Encoding: gzip" ]);

        is($r->{status}, 200, "HTTP/2, $title: answered");
        ok($gate->got eq $wanted, "HTTP/2, $title: decoded");
        is($gate->received->{headers}{'content-encoding'}, undef,
           "HTTP/2, $title: and not encoded");
    }
}


is(join("", $gate->nginx->complaints), "", "no complaints in the error log");

done_testing();
