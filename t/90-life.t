# Reloads, ends, and clients that leave, at each step of a request.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use POSIX qw(WNOHANG);
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Nginx qw(slurp spew);
use LLMG::Standin;
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $path = "/v1/chat/completions";
my $json = JSON::PP->new->utf8->canonical;
my $model = LLMG::Standin->start;


sub front {
    return LLMG::Front->start(model => $model, @_);
}


# a stream that takes about a second, with something to mask at its end

sub slow {
    my ($n) = @_;

    my $text = join(" ", map { "w$_" } 1 .. $n // 30) . " is $mail now";

    return (json => chat("Hello", stream => JSON::PP::true),
            header => [ "x-standin-answer: $text", "x-standin-chunk: 4",
                        "x-standin-delay-ms: 20" ]);
}


sub text {
    my ($body) = @_;

    return join "", map { $_->{choices}[0]{delta}{content} // "" }
                    map { $json->decode($_) } $body =~ /^data: (\{.*)$/mg;
}


# all that is still to come

sub rest {
    my ($c) = @_;

    my $body = "";

    while (defined(my $piece = $c->more)) {
        $body .= $piece;
    }

    return $body;
}


sub workers {
    my ($front) = @_;

    my @pids;

    # the master listens before it has any

    until_true(sub { @pids = $front->workers });

    return @pids;
}


sub until_true {
    my ($test) = @_;

    for (1 .. 250) {
        return 1 if $test->();
        sleep 0.02;
    }

    return 0;
}


sub ended { my ($pid) = @_; return until_true(sub { !-d "/proc/$pid" }) }

sub files { my ($pid) = @_; return scalar(() = glob "/proc/$pid/fd/*") }


subtest "a reload lets streams end in peace" => sub {
    my $front = front();
    my ($old) = workers($front);
    my @streams;

    for my $to ("", "") {
        my $c = LLMG::Wire->new($front->port);
        $c->send("$to$path", slow());
        $c->head;
        push @streams, [ $c, $c->more ];
    }

    my $held = LLMG::Wire->new($front->port);
    $held->send($path, json => chat("Hello"),
                header => [ "x-standin-answer: is $mail",
                            "x-standin-cut: 150", "x-standin-delay-ms: 300" ]);

    my $slow = LLMG::Wire->new($front->port);
    my $body = $json->encode(chat("I am $mail"));
    $slow->{method} = "POST";
    $slow->write("POST $path HTTP/1.1\r\nHost: a\r\nContent-Length: "
                 . length($body) . "\r\n\r\n" . substr($body, 0, 20));
    sleep 0.05;

    my $conf = slurp($front->dir . "/nginx.conf");
    $conf =~ s/llm_guard on/llm_guard strict/;
    spew($front->dir . "/nginx.conf", $conf);
    kill HUP => $front->nginx->pid;

    ok(until_true(sub { grep { $_ != $old } workers($front) }),
       "a new worker comes");

    ok(until_true(sub { $front->nginx->log_of("error.log")
                        =~ /\[notice\] $old#.*gracefully shutting down/ }),
       "the old one takes no more");

    is(LLMG::Wire->new($front->port)->ask($path, json => chat("I am $mail"))
       ->{status}, 400, "and does what it is told now");

    $slow->write(substr $body, 20);
    is($slow->head->{status}, 200, "a body that was half read is read on");
    like($model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
         "and looked at as before");

    my $r = $held->head;
    like(rest($held), qr/is \[EMAIL_ADDRESS\]/, "an answer is held to its end");

    for my $stream (@streams) {
        my ($c, $first) = @$stream;
        my $text = text($first . rest($c));

        like($text, qr/\Aw1 w2 .* w30 is \[EMAIL_ADDRESS\] now\z/,
             "a stream goes on to its end, as it began");
        ok($c->whole, "and ends well");
        $c->close;
    }

    $_->close for $slow, $held;

    ok(ended($old), "then the old worker leaves");
    is($front->leave, "", "nothing to complain about");
};


subtest "a quit waits for streams, a stop does not" => sub {
    my $front = front();
    my $c = LLMG::Wire->new($front->port);
    my $pid = $front->nginx->pid;

    $c->send($path, slow());
    $c->head;
    my $body = $c->more;

    kill QUIT => $pid;
    $body .= rest($c);

    like(text($body), qr/w30 is \[EMAIL_ADDRESS\] now\z/, "quit: to its end");
    ok($c->whole, "quit: and ends well");
    $c->close;
    ok(until_true(sub { waitpid($pid, WNOHANG) }), "quit: then it has gone");
    is(join("", $front->nginx->complaints), "", "nothing to complain about");
    delete $front->nginx->{pid};

    $front = front();
    $c = LLMG::Wire->new($front->port);
    $c->send($path, slow(300));
    $c->head;
    $body = $c->more;
    my $start = time;

    is($front->leave, "", "stop: nothing to complain about");
    cmp_ok(time - $start, "<", 3, "stop: at once");
    rest($c);
    ok(!$c->whole, "stop: the client learns of it");
};


subtest "clients that leave" => sub {
    my $front = front();
    my ($worker) = workers($front);
    my $chat = $json->encode(chat("Hello"));

    LLMG::Wire->new($front->port)->ask($path, json => chat("Hello"));
    ok(until_true(sub { files($worker) < 20 }), "at rest");

    my $rest = files($worker);
    my $part = sub {
        my ($bytes) = @_;
        my $c = LLMG::Wire->new($front->port);
        $c->write($bytes);
        sleep 0.03;
        $c->close;
    };

    my $head = "POST $path HTTP/1.1\r\nHost: a\r\nContent-Length: "
               . length($chat) . "\r\n";

    $part->("");
    $part->("POST");
    $part->($head);
    $part->("$head\r\n");
    $part->("$head\r\n" . substr($chat, 0, 20));
    $part->("POST $path HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
            . "\r\n5\r\n{\"mes");
    $part->("$head\r\n$chat");

    my @leave = (
        [ "before one comes", [ "x-standin-cut: 20",
          "x-standin-delay-ms: 20" ], 0.01 ],
        [ "while an answer is held", [ "x-standin-cut: 20",
          "x-standin-delay-ms: 20" ], 0.1 ],
    );

    for my $case (@leave) {
        my ($claim, $header, $after) = @$case;
        my $c = LLMG::Wire->new($front->port);

        my $gone = $model->received->{gone};
        $c->send($path, json => chat("Hello"), header => $header);
        sleep $after;
        $c->close;

        ok(until_true(sub { $model->received->{gone} > $gone }),
           "$claim: the model is told");
    }

    for my $pieces (0, 1, 5) {
        my $c = LLMG::Wire->new($front->port);
        my $gone = $model->received->{gone};

        $c->send($path, slow());
        $c->head;
        $c->more for 1 .. $pieces;
        $c->close;

        ok(until_true(sub { $model->received->{gone} > $gone }),
           "in a stream, after $pieces: the model is told");
    }

    ok(until_true(sub { files($worker) <= $rest }), "nothing is left open")
        or diag(files($worker) . " instead of $rest");

    my $r = LLMG::Wire->new($front->port)->ask($path, slow(3));
    like(text($r->{body}), qr/is \[EMAIL_ADDRESS\] now/, "and all is well");
    is((workers($front))[0], $worker, "with the same worker");
    is($front->leave, "", "nothing to complain about");
};


subtest "a worker that is killed" => sub {
    my $front = front();
    my ($old) = workers($front);
    my $c = LLMG::Wire->new($front->port);

    $c->send($path, slow());
    $c->head;
    $c->more;

    kill KILL => $old;
    eval { rest($c) };
    ok(!$c->whole, "its stream is cut");

    ok(until_true(sub { my ($w) = workers($front); $w && $w != $old }),
       "another takes its place");

    $c = LLMG::Wire->new($front->port);
    my $r = $c->ask($path, json => chat("the key is $key"));
    is($r->{status}, 400, "and guards");
    like(text(LLMG::Wire->new($front->port)->ask($path, slow(3))->{body}),
         qr/is \[EMAIL_ADDRESS\] now/, "streams, too");

    my @other = grep { !/exited on signal 9/ } split /^/, $front->leave;
    is(join("", @other), "", "nothing to complain about but that");
};


subtest "many at once" => sub {
    my $front = front(locations => <<'END');
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /buffered/ { proxy_pass http://MODEL/; }
END
    my @streams;

    for my $n (1 .. 50) {
        my $c = LLMG::Wire->new($front->port);

        $c->send($n % 5 ? $path : "/buffered$path",
                 json => chat("Hello", stream => JSON::PP::true),
                 header => [ "x-standin-answer: $n says"
                             . " u$n.x\@" . "example.org is $n",
                             "x-standin-chunk: " . (1 + $n % 4),
                             "x-standin-delay-ms: 4" ]);
        push @streams, [ $n, $c ];
    }

    my ($right, $whole) = (0, 0);

    for my $stream (@streams) {
        my ($n, $c) = @$stream;

        $c->head;
        my $text = text(rest($c));

        $right++ if $text eq "$n says [EMAIL_ADDRESS] is $n";
        $whole++ if $c->whole;
    }

    is($right, 50, "each its own text, masked");
    is($whole, 50, "each to its end");

    # one behind the other on one connection, without waiting

    my $c = LLMG::Wire->new($front->port);
    my @texts = ("one", "the key is $key", "two", "I am $mail");

    $c->send($path, json => chat($_)) for @texts;

    for my $text (@texts) {
        my $r = $c->head;
        my $body = rest($c);

        my $want = $text =~ /key/ ? "content_blocked"
            : 'You said: \"' . $text =~ s/\Q$mail\E/[EMAIL_ADDRESS]/r . '\"';

        is($r->{status}, $text =~ /key/ ? 400 : 200, "in turn: $text");
        like($body, qr/\Q$want\E/, "in turn: its own answer");
    }

    is($front->leave, "", "nothing to complain about");
};

done_testing();
