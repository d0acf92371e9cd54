# Requests that are spelled or framed as nobody spells and frames them: a server
# behind may understand them all the same, so none of them is a way around.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Gate;
use LLMG::Nginx qw(free_port);
use LLMG::Post;

my $json = JSON::PP->new->utf8;
my $path = "/v1/chat/completions";
my $mail = 'jane.roe@example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $h2 = free_port();
my $slashes = free_port();

my $tell = <<'END';
            add_header        X-Dialect $llm_guard_dialect always;
            proxy_set_header  X-Standin-Raw "{}";
            proxy_set_header  Connection "";
END

my $gate = LLMG::Gate->start(
    http => <<"END",
    underscores_in_headers  on;

    map \$uri \$mapped { ~%3f \$uri; default $path; }

    # as many a configuration has it, for websockets

    server {
        listen  127.0.0.1:$slashes;
        merge_slashes  off;
        location / {
            $tell
            proxy_set_header  Upgrade \$http_upgrade;
            proxy_set_header  Connection \$http_connection;
            proxy_pass        http://model;
        }
    }
END
    at => {
        "/" => $tell,
        "/pass/" => "llm_guard_unrecognized pass; $tell",
        "/block/" => "llm_guard_unrecognized block; $tell",
        "/shadow/" => "llm_guard_mode shadow; $tell",
        "/off/" => "llm_guard off; $tell",

        "/rewritten/" => "rewrite ^/rewritten/ $path break;"
                         . "llm_guard_unrecognized block;"
                         . "proxy_pass http://model; $tell",
        "/moved/" => "rewrite ^/moved/ /block$path last; $tell",
        "/uri/" => "llm_guard_unrecognized pass; $tell"
                   . "proxy_pass http://model$path/;",
        "/uri-named/" => "llm_guard_unrecognized pass; $tell"
                         . "llm_guard_dialect openai;"
                         . "proxy_pass http://model$path/;",
        "/fixed/" => "set \$to $path; llm_guard_unrecognized block; $tell"
                     . "llm_guard_dialect auto path=$path;"
                     . "proxy_pass http://model\$to;",
        "/fixed-named/" => "llm_guard_dialect anthropic path=/v1/messages;"
                           . $tell,
        "/mapped/" => "llm_guard_dialect auto path=\$mapped; $tell",
        "/memory/" => "client_body_buffer_size 16; $tell",
        "/file/" => "client_body_in_file_only clean; $tell",
    },
    server => "listen 127.0.0.1:$h2 http2;");


sub hello { qq({"messages":[{"role":"user","content":"$_[0]"}]}) }

