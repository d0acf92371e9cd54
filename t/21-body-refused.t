# Bodies that are not read: each is refused with a status and a reason, in the
# shape of the API's errors, and nothing of it reaches the model server.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use IO::Compress::Gzip qw(gzip);
use JSON::PP;
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Gate;
use LLMG::Nginx qw(free_port);
use LLMG::Post;
use LLMG::Token;

my $json = JSON::PP->new->utf8;
my $path = "/v1/chat/completions";
my $chat = '{"model":"gpt-4o","messages":[{"role":"user","content":"hello"}]}';
my $mail = 'jane.roe@example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";

my $keys = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($keys);

$mint->key("k1", "ES256");
$mint->write_jwks("$keys/keys.json");

my $jwt = "llm_guard_jwt models; llm_guard_jwt_key_file $keys/keys.json;";

my $h2 = free_port();

my $gate = LLMG::Gate->start(
    http => "client_max_body_size 1m;",
    at => {
        "/" => "",
        "/small/" => "llm_guard_body_max 200;",
        "/nginx/" => "client_max_body_size 200;",
        "/shallow/" => "llm_guard_depth_max 3;",
        "/open/" => "llm_guard_fail_mode open; llm_guard_body_max 20k;",
        "/shadow/" => "llm_guard_mode shadow; llm_guard_body_max 200;",
        "/anthropic/" => "llm_guard_error_format anthropic;",
        "/problem/" => "llm_guard_error_format problem;",
        "/openai/" => "llm_guard_error_format openai;",
        "/block/" => "llm_guard_unrecognized block;",
        "/scan/" => "llm_guard_unrecognized scan;",
        "/pass/" => "llm_guard_unrecognized pass;",
        "/named/" => "llm_guard_unrecognized block;"
                     . "llm_guard_dialect generic;",
        "/page/" => "error_page 400 413 415 /other;",
        "/to-named/" => "error_page 400 413 415 = \@fallback;"
                        . "client_max_body_size 2000;",
        "/to-uri/" => "error_page 400 413 415 = /v1/fallback;"
                      . "client_max_body_size 2000;",
        "= /other" => 'llm_guard off; return 200 "a page of ours";',
        "/to-named-jwt/" => "error_page 401 = \@fallback; $jwt",
        "/to-uri-jwt/" => "error_page 401 = /v1/fallback; $jwt",
        '@fallback' => "llm_guard off; proxy_pass http://model;",
        "/shadow-nginx/" => "llm_guard_mode shadow;"
                            . "client_max_body_size 200;",
        "/shadow-nginx/" => "llm_guard_mode shadow;"
                            . "client_max_body_size 200;",
        "/off/" => "llm_guard off;",
    },
    server => "listen 127.0.0.1:$h2 http2;");


sub hello { $chat =~ s/hello/$_[0]/r }


# what an error body is: its parts in one shape, whatever its format

