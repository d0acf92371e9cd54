# What cannot be inspected is never taken for harmless: bounds that are reached,
# servers that fail, and what the fail mode makes of it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $json = JSON::PP->new->utf8->canonical;
my $path = "v1/chat/completions";
my $dead = "127.0.0.1:" . free_port();

my $front = LLMG::Front->start(http => "llm_guard_match_limit 100;",
                               locations => <<"END");
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /buffered/ { proxy_pass http://MODEL/; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard_mode shadow; proxy_pass http://MODEL/; }
    location /files/ { alias DIR/; default_type application/json; }
    location /files/text/ { alias DIR/; default_type text/plain; }
    location /files/open/ { llm_guard_fail_mode open; alias DIR/;
                            default_type application/json; }
    location /dead/ { proxy_pass http://$dead/; }
    location /late/ { proxy_read_timeout 700ms; proxy_pass http://MODEL/; }
    location /late/unbuffered/ { proxy_read_timeout 700ms; proxy_buffering off;
                                 proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, $chat, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", json => $chat, @args);
}


sub raw {
    my ($bytes, %more) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return header => [ "x-standin-raw: $bytes",
                       map { "x-standin-$_: $more{$_}" } sort keys %more ];
}


sub event {
    my ($text, $choice) = @_;

    return "data: " . $json->encode({ choices => [ { index => $choice // 0,
                                      delta => { content => $text } } ] })
           . "\n\n";
}


sub answer {
    return $json->encode({ choices => [ { index => 0, message =>
                           { role => "assistant", content => $_[0] } } ] });
}


sub reason {
    my ($r) = @_;

    my ($event) = $r->{body} =~ /^data: (.*)\n\ndata: \[DONE\]\n\n\z/m;
    my $body = eval { $json->decode($event // $r->{body}) } // {};

    return $body->{error}{guard}{reason} // $body->{guard}{reason} // "";
}


subtest "a pattern that tries too hard is not silence" => sub {
    my $hard = ("a.b" x 20) . "\@" . (("b" x 50 . ".") x 4) . "9";
    my @stream = (type => "text/event-stream", length => "chunked");

    for my $text ("hello", "ask $mail") {
        my $r = ask("/", chat($text));
        is($r->{status}, 200, "$text: the limit is high enough");
        unlike($front->model->received->{body}, qr/jane/, "$text: for masks");
    }

    my $count = $front->model->received->{count};
    my $r = ask("/", chat($hard));

    is($r->{status}, 413, "a request: refused");
    is(reason($r), "body_too_large", "a request: why");
    is($front->model->received->{count}, $count, "a request: nobody is asked");

    is(ask("/shadow/", chat($hard))->{status}, 200, "a request: not in shadow");

    for my $to ("", "buffered/") {
        $r = ask("/$to", chat("Hello"), raw(answer($hard)));
        is($r->{status}, 502, "/$to an answer: refused");
        is(reason($r), "guard_unavailable", "/$to an answer: why");

        $r = ask("/$to", chat("Hello"), raw("is $hard", type => "text/plain"));
        is($r->{status}, 502, "/$to text: refused");

        for my $bytes (event("ok ") . event($hard) . event(" no"),
                       join("", event("ok "), map { event($_) }
                            (split //, $hard), "no"))
        {
            $r = ask("/$to", chat("Hello"), raw($bytes, @stream));
            is(reason($r), "guard_unavailable", "/$to a stream: ends");
            like($r->{body}, qr/"ok "/, "/$to a stream: what was before came");
            unlike($r->{body}, qr/"a\.b|bbbb|no/, "/$to a stream: and no more");
            ok($r->{whole}, "/$to a stream: in good order");
        }
    }

    for my $to ("open", "shadow") {
        is(ask("/$to/", chat("Hello"), raw(answer($hard)))->{body},
           answer($hard), "$to: an answer passes");

        my $bytes = event("ok ") . event($hard) . event(" yes");
        is(ask("/$to/", chat("Hello"), raw($bytes, @stream))->{body}, $bytes,
           "$to: a stream passes");
    }

    like($front->errors, qr/could not be inspected \(too much to inspect\)/,
         "the log tells");

    # what is told of it, and what becomes of the rest: t/75-match-limit.t
};


subtest "bounds of memory" => sub {
    my $many = '{"a":[' . join(",", ('"a"') x 220000) . "]}";
    my $full = answer('a@b.de ' x 140000);

    spew($front->dir . "/many", $many);
    spew($front->dir . "/full", $full);

    my $before;

    for my $round (1 .. 4) {
        for my $name ("many", "full") {
            my $r = $wire->ask("/files/$name");
            is($r->{status}, 502, "$name, $round: refused");
            is(reason($r), "guard_unavailable", "$name, $round: why");
        }

        $before = $front->memory if $round == 2;
    }

    my $r = $wire->ask("/files/open/many");
    is($r->{status}, 200, "many: open passes");
    ok($r->{body} eq $many, "many: every byte");
    ok($wire->ask("/files/open/full")->{body} eq $full, "full: every byte");

    # valgrind keeps what is freed, to tell who still uses it

    cmp_ok($front->memory - $before, "<", 4096, "nothing is kept")
        if !$ENV{TEST_NGINX_USE_VALGRIND};
};


subtest "more lines of text than a stream may have" => sub {
    my @stream = (type => "text/event-stream", length => "chunked");
    my $bytes = join "", map { event("jane", $_) } 0 .. 299;

    for my $to ("", "buffered/") {
        my $r = ask("/$to", chat("Hello"), raw($bytes, @stream));

        is(reason($r), "guard_unavailable", "/$to: ends");
        unlike($r->{body}, qr/"index":299/, "/$to: before the last");
    }

    is(ask("/open/", chat("Hello"), raw($bytes, @stream))->{body}, $bytes,
       "open: every byte");
};


subtest "indices are what they are" => sub {
    my @stream = (type => "text/event-stream", length => "chunked");

    my $say = sub {
        my ($index, $text) = @_;
        return "data: {\"choices\":[{\"index\":$index,\"delta\":"
               . "{\"content\":\"$text\"}}]}\n\n";
    };

    my $asked = sub {
        my ($one, $two) = @_;

        return ask("/", chat("Hello"), raw(
            $say->($one, "is jane.roe\@exa") . $say->($two, "no ")
            . $say->($one, "mple.org.") . $say->($two, "more"), @stream));
    };

    for my $two (1, 2, 65535) {
        is($asked->(0, $two)->{body}, $say->(0, "is [EMAIL_ADDRESS]")
           . $say->($two, "no ") . $say->(0, ".") . $say->($two, "more"),
           "0 and $two are two lines");
    }

    # what could be taken for another line than it is

    for my $index (65536, 65537, "4294967296", "18446744073709551616", -1,
                   1.5, "1.01", "1e0", '"1"', "true", "[1]", '{"a":1}')
    {
        for my $pair ([ 0, $index ], [ 1, $index ], [ $index, 0 ]) {
            my $r = $asked->(@$pair);

            is(reason($r), "guard_unavailable", "@$pair: not guessed at");
            unlike($r->{body}, qr/jane/, "@$pair: nothing came");
        }
    }

    like($front->errors, qr/an index is not a small whole number/, "says why");

    is($asked->("null", "null")->{body}, $say->("null", "is jane.roe\@exa")
       . $say->("null", "no ") . $say->("null", "mple.org.")
       . $say->("null", "more"), "without one there is one line");
};


subtest "servers that fail" => sub {
    my $r = ask("/dead/", chat("Hello"));
    is($r->{status}, 502, "nobody there: 502");
    unlike($r->{body}, qr/guard/, "in nginx's own words");

    for my $to ("late/", "late/unbuffered/") {
        $r = ask("/$to", chat("Hello"), raw(answer("x" x 100), cut => 60,
                                             "delay-ms" => 2000));
        is($r->{status}, 502, "/$to: silent in the middle of an answer");
        is(reason($r), "guard_unavailable", "/$to: why");

        $r = ask("/$to", chat("Hello"), raw(event("one ") . event("two"),
                 cut => length(event("one ")), "delay-ms" => 2000,
                 type => "text/event-stream", length => "chunked"));
        is($r->{body}, event("one "), "/$to: silent in a stream");
        ok(!$r->{whole}, "/$to: the client learns of it");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