sub guard { eval { $json->decode($_[0]{body})->{error} } // {} }


# a whole request in bytes

sub http {
    my ($line, $headers, $body) = @_;

    return join("\r\n", "$line HTTP/1.1", "Host: guard", @$headers, "", "")
           . $body;
}


# nothing of it gets to the model

sub refused {
    my ($title, $bytes, $status, $reason, %how) = @_;

    my $before = $gate->count;
    my $wire = LLMG::Post->open($how{port} // $gate->port);
    my $r = $wire->ask($bytes, %how);

    like($r->{status} // "closed", $status, "$title: status");
    is(guard($r)->{guard}{reason}, $reason, "$title: reason") if $reason;
    is($gate->count, $before, "$title: nothing is forwarded");

    return $r;
}


# clean and with a mail address: forwarded once, as it should be

sub passes {
    my ($title, $make, %how) = @_;

    for ([ "hello", "hello" ], [ $mail, "[EMAIL_ADDRESS]" ]) {
        my ($said, $wanted) = @$_;

        my $before = $gate->count;
        my $wire = LLMG::Post->open($how{port} // $gate->port);
        my $r = $wire->ask($make->(hello($said)), %how);

        is($r->{status}, 200, "$title: answered");
        is($gate->count, $before + 1, "$title: forwarded");
        is($gate->got, hello($wanted), "$title: inspected");

        if (defined $how{dialect}) {
            is($r->{headers}{'x-dialect'}, $how{dialect},
               "$title: read as $how{dialect}");
        }
    }

    my $got = $gate->received;
    my $rest = $gate->count;
    my $wire = LLMG::Post->open($how{port} // $gate->port);

    $wire->ask($make->(hello($key)), %how);
    is($gate->count, $rest, "$title: with a key it is not forwarded");

    return $got;
}


sub post {
    my ($to, @headers) = @_;

    return sub { http("POST $to", [ @headers, "Content-Length: "
                                              . length $_[0] ], $_[0]) };
}


# spellings of a path: each is read as the API that it may lead to, and goes on
# as it was written

for my $spelled ("$path/", "//v1//chat///completions", "/v1/%63hat/completions",
                 "/v1/chat/%2563ompletions", "/v1/chat/%252563ompletions",
                 "/v1/chat/%43OMPLETIONS", "/V1/Chat/Completions",
                 "/v1/./chat/completions", "/v1/models/../chat/completions",
                 "/v1/models/%2e%2e/chat/completions",
                 "/v1/models/%252e%252e/chat/completions",
                 "/v1/chat%2fcompletions", "/v1/chat%252Fcompletions",
                 "/v1\\chat\\completions", "/v1/chat%5ccompletions",
                 "/v1/chat%255ccompletions", "$path;x=1",
                 "/v1;a=b/chat;c/completions;d=", "$path%20", "$path%09/",
                 "$path.", "$path.../", "/v1/chat./completions.%20.",
                 "$path%3fx=/models", "$path%23x",
                 "$path?x=/v1/models",
                 "$path?", "/v1/models%3f/../chat/completions",
                 "/x$path")
{
    passes($spelled, post($spelled), dialect => "openai");
    is($gate->received->{uri}, $spelled, "$spelled: goes on as it is");

    next if $spelled =~ m{^//};

    # nor is it another API for those who let others pass

    refused("$spelled, others pass", post("/pass$spelled")->(hello($key)),
            qr/^400/, "content_blocked");
    refused("$spelled, others are refused",
            post("/block$spelled")->(hello($key)), qr/^400/,
            "content_blocked");
}

passes("//v1//chat///completions, not merged", post("//v1//chat///completions"),
       port => $slashes, dialect => "openai");

for my $host ("guard", "guard:80", "api.example.org", "user\@guard") {
    passes("http://$host", post("http://$host$path"), dialect => "openai")
        if $host !~ /\@/;
}

for my $other ("/", "/v1", "/v1/chats", "$path/x", "/v1/chat/completion",
               "/v1/chat/completions-x", "/v1/..%2f", "/v1/models?$path",
               "/v1/chat%25completions", "/v1/%", "/v1/%zz", "/a.b/c.d",
               "/v1/%25", "/v1/...")
{
    next if $other =~ m{/%$|%zz};
    passes("another path: $other", post($other), dialect => "generic");
}

refused("a path with $_->[0]", post($_->[1])->(hello($key)), qr/^400/)
    for [ "a NUL", "$path%00" ], [ "half an escape", "/v1/chat/%6" ],
        [ "what is no escape", "/v1/%zz/chat/completions" ],
        [ "too many \"..\"", "/v1/../../chat/completions" ];


# two APIs, of which nobody can tell which one the server behind will take it for

my $count = "/v1/messages/count_tokens";
my $embed = "/v1/embeddings";

for my $spelled ("$path%3f$count", "$count%3f$path", "$path%23$embed",
                 "$count%23$path", "$path;$embed", "$embed;$path",
                 "$count%3b$path", "$count%253f$path", "$count%25253f$path",
                 "$path%2500$embed", "/fix$count%3f/chat/completions",
                 "$path%3f/../../..$count", "$path%23/%2e%2e/..$embed",
                 "$count%3f/../../../chat/completions",
                 "/v1/chat;/completions%3f$embed",
                 "/v1/chat%2fcompletions%3f/v1/responses",
                 "/v1/responses/..%252fchat%252fcompletions",
                 "/v1/responses/r%3f/../../embeddings",
                 "/deployments/a/chat/completions%3f/deployments/b$path",
                 "/openai/deployments/a%252fb/chat/completions",

                 # one encoded twice is another one as long as it is

                 "/v1/%2563hat/completions", "/v1/%252563hat/completions",
                 "/v1\\chat/completions",

                 # and none, where nothing would be charged

                 "$count.", "$embed%3fx", "/v1/files%3f$count",
                 "$count%2f%252e", "/v1/%2565mbeddings")
{
    my $r = refused($spelled, post($spelled)->(hello("hello")), qr/^400/,
                    "body_invalid");
    like(guard($r)->{message}, qr/servers may take for another/,
         "$spelled: why");
    unlike(guard($r)->{message}, qr/body/, "$spelled: and not its body");
    refused("$spelled, others pass", post("/pass$spelled")->(hello("hello")),
            qr/^400/, "body_invalid");
}

# however it is written, it is one

for my $case ([ "/v1/embedding%73", "openai" ], [ "$embed/", "openai" ],
              [ "$embed;x=1", "openai" ], [ "$embed?x", "openai" ],
              [ "/v1/messages/count%5Ftokens", "anthropic" ],
              [ "/v1/./messages//count_tokens", "anthropic" ],
              [ "/v1/x/%2e%2e/responses/resp%5F1", "openai" ],
              [ "/v1beta/models/a%2Db%3AembedContent", "gemini" ],
              [ "/model/arn%3Aaws%3Ax%2Fa.b-c/invoke", "bedrock" ],
              [ "/model/arn:aws:x%2Fa/count-tokens", "bedrock" ])
{
    passes($case->[0], post($case->[0]), dialect => $case->[1]);
}

# what the path before was says nothing of one that is sent otherwise

passes("$_, by turns", post($_), dialect => "bedrock")
    for ("/model/a%3A1/invoke", "/model/a%3A1/invoke", "/model/a:1/invoke",
         "/model/a%3a1/invoke", "/model/a%3A1/converse") x 2;

refused("$path, by turns", post($_->[0])->(hello("hello")), qr/^400/,
        "body_invalid"),
    passes("$path, by turns", post($path), dialect => "openai"),
    passes("$_->[1], by turns", post($_->[1]), dialect => "openai")
    for ([ "/v1/embeddings%3f/../chat/completions",
           "/v1/%63hat/completions" ]) x 2;

{
    my $before = $gate->count;
    LLMG::Post->open($gate->port)->ask(
        post("/shadow$count%3f$path")->(hello($mail)));

    is($gate->count, $before + 1, "two APIs, in shadow mode: forwarded");
}


# what a configuration makes of a path

passes("rewrite, break", post("/rewritten/x"), dialect => "openai");
passes("rewrite, last", post("/moved/x"), dialect => "openai");
passes("proxy_pass with a path, named", post("/uri-named/x"),
       dialect => "openai");

# the location says what the upstream is asked for, and the client nothing

passes("a path that the location says: $_", post("/fixed$_"),
       dialect => "openai")
    for "/x", $count, "$count%3f$path", "/v1/api/chat", "/a%3fb";
passes("a path of a variable", post("/mapped$count"), dialect => "openai");
passes("a path and the name of another API", post("/fixed-named$path"),
       dialect => "anthropic");
refused("a path of a variable that is two", post("/mapped$count%253f$path")
        ->(hello("hello")), qr/^400/, "body_invalid");

{
    # the guard sees the location's path, not the upstream's: documented

    my $before = $gate->count;
    LLMG::Post->open($gate->port)->ask(post("/uri/x")->(hello($mail)));

    is($gate->count, $before + 1, "proxy_pass with a path, not named");
    is($gate->got, hello($mail), "proxy_pass with a path: others pass unread");
}


# headers that name another path or method go no further

for my $header ("X-Original-URL: /v1/models", "X-Rewrite-URL: /v1/models",
                "X-HTTP-Method-Override: GET", "X-HTTP-Method: GET",
                "X-Method-Override: GET", "x-original-url: $path",
                "X_Original_URL: /v1/models", "X_HTTP_METHOD_OVERRIDE: GET")
{
    my ($name) = $header =~ /^([^:]+)/;

    my $got = passes($header, post($path, "X-One: 1", $header, $header,
                                   "X-Two: 2"), dialect => "openai");

    is($got->{headers}{lc $name}, undef, "$header: goes no further");
    is("$got->{headers}{'x-one'} $got->{headers}{'x-two'}", "1 2",
       "$header: others do");

    for my $place ("/pass", "/shadow", "/off") {
        LLMG::Post->open($gate->port)->ask(
            post("$place/v1/files", $header)->(hello($mail)));

        my $kept = $gate->received->{headers}{lc $name};

        is(defined $kept ? 1 : 0, $place eq "/pass" ? 0 : 1,
           "$header: $place: " . ($place eq "/pass" ? "goes no further"
                                                    : "goes on"));
    }
}

for my $header ("X-Original-Host: a", "X-Request-Id: 1", "X-Http-Methods: a",
                "X-Forwarded-Proto: https")
{
    my ($name) = $header =~ /^([^:]+)/;

    ok(defined passes($header, post($path, $header))->{headers}{lc $name},
       "$header: goes on");
}


# methods

for my $method (qw(GET PUT PATCH DELETE OPTIONS PROPFIND LOCK SEARCH QUERY
                   POST-X A_B))
{
    passes("$method with a body",
           sub { http("$method $path", [ "Content-Length: " . length $_[0] ],
                      $_[0]) }, dialect => "openai");
    passes("$method with a body in chunks",
           sub { http("$method $path", [ "Transfer-Encoding: chunked" ],
                      LLMG::Post::chunked($_[0], 9)) }, dialect => "openai");
}

{
    my $before = $gate->count;
    my $wire = LLMG::Post->open($gate->port);
    my $body = hello($key);

    $wire->write(http("HEAD $path", [ "Content-Length: " . length $body,
                                      "Connection: close" ], $body));
    like($wire->line, qr{^HTTP/1.1 400 }, "HEAD with a body: refused");
    is($gate->count, $before, "HEAD with a body: nothing is forwarded");
}

refused("TRACE", http("TRACE $path", [ "Content-Length: 0" ], ""), qr/^405/);
refused("CONNECT", http("CONNECT guard:80", [], ""), qr/^40[05]/);
refused("a method in small letters",
        http("post $path", [ "Content-Length: " . length hello($key) ],
             hello($key)), qr/^40[05]/);


# framing

sub chunks { LLMG::Post::chunked($_[0], 11) }

my $te = "Transfer-Encoding: chunked";

passes("chunks with extensions",
       sub { http("POST $path", [ $te ], chunks($_[0])
                  =~ s/^([0-9a-f]+)\r/$1;a=b; c="d;e"\r/mgr) });
passes("chunks, and trailers behind them",
       sub { http("POST $path", [ $te, "Trailer: Content-Encoding" ],
                  chunks($_[0]) =~ s/\r\n\z//r
                  . "Content-Encoding: gzip\r\nContent-Type: multipart/x\r\n"
                  . "Content-Length: 3\r\n\r\n") });
passes("chunks in capitals",
       sub { http("POST $path", [ "transfer-encoding: Chunked" ],
                  chunks($_[0])
                  =~ s/^([0-9a-f]+)((?:;a=b)?)\r/000\U$1\E$2\r/mgr) });
passes("chunks, its bytes one by one",
       sub { http("POST $path", [ $te ], chunks($_[0])) },
       cut => [ 60 .. 140 ], pause => 0.0005);
passes("in a file", post("/file$path"));
passes("in the smallest of buffers", post("/memory$path"));
passes("in the smallest of buffers, in chunks",
       sub { http("POST /memory$path", [ $te ], chunks($_[0])) });
passes("Expect: 100-continue", post($path, "Expect: 100-continue"));
passes("Expect: something else", post($path, "Expect: 200-maybe"));
passes("TE: trailers", post($path, "TE: trailers, deflate"));
passes("blank lines before it", sub { "\r\n\r\n" . post($path)->(@_) });
passes("HTTP/1.0", sub { post($path)->(@_) =~ s{HTTP/1\.1}{HTTP/1.0}r });
passes("line feeds alone", sub {
    join("\n", "POST $path HTTP/1.1", "Host: guard",
         "Content-Length: " . length $_[0], "", "") . $_[0] });

my $long = hello($key);
my $n = length $long;

for ([ "Content-Length and chunks", [ $te, "Content-Length: $n" ] ],
     [ "chunks and Content-Length", [ "Content-Length: 4", $te ] ],
     [ "chunks twice", [ $te, $te ] ],
     [ "chunks in chunks", [ "Transfer-Encoding: chunked, chunked" ] ],
     [ "chunks and no chunks", [ "Transfer-Encoding: chunked, identity" ] ],
     [ "gzip in chunks", [ "Transfer-Encoding: gzip, chunked" ] ],
     [ "gzip as a transfer", [ "Transfer-Encoding: gzip" ] ],
     [ "no chunks", [ "Transfer-Encoding: identity",
                      "Content-Length: $n" ] ],
     [ "chunks by another name", [ "Transfer-Encoding: xchunked" ] ],
     [ "chunks in quotes", [ 'Transfer-Encoding: "chunked"' ] ],
     [ "chunks with a control", [ "Transfer-Encoding: \x0bchunked" ] ],
     [ "two lengths", [ "Content-Length: $n", "Content-Length: 1" ] ],
     [ "two lengths that are one", [ ("Content-Length: $n") x 2 ] ],
     [ "two lengths on a line", [ "Content-Length: $n, $n" ] ],
     [ "a negative length", [ "Content-Length: -1" ] ],
     [ "a length with a sign", [ "Content-Length: +$n" ] ],
     [ "a length in hex", [ "Content-Length: 0x40" ] ],
     [ "a length with a point", [ "Content-Length: $n.0" ] ],
     [ "a length of 20 digits", [ "Content-Length: 99999999999999999999" ] ],
     [ "two hosts", [ "Host: other", "Content-Length: $n" ] ])
{
    my ($title, $headers) = @$_;

    my $body = (grep { /chunk/i } @$headers) ? chunks($long) : $long;

    refused("framed by $title", http("POST $path", $headers, $body),
            qr/^(?:4..|501)/);
}

refused("chunks of HTTP/1.0",
        http("POST $path", [ $te ], chunks($long)) =~ s{HTTP/1\.1}{HTTP/1.0}r,
        qr/^4/);

for ([ "a size that is none", "x\r\n$long\r\n0\r\n\r\n" ],
     [ "a negative size", "-5\r\n$long\r\n0\r\n\r\n" ],
     [ "a size over 64 bits", "ffffffffffffffff1\r\n$long\r\n0\r\n\r\n" ],
     [ "a size with 0x", "0x5\r\n$long\r\n0\r\n\r\n" ],
     [ "a chunk that is longer than it says", "3\r\n$long\r\n0\r\n\r\n" ])
{
    my ($title, $body) = @$_;
    refused("chunks with $title", http("POST $path", [ $te ], $body), qr/^4/);
}

# a length that is too short: the rest is another request, and no good one

{
    my $body = hello("hello");
    my $before = $gate->count;
    my $wire = LLMG::Post->open($gate->port);
    my $r = $wire->ask(http("POST $path", [ "Content-Length: "
                                            . length $body ], $body . $long));

    is($r->{status}, 200, "more than its length: the first is answered");
    is($wire->answer->{status}, 400, "more than its length: the rest is not");
    is($gate->count, $before + 1, "more than its length: one is forwarded");
    is($gate->got, $body, "more than its length: and no byte of the rest");
}

# pipelined, in one write: each on its own

{
    my $before = $gate->count;
    my $wire = LLMG::Post->open($gate->port);
    my $r = $wire->ask(post($path)->(hello("one"))
                       . http("POST $path", [ $te ], chunks(hello($mail)))
                       . http("GET /v1/models", [], "")
                       . post($path)->(hello($key))
                       . post($path)->(hello("two")));

    is($r->{status}, 200, "pipelined: clean");
    is($wire->answer->{status}, 200, "pipelined: masked");
    is($wire->answer->{status}, 200, "pipelined: without a body");
    is($wire->answer->{status}, 400, "pipelined: blocked");
    is($wire->answer->{status}, 200, "pipelined: and the next");
    is($gate->count, $before + 4, "pipelined: four of five are forwarded");
    is($gate->got, hello("two"), "pipelined: the last is the last");
}


# types: what is JSON is read as JSON

for my $type ("application/json", "APPLICATION/JSON", "text/json",
              "application/vnd.api+json", "application/json5",
              "application/jsonl", "application/x-ndjson", "text/plain",
              "application/x-www-form-urlencoded", "application/octet-stream",
              "application/json, text/plain", "text/plain; charset=utf-8",
              "application/xml", "image/png", ";;;", "json", "",
              "application/json; boundary=x")
{
    passes("type \"$type\"", post($path, "Content-Type: $type"),
           dialect => "openai");
}

passes("no type", post($path));
passes("two types", post($path, "Content-Type: text/plain",
                         "Content-Type: application/json"));

refused("type $_", post($path, "Content-Type: $_")->(hello("x")), qr/^415/,
        "body_encoded")
    for "multipart/form-data; boundary=b", "MULTIPART/form-data",
        "multipart/mixed", "multipart/related; type=\"application/json\"";

refused("multipart on a second line",
        post($path, "Content-Type: application/json",
             "Content-Type: multipart/form-data; boundary=b")->(hello("x")),
        qr/^415/, "body_encoded");

for my $api ("audio/transcriptions", "images/edits", "files") {
    my $part = "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\n"
               . "$key\r\n--b--\r\n";

    my $r = refused("multipart to $api",
        post("/v1/$api", "Content-Type: multipart/form-data; boundary=b")
            ->($part), qr/^415/, "body_encoded");

    like(guard($r)->{message}, qr/multipart: only JSON/,
         "multipart to $api: says what is wrong");

    refused("multipart to $api under another type",
            post("/v1/$api")->($part), qr/^400/, "body_invalid");
}

for ([ "a form", "prompt=$key" ], [ "a text", $key ], [ "XML", "<a>$key</a>" ],
     [ "YAML", "prompt: $key" ], [ "lines of JSON", "{}\n{\"a\":\"$key\"}" ])
{
    my ($title, $body) = @$_;
    my $r = refused("$title to an API that is not known",
                    post("/v1/files")->($body), qr/^400/, "body_invalid");

    like(guard($r)->{message}, qr/only JSON is read/,
         "$title to an API that is not known: says what is read");
}


# what would leave HTTP

for my $port ($gate->port, $slashes) {
    for ([ "websocket", "Connection: Upgrade", "Upgrade: websocket" ],
         [ "h2c", "Connection: Upgrade, HTTP2-Settings",
           "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA", "Upgrade: h2c" ],
         [ "without Connection", "Upgrade: websocket" ],
         [ "empty", "Connection: Upgrade", "Upgrade:" ])
    {
        my ($title, @headers) = @$_;

        for my $api ("/v1/realtime", $path) {
            refused("an upgrade, $title, $api",
                    http("GET $api", \@headers, ""), qr/^400/, "body_invalid",
                    port => $port);
        }

        refused("an upgrade, $title, with a body",
                post($path, @headers)->(hello("x")), qr/^400/, "body_invalid",
                port => $port);
    }

    my $got = passes("Connection: Upgrade alone",
                     post($path, "Connection: Upgrade"), port => $port);

    is($got->{headers}{upgrade}, undef,
       "Connection: Upgrade alone: no upgrade goes on");
}


# HTTP/2

SKIP: {
    skip "curl cannot speak HTTP/2", 1
        unless `curl --version` =~ /^Features:.*\bHTTP2\b/m;

    my $two = sub {
        my ($to, $body, @more) = @_;

        return curl("http://127.0.0.1:$h2$to", data => $body,
                    args => [ "--http2-prior-knowledge", "--path-as-is" ],
                    @more);
    };

    for my $spelled ("/v1/%63hat/completions", "/v1//chat/completions",
                     "$path;x", "/v1/models/../chat/completions",
                     "/V1/CHAT/completions", "/v1/chat/%2563ompletions")
    {
        my $before = $gate->count;
        my $r = $two->($spelled, hello($mail));

        is($r->{status}, 200, "HTTP/2, $spelled: answered");
        is($gate->got, hello("[EMAIL_ADDRESS]"), "HTTP/2, $spelled: inspected");
        is($r->{headers}{'x-dialect'}, "openai",
           "HTTP/2, $spelled: read as openai");

        $r = $two->("/pass$spelled", hello($key));

        is($r->{status}, 400, "HTTP/2, $spelled, others pass: refused");
        is($gate->count, $before + 1, "HTTP/2, $spelled: one is forwarded");
    }

    my $before = $gate->count;
    my $r = $two->($path, hello($mail),
                   header => [ "X-Original-URL: /v1/models",
                               "Content-Type: text/plain" ]);

    is($gate->got, hello("[EMAIL_ADDRESS]"), "HTTP/2, headers: inspected");
    is($gate->received->{headers}{'x-original-url'}, undef,
       "HTTP/2, X-Original-URL: goes no further");

    for ([ "multipart", 415, "Content-Type: multipart/form-data; boundary=b" ],
         [ "encoded", 415, "Content-Encoding: gzip" ])
    {
        my ($title, $status, $header) = @$_;

        # without a body: see t/21-body-refused.t

        $r = curl("http://127.0.0.1:$h2$path", header => [ $header ],
                  args => [ "--http2-prior-knowledge", "-X", "POST" ]);
        is($r->{status}, $status, "HTTP/2, $title: $status");
    }

    is($gate->count, $before + 1, "HTTP/2: one of three is forwarded");
}


is(join("", $gate->nginx->complaints), "", "no complaints in the error log");

done_testing();
