# Answers that are held until they are complete: JSON and other text.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Encode qw(encode_utf8);
use Compress::Zlib ();
use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $card = join " ", ("4242") x 4;
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $json = JSON::PP->new->utf8->canonical;

my $h2 = free_port();

my $front = LLMG::Front->start(server => "listen 127.0.0.1:$h2 http2;",
                               locations => <<'END');
    location / { proxy_pass http://MODEL; }
    location /unbuffered/ { proxy_pass http://MODEL/; proxy_buffering off; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/; }
    location /strict/unbuffered/ { llm_guard strict; proxy_buffering off;
                                   proxy_pass http://MODEL/; }
    location /small/ { llm_guard_response_buffer 4k;
                       proxy_pass http://MODEL/; }
    location /small/unbuffered/ { llm_guard_response_buffer 4k;
                                  proxy_buffering off;
                                  proxy_pass http://MODEL/; }
    location /small/open/ { llm_guard_response_buffer 4k;
                            llm_guard_fail_mode open;
                            proxy_pass http://MODEL/; }
    location /small/open/unbuffered/ { llm_guard_response_buffer 4k;
                                       llm_guard_fail_mode open;
                                       proxy_buffering off;
                                       proxy_pass http://MODEL/; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/; }
    location /forced/ { proxy_force_ranges on; proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard_mode shadow; llm_guard strict;
                        proxy_pass http://MODEL/; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }
    location /anthropic/ { llm_guard strict; llm_guard_error_format anthropic;
                           proxy_pass http://MODEL/; }
    location /cors/ { llm_guard strict; proxy_pass http://MODEL/;
                      add_header Access-Control-Allow-Origin "*" always; }
    location /page/ { llm_guard strict; llm_guard_response_buffer 4k;
                      proxy_intercept_errors on; error_page 502 503 /sorry;
                      proxy_pass http://MODEL/; }
    location = /sorry { return 200 "sorry\n"; }
    location /files/ { alias DIR/; default_type text/plain; }
    location /threads/ { aio threads; sendfile on; alias DIR/; types { }
                         default_type application/json; }
    location /files/off/ { llm_guard off; alias DIR/; default_type text/plain; }
END

my $path = "v1/chat/completions";
my $wire = LLMG::Wire->new($front->port);


# what the model is to send, told in headers

sub raw {
    my ($body, %more) = @_;

    $body =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return header => [ "x-standin-raw: $body",
                       map { my $name = $_;
                             map { "x-standin-$name: $_" }
                                 ref $more{$name} ? @{$more{$name}}
                                                  : $more{$name} }
                           sort keys %more ];
}


sub ask {
    my ($to, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", json => chat("Hello"), @args);
}


# an API that may well answer with pictures and sounds

sub media {
    my ($to, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("${to}v1/audio/speech", json => { input => "Hello" },
                      @args);
}


sub answer {
    my ($message) = @_;

    return $json->encode({ id => "x", object => "chat.completion",
        model => "gpt-4o", choices => [ { index => 0, finish_reason => "stop",
        message => { role => "assistant", %$message } } ] });
}


sub refused {
    my ($r, $status, $reason, $claim) = @_;

    my $error = eval { $json->decode($r->{body})->{error} } // {};

    is($r->{status}, $status, "$claim: $status");
    is($r->{headers}{'content-type'}, "application/json", "$claim: JSON");
    is($r->{headers}{'content-length'}, length $r->{body}, "$claim: whole");
    is($error->{guard}{reason}, $reason, "$claim: $reason");
    ok(length($error->{message} // ""), "$claim: a sentence");

    return $error;
}


# a connection that is as good as before is used again

sub lives_on {
    my ($claim) = @_;

    ok(!$wire->closed, "$claim: the connection stays")
        and is(ask("/")->{status}, 200, "$claim: and serves the next");
}


my @ways = ([ "buffered", "" ], [ "unbuffered", "unbuffered/" ]);
my @lengths = ([ "Content-Length" ], [ "chunked", length => "chunked" ],
               [ "until the end", length => "close" ]);


subtest "clean answers pass byte for byte" => sub {
    my $odd = qq({ "choices" : [\t{"message":{"content":"a\\u00e9\\/ \\ud83d)
              . qq(\\ude00 \xc3\xa9"}, "index": 0 }\n] , "new":[1,-0,{}]}\r\n);

    for my $way (@ways) {
        for my $length (@lengths) {
            my ($how, @how) = @$length;

            my $r = ask("/$way->[1]", raw($odd, @how));

            is($r->{body}, $odd, "$way->[0], $how: the bytes");
            is($r->{headers}{'content-length'}, length $odd,
               "$way->[0], $how: their number");
            ok($r->{whole}, "$way->[0], $how: to the end");
        }
    }

    for my $cut (1, 3, 17) {
        is(ask("/unbuffered/", raw($odd, cut => $cut))->{body}, $odd,
           "in pieces of $cut");
    }

    is(ask("/", raw(""))->{body}, "", "an empty answer");
    is(ask("/", raw("", length => "chunked"))->{status}, 200,
       "an empty answer in chunks");
    lives_on("clean");
};


subtest "what is found is masked, and nothing else changes" => sub {
    my @disguised = (
        [ "percent escapes", $mail =~ s/([@.])/sprintf "%%%02X", ord $1/ger ],
        [ "references", $mail =~ s/([@.])/sprintf "&#%d;", ord $1/ger ],
        [ "full width", $mail =~ tr/!-~/\x{FF01}-\x{FF5E}/r ],
        [ "soft hyphens", join "\x{AD}", split //, $mail ],
    );
    my @as_sent = map { encode_utf8($_->[1]) } @disguised;

    my @cases = (
        [ "content", { content => "Ask $mail, pay $card." } ],
        [ "reasoning", { content => "ok", reasoning_content => "is $mail" } ],
        [ "a refusal", { content => undef, refusal => "not $mail" } ],
        [ "arguments of a tool call", { content => undef, tool_calls => [
            { id => "c", type => "function", function => { name => "send",
              arguments => qq({"to":"$mail","n":1}) } } ] } ],
        [ "the second of two tool calls", { content => undef, tool_calls => [
            { id => "c", type => "function", function => { name => "f",
              arguments => qq({"n":1}) } },
            { id => "d", type => "function", function => { name => "f",
              arguments => qq({"to":"$mail"}) } } ] } ],
        [ "a part", { content => [ { type => "text", text => "is $mail" } ] } ],
        [ "a member that nobody knows", { content => "", extra => [ $mail ] } ],
        map { [ "in disguise, $_->[0]", { content => "is $_->[1]." } ] }
            @disguised
    );

    for my $case (@cases) {
        my ($claim, $message) = @$case;
        my $clean = answer($message);

        (my $want = $clean) =~ s/\Q$mail\E/[EMAIL_ADDRESS]/;
        $want =~ s/\Q$card\E/[PAYMENT_CARD]/;
        $want =~ s/is \K\Q$_\E(?=\.)/[EMAIL_ADDRESS]/ for @as_sent;

        for my $way (@ways) {
            for my $length (@lengths) {
                my ($how, @how) = @$length;
                my $r = ask("/$way->[1]", raw($clean, @how));

                unlike($r->{body}, qr/jane|4242/,
                       "$claim, $way->[0], $how: gone");
                is($r->{body} =~ s/\[[A-Z_]+\]/#/gr,
                   $want =~ s/\[[A-Z_]+\]/#/gr,
                   "$claim, $way->[0], $how: the rest is as it was");
                is($r->{headers}{'content-length'}, length $r->{body},
                   "$claim, $way->[0], $how: the length is of what is sent");
            }
        }
    }

    my $r = ask("/off/", raw(answer({ content => $mail })));
    like($r->{body}, qr/\Q$mail\E/, "not where the guard is off");

    $r = ask("/shadow/", raw(answer({ content => $mail })));
    like($r->{body}, qr/\Q$mail\E/, "nor in shadow mode");
};


subtest "what the policy blocks becomes a refusal" => sub {
    for my $way (@ways) {
        for my $length (@lengths) {
            my ($how, @how) = @$length;
            my $r = ask("/strict/$way->[1]",
                        raw(answer({ content => "is $mail" }), @how,
                            header => [ "X-Of-Upstream: yes",
                                        "ETag: \"abc\"" ]));

            my $e = refused($r, 502, "response_blocked", "$way->[0], $how");

            is($e->{code}, "content_filter", "in the API's words");
            unlike($r->{body}, qr/jane/, "without what was found");
            is($r->{headers}{etag}, undef, "without the answer's ETag");
            lives_on("$way->[0], $how");
        }
    }

    my $r = ask("/anthropic/", raw(answer({ content => $key })));
    my $e = $json->decode($r->{body});
    is($r->{status}, 502, "in another shape: 502");
    is($e->{type}, "error", "in another shape: its type");
    is($e->{error}{guard}{reason}, "response_blocked",
       "in another shape: the same reason");

    $r = ask("/cors/", raw(answer({ content => $key })));
    is($r->{status}, 502, "with a header for all answers: 502");
    is($r->{headers}{'access-control-allow-origin'}, "*",
       "with a header for all answers: the header");

    $r = ask("/strict/", raw(answer({ content => "nothing" })));
    is($r->{status}, 200, "clean answers pass there");
};


subtest "errors of the model server are inspected, too" => sub {
    for my $status (400, 401, 404, 429, 500, 503) {
        my $body = qq({"error":{"message":"no $mail","code":null}});
        my $r = ask("/", raw($body, status => $status));

        is($r->{status}, $status, "$status stays");
        is($r->{body}, $body =~ s/\Q$mail\E/[EMAIL_ADDRESS]/r, "$status is masked");

        $body = qq({"error":{"message":"no","code":null}});
        $r = ask("/", raw($body, status => $status));
        is($r->{body}, $body, "$status, clean, is as it was");
    }

    refused(ask("/strict/", raw(qq({"error":"$mail"}), status => 400)), 502,
            "response_blocked", "blocked in an error");
};


subtest "answers without a body" => sub {
    my $r = $wire->ask("/$path", method => "HEAD");
    is($r->{status}, 405, "HEAD passes");
    lives_on("HEAD");

    my @head = (method => "HEAD", raw(answer({ content => $mail }),
                header => [ 'ETag: "abc"', "Accept-Ranges: bytes" ]));

    $r = $wire->ask("/v1/models", @head);
    is($r->{status}, 200, "HEAD of an answer");
    is($r->{body}, "", "has no body");
    is($r->{headers}{etag}, '"abc"', "its ETag is there");
    is($r->{headers}{$_}, undef, "what a GET may not have is not: $_")
        for "content-length", "accept-ranges";
    lives_on("HEAD of an answer");

    $r = $wire->ask("/v1/models", method => "HEAD",
                    raw("\x01\x02", type => "image/png"));
    is($r->{headers}{'content-length'}, 2, "HEAD of what passes unread");

    for my $to ("off", "shadow") {
        $r = $wire->ask("/$to/v1/models", @head);
        is($r->{headers}{'content-length'},
           length answer({ content => $mail }), "HEAD, $to: as it came");
    }

    for my $status (204, 304) {
        $r = ask("/strict/", raw("", status => $status,
                                 header => "ETag: \"x\""));
        is($r->{status}, $status, "$status passes");
        is($r->{body}, "", "$status has no body");
        lives_on($status);
    }
};


subtest "an answer that is not the final one" => sub {
    for my $status (100, 101, 103) {
        refused(ask("/", raw("is $mail", status => $status,
                    length => "close")), 502, "guard_unavailable",
                "$status unasked");

        like($front->errors, qr/the upstream answered with $status/,
             "$status unasked: the log says so");

        refused(ask("/open/", raw("is $mail", status => $status,
                    length => "close")), 502, "guard_unavailable",
                "$status unasked, fail_mode open");
    }
};


subtest "error_page: sees what the upstream says, not what we do" => sub {
    refused(ask("/page/", raw("is $mail", type => "text/plain")), 502,
            "response_blocked", "an answer that is blocked");
    refused(ask("/page/", raw("a" x 5000, type => "text/plain")), 502,
            "guard_unavailable", "one that is too long");
    refused(ask("/page/", raw("a", type => "text/plain",
                              encoding => "gzip")), 502,
            "response_encoded", "one that is encoded");

    like(ask("/page/", raw("a", status => 503))->{body}, qr/sorry/,
         "the upstream's own error");
};


subtest "text that is not JSON is masked as text" => sub {
    for my $type ("text/plain", "text/html; charset=utf-8",
                  "application/xml")
    {
        my $r = ask("/", raw("a \"$mail\"\n{\x01", type => $type));

        is($r->{body}, "a \"[EMAIL_ADDRESS]\"\n{\x01", $type);
        is($r->{headers}{'content-length'}, length $r->{body},
           "$type: length");
    }

    refused(ask("/strict/", raw("is $mail", type => "text/plain")), 502,
            "response_blocked", "blocked in text");

    my $bytes = join "", map { chr } 0 .. 255;
    my $r = media("/", raw("$bytes$mail", type => "image/png"));
    is($r->{body}, "$bytes$mail", "an image passes");
};


subtest "text by any other name is read" => sub {
    my $bytes = "\xff\x00\x80 " . join "", map { chr } 0 .. 255;

    for my $type ("application/octet-stream", "application/xml",
                  "application/x-yaml", "application/javascript",
                  "application/pdf", "application/", "garbage", "image",
                  "image/svg+xml", "imagejpeg", "model/text", "*/*")
    {
        my $r = ask("/", raw("a '$mail'", type => $type));
        is($r->{body}, "a '[EMAIL_ADDRESS]'", $type);

        $r = ask("/", raw("$bytes$mail", type => $type));
        is($r->{body}, $bytes . "[EMAIL_ADDRESS]", "$type: of any bytes");

        $r = ask("/", raw("a 'jane'", type => $type));
        is($r->{body}, "a 'jane'", "$type: a clean one");

        refused(ask("/small/", raw("x" x 5000, type => $type)), 502,
                "guard_unavailable", "$type: too long");
    }

    for my $type ("image/png", "Image/JPEG; a=b", "audio/mpeg", "video/mp4",
                  "font/woff2")
    {
        my $r = media("/small/", raw("$mail" . "x" x 5000, type => $type));
        is($r->{body}, $mail . "x" x 5000, "$type passes");
    }
};


subtest "escapes are read where JSON is called otherwise" => sub {
    my $escaped = 'jane.roe\u0040' . 'example.org';

    for my $type ("text/plain", "application/octet-stream", "text/json",
                  "application/x-json", "application/vnd.api+json",
                  "application/x-ndjson")
    {
        my $r = ask("/", raw(qq( {"a" : "is $escaped"}\n), type => $type));
        is($r->{body}, qq( {"a" : "is [EMAIL_ADDRESS]"}\n), $type);
    }

    my $r = ask("/", raw(qq(["$escaped"]), type => "text/plain"));
    is($r->{body}, '["[EMAIL_ADDRESS]"]', "in an array");

    $r = ask("/", raw(qq({"a":1}\n{"b":"$mail"}\n),
             type => "application/x-ndjson"));
    is($r->{body}, qq({"a":1}\n{"b":"[EMAIL_ADDRESS]"}\n), "two documents");

    $r = ask("/", raw(qq({code: "$mail"}), type => "text/plain"));
    is($r->{body}, '{code: "[EMAIL_ADDRESS]"}', "no JSON at all");

    $r = ask("/", raw(qq({"a":"$card"}), type => "text/plain"));
    unlike($r->{body}, qr/4242 4242 4242 4242/, "a number in a string");
};


subtest "what does not parse is not harmless" => sub {
    my %bad = (
        "cut off" => substr(answer({ content => "x" }), 0, -3),
        "a member twice" => '{"choices":[],"choices":[]}',
        "no UTF-8" => "{\"a\":\"\xff\"}",
        "two documents" => '{"a":1}{"b":2}',
        "not an object" => '["a"]',
        "too deep" => ("[" x 2000) . ("]" x 2000),
    );

    for my $claim (sort keys %bad) {
        refused(ask("/", raw($bad{$claim})), 502, "guard_unavailable", $claim);

        my $r = ask("/open/", raw($bad{$claim}));
        is($r->{body}, $bad{$claim}, "$claim: passes where it may");
        is($r->{status}, 200, "$claim: as it was");
    }

    lives_on("malformed");
};


subtest "answers that are longer than the buffer" => sub {
    my $text = join " ", map { "word$_" } 1 .. 3000;
    my $long = answer({ content => "$text $mail" });

    for my $way (@ways) {
        for my $length (@lengths) {
            my ($how, @how) = @$length;

            refused(ask("/small/$way->[1]", raw($long, @how)), 502,
                    "guard_unavailable", "closed, $way->[0], $how");

            my $r = ask("/small/open/$way->[1]", raw($long, @how));
            is($r->{status}, 200, "open, $way->[0], $how");
            ok($r->{whole}, "open, $way->[0], $how: to the end");
            ok($r->{body} eq $long, "open, $way->[0], $how: every byte");
        }
    }

    like($front->errors, qr/longer than llm_guard_response_buffer/,
         "the log says why");

    my $fits = answer({ content => "x" x 3000 });
    is(ask("/small/", raw($fits))->{body}, $fits, "one that fits passes");
    lives_on("long");
};


subtest "an upstream that dies while its answer is held" => sub {
    for my $way (@ways) {
        for my $length (@lengths[0, 1]) {
            my ($how, @how) = @$length;
            my $r = ask("/$way->[1]", raw(answer({ content => $mail }),
                        @how, "close-after" => 20));

            refused($r, 502, "guard_unavailable", "$way->[0], $how");
        }
    }
};


subtest "answers that come encoded" => sub {
    my $r = ask("/", raw(answer({ content => $mail }), encoding => "gzip"));

    refused($r, 502, "response_encoded", "closed");
    is($r->{headers}{'content-encoding'}, undef, "closed: says nothing of it");
    is($front->model->received->{headers}{'accept-encoding'}, undef,
       "nobody had asked for it");

    $r = ask("/open/", raw(answer({ content => $mail }), encoding => "gzip"));
    is($r->{status}, 200, "open: passes");
    is($r->{headers}{'content-encoding'}, "gzip", "open: encoded");

    for my $lines ([ "gzip", "identity" ], [ "identity", "br" ],
                   [ "gzip, identity" ], [ "identity, gzip" ], [ "br" ],
                   [ "zstd" ], [ "X-GZIP" ], [ "identity;q=1" ], [ "none" ])
    {
        refused(ask("/", raw(answer({ content => $mail }), header =>
                    [ map { "Content-Encoding: $_" } @$lines ])), 502,
                "response_encoded", join " and ", @$lines);
    }

    $r = ask("/", raw(answer({ content => "x" }),
             header => "Content-Encoding: identity"));
    is($r->{status}, 200, "identity is no encoding");

    # what nginx undoes of it are the chunks; and newer ones take these alone

    my $passes = LLMG::Nginx::version() < 1.023 ? 200 : 502;

    for my $coding ("gzip", "gzip, chunked", "x-chunked", "deflate") {
        for my $type ("application/json", "text/event-stream",
                      "application/x-ndjson", "text/plain")
        {
            my @sent = raw(Compress::Zlib::memGzip(answer({ content =>
                           $mail })), header => "Transfer-Encoding: $coding",
                           type => $type, length => "chunked");

            refused(ask("/", @sent), 502, "response_encoded",
                    "sent as $coding, $type");
            is(ask("/open/", @sent)->{status}, $passes,
               "sent as $coding, $type, open: passes");
        }
    }

    $r = ask("/", raw(answer({ content => $mail }), length => "chunked",
             header => "Transfer-Encoding: Chunked"));
    is($r->{status}, $passes, "chunks are no encoding, however often");

    $r = $wire->ask("/$path", json => chat("Hello"),
                    header => [ "Accept-Encoding: gzip, br" ]);
    is($r->{status}, 200, "a client that can read it");
    is($front->model->received->{headers}{'accept-encoding'}, "identity",
       "does not make the model server encode");
    lives_on("encoded");
};


subtest "what a header says is true of what is sent" => sub {
    my @says = (header => [ 'ETag: "abc"', "Accept-Ranges: bytes",
                "Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT",
                "content-MD5: x", "Digest: md5=x", "Content-Digest: md5=:x:",
                "Repr-Digest: md5=:x:", "X-Content-Digest: x" ]);
    my @of_bytes = qw(etag last-modified content-md5 digest content-digest
                      repr-digest);
    my $r = ask("/", raw(answer({ content => "x" }), @says));

    ok($r->{headers}{$_}, "clean: $_ stays") for @of_bytes;
    is($r->{headers}{'accept-ranges'}, undef, "clean: no ranges");

    for my $bytes (answer({ content => $mail }),
                   [ "is $mail", type => "text/plain" ])
    {
        $r = ask("/", raw(ref $bytes ? @$bytes : $bytes, @says));
        is($r->{headers}{$_}, undef, "masked: $_ goes")
            for @of_bytes, "accept-ranges";
        is($r->{headers}{'x-content-digest'}, "x", "masked: no other does");
    }

    $r = ask("/shadow/", raw(answer({ content => $mail }), @says));
    ok($r->{headers}{$_}, "in shadow mode: $_ stays") for @of_bytes;

    $r = ask("/strict/", raw(answer({ content => $mail }), @says));
    is($r->{headers}{$_}, undef, "refused: $_ goes") for @of_bytes;
};


subtest "the upstream is asked for all of an answer" => sub {
    my @range = ("Range: bytes=0-3", 'If-Range: "abc"', "X-Range: 7");

    for my $to ("/", "/strict/", "/open/") {
        my $r = $wire->ask("$to$path", json => chat("Hello"),
                           header => \@range);
        my $h = $front->model->received->{headers};

        is($r->{status}, 200, "$to: whole");
        is($h->{$_}, undef, "$to: no $_") for "range", "if-range";
        is($h->{'x-range'}, 7, "$to: all others");
    }

    $wire->ask("/off/$path", json => chat("Hello"), header => \@range);
    is($front->model->received->{headers}{range}, "bytes=0-3",
       "not where the guard is off");

    # nginx cuts what is not inspected, if it may

    my $r = media("/forced/", header =>
        [ @{{raw("0123456789", type => "image/png")}->{header}},
          "Range: bytes=2-4" ]);
    is($r->{status}, 206, "a part of an image");
    is($r->{body}, "234", "is that part");

    $r = $wire->ask("/forced/$path", json => chat("Hello"), header =>
        [ @{{raw("one $mail", type => "text/plain")}->{header}},
          "Range: bytes=2-8" ]);
    is($r->{status}, 200, "a part of a text is all of it");
    is($r->{body}, "one [EMAIL_ADDRESS]", "masked");
};


subtest "a part of an answer is no way around" => sub {
    spew($front->dir . "/page", "one $mail two");
    spew($front->dir . "/clean", "0123456789");

    my $r = $wire->ask("/files/page");
    is($r->{body}, "one [EMAIL_ADDRESS] two", "the whole");

    for my $range ("0-8", "9-", "-9", "0-5,9-12") {
        $r = $wire->ask("/files/page", header => [ "Range: bytes=$range" ]);

        is($r->{status}, 200, "bytes $range: all of it");
        is($r->{body}, "one [EMAIL_ADDRESS] two", "bytes $range: masked");
        is($r->{headers}{'content-length'}, length $r->{body},
           "bytes $range: length");
    }

    $r = $wire->ask("/files/clean", header => [ "Range: bytes=2-4" ]);
    is($r->{body}, "0123456789", "the same for a clean one");

    $r = $wire->ask("/files/off/clean", header => [ "Range: bytes=2-4" ]);
    is($r->{body}, "234", "where the guard is off there are ranges");

    for my $type ("text/plain", "application/json", "text/event-stream",
                  "multipart/byteranges; boundary=x")
    {
        refused(ask("/", raw("one jane.r", type => $type, status => 206,
                header => "Content-Range: bytes 0-9/100")), 502,
                "guard_unavailable", "a part sent by the server, $type");
    }

    $r = media("/", raw("\x01\x02", type => "image/png", status => 206,
             header => "Content-Range: bytes 0-1/100"));
    is($r->{body}, "\x01\x02", "a part of an image passes");
};


subtest "files of nginx's own" => sub {
    my $clean = answer({ content => "word " x 20000 });
    my $bad = answer({ content => "word " x 20000 . $mail });

    spew($front->dir . "/clean.json", $clean);
    spew($front->dir . "/bad.json", $bad);

    for my $round (1 .. 3) {
        my $r = $wire->ask("/threads/clean.json");
        ok($r->{body} eq $clean, "read by a thread, $round: every byte");

        $r = $wire->ask("/threads/bad.json");
        ok($r->{body} eq $bad =~ s/\Q$mail\E/[EMAIL_ADDRESS]/r,
           "read by a thread, $round: masked");
        is($r->{headers}{etag}, undef, "read by a thread, $round: no ETag");
    }

    my $r = $wire->ask("/threads/clean.json");
    my $h = $r->{headers};

    for my $same ("If-None-Match: $h->{etag}",
                  "If-Modified-Since: $h->{'last-modified'}")
    {
        $r = $wire->ask("/threads/clean.json", header => [ $same ]);
        is($r->{status}, 304, "$same: 304");
        is($r->{body}, "", "$same: no body");
    }

    lives_on("304");
};


subtest "chunks with a trailer" => sub {
    for my $way (@ways) {
        my @how = (length => "chunked", cut => 50, trailer => "X-Of: $mail");
        my $r = ask("/$way->[1]", raw(answer({ content => $mail }), @how));

        like($r->{body}, qr/"\[EMAIL_ADDRESS\]"/, "$way->[0]: masked");
        ok($r->{whole}, "$way->[0]: whole");
        is($r->{headers}{'content-length'}, length $r->{body},
           "$way->[0]: with a length");
        lives_on($way->[0]);

        refused(ask("/strict/$way->[1]", raw(answer({ content => $mail }),
                    @how)), 502, "response_blocked", "$way->[0], blocked");
        lives_on("$way->[0], blocked");
    }
};


subtest "over HTTP/2 and HTTP/1.0" => sub {
    my @two = `curl -V` =~ /HTTP2/ ? [ "http://127.0.0.1:$h2",
                                       "--http2-prior-knowledge" ] : ();
    my @message = raw(answer({ content => "is $mail" }));

    for my $how ([ "http://127.0.0.1:" . $front->port, "-0" ], @two) {
        my ($url, @args) = @$how;
        my @ask = (json => chat("Hello"), args => \@args, @message);

        my $r = curl("$url/$path", @ask);
        like($r->{body}, qr/"is \[EMAIL_ADDRESS\]"/, "@args: masked");
        is($r->{headers}{'content-length'}, length $r->{body},
           "@args: its length");

        $r = curl("$url/strict/$path", @ask);
        is($r->{error}, 0, "@args: no error of HTTP");
        refused($r, 502, "response_blocked", "@args");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
