# Event streams, inspected while they run.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Compress::Zlib qw(WANT_GZIP inflateInit);
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl said);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $card = join " ", ("4242") x 4;
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $iban = join " ", "DE89", qw(3704 0044 0532 0130 00);
my $json = JSON::PP->new->utf8->canonical;
my $h2 = free_port();
my $path = "v1/chat/completions";

my $front = LLMG::Front->start(listen => "sndbuf=32k",
    server => <<"END", locations => <<'END');
    listen 127.0.0.1:$h2 http2;
END
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /buffered/ { proxy_pass http://MODEL/; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/;
                        proxy_buffering off; }
    location /strict/buffered/ { llm_guard strict; proxy_pass http://MODEL/; }
    location /anthropic/ { llm_guard strict; llm_guard_error_format anthropic;
                           proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard strict; llm_guard_mode shadow;
                        proxy_pass http://MODEL/; proxy_buffering off; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/;
                      llm_guard_stream_hold_max 1k; proxy_buffering off; }
    location /open/buffered/ { llm_guard_fail_mode open;
                               llm_guard_stream_hold_max 1k;
                               proxy_pass http://MODEL/; }
    location /held/ { llm_guard_stream_hold_max 1k; proxy_pass http://MODEL/;
                      proxy_buffering off; }
    location /held/buffered/ { llm_guard_stream_hold_max 1k;
                               proxy_pass http://MODEL/; }
    location /tight/ { llm_guard_stream_buffers 1 256; proxy_buffering off;
                       proxy_pass http://MODEL/; }
    location /tight/buffered/ { llm_guard_stream_buffers 1 256;
                                proxy_pass http://MODEL/; }
    location /tight/strict/ { llm_guard strict; proxy_buffering off;
                              llm_guard_stream_buffers 1 256;
                              proxy_pass http://MODEL/; }
    location /tight/strict/buffered/ { llm_guard strict;
                                       llm_guard_stream_buffers 1 256;
                                       proxy_pass http://MODEL/; }
    location /paced/ { llm_guard_stream_buffers 1 256; limit_rate 20k;
                       proxy_pass http://MODEL/; }
    location /gzip/ { gzip on; gzip_types text/event-stream; gzip_min_length 0;
                      proxy_pass http://MODEL/; proxy_buffering off; }
    location /gzip/buffered/ { gzip on; gzip_types text/event-stream;
                               gzip_min_length 0; proxy_pass http://MODEL/; }
    location /large/ { proxy_pass http://SELF/files/;
                       llm_guard_stream_buffers 2 1k; proxy_buffering off; }
    location /large/buffered/ { proxy_pass http://SELF/files/;
                                llm_guard_stream_buffers 2 1k;
                                proxy_max_temp_file_size 0; }
    location /files/ { llm_guard off; alias DIR/; types { }
                       default_type text/event-stream; }
    location /here/ { alias DIR/; types { } default_type text/event-stream;
                      llm_guard_stream_buffers 2 1k; }
END

my @ways = ([ "unbuffered", "" ], [ "buffered", "buffered/" ]);
my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    # with its usage, which else would be asked for, and hidden again: 42-usage.t

    return $wire->ask("$to$path", json => chat("Hello",
                      stream => JSON::PP::true, stream_options => {
                          include_usage => JSON::PP::true }), @args);
}


# headers for the model

sub model {
    my (%say) = @_;

    return header => [ map { "x-standin-$_: $say{$_}" } sort keys %say ];
}


# bytes that the model is to send, as a stream

sub raw {
    my ($bytes, %more) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return model(raw => $bytes, type => "text/event-stream",
                 length => "chunked", %more);
}


sub event {
    my ($delta, $choice, %more) = @_;

    return "data: " . $json->encode({ id => "c1", model => "m", choices => [
        { index => $choice // 0, delta => $delta, finish_reason => undef } ],
        %more }) . "\n\n";
}


sub content { return join "", map { event({ content => $_ }) } @_ }


my $done = "data: [DONE]\n\n";


# text by choice and place in the delta

sub texts {
    my ($body) = @_;

    my %text;

    for my $data ($body =~ /^data: (\{.*?)\r?$/mg) {
        my $event = $json->decode($data);

        for my $choice (@{$event->{choices}}) {
            my $delta = $choice->{delta};
            my $i = $choice->{index};

            $text{"$i.$_"} .= $delta->{$_}
                for grep { !ref $delta->{$_} } keys %$delta;

            $text{"$i.tool.$_->{index}"} .= $_->{function}{arguments}
                for @{$delta->{tool_calls} // []};
        }
    }

    return \%text;
}


subtest "clean streams pass byte for byte" => sub {
    my $text = "The r\xc3\xa9sum\xc3\xa9 of a.b at c (42 of 4242) \"said\" \\ so";

    for my $chunk (1 .. 12, 1000) {
        my @say = (answer => $text, chunk => $chunk);
        my $want = ask("/off/", model(@say))->{body};

        for my $way (@ways) {
            my $r = ask("/$way->[1]", model(@say));

            is($r->{status}, 200, "events of $chunk, $way->[0]");
            ok($r->{body} eq $want, "events of $chunk, $way->[0]: the bytes");
            ok($r->{whole}, "events of $chunk, $way->[0]: the end");
        }
    }

    my @say = (answer => $text, chunk => 5);
    my $want = ask("/off/", model(@say))->{body};

    for my $cut (1 .. 20, 50, 100, 200, 500) {
        for my $way (@ways) {
            my $r = ask("/$way->[1]", model(@say, cut => $cut));
            ok($r->{body} eq $want, "pieces of $cut, $way->[0]");
        }
    }

    for my $length ("", "chunked", "close") {
        my $bytes = content("a", "b@", "c") . $done;
        my $r = ask("/", raw($bytes, length => $length));

        is($r->{body}, $bytes, "framed by \"$length\"");
        ok($r->{whole}, "framed by \"$length\": the end");
    }
};


subtest "values split at every place come masked" => sub {
    for my $case ([ $mail, "EMAIL_ADDRESS" ], [ $card, "CREDIT_CARD" ],
                  [ $iban, "IBAN" ], [ $key, "AWS_ACCESS_KEY" ])
    {
        my ($value, $mask) = @$case;

        for my $i (1 .. length($value) - 1) {
            my ($left, $right) = (substr($value, 0, $i), substr $value, $i);
            my $way = $ways[$i % 2];
            my $r = ask("/$way->[1]", raw(content("Ask $left", "$right now")
                                          . $done));
            my $said = said($r);

            like($said, qr/\AAsk \[\w*$mask\w*\] now\z/i,
                 "$mask, split at $i, $way->[0]");
            is(() = $r->{body} =~ /^data:/mg, 3,
               "$mask, split at $i: all events came");
        }

        for my $chunk (1, 2, 3, 7) {
            for my $cut (1, 13, 64) {
                my $r = ask("/", model(answer => "Ask $value now",
                                       chunk => $chunk, cut => $cut));
                like(said($r), qr/\AAsk \[\w+\] now\z/,
                     "$mask, events of $chunk in pieces of $cut");
            }
        }
    }

    my $r = ask("/shadow/", raw(content("is jane.r", "oe\@example.org.")
                                . $done));
    is($r->{body}, content("is jane.r", "oe\@example.org.") . $done,
       "not in shadow mode");
};


subtest "what is in disguise is masked as it stands" => sub {
    my %disguised = (
        "percent escapes" => $mail =~ s/([@.])/sprintf "%%%02X", ord $1/ger,
        "references" => $mail =~ s/([@.])/sprintf "&#%d;", ord $1/ger,
        "full width" => $card =~ tr/0-9/\x{FF10}-\x{FF19}/r,
        "no-break spaces" => $card =~ tr/ /\x{A0}/r,
        "soft hyphens" => join("\x{AD}", split //, $iban),
        "Arabic digits" => $card =~ tr/0-9/\x{660}-\x{669}/r,
    );

    for my $name (sort keys %disguised) {
        my $value = $disguised{$name};

        for my $i (1 .. length($value) - 1) {
            my ($left, $right) = (substr($value, 0, $i), substr $value, $i);
            my $way = $ways[$i % 2];
            my $r = ask("/$way->[1]", raw(content("Ask \x{FC} $left",
                                                  "$right now") . $done));

            like(said($r), qr/\AAsk \x{FC} \[\w+\] now\z/,
                 "$name, split at $i, $way->[0]");
        }
    }

    my $clean = content("100", "% of R&", "D, l\x{2019}\x{E9}t\x{E9}\x{A0}!",
                        " a%20", "b &amp; \x{FF11}\x{FF0C} 4%") . $done;

    for my $way (@ways) {
        is(ask("/$way->[1]", raw($clean))->{body}, $clean,
           "and what is none passes byte for byte, $way->[0]");
    }
};


subtest "lines of text do not mix" => sub {
    my $tool = sub {
        return { tool_calls => [ { index => $_[0], function =>
                 { arguments => $_[1] } } ] };
    };

    my $bytes = event({ content => "mail jane.r" }, 0)
        . event({ content => "mail john.d" }, 1)
        . event({ reasoning_content => "he is old.m" }, 0)
        . event($tool->(0, '{"to":"a.l'), 0)
        . event($tool->(1, '{"to":"b.m'), 0)
        . event({ content => "oe\@example.org" }, 0)
        . event({ content => "oe\@example.com" }, 1)
        . event({ reasoning_content => "an\@example.net" }, 0)
        . event($tool->(0, 'ee@example.org"}'), 0)
        . event($tool->(1, 'ee"}'), 0) . $done;

    for my $way (@ways) {
        is_deeply(texts(ask("/$way->[1]", raw($bytes))->{body}), {
            "0.content" => "mail [EMAIL_ADDRESS]",
            "1.content" => "mail [EMAIL_ADDRESS]",
            "0.reasoning_content" => "he is [EMAIL_ADDRESS]",
            "0.tool.0" => '{"to":"[EMAIL_ADDRESS]"}',
            "0.tool.1" => '{"to":"b.mee"}' }, $way->[0]);
    }

    # servers that are about to rename a member send both

    $bytes = join "", map { event({ reasoning => $_, reasoning_content => $_,
                                    content => $_ }) }
                          "is jane", ".roe\@exa", "mple.org now";

    is_deeply(texts(ask("/", raw($bytes . $done))->{body}),
              { map { ("0.$_" => "is [EMAIL_ADDRESS] now") }
                    qw(content reasoning reasoning_content) },
              "the same text under three names");
};


subtest "arguments are looked at without their own escapes" => sub {
    my $args = '{"to": "jane.r\u006fe\u0040example.org", "n": ' . "42" x 8
               . ', "run": "export PASSWORD=\"hunter2xyz\"\\n", "k": "'
               . "-----BEGIN " . 'PRIVATE KEY-----\\nMIIEpAIBAAKCAQEAabcdefgh\\n'
               . "-----END " . 'PRIVATE KEY-----"}';

    my $want = { to => "[EMAIL_ADDRESS]", n => "[CREDIT_CARD]",
                 run => "export PASSWORD=\"[GENERIC_SECRET]\"\n",
                 k => "[PRIVATE_KEY]" };

    for my $n (1 .. 12, 40, 1000) {
        my $bytes = join "", map {
            event({ tool_calls => [ { index => 0, function =>
                                      { arguments => $_ } } ] })
        } $args =~ /(.{1,$n})/gs;

        my $way = $ways[$n % 2];
        my $r = ask("/$way->[1]", raw($bytes . $done, cut => $n % 3));
        my $got = texts($r->{body})->{"0.tool.0"};

        is_deeply(eval { $json->decode($got) }, $want,
                  "events of $n, $way->[0]") || diag($got);
    }
};


subtest "what is not text arrives as it was" => sub {
    my $chat = chat("Hello", stream => JSON::PP::true, n => 2,
                    stream_options => { include_usage => JSON::PP::true });

    my $want = $wire->ask("/off/$path", json => $chat)->{body};
    my $got = $wire->ask("/$path", json => $chat)->{body};

    is($got, $want, "two choices, usage and the end");
    like($got, qr/"usage":\{"comp.*\n\ndata: \[DONE\]\n\n\z/, "are there");

    my %odd = (
        "CRLF" => content("a", "b c") =~ s/\n/\r\n/gr . "data: [DONE]\r\n\r\n",
        "CR" => content("a", "b c") =~ s/\n/\r/gr . "data: [DONE]\r\r",
        "a byte order mark" => "\xef\xbb\xbf" . content("a") . $done,
        "comments" => ": hello\n\n" . content("a") . ":\n\n: x\n" . $done,
        "fields" => "event: chunk\nid: 7\nretry: 10\nnew: 1\n" . content("a")
                    . $done,
        "no space" => content("a") =~ s/data: /data:/r . "data:[DONE]\n\n",
        "two lines of data" => content("a") =~ s/,/,\ndata: /r . $done,
        "no end mark" => content("a", "is jane"),
        "nothing behind the last line" => content("a") . "data: [DONE]",
        "empty lines" => "\n\n\n" . content("a") . "\n\n" . $done,
        "after the end" => content("a") . $done . ": b\n\n$done",
        "nothing" => "",
    );

    for my $claim (sort keys %odd) {
        for my $way (@ways) {
            for my $cut (1, 7, 0) {
                my $r = ask("/$way->[1]", raw($odd{$claim}, cut => $cut));

                is($r->{body}, $odd{$claim}, "$claim, $way->[0], cut $cut");
                ok($r->{whole}, "$claim, $way->[0], cut $cut: the end");
            }
        }
    }
};


subtest "and is masked all the same" => sub {
    my $text = content("is jane.r", "oe\@example.org.");

    my %odd = (
        "CRLF" => $text =~ s/\n/\r\n/gr,
        "CR" => $text =~ s/\n/\r/gr,
        "no space" => $text =~ s/data: /data:/gr,
        "no end mark" => $text,
        "nothing behind the last line" => $text =~ s/\n+\z//r,
        "two lines of data" => $text =~ s/,/,\ndata: /gr,
        "escapes" => $text =~ s/\@/\\u0040/r,
        "a comment" => ": $mail\n\n",
        "a name of an event" => "event: $mail\ndata: {}\n\n",
        "an id" => "id: $mail\ndata: {}\n\n",
        "a field that nobody knows" => "x$mail: 1\ndata: {}\n\n",
        "behind the end mark" => $done . $text,
    );

    for my $claim (sort keys %odd) {
        for my $cut (1, 0) {
            my $r = ask("/", raw($odd{$claim}, cut => $cut));

            like($r->{body}, qr/\[EMAIL_ADDRESS\]/, "$claim, cut $cut: masked");
            unlike($r->{body}, qr/jane|roe|example/, "$claim, cut $cut: gone");
        }
    }
};


subtest "events come when they were sent" => sub {
    my $chat = chat("Hello", stream => JSON::PP::true);

    for my $to ("", "gzip/") {
        my $c = LLMG::Wire->new($front->port);
        my $start = time;

        $c->send("/$to$path", json => $chat,
                 header => [ "x-standin-answer: one two three four",
                             "x-standin-chunk: 4", "x-standin-delay-ms: 60",
                             $to ? "Accept-Encoding: gzip" : () ]);

        my $head = $c->head;
        my @at;

        while (defined $c->more) {
            push @at, time - $start;
        }

        cmp_ok(scalar @at, ">=", 5, "/$to: in pieces");
        cmp_ok($at[-1] - $at[0], ">", 0.25, "/$to: the first before the last");
        is($head->{headers}{'content-encoding'}, $to ? "gzip" : undef,
           "/$to: encoded or not");
    }

    my $c = LLMG::Wire->new($front->port);

    $c->send("/$path", json => $chat,
             header => [ "x-standin-answer: is jane.roe\@example.org now",
                         "x-standin-chunk: 3", "x-standin-delay-ms: 20" ]);
    $c->head;

    my $text = "";

    while (defined(my $piece = $c->more)) {
        $text .= $piece;
        unlike($text, qr/jan|roe|exa/, "nothing of a value")
            if $text =~ /jan|roe|exa/;
    }

    like($text, qr/\[EMAIL_ADDRESS\]/, "it was masked while it came");
};


subtest "a block ends the stream, and the model is told" => sub {
    my $text = "All is well. " . ("word " x 40) . "It is jane.roe\@example.org"
               . (" and on" x 2000);

    for my $way (@ways) {
        my $gone = $front->model->received->{gone};
        my $start = time;
        my $c = LLMG::Wire->new($front->port);
        my $r = $c->ask("/strict/$way->[1]$path",
            json => chat("Hello", stream => JSON::PP::true),
            model(answer => $text, chunk => 4, "delay-ms" => 5));

        cmp_ok(time - $start, "<", 3, "$way->[0]: it does not go on");
        is($r->{status}, 200, "$way->[0]: it had begun");
        ok($r->{whole}, "$way->[0]: it ends as it should");
        like(said($r), qr/\AAll is well\. (word ){30}/,
             "$way->[0]: what was before came");
        unlike($r->{body}, qr/jane|example|and on/, "$way->[0]: nothing of it");

        my @events = $r->{body} =~ /^data: (.*)$/mg;
        my $last = eval { $json->decode($events[-2]) } // {};

        is($events[-1], "[DONE]", "$way->[0]: the mark that clients wait for");
        is($last->{choices}[0]{finish_reason}, "content_filter",
           "$way->[0]: the reason in the API's words");
        is($last->{guard}{reason}, "response_blocked", "$way->[0]: and in ours");
        is($last->{id}, "chatcmpl-standin", "$way->[0]: of the same answer");

        ok(!$c->closed, "$way->[0]: the connection stays");
        is($c->ask("/$path", json => chat("Hello"))->{status}, 200,
           "$way->[0]: and serves the next");

        for (1 .. 40) {
            last if $front->model->received->{gone} > $gone;
            sleep 0.05;
        }

        is($front->model->received->{gone}, $gone + 1,
           "$way->[0]: the model's connection is cut");
    }

    my $r = ask("/strict/", raw(content("is $mail")));
    unlike($r->{body}, qr/jane/, "the first event already");
    like($r->{body}, qr/content_filter.*\[DONE\]\n\n\z/s, "ends the same way");

    $r = ask("/strict/", raw(content("is a", "a jane.roe", "\@example.org")));
    like($r->{body}, qr/content_filter.*\[DONE\]\n\n\z/s,
         "and when the last event tells");

    $r = ask("/anthropic/", raw(content("is $mail") . $done));
    like($r->{body}, qr/content_filter.*\[DONE\]\n\n\z/s,
         "a shape for error bodies does not change a stream's");
};


subtest "over HTTP/2" => sub {
    plan skip_all => "this curl has no HTTP/2"
        if `curl -V` !~ /HTTP2/;

    my @args = (json => chat("Hello", stream => JSON::PP::true,
                             stream_options => { include_usage =>
                                                 JSON::PP::true }),
                args => [ "--http2-prior-knowledge" ]);
    my $url = "http://127.0.0.1:$h2";

    my $r = curl("$url/off/$path", @args, model(answer => "one two three"));
    my $clean = $r->{body};

    is(curl("$url/$path", @args, model(answer => "one two three"))->{body},
       $clean, "clean");

    for my $cut (1, 50) {
        $r = curl("$url/$path", @args, model(answer => "is $mail now",
                                             chunk => 3, cut => $cut));
        is(said($r), "is [EMAIL_ADDRESS] now", "masked, pieces of $cut");
    }

    $r = curl("$url/strict/$path", @args, model(answer => "is $mail now",
                                                chunk => 3, "delay-ms" => 5));
    is($r->{error}, 0, "blocked: no error of HTTP");
    like($r->{body}, qr/content_filter.*\[DONE\]\n\n\z/s, "blocked: its end");

    $r = curl("$url/$path", @args, model(answer => "one two three",
              chunk => 3, "delay-ms" => 50));
    cmp_ok($r->{total} - $r->{first}, ">", 0.15, "as they come");
};


subtest "buffers are few, and nothing is lost" => sub {
    my $bytes = join("", map { content("word$_ ", "is j$_") } 1 .. 300) . $done;

    for my $way (@ways) {
        for my $length ("", "chunked", "close") {
            my $r = ask("/tight/$way->[1]", raw($bytes, length => $length));

            ok($r->{body} eq $bytes, "one of 256 bytes, $way->[0], \"$length\"");
            ok($r->{whole}, "one of 256 bytes, $way->[0], \"$length\": the end");
        }

        my $r = ask("/tight/$way->[1]", raw(content("a")));
        is($r->{body}, content("a"), "less than one, $way->[0]");
    }

    my $some = content(map { "word$_ " } 1 .. 120) . $done;
    my $r = ask("/paced/", raw($some));

    ok($r->{body} eq $some, "at a limited rate");
    ok($r->{whole}, "at a limited rate: the end");

    is(curl("http://127.0.0.1:" . $front->port . "/tight/$path",
            json => chat("Hello", stream => JSON::PP::true), args => [ "-0" ],
            raw($bytes))->{body}, $bytes, "over HTTP/1.0");
};


subtest "a slow client slows the upstream, not the memory" => sub {
    my $bytes = join("", map { content("word$_ ") } 1 .. 30000) . $done;

    mkdir $front->dir . "/v1";
    mkdir $front->dir . "/v1/chat";
    spew($front->dir . "/$path", $bytes);

    for my $to ("large/", "large/buffered/", "here/") {
        my $c = LLMG::Wire->new($front->port, window => 32768);

        ask("/", raw(content("a")));
        my $before = $front->memory;

        $c->send("/$to$path");
        $c->head;
        sleep 0.4;

        cmp_ok($front->memory - $before, "<", 1024,
               "/$to: no more than a few buffers of "
               . length($bytes) / 1024 . " kB");

        my $got = "";

        while (defined(my $piece = $c->more)) {
            $got .= $piece;
        }

        ok($got eq $bytes, "/$to: every byte in the end");
        ok($c->whole, "/$to: and the end");
        cmp_ok($front->memory - $before, "<", 2048, "/$to: nor afterwards");
    }
};


subtest "a block ends the stream while the client is slow" => sub {
    my $clean = content(map { "word$_ " } 1 .. 1000);
    my $bytes = $clean . content("is $mail") . content(map { "on " } 1 .. 400);

    for my $way (@ways) {
        my $c = LLMG::Wire->new($front->port, window => 8192, step => 4096);

        $c->send("/tight/strict/$way->[1]$path", json => chat("Hello"),
                 raw($bytes, cut => 2000, "delay-ms" => 1));
        $c->head;
        sleep 0.2;

        my ($got, $n) = ("", 0);

        while (defined(my $piece = $c->more)) {
            $got .= $piece;
            sleep 0.002 if ++$n % 4 == 0;
        }

        ok(index($got, $clean) == 0, "$way->[0]: what was before came");
        like(substr($got, length $clean),
             qr/\Adata: .*content_filter.*\n\ndata: \[DONE\]\n\n\z/,
             "$way->[0]: then the end");
        ok($c->whole, "$way->[0]: in good order");
        is($c->ask("/$path", json => chat("Hello"))->{status}, 200,
           "$way->[0]: the connection serves the next");
    }
};


# the fail mode, closed: a proper end; open: every byte

sub fails {
    my ($claim, $bytes, $why) = @_;

    for my $way (@ways) {
        for my $cut (0, 31) {
            my $r = ask("/held/$way->[1]", raw($bytes, cut => $cut));

            my @events = $r->{body} =~ /^data: (.*)$/mg;
            my $last = eval { $json->decode($events[-2]) } // {};

            is($last->{guard}{reason}, "guard_unavailable",
               "$claim, $way->[0], cut $cut: ends with a reason");
            is($events[-1], "[DONE]", "$claim, $way->[0], cut $cut: the end");
            ok($r->{whole}, "$claim, $way->[0], cut $cut: in good order");
            like($r->{body}, qr/"before"/, "$claim, $way->[0], cut $cut: what"
                 . " was before came");
            ok($r->{body} !~ /behind/, "$claim, $way->[0], cut $cut: what is"
               . " behind does not");
            ok($front->errors =~ $why, "$claim, $way->[0], cut $cut: the log"
               . " tells");

            $r = ask("/open/$way->[1]", raw($bytes, cut => $cut));
            is($r->{body}, $bytes, "$claim, $way->[0], cut $cut: open passes");
            ok($r->{whole}, "$claim, $way->[0], cut $cut: open, the end");
        }
    }
}


subtest "what cannot be inspected is for the fail mode" => sub {
    my $before = content("before", ". ");
    my $behind = content("behind") . $done;

    fails("an event that is no JSON", "${before}data: {oops}\n\n$behind",
          qr/could not be inspected/);
    fails("an event that is cut", "${before}data: {\"a\":\n\n$behind",
          qr/could not be inspected/);
    fails("a member twice", "${before}data: {\"a\":1,\"a\":2}\n\n$behind",
          qr/could not be inspected/);
    fails("no UTF-8", "${before}data: {\"a\":\"\xff\"}\n\n$behind",
          qr/could not be inspected/);
    fails("an event that is too long",
          $before . content("x y " x 500) . $behind, qr/an event is too long/);
    fails("text that has to wait",
          $before . content(map { "a" } 1 .. 40) . $behind,
          qr/too much text has to wait/);
};


subtest "an upstream that dies" => sub {
    my $bytes = content("one ", "two ", "three jane") . $done;

    for my $way (@ways) {
        my $r = ask("/$way->[1]", raw($bytes, "close-after" =>
                    length(content("one ", "two ")) + 10));

        is($r->{status}, 200, "$way->[0]: it had begun");
        ok(!$r->{whole}, "$way->[0]: the client learns that it is cut");
        is($r->{body}, content("one ", "two "), "$way->[0]: whole events only");

        $r = ask("/$way->[1]", raw(content("is jane.roe\@exa", "mple.org"),
                 "close-after" => length(content("is jane.roe\@exa"))));
        ok(!$r->{whole}, "$way->[0]: cut in a value");
        is($r->{status}, 200, "$way->[0]: and nginx is well");

        # the connection ends well, and the last event does not

        $r = ask("/$way->[1]", raw(content("one ", "two jane")
                                   . 'data: {"choices":[{"delta":{"con'));
        ok($r->{whole}, "$way->[0]: cut in an event: no error");
        is($r->{body}, content("one ", "two jane"),
           "$way->[0]: cut in an event: whole events, and no refusal");

        # what gzip has and did not send yet must not wait for a timeout

        my @zipped = raw(content("one ", "two ", "three ") . $done,
                         "close-after" => length(content("one ", "two ")));
        push @{$zipped[1]}, "Accept-Encoding: gzip";

        my $start = time;
        $r = ask("/gzip/$way->[1]", @zipped);

        ok(!$r->{whole}, "$way->[0]: gzip: the client learns that it is cut");
        cmp_ok(time - $start, '<', 5, "$way->[0]: gzip: at once");

        my $plain = inflateInit(-WindowBits => WANT_GZIP)
                    ->inflate($r->{body});

        is($plain, content("one ", "two "), "$way->[0]: gzip: and has it all");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
