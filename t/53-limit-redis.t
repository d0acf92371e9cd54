# Limits that several machines count together, in a real Redis; and without it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl decoded said);
use LLMG::Front;
use LLMG::Limits qw(at_once settles);
use LLMG::Nginx qw(spew);
use LLMG::Redis;
use LLMG::Standin;
use LLMG::Wire;

my $redis = LLMG::Redis->start
    or plan skip_all => "no redis-server: apt-get install redis-server";

my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;


sub front {
    my ($block, %more) = @_;

    return LLMG::Front->start(model => $model, workers => 2, http => <<"HTTP",
    llm_guard_policy silent { inherit default; usage off; }
    llm_guard_redis { $block }

    llm_guard_limit_zone \$http_x_user zone=hundred:1m rate=100/h;
    llm_guard_limit_zone \$http_x_user zone=all:1m unit=tokens
                         rate=10000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=small:1m unit=completion_tokens
                         rate=60/d;
    llm_guard_limit_zone \$http_x_user:\$llm_guard_model zone=model:1m
                         unit=tokens rate=2000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=few:1m unit=streams rate=2
                         lease=3s;
    llm_guard_limit_zone \$http_x_user zone=here:1m rate=2/h store=local;
    llm_guard_limit_zone \$http_x_user zone=ten:1m rate=10/h;
HTTP
        locations => <<'END', %more);
    proxy_buffering off;
    llm_guard_limit_headers ietf;

    location /pixel { llm_guard off; llm_guard_limit zone=hundred;
                      empty_gif; }
    location / { llm_guard_limit zone=all; proxy_pass http://MODEL; }
    location /cut/ { llm_guard silent; llm_guard_limit zone=small;
                     llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                     proxy_pass http://MODEL/; }
    location /model/ { llm_guard_limit zone=model; llm_guard_limit zone=all;
                       proxy_pass http://MODEL/; }
    location /few/ { llm_guard_limit zone=few; proxy_pass http://MODEL/; }
    location /both/ { llm_guard_limit zone=here; llm_guard_limit zone=ten;
                      proxy_pass http://MODEL/; }
    location /clamp/ { llm_guard_limit zone=all; llm_guard_limit_clamp on;
                       proxy_pass http://MODEL/; }
    location /open/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/;
                      llm_guard_limit_fail_mode open; }
    location /closed/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/;
                        llm_guard_limit_fail_mode closed; }
    location /local/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/; }
    location /status { llm_guard_status prometheus; }
END
}


my $at = "server 127.0.0.1:" . $redis->port . ";";

# the deadline is one that a busy machine keeps; those who want to see it pass
# have another one

my @fronts = map { front("$at nodes 2; timeout 3s;") } 1 .. 2;


sub ask {
    my ($front, $where, $user, %more) = @_;

    my $say = delete $more{say} // {};

    return curl("http://127.0.0.1:" . $front->port . "$where$path",
                header => [ "X-User: $user",
                            map { "x-standin-$_: $say->{$_}" } keys %$say ],
                json => chat("Hi", %more));
}


# as Redis has it: of a calendar the second number

sub counted {
    my ($zone, $which, $user) = @_;

    my $hex = unpack "H*", $user . "\0" x (19 - length $user)
                           . chr(1 + length $user);

    my @numbers = $redis->say("GET", "llm_guard:{$hex}:$zone") =~ /(\d+)/g;

    return $numbers[$which] // 0;
}


subtest "a thousand at once at two machines: a hundred pass" => sub {
    my $got = at_once(\@fronts, 400, 3, "/pixel", "X-User: ann");

    is($got->{200}, 100, "a hundred, not one more");
    is($got->{429}, 1100, "and all others do not");
};


subtest "tokens are reserved and settled" => sub {
    my $r = ask($fronts[0], "", "bea", max_tokens => 4000,
                say => { usage => "12 34" });
    is($r->{status}, 200, "a request");
    settles(sub { counted("all", 1, "bea") }, 46, "is charged");

    my $w = LLMG::Wire->new($fronts[0]->port);
    $w->send($path, json => chat("Hi", max_tokens => 6000,
                                 stream => JSON::PP::true),
             header => [ "X-User: bea", "x-standin-wait-after: 1",
                         "x-standin-usage: 3 40" ]);
    $w->head;

    is(ask($fronts[1], "", "bea", max_tokens => 6000)->{status}, 429,
       "what one machine has reserved the other one does not give");

    $model->go;
    while (defined $w->more) { }

    settles(sub { counted("all", 1, "bea") }, 89, "in the end what was used");

    $w = LLMG::Wire->new($fronts[0]->port);
    $w->send($path, json => chat("Hi", stream => JSON::PP::true),
             header => [ "X-User: cid", "x-standin-wait-after: 1" ]);
    $w->head;
    cmp_ok(counted("all", 1, "cid"), '>', 1000, "reserved");
    undef $w;
    settles(sub { counted("all", 1, "cid") < 100 ? 1 : 0 }, 1,
            "a client that leaves gives it back");
    $model->go;

    $r = ask($fronts[0], "/clamp", "cis", max_tokens => 20000,
             say => { usage => "1 2" });
    is($r->{status}, 200, "a shorter answer, when that is left");
    settles(sub { counted("all", 1, "cis") }, 3, "is charged, too");
};


subtest "a limit of a model" => sub {
    my @usage = (say => { usage => "1000 980" }, max_tokens => 100);

    is(ask($fronts[0], "/model", "mia", @usage, model => "a")->{status}, 200,
       "one");
    settles(sub { counted("model", 1, "mia:a") }, 1980, "is counted for itself");
    settles(sub { counted("all", 1, "mia") }, 1980, "and for all");
    is(ask($fronts[1], "/model", "mia", @usage, model => "a")->{status}, 429,
       "one too much, elsewhere");
    is(ask($fronts[1], "/model", "mia", @usage, model => "b")->{status}, 200,
       "another one");
    settles(sub { counted("model", 1, "mia:b") }, 1980, "for itself");
    settles(sub { counted("all", 1, "mia") }, 3960, "and for all");
};


subtest "a stream asks for more, and ends when there is none" => sub {
    my $r = ask($fronts[0], "/cut", "dan", stream => JSON::PP::true,
                say => { answer => join(" ", ("word") x 200), chunk => 5,
                         'delay-ms' => 5 });

    my $n = () = said($r) =~ /word/g;

    like($r->{body}, qr/"finish_reason":"length".*"limit_tokens"/,
         "it says so");
    cmp_ok($n, '>=', 50, "nearly all of it");
    cmp_ok($n, '<=', 80, "and not much more");
    is(ask($fronts[1], "/cut", "dan")->{status}, 429, "the other one knows");
};


subtest "so many at once, on all machines" => sub {
    my $running = sub {
        my $w = LLMG::Wire->new($_[0]->port);
        $w->send("/few$path", json => chat("Hi", stream => JSON::PP::true),
                 header => [ "X-User: eve", "x-standin-wait-after: 1" ]);
        $w->head;
        return $w;
    };
    my @running = map { $running->($_) } @fronts;

    is(ask($_, "/few", "eve")->{status}, 429, "not a third") for @fronts;

    sleep 5;
    is(ask($fronts[0], "/few", "eve")->{status}, 429, "leases are renewed");

    shift @running;
    settles(sub { ask($fronts[1], "/few", "eve")->{status} }, 200,
            "one has left");

    kill KILL => $fronts[1]->workers;
    sleep 0.3;
    my $new = $running->($fronts[1]);

    my $start = time;
    my $status = 0;

    while (time - $start < 8 && $status != 200) {
        $status = ask($fronts[0], "/few", "eve")->{status};
        sleep 0.1;
    }

    is($status, 200, "a machine whose workers died is forgotten");
    $model->go;
};


subtest "one that counts here refuses: Redis gets it back" => sub {
    ask($fronts[0], "/both", "fay") for 1 .. 2;
    is(ask($fronts[0], "/both", "fay")->{status}, 429, "the one here");

    my $r = ask($fronts[1], "/both", "fay");
    like($r->{headers}{ratelimit}, qr/"ten";r=7;/, "two and this one are used");
};


subtest "the script is flushed" => sub {
    $fronts[0]->errors;
    $redis->say("SCRIPT", "FLUSH");
    is(ask($fronts[0], "/local", "gus")->{status}, 200, "it is sent again");
    like(ask($fronts[1], "/local", "gus")->{headers}{ratelimit}, qr/"ten";r=8/,
         "and counts");
    unlike($fronts[0]->errors, qr/Redis/, "nobody complains");
};


subtest "a key that is something else" => sub {
    my $hex = unpack "H*", "hal" . "\0" x 16 . chr(4);
    $redis->say("LPUSH", "llm_guard:{$hex}:ten", "x");

    is(ask($fronts[0], "/local", "hal")->{status}, 200, "counted here");
    is(ask($fronts[0], "/open", "hal")->{status}, 200, "or not");

    my $r = ask($fronts[0], "/closed", "hal");
    is($r->{status}, 503, "or refused");
    is(decoded($r)->{error}{guard}{reason}, "guard_unavailable", "and why");
    like($fronts[0]->errors, qr/answers with an error: .*WRONGTYPE/, "logged");

    sleep 1.1;
    is(ask($fronts[0], "/local", "ida")->{status}, 200, "another key");
    is(counted("ten", 0, "ida") > 0 ? 1 : 0, 1, "is counted there again");
};


# what each answer may take: the deadline, and a machine that is busy

sub quick {
    my ($front, $where, $user) = @_;

    my $start = time;
    my $r = ask($front, $where, $user);

    return (time - $start < 1.5) ? $r->{status} : "late";
}


for my $how ("killed", "frozen") {
    subtest "Redis is $how" => sub {
        my $front = front("$at nodes 2; timeout 100ms;");
        my $w = LLMG::Wire->new($front->port);

        $w->send($path, json => chat("Hi", stream => JSON::PP::true),
                 header => [ "X-User: jon$how", "x-standin-wait-after: 1" ]);
        $w->head;

        $how eq "killed" ? $redis->kill : $redis->freeze;

        my @got = map { quick($front, "/local", "kim$how") } 1 .. 8;

        is(scalar(grep { $_ eq "late" } @got), 0, "nobody waits for it");

        # ten of two machines: five for this one

        is(scalar(grep { $_ eq "200" } @got), 5, "the share of this machine");
        is(scalar(grep { $_ eq "429" } @got), 3, "and not more");

        is(quick($front, "/open", "leo$how"), 200, "open lets pass");
        is(quick($front, "/closed", "leo$how"), 503, "closed does not");

        $model->go;
        while (defined $w->more) { }
        ok($w->whole, "a stream that runs goes on to its end");

        $how eq "killed" ? $redis->again : $redis->thaw;

        my $back = 0;

        for (1 .. 60) {
            ask($front, "/local", "mia$how");
            $back = counted("ten", 0, "mia$how") > 0;
            last if $back;
            sleep 0.1;
        }

        ok($back, "it is back");
        like($front->errors, qr/llm_guard: Redis 127/, "the log has told");
        like(curl("http://127.0.0.1:" . $front->port . "/status")->{body},
             qr/^llm_guard_limit_fallback_total\{mode="closed"\} [1-9]/m,
             "and the counters");
        is($front->leave, "", "no alert, no crit, no emerg");
    };
}


subtest "a reload" => sub {
    my $front = $fronts[0];
    my $w = LLMG::Wire->new($front->port);

    $w->send($path, json => chat("Hi", stream => JSON::PP::true),
             header => [ "X-User: noa", "x-standin-wait-after: 1",
                         "x-standin-usage: 3 40" ]);
    $w->head;
    my @old = $front->workers;
    kill HUP => $front->nginx->pid;

    for (1 .. 200) {
        my %old = map { $_ => 1 } @old;
        last if grep { !$old{$_} } $front->workers;
        sleep 0.02;
    }

    is(ask($front, "/local", "noa")->{status}, 200, "the new ones count");

    $model->go;
    while (defined $w->more) { }
    undef $w;       # or the connection lingers, and with it the request
    settles(sub { counted("all", 1, "noa") }, 43,
            "the old ones settle, and leave");

    settles(sub { my @now = $front->workers; scalar @now }, 2,
            "all of them");
};


subtest "a user, a password, a database and a prefix" => sub {
    my $other = LLMG::Redis->start;
    $other->say(qw(ACL SETUSER guard on >s3cret ~lg:* +@all));
    my $dir = $fronts[0]->dir;

    spew("$dir/password", "s3cret\n");

    my $front = front("server 127.0.0.1:" . $other->port . "; user guard;"
                      . "password_file $dir/password; database 3;"
                      . "prefix lg:; timeout 3s;");

    is(ask($front, "/closed", "oli")->{status}, 200, "counted");
    like($other->say("-n", 3, "KEYS", "*"), qr/^lg:\{[0-9a-f]{40}\}:ten$/m,
         "there");
    is($front->leave, "", "no complaint");

    spew("$dir/password", "wrong\n");

    $front = front("server 127.0.0.1:" . $other->port . "; user guard;"
                   . "password_file $dir/password; timeout 3s;");

    is(ask($front, "/closed", "oli")->{status}, 503, "with a wrong password");
    my $log = $front->errors;
    like($log, qr/refuses the user, the password/, "which is said");
    unlike($log, qr/wrong/, "and not shown");
    is($front->leave, "", "no alert, no crit, no emerg");

    # it is told before any password is asked for

    my $full = LLMG::Redis->start(requirepass => "s3cret");
    $full->say(qw(CONFIG SET maxclients 1));

    my $only = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                     PeerPort => $full->port);
    spew("$dir/password", "s3cret\n");

    $front = front("server 127.0.0.1:" . $full->port . ";"
                   . "password_file $dir/password; timeout 3s;");

    # it closes as well, and that may come first

    is(ask($front, "/closed", "oli")->{status}, 503, "with no room");
    settles(sub { ask($front, "/closed", "oli");
                  $front->errors =~ /has no room for another client/ ? 1 : 0 },
            1, "which is said", 15);
    unlike($front->errors, qr/the password/, "and nothing else");
    is($front->leave, "", "no alert, no crit, no emerg");
};


for my $front (@fronts) {
    unlike($front->leave,
           qr{\[(?:alert|crit|emerg)\](?!.* exited on signal 9)},
           "no alert, no crit, no emerg");
}

done_testing();
