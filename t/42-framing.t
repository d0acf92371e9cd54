# Streams in each provider's framing: server-sent events, lines of JSON, an array
# in pieces, binary frames.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Compress::Raw::Zlib qw(crc32);
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use Test::More;
use Time::HiRes qw(sleep);

use LLMG::Curl qw(curl);
use LLMG::Front;
use LLMG::Model;
use LLMG::Nginx qw(free_port);
use LLMG::Wire;

my $json = JSON::PP->new->utf8->canonical;
my $mail = 'jane.roe@' . 'example.org';
my $h2 = free_port();

my $front = LLMG::Front->start(server => <<"END", locations => <<'END');
    listen 127.0.0.1:$h2 http2;
END
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /buffered/ { proxy_pass http://MODEL/; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/;
                        proxy_buffering off;
                        llm_guard_audit_log DIR/audit.json; }
    location /strict/buffered/ { llm_guard strict; proxy_pass http://MODEL/; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/; }
END

my @ways = ([ "unbuffered", "" ], [ "buffered", "buffered/" ]);
my $messages = [ { role => "user", content => "Hello" } ];
my $blocks = [ { role => "user", content => [ { text => "Hello" } ] } ];

# each API: where, what is asked, what the content type says, how it ends when
# it is blocked, and of what its events are

my @apis = (
    [ "chat", "/v1/chat/completions", { messages => $messages,
                                        stream => JSON::PP::true },
      "text/event-stream", sub { $_[0] eq "[DONE]" }, \&sse ],
    [ "completions", "/v1/completions", { prompt => "Hello",
                                          stream => JSON::PP::true },
      "text/event-stream", sub { $_[0] eq "[DONE]" }, \&sse ],
    [ "responses", "/v1/responses", { input => "Hello",
                                      stream => JSON::PP::true },
      "text/event-stream", sub { $_[0] =~ /^\{"type":"error"/ }, \&sse ],
    [ "anthropic", "/v1/messages", { messages => $messages, max_tokens => 9,
                                     stream => JSON::PP::true },
      "text/event-stream", sub { $_[0] =~ /^\{"type":"error"/ }, \&sse ],
    [ "gemini", "/v1beta/models/g:streamGenerateContent?alt=sse",
      { contents => [ { parts => [ { text => "Hello" } ] } ] },
      "text/event-stream", sub { $_[0] =~ /"finishReason":"SAFETY"/ },
      \&sse ],
    [ "gemini, an array", "/v1beta/models/g:streamGenerateContent",
      { contents => [ { parts => [ { text => "Hello" } ] } ] },
      "application/json", sub { $_[0] =~ /"finishReason":"SAFETY"/ },
      \&elements ],
    [ "ollama", "/api/chat", { model => "m", messages => $messages },
      "application/x-ndjson", sub { $_[0] =~ /^\{"error":"/ }, \&lines ],
    [ "ollama, generate", "/api/generate", { model => "m", prompt => "Hi" },
      "application/x-ndjson", sub { $_[0] =~ /^\{"error":"/ }, \&lines ],
    [ "cohere", "/v2/chat", { messages => $messages,
                              stream => JSON::PP::true },
      "text/event-stream", sub { $_[0] eq "[DONE]" }, \&sse ],
    [ "cohere 1", "/v1/chat", { message => "Hello",
                                stream => JSON::PP::true },
      "application/stream+json", sub { $_[0] =~ /"event_type":"stream-end"/ },
      \&lines ],
    [ "bedrock, converse", "/model/m/converse-stream",
      { messages => $blocks }, "application/vnd.amazon.eventstream",
      sub { $_[0] =~ /^modelStreamErrorException: \{"message":"/ },
      \&frames ],
    [ "bedrock, invoke", "/model/anthropic.m/invoke-with-response-stream",
      { messages => $messages, max_tokens => 9 },
      "application/vnd.amazon.eventstream",
      sub { $_[0] =~ /^modelStreamErrorException: \{"message":"/ },
      \&frames ],
);

my $wire = LLMG::Wire->new($front->port);


# the connection, anew when nobody can use it any more

sub fresh {
    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire;
}


sub ask {
    my ($to, $api, %say) = @_;

    return fresh->ask("$to$api->[1]", json => $api->[2], model(%say));
}


sub model {
    my (%say) = @_;

    return header => [ map { "x-standin-$_: $say{$_}" } sort keys %say ];
}


# the events of a body, undef when it does not end as it should

sub sse {
    my ($body) = @_;

    return undef if $body !~ /(?:\n\n|\r\n\r\n)\z/;

    return $body =~ /^data: (.*?)\r?$/mg;
}


sub lines {
    my ($body) = @_;

    return undef if $body !~ /\n\z/ || grep { !eval { $json->decode($_) } }
                                            split /\n/, $body;

    return split /\n/, $body;
}


sub elements {
    my ($body) = @_;

    my $all = eval { $json->decode($body) } // return undef;

    return map { $json->encode($_) } @$all;
}


sub frames {
    my ($body) = @_;

    my @events;

    while (length $body) {
        return undef if length $body < 16;

        my ($size, $head, $sum) = unpack "N3", $body;

        return undef if $sum != crc32(substr $body, 0, 8)
                        || length $body < $size;

        my $frame = substr $body, 0, $size, "";

        return undef if crc32(substr $frame, 0, -4)
                        != unpack "N", substr $frame, -4;

        my %h;
        my $headers = substr $frame, 12, $head;

        while (length $headers) {
            my ($name, undef, $value) = unpack "C/a C n/a", $headers;
            substr $headers, 0, length($name) + length($value) + 4, "";
            $h{$name} = $value;
        }

        my $payload = substr $frame, 12 + $head, -4;

        if ($h{':message-type'} eq "exception") {
            push @events, "$h{':exception-type'}: $payload";
            next;
        }

        my $bytes = $json->decode($payload)->{bytes};

        push @events, defined $bytes ? decode_base64($bytes) : $payload;
    }

    return @events;
}


# all texts of an answer, in pieces that may be told apart by their kind

sub said { return join "", map { texts($json->decode($_)) }
                                grep { /^\{/ } @_ }

sub texts {
    my ($doc) = @_;

    return map { texts($_) } @$doc if ref $doc eq "ARRAY";
    return () if ref $doc ne "HASH";

    # those that say it all once more

    return () if ($doc->{type} // "") =~ /^response\..*(?:done|completed)\z/;

    return map {
        ref $doc->{$_} ? $_ eq "response" ? () : texts($doc->{$_})
        : /^(?:text|content|delta|response)\z/ ? $doc->{$_} // "" : ()
    } sort keys %$doc;
}


for my $api (@apis) {
    my ($name, $path, $body, $type, $end, $events) = @$api;

    subtest $name => sub {
        my @say = (answer => "It is so. And that is all.", chunk => 7);
        my $direct = ask("/off", $api, @say);

        like($direct->{headers}{'content-type'}, qr{^\Q$type\E(?:;|\z)},
             "the model answers in $type");

        my @direct = $events->($direct->{body});

        cmp_ok(scalar @direct, ">", 3, "in events");
        like(said(@direct), qr/It is so\. And that is all\./, "in pieces");

        for my $way (@ways) {
            for my $cut (0, 1, 33) {
                my $r = ask("/$way->[1]" =~ s{/\z}{}r, $api, @say,
                            cut => $cut);

                ok($r->{body} eq $direct->{body},
                   "clean, $way->[0], cut $cut: the bytes");
                ok($r->{whole}, "clean, $way->[0], cut $cut: the end");
                is($r->{headers}{'content-type'},
                   $direct->{headers}{'content-type'},
                   "clean, $way->[0], cut $cut: the type");
            }

            for my $cut (0, 1, 33) {
                my $r = ask("/$way->[1]" =~ s{/\z}{}r, $api, chunk => 5,
                            answer => "Ask $mail. Now.", cut => $cut);
                my @events = $events->($r->{body});

                ok(defined $events[0], "masked, $way->[0], cut $cut: framed");
                like(said(@events), qr/Ask \[EMAIL_ADDRESS\]\. Now\./,
                     "masked, $way->[0], cut $cut");
                unlike(join("", $r->{body}, @events), qr/jane|roe@|example/,
                       "masked, $way->[0], cut $cut: gone");
            }

            # stopped in the middle

            my $gone = $front->model->received->{gone};
            my $c = LLMG::Wire->new($front->port);
            my $r = $c->ask("/strict/$way->[1]" =~ s{/\z}{}r . $path,
                            json => $body, model(chunk => 5, "delay-ms" => 3,
                            answer => "It is so. Ask $mail. "
                                      . ("And on. " x 300)));
            my @events = $events->($r->{body});

            is($r->{status}, 200, "blocked, $way->[0]: it had begun");
            ok(defined $events[0], "blocked, $way->[0]: framed");
            ok($r->{whole}, "blocked, $way->[0]: it ends as it should");
            like(said(@events), qr/It is /, "blocked, $way->[0]: before");
            unlike(join("", $r->{body}, @events), qr/jane|And on/,
                   "blocked, $way->[0]: nothing of it");
            ok($end->($events[-1]), "blocked, $way->[0]: the API's own end")
                or diag($events[-1]);
            like($r->{body}, qr/response_blocked/,
                 "blocked, $way->[0]: with the reason");
            is($c->ask("/v1/models")->{status}, 200,
               "blocked, $way->[0]: the connection serves the next");

            for (1 .. 60) {
                last if $front->model->received->{gone} > $gone;
                sleep 0.05;
            }

            is($front->model->received->{gone}, $gone + 1,
               "blocked, $way->[0]: the model's connection is cut");

            # cut by the upstream

            my $n = int length($direct->{body}) * 0.6;

            $r = ask("/$way->[1]" =~ s{/\z}{}r, $api, @say,
                     "close-after" => $n);

            ok(!$r->{whole}, "cut, $way->[0]: the client learns of it");
            is($r->{body}, substr($direct->{body}, 0, length $r->{body}),
               "cut, $way->[0]: what came is what was sent");
            cmp_ok(length $r->{body}, "<=", $n, "cut, $way->[0]: no more");
        }

        # an event leaves while the model is silent

        my $c = LLMG::Wire->new($front->port);

        $c->send($path, json => $body,
                 model(answer => ("It is so. " x 8) . "That is all.",
                       chunk => 10, "wait-after" => 7));

        my $got = "";

        $c->head;

        # what is in base64 begins with the type of an event

        my $piece = qr/It is so\. |eyJkZWx0YSI6/;

        while ($got !~ $piece) {
            $got .= $c->more // last;
        }

        like($got, $piece, "it came");
        unlike($got, qr/all\./, "before the rest was said");

        $front->model->go;

        $got .= $_ while defined($_ = $c->more);

        ok($c->whole, "and then the rest");

        # over HTTP/2

        SKIP: {
            skip "this curl has no HTTP/2", 4 if `curl -V` !~ /HTTP2/;

            my @args = (json => $body, args => [ "--http2-prior-knowledge" ]);
            my $url = "http://127.0.0.1:$h2";

            is(curl("$url$path", @args, model(@say))->{body}, $direct->{body},
               "HTTP/2: clean");

            my $r = curl("$url/strict$path", @args, model(chunk => 5,
                         answer => "It is so. Ask $mail. And on. "));

            is($r->{error}, 0, "HTTP/2, blocked: no error of HTTP");
            ok($end->(($events->($r->{body}))[-1]), "HTTP/2, blocked: its end");

            $r = curl("$url$path", @args, model(@say, "close-after" =>
                      int length($direct->{body}) * 0.6));

            isnt($r->{error}, 0, "HTTP/2, cut: the client learns of it");
        }
    };
}


sub raw {
    my ($bytes, $type, %more) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return model(raw => $bytes, type => $type, length => "chunked", %more);
}


subtest "streams of an API that nobody knows" => sub {
    for my $case (
        [ "text/event-stream", qq(data: {"x":"ask MAIL"}\n\ndata: [DONE]\n\n) ],
        [ "text/event-stream", "data: ask MAIL\n\ndata: and on\n\n" ],
        [ "text/event-stream", "data: [DONE]\n\n" ],
        [ "application/x-ndjson", qq({"x":["ask MAIL"]}\n{"y":1}\n) ],
        [ "application/jsonl", qq({"x":1}\n\n"ask MAIL") ],
        [ "application/json-seq", qq(\x1e{"x":"ask MAIL"}\n\x1e{}\n) ],
    ) {
        my ($type, $said) = @$case;
        my $r = fresh->ask("/other/api", json => {},
                           raw($said =~ s/MAIL/$mail/r, $type));

        is($r->{body}, $said =~ s/MAIL/[EMAIL_ADDRESS]/r, "$type: $said");
        ok($r->{whole}, "$type: the end");
    }
};


subtest "an array is none everywhere" => sub {
    my $said = qq([{"x":"ask $mail"}]);

    for my $path ("/v1beta/models/g:generateContent", "/v1/chat/completions",
                  "/v1beta/models/g:streamGenerateContent")
    {
        my $r = fresh->ask($path, json => { contents => [] },
                           raw($said, "application/json"));

        like($r->{body}, qr/\A\[\{"x":"ask \[EMAIL_ADDRESS\]"\}\]\z|"error"/,
             "$path: masked");
    }

    my $r = fresh->ask("/v1beta/models/g:streamGenerateContent",
        json => { contents => [] },
        raw(qq({"error":{"code":429,"message":"of $mail"}}),
            "application/json", status => 429));

    is($r->{status}, 429, "an error: its status");
    is($r->{body}, '{"error":{"code":429,"message":"of [EMAIL_ADDRESS]"}}',
       "an error: masked, and whole");
    ok(defined $r->{headers}{'content-length'}, "an error: it was held");
};


subtest "what is broken is for the fail mode" => sub {
    my $frame = LLMG::Model::Bedrock::frame(
        '{"contentBlockIndex":0,"delta":{"text":"before. "}}',
        ":event-type" => "contentBlockDelta", ":message-type" => "event");
    my $bad = $frame;

    substr($bad, -1) ^= "\1";

    for my $case (
        [ "/model/m/converse-stream", "application/vnd.amazon.eventstream",
          $frame, $bad . $frame, qr/serviceUnavailableException/ ],
        [ "/model/m/converse-stream", "application/vnd.amazon.eventstream",
          $frame, substr($frame, 0, 50), qr/serviceUnavailableException/ ],
        [ "/api/chat", "application/x-ndjson",
          qq({"message":{"content":"before. "}}\n), "{oops\n",
          qr/"error":/ ],
        [ "/v1beta/models/g:streamGenerateContent", "application/json",
          '[{"candidates":[]}', "{}]", qr/SAFETY.*\]\z/ ],
        [ "/v1beta/models/g:streamGenerateContent", "application/json",
          '[{"candidates":[]}', "\n", qr/SAFETY.*\]\z/ ],
    ) {
        my ($path, $type, $before, $behind, $end) = @$case;

        for my $cut (0, 1) {
            my $r = fresh->ask($path, json => { messages => [] },
                               raw($before . $behind, $type, cut => $cut));

            is(substr($r->{body}, 0, length $before), $before,
               "$path, cut $cut: what was before came");
            like(substr($r->{body}, length $before), $end,
                 "$path, cut $cut: and an end");
            like($r->{body}, qr/guard_unavailable/, "$path, cut $cut: why");
            ok($r->{whole}, "$path, cut $cut: in good order");

            $r = fresh->ask("/open$path", json => { messages => [] },
                            raw($before . $behind, $type, cut => $cut));
            is($r->{body}, $before . $behind, "$path, cut $cut: open passes");
        }
    }

    like($front->errors, qr/checksum of a frame is wrong/, "the log tells");
};


is($front->leave, "", "nothing to complain about");

done_testing();
