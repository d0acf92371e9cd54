# Many streams at once, and what else befalls a stream: who is slow, who leaves,
# who dies, and when.  The model and the clients are one process, so an event
# goes out only when the one before it has come.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Crowd qw(done event gone hear reset_socket rest say_to try_to_say);
use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Nginx qw(free_port slurp);

my $path = "/v1/chat/completions";
my $crowd = LLMG::Crowd->new;
my $model = "127.0.0.1:" . $crowd->port;
my $h2 = free_port();
my $valgrind = $ENV{TEST_NGINX_USE_VALGRIND};
my $many = $valgrind ? 100 : 1000;

my ($files) = `sh -c 'ulimit -n'` =~ /^(\d+)/;

plan skip_all => "not so many files may be open: ulimit -n"
    if defined $files && $files < 3 * $many;

my $front = LLMG::Front->start(listen => "backlog=1024 sndbuf=64k",
    connections => 4096,
    server => <<"END", locations => <<"END");
    listen 127.0.0.1:$h2 http2;
    keepalive_requests 10000;
END
    location / { proxy_pass http://$model; proxy_buffering off;
                 llm_guard_audit_log DIR/audit.json; }
    location /strict/ { llm_guard strict; proxy_pass http://$model/;
                        proxy_buffering off; access_log DIR/access.log;
                        llm_guard_audit_log DIR/audit.json; }
    location /strict/buffered/ { llm_guard strict; proxy_pass http://$model/;
                                 llm_guard_audit_log DIR/audit.json; }
    location /buffered/ { proxy_pass http://$model/;
                          llm_guard_audit_log DIR/audit.json; }
    location /gzip/ { gzip on; gzip_types text/event-stream; gzip_min_length 0;
                      proxy_pass http://$model/; proxy_buffering off; }
END


sub until_true {
    my ($test) = @_;

    for (1 .. 250) {
        return 1 if $test->();
        sleep 0.02;
    }

    return 0;
}


# how many lines of the audit log have that, once there are so many

sub audited {
    my ($n, $name, $value) = @_;

    my $have;

    until_true(sub {
        $have = grep { ($_->{$name} // "") eq $value }
                map { decode_json($_) }
                split /\n/, slurp($front->dir . "/audit.json");
        return $have >= $n;
    });

    return $have;
}


# what the n-th stream says, event by event, and what its client is to read: one
# in three says an address, cut at some place

sub script {
    my ($n) = @_;

    my @said = map { "w$_ of $n. " =~ tr/0-9/a-j/r } 1 .. 10;
    my $mail = "u$n.x\@" . "example.org";
    my $cut = 1 + $n % (length($mail) - 1);

    return [ \@said, join "", map { event($_) } @said ] if $n % 3;

    my @cut = (substr($mail, 0, $cut), substr($mail, $cut) . " now. ");

    splice @said, 5, 0, @cut;

    return [ \@said, undef, join "", @said[0 .. 4], "[EMAIL_ADDRESS] now. ",
                                     @said[7 .. $#said] ];
}


sub text {
    return join "", map { decode_json($_)->{choices}[0]{delta}{content} }
                        $_[0] =~ /^data: (\{.*)$/mg;
}


subtest "$many streams, event by event, with a reload in the middle" => sub {
    my $old;
    my $start = time;

    # the master listens before it has any

    until_true(sub { ($old) = $front->workers });

    my @streams = $crowd->open($front->port, $path, $many);
    my @scripts = map { script($_) } 0 .. $#streams;
    my $late = 0;

    for my $k (0 .. 11) {

        if ($k == 4) {
            kill HUP => $front->nginx->pid;
            until_true(sub { grep { $_ != $old } $front->workers })
                or die "no other worker comes\n";
        }

        for my $i (0 .. $#streams) {
            my $text = $scripts[$i][0][$k] // next;
            say_to($streams[$i], event($text));
        }

        # what is clean has come before the next goes out

        for my $i (0 .. $#streams) {
            my $script = $scripts[$i];
            next if !defined $script->[1] || !defined $script->[0][$k];

            my $stream = $streams[$i];
            my $n = ($stream->{expects} // 0)
                    + length event($script->[0][$k]);

            $stream->{expects} = $n;
            hear($stream, $n);
            $late++ if length $stream->{heard} != $n;
        }
    }

    is($late, 0, "each event as it is, and at once");

    my ($whole, $right, $masked) = (0, 0, 0);

    done($_) for @streams;

    for my $i (0 .. $#streams) {
        my $heard = rest($streams[$i]);
        my (undef, $bytes, $text) = @{$scripts[$i]};

        $whole++ if $streams[$i]{whole};

        if (defined $bytes) {
            $right++ if $heard eq $bytes;

        } else {
            $masked++ if text($heard) eq $text;
        }
    }

    is($whole, $many, "each to its end");
    is($right + $masked, $many, "clean ones byte for byte, others masked");
    cmp_ok($masked, ">", $many / 4, "and these are some");

    note(sprintf "%.1f s", time - $start);

    @streams = ();
    ok(until_true(sub { !-d "/proc/$old" }), "the old worker leaves");
};


subtest "50 streams in one connection of HTTP/2" => sub {
    plan skip_all => "this curl has no HTTP/2"
        if `curl -V` !~ /HTTP2/;

    my $dir = $front->dir;
    my $body = encode_json(chat("Hello", stream => JSON::PP::true));

    open my $curl, "-|", "curl", "-N", "-Z", "--parallel-immediate",
        "--no-progress-meter", "--parallel-max", "50", "--http2-prior-knowledge", "-m", "20",
        "-d", $body, "-H", "Content-Type: application/json",
        "-o", "$dir/h2.#1", "http://127.0.0.1:$h2$path?n=[1-50]" or die;

    my @streams = $crowd->accept(50);
    my $script = script(3);

    for my $text (@{$script->[0]}) {
        say_to($_, event($text)) for @streams;
    }

    done($_) for @streams;

    local $/;
    is(<$curl>, "", "curl has nothing to say");
    close $curl;

    my $right = grep { text(slurp("$dir/h2.$_")) eq $script->[2] } 1 .. 50;

    is($right, 50, "each whole and masked");
};


subtest "an event leaves before the next one comes" => sub {
    for my $to ("", "/gzip") {
        my ($stream) = $crowd->open($front->port, "$to$path", 1);
        my $right = 0;

        for my $n (1 .. 20) {
            say_to($stream, event("word" . "s" x $n . ". "));
            hear($stream, length join "", map { event("word" . "s" x $_
                                                      . ". ") } 1 .. $n);
            $right++;
        }

        is($right, 20, "/$to: each");
        done($stream);
        rest($stream);
        ok($stream->{whole}, "/$to: the end");
    }

    # a value waits, and what is behind it; then all of it comes

    my ($stream) = $crowd->open($front->port, $path, 1);
    my @said = map { event($_) } "is ", "jane.r", "oe", "x";

    say_to($stream, $_) for @said;
    hear($stream, length $said[0]);
    ok(length $stream->{heard} < length join("", @said),
       "what may be a value waits");
    say_to($stream, event(" so"));
    hear($stream, length join "", @said);
    is(text($stream->{heard}) =~ s/ so\z//r, "is jane.roex", "until it is none");
    done($stream);
};


subtest "a block cuts the model off at once" => sub {
    my $n = 0;

    for my $to ("/strict", "/strict/buffered") {
        my @streams = $crowd->open($front->port, "$to$path", 10);

        say_to($_, event("All is well. ")) for @streams;
        say_to($_, event("It is jane.roe\@" . "example.org now. "))
            for @streams;

        my $gone = grep { gone($_->{model}, 5) } @streams;
        is($gone, 10, "$to: nothing more was said, and it is cut");

        my $ended = grep { rest($_) =~ /content_filter.*\[DONE\]\n\n\z/s
                           && $_->{whole} } @streams;
        is($ended, 10, "$to: the clients' streams end as they should");

        $n += 10;
        is(audited($n, "reason", "response_blocked"), $n,
           "$to: the audit log says so");

        # the client's connection is as good as before

        my $c = $streams[0]{client};
        LLMG::Crowd::put($c, "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
        my ($again) = $crowd->accept(1);
        ok($again, "$to: and its connection serves the next");
    }

    like(slurp($front->dir . "/access.log"), qr/POST \/strict/,
         "the access log has them");
};


subtest "who leaves in the middle" => sub {
    for my $to ("", "/buffered") {
        my @streams = $crowd->open($front->port, "$to$path", 20);

        say_to($_, event("one. ") . event("two. ")) for @streams;

        # clients, with RST: the model is told, so that it stops

        my @left = splice @streams, 0, 10;
        reset_socket($_->{client}) for @left;

        is((grep { gone($_->{model}, 5) } @left), 10,
           "$to: a client that is gone is one for the model");

        # the model, in the middle of an event

        my $half = substr event("three of many. "), 0, -9;

        say_to($_, $half) for @streams;
        sleep 0.1;
        reset_socket($_->{model}) for @streams;

        my ($whole, $clean) = (0, 0);

        for my $stream (@streams) {
            $whole++ if rest($stream) && $stream->{whole};
            $clean++ if $stream->{heard} eq event("one. ") . event("two. ");
        }

        is($whole, 0, "$to: a model that dies: no client takes it for the end");
        is($clean, 10, "$to: and has whole events only");
    }

    cmp_ok(audited(20, "aborted", "client"), ">=", 20,
           "the audit log knows the clients");
    cmp_ok(audited(20, "aborted", "upstream"), ">=", 20, "and the models");
};


subtest "a slow client and a model that never ends" => sub {
    for my $to ("", "/gzip") {
        my ($stream) = $crowd->open($front->port, "$to$path", 1,
                                    window => 16384);
        my $event = join "", map { event("and so on and on. ") } 1 .. 20;
        my $said = 0;

        my $say = sub {
            my ($seconds) = @_;

            # until nothing has gone for so long

            for (my $last = time; time - $last < $seconds; ) {
                my $n = try_to_say($stream, $event) // return 0;

                if ($n) {
                    $said += $n;
                    $last = time;

                } else {
                    sleep 0.01;
                }

                return 0 if $said > 200e6;
            }

            return 1;
        };

        ok($say->(0.3), "/$to: the model has to wait for the client");
        cmp_ok($said, "<", 20e6, "/$to: soon");

        my $before = $valgrind ? 0 : $front->memory;
        my $heard = 0;

        # slowly, by and by: it is as much more as is read

        for (1 .. 60) {
            my $n = sysread $stream->{client}, my $bytes, 65536;
            $heard += $n // 0;
            $say->(0.01);
        }

        cmp_ok($heard, ">", 500000, "/$to: the client reads on");
        cmp_ok($said, ">", $heard / 2, "/$to: the model goes on");
        cmp_ok($front->memory - $before, "<", 256,
               "/$to: memory is what it was") if !$valgrind;

        reset_socket($stream->{client});
        ok(gone($stream->{model}, 5), "/$to: until the client leaves");
    }
};


subtest "a long stream takes no more memory than a short one" => sub {
    my ($stream) = $crowd->open($front->port, $path, 1);
    my @kinds = ("and so on. ", "or 4242 of a.b ", "x\@y ");
    my ($n, $sent, $before) = (0, 0);

    for my $round (1 .. 100) {
        my $bytes = join "", map { event($kinds[$n++ % 3], $_ % 2) } 1 .. 200;

        $sent += length $bytes;
        say_to($stream, $bytes);
        hear($stream, $sent - 4000);
        $stream->{heard} =~ /\z/;

        $before = $front->memory if $round == 10;
    }

    cmp_ok($front->memory - $before, "<", 128, "20000 events") if !$valgrind;

    done($stream);
    is(length rest($stream), $sent, "every byte");
};


is($front->leave, "", "nothing to complain about");

done_testing();