sub parts {
    my ($r) = @_;

    my $type = $r->{headers}{'content-type'} // "";
    my $e = eval { $json->decode($r->{body}) } // return {};

    if ($type eq "application/problem+json") {
        return { format => "problem", guard => $e->{guard},
                 message => $e->{detail}, status => $e->{status},
                 title => $e->{title} };
    }

    return {} if $type ne "application/json" || ref $e->{error} ne "HASH";

    return { format => ($e->{type} // "") eq "error" ? "anthropic" : "openai",
             guard => $e->{error}{guard}, %{$e->{error}} };
}


# "how" as for LLMG::Post; "ask" is a whole request in bytes

sub refused {
    my ($title, $body, $status, $reason, $detail, %how) = @_;

    my $before = $gate->count;
    my $r = defined $how{ask} ? $gate->wire->ask($how{ask}, %how)
                              : $gate->post($how{path} // $path, $body, %how);
    my $e = parts($r);

    is($r->{status}, $status, "$title: $status");
    is($e->{guard}{reason}, $reason, "$title: $reason");
    is($e->{format}, $how{format} // "openai", "$title: shape of the error");
    like($e->{guard}{request_id} // "", qr/^[0-9a-f]{32}$/,
         "$title: has the request's ID");
    like($e->{message} // "", qr/^[A-Z].*\.(?: \(.+\))?$/s,
         "$title: says so in words");
    like($e->{message} // "", $detail, "$title: says what") if $detail;
    is($r->{headers}{'content-length'}, length $r->{body}, "$title: length");
    is($gate->count, $before, "$title: nothing is forwarded");
    ok($gate->wire->usable, "$title: the connection goes on, or is ended");

    return ($r, $e);
}


sub passes {
    my ($title, $body, %how) = @_;

    my $before = $gate->count;
    my $r = $gate->post($how{path} // $path, $body, %how);

    is($gate->count, $before + 1, "$title: is forwarded");
    ok($gate->got eq ($how{got} // $body), "$title: as it should be");

    return $r;
}


# what is no JSON, each next to what is

my @invalid = (
    [ "nothing but spaces", "  \n" ],
    [ "a word", "hello" ],
    [ "a form", "messages=hello" ],
    [ "an object that does not end", substr($chat, 0, -1) ],
    [ "a string that does not end", '{"messages":"hello' ],
    [ "something behind it", "$chat x" ],
    [ "two documents", "$chat\n$chat" ],
    [ "a NUL behind it", "$chat\0" ],
    [ "a byte order mark", "\xEF\xBB\xBF$chat" ],
    [ "UTF-16", join "", map { "$_\0" } split //, $chat ],
    [ "a comma too many", $chat =~ s/\}\]\}/}],}/r ],
    [ "single quotes", $chat =~ tr/"/'/r ],
    [ "a comment", "/* */$chat" ],
    [ "NaN", '{"temperature":NaN,"messages":[]}' ],
    [ "a number with a leading zero", '{"n":01,"messages":[]}' ],
    [ "a line break in a string", hello("a\nb") ],
    [ "a NUL in a string", hello("a\0b") ],
    [ "an escape that does not exist", hello('\x41') ],
    [ "a cut escape", hello('\u00') ],
    [ "a member twice", '{"messages":[],"messages":[{"role":"user"}]}' ],
    [ "a member twice, far apart",
      '{"model":"a","messages":[{"role":"user","content":"x"}],"model":"b"}' ],
    [ "a member twice, one of them escaped",
      '{"messages":[],"m\u0065ssages":[]}' ],
    [ "a member twice, both escaped",
      '{"\u006dessages":[],"m\u0065ssages":[]}' ],
    [ "a member twice, deep inside",
      '{"messages":[{"role":"user","content":[{"text":"a","text":"b"}]}]}' ],
    [ "a member twice, the same letter in two ways",
      "{\"\xC3\xA9\":1,\"\\u00e9\":2,\"messages\":[]}" ],
    [ "a byte that is no UTF-8", hello("\xFF") ],
    [ "a character that is cut", hello("\xE2\x82") ],
    [ "a character that is longer than it needs", hello("\xC0\xAF") ],
    [ "a surrogate in UTF-8", hello("\xED\xA0\x80") ],
    [ "a character beyond the last", hello("\xF4\x90\x80\x80") ],
    [ "bytes that are no UTF-8 in a name", "{\"\xFE\":1,\"messages\":[]}" ],
    [ "the first half of a pair", hello('\ud83d') ],
    [ "the second half of a pair", hello('\ude00') ],
    [ "a pair in the wrong order", hello('\ude00\ud83d') ],
    [ "half a pair and a letter", hello('\ud83d\u0041') ],
);

for (@invalid) {
    my ($title, $body) = @$_;
    refused($title, $body, 400, "body_invalid");
}

refused("a member twice, told", '{"a":1,"a":2}', 400, "body_invalid",
        qr/\(duplicate/);
refused("a member twice, in chunks", '{"a":1,"a":2}', 400, "body_invalid",
        undef, chunk => 3);
refused("no UTF-8, in chunks that cut it", hello("\xE2\x82\xFF"), 400,
        "body_invalid", undef, chunk => 1);

passes("members of the same name in two objects",
       '{"messages":[{"role":"user","content":[{"text":"a"},{"text":"b"}]}]}');
passes("a pair", hello('\ud83d\ude00'));
passes("the last character", hello("\xF4\x8F\xBF\xBF"));
passes("a byte order mark in a string", hello("\xEF\xBB\xBF"));
passes("white space around", " \t\r\n$chat \t\r\n");


# too deep

sub deep { '{"messages":' . "[" x ($_[0] - 1) . "]" x ($_[0] - 1) . "}" }

refused("65 levels", deep(65), 413, "body_too_large", qr/deep/);
passes("64 levels", deep(64));
refused("4 levels where 3 may be", '{"a":[[{}]]}', 413, "body_too_large",
        qr/deep/, path => "/shallow/x");
passes("3 levels where 3 may be", '{"a":[[1]]}', path => "/shallow/x");
refused("a hundred thousand levels", '{"a":' . "[" x 100_000, 413, "body_too_large");


# too large

my $fits = hello("x" x (200 - length($chat) + 5));

is(length $fits, 200, "a body of 200 bytes");

for my $how ([ "" ], [ ", in chunks", chunk => 50 ]) {
    my ($form, @how) = @$how;

    for my $place (qw(small nginx)) {
        refused("201 bytes where /$place/ takes 200$form", "$fits ", 413,
                "body_too_large", undef, path => "/$place$path", @how);
        passes("200 bytes where /$place/ takes 200$form", $fits,
               path => "/$place$path", @how);
    }

    refused("a megabyte where /small/ takes 200 bytes$form",
            hello("x" x (1 << 19)), 413, "body_too_large", undef,
            path => "/small$path", @how);
}

refused("more than nginx's own limit", "x" x ((1 << 20) + 1), 413,
        "body_too_large");
refused("the same, before a byte of it was sent", "", 413, "body_too_large",
        undef, length => 1 << 30);
refused("the same, by llm_guard_body_max", "", 413, "body_too_large", undef,
        length => 4000, path => "/small$path");


# encoded

gzip(\hello($key), \my $gzip);

for my $how ([ "gzip", $gzip ], [ "GZIP", $gzip ], [ "deflate" ], [ "br" ],
             [ "x-gzip" ], [ "zstd" ], [ "gzip, identity", $gzip ],
             [ "identity, gzip", $gzip ], [ "whatever" ], [ "," ])
{
    my ($encoding, $body) = @$how;

    refused("Content-Encoding: $encoding", $body // $chat, 415,
            "body_encoded", undef,
            header => [ "Content-Encoding: $encoding" ]);
}

refused("Content-Encoding on a second line", $gzip, 415, "body_encoded",
        undef, header => [ "Content-Encoding: identity",
                           "content-encoding: gzip" ]);
refused("gzip without saying so", $gzip, 400, "body_invalid");
passes("Content-Encoding: identity", $chat,
       header => [ "Content-Encoding: identity" ]);
refused("Content-Encoding, refused before the body comes", $chat, 415,
        "body_encoded", undef,
        header => [ "Content-Encoding: gzip", "Expect: 100-continue" ]);

refused("multipart", "--x\r\n\r\n$chat\r\n--x--\r\n", 415, "body_encoded",
        qr/multipart/, type => "multipart/form-data; boundary=x");
refused("Multipart", $chat, 415, "body_encoded", qr/multipart/,
        type => "Multipart/Mixed");

for my $charset ("utf-7", "utf-16", "UTF-16LE", '"utf-16"', "iso-8859-1",
                 "utf-8; charset=utf-7", "=utf-8", "'utf-7'", '"utf\-7"')
{
    refused("charset=$charset", $chat, 415, "body_encoded", qr/charset/,
            type => "application/json; charset=$charset");
}

refused("a charset $_->[0]", $chat, 415, "body_encoded", qr/charset/,
        type => "application/json$_->[1]")
    for [ "in its own charset", "; charset*=utf-8''utf-7" ],
        [ "in pieces", "; charset*0=ut; charset*1=f-7" ],
        [ "in another case", "; CharSet=utf-16" ],
        [ "with blanks around", " ; charset = utf-16 " ],
        [ "behind another parameter", "; profile=x; charset=utf-16" ];

passes("charset=$_", $chat, type => "application/json; charset=$_")
    for "utf-8", "UTF-8", '"utf-8"', "us-ascii", '"US-ASCII"; x=y';

passes("another type, and JSON all the same", $chat, type => "text/plain");
refused("another type that nginx knows",  "a=$mail", 400, "body_invalid",
        undef, type => "application/x-www-form-urlencoded");


# what would leave HTTP

for my $upgrade ("websocket", "h2c", "TLS/1.0") {
    refused("Upgrade: $upgrade", $chat, 400, "body_invalid", qr/upgrade/,
            header => [ "Connection: Upgrade", "Upgrade: $upgrade" ]);
}

refused("Upgrade, without a body", undef, 400, "body_invalid", qr/upgrade/,
        ask => "GET /v1/realtime HTTP/1.1\r\nHost: guard\r\n"
               . "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n");


# methods and paths: none of them is a way around

for my $method (qw(POST PUT PATCH DELETE GET OPTIONS PROPFIND)) {
    my $before = $gate->count;
    my $r = $gate->post($path, hello($key), method => $method);

    is($r->{status}, 400, "a key in a $method: refused");
    is($gate->count, $before, "a key in a $method: nothing is forwarded");
}

for my $tricky ("/v1/chat/completions/", "/v1//chat///completions",
                "/v1/chat/%63ompletions", "/v1/chat/../chat/completions",
                "/v1/./chat/completions", "/v1/chat/completions?x=/models",
                "/v1/CHAT/completions", "/v1/chat/completions;x=1",
                "/v1/chat/completions%20", "/v1/chat%2fcompletions",
                "/openai/deployments/a/chat/completions?api-version=1",
                "/v1/things", "/", "/v1/chat/completions/x")
{
    my ($r, $e) = refused("a key at $tricky", hello($key), 400,
                          "content_blocked", undef, path => $tricky);
    unlike($r->{body}, qr/\Q$key/, "a key at $tricky: is not told");
}


# shapes

for my $format (qw(openai anthropic problem)) {
    my %place = (path => "/$format$path", format => $format);
    my @cases = (
        [ "malformed", "{", 400, "body_invalid", "invalid_request_error" ],
        [ "too deep", deep(65), 413, "body_too_large", "request_too_large" ],
        [ "blocked", hello($key), 400, "content_blocked",
          "invalid_request_error" ],
        [ "encoded", $chat, 415, "body_encoded", "invalid_request_error",
          header => [ "Content-Encoding: gzip" ] ],
    );

    for (@cases) {
        my ($title, $body, $status, $reason, $type, @how) = @$_;
        my ($r, $e) = refused("$format: $title", $body, $status, $reason,
                              undef, %place, @how);

        if ($format eq "problem") {
            is("$e->{status} $e->{title}", "$status $reason",
               "$format, $title: status and title");

        } elsif ($format eq "anthropic") {
            is($e->{type}, $type, "$format, $title: type");

        } else {
            is($e->{type}, "invalid_request_error", "$format, $title: type");
            ok(exists $e->{param} && !defined $e->{param},
               "$format, $title: param is null");
        }
    }
}

my %code = (body_invalid => "invalid_request_body",
            content_blocked => "content_filter");

for ([ "{", "body_invalid" ], [ hello($key), "content_blocked" ]) {
    my ($body, $reason) = @$_;
    my ($r, $e) = refused("code of $reason", $body, 400, $reason);
    is($e->{code}, $code{$reason}, "code of $reason: $code{$reason}");
}


# an API that is not known

my $tell = qq({"input":"write to $mail"});
my $told = '{"input":"write to [EMAIL_ADDRESS]"}';

refused("block: another API", '{"input":"hello"}', 403, "body_invalid",
        qr/not an API/, path => "/block/v1/things");
refused("block: another API, without a body", undef, 403, "body_invalid",
        qr/not an API/,
        ask => "GET /block/v1/models HTTP/1.1\r\nHost: guard\r\n\r\n");
passes("block: a chat", $chat, path => "/block$path");
passes("block: nothing is unknown when a dialect is named", $tell,
       path => "/named/v1/things", got => $told);
passes("scan: another API", $tell, path => "/scan/v1/things",
       got => $told);
refused("scan: what is no JSON", "hello", 400, "body_invalid", undef,
        path => "/scan/v1/things");
passes("pass: another API", $tell, path => "/pass/v1/things");
passes("pass: what is no JSON", "hello \xFF", path => "/pass/v1/things");
passes("pass: a chat is read all the same", hello("write to $mail"),
       path => "/pass$path", got => hello("write to [EMAIL_ADDRESS]"));
refused("pass: a chat that is none", "hello", 400, "body_invalid", undef,
        path => "/pass$path");
refused("pass: an upgrade is refused all the same", $chat, 400,
        "body_invalid", qr/upgrade/, path => "/pass/v1/realtime",
        header => [ "Connection: Upgrade", "Upgrade: websocket" ]);


# fail mode: what is malformed or too large is not the guard's failure

for (@invalid[0 .. 3]) {
    my ($title, $body) = @$_;
    refused("open: $title", $body, 400, "body_invalid", undef,
            path => "/open$path");
}

refused("open: too deep", deep(65), 413, "body_too_large", undef,
        path => "/open$path");
refused("open: too large", hello("x" x 30_000), 413, "body_too_large", undef,
        path => "/open$path");
refused("open: too large, in chunks", hello("x" x 30_000), 413,
        "body_too_large", undef, path => "/open$path", chunk => 999);
refused("open: encoded", $gzip, 415, "body_encoded", undef,
        path => "/open$path", header => [ "Content-Encoding: gzip" ]);
refused("open: blocked", hello($key), 400, "content_blocked", undef,
        path => "/open$path");


# in shadow mode all of it passes as it came

for (@invalid, [ "too deep", deep(65) ],
     [ "too large", hello("x" x 300) ])
{
    my ($title, $body) = @$_;
    passes("shadow: $title", $body, path => "/shadow$path");
}

passes("shadow: encoded", $gzip, path => "/shadow$path",
       header => [ "Content-Encoding: gzip" ]);
passes("shadow: too large, in chunks", hello("x" x 300),
       path => "/shadow$path", chunk => 100);


# error_page has its say, and is no way around

{
    my $r = $gate->post("/page$path", "{");

    is("$r->{status} $r->{body}", "400 a page of ours",
       "error_page: its page, and still the status");

    my @refused = (
        [ "malformed", substr(hello($key), 0, -1) ],
        [ "blocked", hello($key) ],
        [ "encoded, not read", hello($key),
          header => [ "Content-Encoding: gzip" ] ],
        [ "encoded, not read, in chunks", hello($key), chunk => 9,
          header => [ "Content-Encoding: gzip" ] ],
        [ "encoded, not yet sent", hello($key), cut => [ 0 ],
          header => [ "Content-Encoding: gzip" ] ],
        [ "encoded, half sent", hello($key), cut => [ 20 ],
          header => [ "Content-Encoding: gzip" ] ],
        [ "encoded, half sent, in chunks", hello($key), chunk => 9,
          cut => [ 20 ], header => [ "Content-Encoding: gzip" ] ],
        [ "too large", hello("$key " . "x" x 5000) ],
        [ "too large, in chunks", hello("$key " . "x" x 5000), chunk => 100 ],
        [ "without a token", hello($key), token => 1 ],
        [ "without a token, half sent", hello($key), cut => [ 20 ],
          token => 1 ],
        [ "too large, in chunks that come one by one",
          hello("$key " . "x" x 5000), chunk => 100,
          cut => [ map { $_ * 100 } 1 .. 30 ], pause => 0.001 ],
    );

    for my $to (qw(named uri)) {
        for (@refused) {
            my ($title, $body, @how) = @$_;

            my $before = $gate->count;

            my %how = @how;
            my $from = $how{token} ? "to-$to-jwt" : "to-$to";

            $r = $gate->post("/$from$path", $body, @how);

            is($gate->count, $before + 1,
               "error_page to an upstream ($to): $title: gets there");
            is($gate->got, "",
               "error_page to an upstream ($to): $title: without its body");
            ok($gate->wire->usable,
               "error_page to an upstream ($to): $title: goes on, or ends");
        }
    }
}

# nginx finds out in the middle of a body

for my $place ("nginx", "shadow-nginx") {
    my @how = (path => "/$place$path", chunk => 50, cut => [ 100 ]);

    if ($place eq "nginx") {
        refused("201 bytes in chunks that come one by one", "$fits ", 413,
                "body_too_large", undef, @how);
        refused("malformed chunks", undef, 400, "body_invalid", qr/framing/,
                ask => "POST $path HTTP/1.1\r\nHost: guard\r\n"
                       . "Transfer-Encoding: chunked\r\n\r\nhello\r\n");
        refused("malformed chunks that come later", undef, 400,
                "body_invalid", qr/framing/, cut => [ 89 ],
                ask => "POST $path HTTP/1.1\r\nHost: guard\r\n"
                       . "Transfer-Encoding: chunked\r\n\r\n"
                       . "5\r\nhello\r\nx\r\n");

    } else {
        my $r = $gate->wire->post("/$place$path", "$fits ", @how);
        is($r->{status}, 413, "shadow: nginx's own limit holds");
        like($r->{body}, qr/<html>/, "shadow: with a page of its own");
    }
}


# HTTP/2

SKIP: {
    skip "curl cannot speak HTTP/2", 1
        unless `curl --version` =~ /^Features:.*\bHTTP2\b/m;

    for ([ "malformed", "{", 400, "body_invalid" ],
         [ "too large, without a length", hello("x" x 300), 413,
           "body_too_large", path => "/small$path",
           header => [ "Content-Length:" ] ],
         [ "more than nginx's own limit, without a length",
           "x" x ((1 << 20) + 1), 413, "body_too_large",
           header => [ "Content-Length:" ] ],
         [ "blocked, without a length", hello($key), 400, "content_blocked",
           header => [ "Content-Length:" ] ],
         [ "encoded", undef, 415, "body_encoded",
           header => [ "Content-Encoding: gzip" ] ])
    {
        # a body that is still on its way when it is refused makes this or
        # that curl stumble over the stream that nginx resets: none is sent

        my ($title, $body, $status, $reason, %how) = @$_;

        my $before = $gate->count;
        my $r = curl("http://127.0.0.1:$h2" . ($how{path} // $path),
                     data => $body, header => $how{header},
                     args => [ "--http2-prior-knowledge",
                               defined $body ? () : ("-X", "POST") ]);

        is($r->{status}, $status, "HTTP/2, $title: $status");
        is(parts($r)->{guard}{reason}, $reason, "HTTP/2, $title: $reason");
        is($gate->count, $before, "HTTP/2, $title: nothing is forwarded");
    }

    my $before = $gate->count;

    curl("http://127.0.0.1:$h2/to-named$path", data => hello($key),
         header => [ "Content-Encoding: gzip" ],
         args => [ "--http2-prior-knowledge" ]);

    is($gate->count, $before + 1, "HTTP/2, error_page to an upstream");
    is($gate->got, "", "HTTP/2, error_page to an upstream: without a body");
}


# a text that costs more than it may; the same with the limit that is usual

{
    my $text = "a.b" x 20 . '@' . ("b" x 50 . ".") x 4 . "9";
    my $usual = $gate;

    passes("a text that costs something", hello($text));

    $gate = LLMG::Gate->start(
        http => "llm_guard_match_limit 100;",
        at => { "/" => "", "/open/" => "llm_guard_fail_mode open;" });

    refused("a text that costs too much", hello($text), 413,
            "body_too_large");
    passes("a text that costs too much, fail mode open", hello($text),
           path => "/open$path");

    is(join("", $gate->nginx->complaints), "", "a low limit: no complaints");
    $gate = $usual;
}


is(join("", $gate->nginx->complaints), "", "no complaints in the error log");

done_testing();
