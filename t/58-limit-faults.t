# What may go wrong between nginx and Redis, with a real Redis and a relay in
# between: no request waits beyond the deadline, no limit lets pass more than
# its rate, and all is as before when it is over.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl);
use LLMG::Fault;
use LLMG::Front;
use LLMG::Limits qw(settles);
use LLMG::Redis;
use LLMG::Standin;
use LLMG::Wire;

my $redis = LLMG::Redis->start("lua-time-limit", 50)
    or plan skip_all => "no redis-server: apt-get install redis-server";

# the deadline, and what a busy machine may add to it

use constant TIMEOUT => 0.3;
use constant BUSY => 2;

my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;
my $way = LLMG::Fault->start($redis->port);


sub front {
    my ($timeout, $nodes) = @_;

    $nodes //= "nodes 2;";

    return LLMG::Front->start(model => $model, http => <<"HTTP",
    llm_guard_policy silent { inherit default; usage off; }
    llm_guard_redis { server 127.0.0.1:@{[ $way->port ]}; $nodes
                      timeout ${timeout}ms; }

    llm_guard_limit_zone \$http_x_user zone=ten:1m rate=10/h;
    llm_guard_limit_zone \$http_x_user zone=all:1m unit=tokens
                         rate=10000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=few:1m unit=streams rate=2
                         lease=3s;
    llm_guard_limit_zone \$http_x_user zone=answer:1m unit=completion_tokens
                         rate=100000/d;
HTTP
        locations => <<'END');
    proxy_buffering off;

    location /local/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/; }
    location /open/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/;
                      llm_guard_limit_fail_mode open; }
    location /closed/ { llm_guard_limit zone=ten; proxy_pass http://MODEL/;
                        llm_guard_limit_fail_mode closed; }
    location /all/ { llm_guard silent; llm_guard_limit zone=all;
                     proxy_pass http://MODEL/; }
    location /more/ { llm_guard silent; llm_guard_limit zone=answer;
                      llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                      proxy_pass http://MODEL/; }
    location /more-closed/ { llm_guard silent; llm_guard_limit zone=answer;
                      llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                      llm_guard_limit_fail_mode closed;
                      proxy_pass http://MODEL/; }
    location /few/ { llm_guard_limit zone=few; proxy_pass http://MODEL/; }
    location /status { llm_guard off; llm_guard_status prometheus; }
END
}


my $front = front(1000 * TIMEOUT);


# the status, or "late"

sub ask {
    my ($where, $user, %arg) = @_;

    my $start = time;
    my $r = curl("http://127.0.0.1:" . ($arg{front} // $front)->port
                 . "$where$path", header => [ "X-User: $user" ],
                 json => chat("Hi"));

    return (time - $start < TIMEOUT + BUSY) ? $r->{status} : "late";
}


sub running {
    my ($where, $user, %arg) = @_;

    my $w = LLMG::Wire->new(($arg{front} // $front)->port);

    my $uri = $arg{path} // $path;

    $w->send("$where$uri",
             json => chat("Hi", stream => JSON::PP::true,
                          $arg{most} ? (max_tokens => $arg{most}) : ()),
             header => [ "X-User: $user", @{$arg{header}
                                            // [ "x-standin-wait-after: 1" ]}
                       ]);
    $w->head;

    return $w;
}


sub finish {
    my ($w) = @_;

    $model->go;
    while (defined $w->more) { }

    return $w->whole;
}


# as Redis has it: of a calendar the second number

sub counted {
    my ($zone, $which, $user) = @_;

    my $hex = unpack "H*", $user . "\0" x (19 - length $user)
                           . chr(1 + length $user);

    my @numbers = $redis->say("GET", "llm_guard:{$hex}:$zone") =~ /(\d+)/g;

    return $numbers[$which] // 0;
}


# what the log says, as soon as it does

sub told {
    my ($front, $what) = @_;

    my $log = "";

    for (1 .. 200) {
        $log .= $front->errors;
        last if $log =~ $what;
        sleep 0.05;
    }

    return $log;
}


sub fallbacks {
    my $text = curl("http://127.0.0.1:" . ($_[0] // $front)->port . "/status")
               ->{body};
    my $n = 0;

    $n += $_ for $text =~ /^llm_guard_limit_fallback_total\{.*\} (\d+)/mg;

    return $n;
}


my $users = 0;

sub back {
    my $user = "back" . $users++;

    settles(sub { ask("/local", $user); counted("ten", 0, $user) ? 1 : 0 }, 1,
            "Redis counts again", 10);
}


subtest "a slow way changes nothing" => sub {
    my $calm = front(3000);

    for my $delay (0, 0.001, 0.02) {
        $way->set("delay", $delay);

        my %got;
        $got{ask("/closed", "slow$delay", front => $calm)}++ for 1 .. 14;

        is($got{200}, 10, "ten with $delay s");
        is($got{429}, 4, "and no more");
        is(fallbacks($calm), 0, "all of them by Redis");
    }

    is($calm->leave, "", "no complaint");

    $way->set("pass");
};


# what a stream is charged when nothing goes wrong

my $charge;

subtest "a stream is charged what it was" => sub {
    my $stream = running("/all", "calm");

    cmp_ok(counted("all", 1, "calm"), '>', 1000, "it reserves");
    ok(finish($stream), "to its end");
    undef $stream;

    settles(sub { $charge = counted("all", 1, "calm");
                  $charge < 100 ? 1 : 0 }, 1, "and gives back");
    cmp_ok($charge, '>', 0, "but for what it was");
};


# what is done, and undone when that is not to let pass again

my $other;

my @faults = (
    [ "an answer after a second" => sub { $way->set("delay", 1) } ],
    [ "an answer after half a minute" => sub { $way->set("delay", 30) } ],
    [ "a hole" => sub { $way->set("hole") } ],
    [ "a byte from time to time" => sub { $way->set("drip", 0.1) } ],
    [ "half an answer" => sub { $way->set("half") } ],
    [ "no answer of Redis" => sub { $way->set("say", "HTTP/1.1 400\r\n\r\n") } ],
    [ "a number" => sub { $way->set("say", ":1\r\n") } ],
    [ "nothing" => sub { $way->set("say", "\$-1\r\n*-1\r\n") } ],
    [ "too few numbers" => sub { $way->set("say", "*2\r\n:1\r\n:0\r\n") } ],
    [ "numbers below and beyond all bounds" => sub {
          $way->set("say", "*7\r\n:1\r\n:9223372036854775807\r\n"
                           . ":-1\r\n" x 3 . ":1\r\n:-1\r\n") } ],
    [ "words" => sub { $way->set("say", "*6\r\n" . "\$1\r\nx\r\n" x 6) } ],
    [ "an array without end" => sub {
          $way->set("say", "*2147483647\r\n:1\r\n") } ],
    [ "a string without end" => sub {
          $way->set("say", "\$536870911\r\n" . "x" x 60000) } ],
    [ "arrays in arrays" => sub { $way->set("say", "*1\r\n" x 20000) } ],
    [ "out of memory" => sub { $redis->say(qw(CONFIG SET maxmemory 1)) },
      sub { $redis->say(qw(CONFIG SET maxmemory 0)) } ],
    [ "read-only" => sub {
          $other = LLMG::Redis->start;
          $redis->say("REPLICAOF", "127.0.0.1", $other->port) },
      sub { $redis->say("REPLICAOF", "NO", "ONE"); undef $other } ],
    [ "too few replicas" => sub {
          $redis->say(qw(CONFIG SET min-replicas-to-write 1)) },
      sub { $redis->say(qw(CONFIG SET min-replicas-to-write 0)) } ],
    [ "somebody's script that does not end" => sub {
          if (!fork) {
              open STDOUT, ">", "/dev/null";
              exec LLMG::Redis::program("cli"), "-p", $redis->port, "EVAL",
                  "while true do end", 0 or exit 1;
          }
          sleep 0.2; },
      sub { $redis->say("SCRIPT", "KILL"); wait } ],
);

for my $i (0 .. $#faults) {
    my ($what, $do, $undo) = @{$faults[$i]};

    subtest $what => sub {
        my $stream = running("/all", "stream$i");
        my $before = fallbacks();

        # of one second the log tells once why, and this is another fault

        my $second = int time;
        sleep 0.02 while int time == $second;

        $do->();

        my %got;
        $got{ask("/local", "any$i")}++ for 1 .. 14;

        is($got{late}, undef, "nobody waits for it");
        cmp_ok($got{200}, '>', 0, "some pass");
        cmp_ok($got{200}, '<=', 10, "and not more than may");
        is($got{200} + ($got{429} // 0), 14, "no other answer");
        is(ask("/open", "any$i"), 200, "open lets pass");
        is(ask("/closed", "any$i"), 503, "closed does not");
        cmp_ok(fallbacks() - $before, '>', 0, "the counters tell");
        ok(finish($stream), "a stream that runs goes on to its end");

        $undo ? $undo->() : $way->set("pass");

        back();
        undef $stream;
        settles(sub { counted("all", 1, "stream$i") }, $charge,
                "of what it had reserved nothing is left", 15);
        like($front->errors, qr/llm_guard: Redis 127/, "the log has told");
    };
}


# what Redis has allowed to nobody goes back, also when it does not take it yet

subtest "a client leaves, and then Redis is out of memory" => sub {
    my $calm = front(8000);

    is(ask("/local", "warm", front => $calm), 200, "counted");

    $way->set("delay", 3);

    my $w = LLMG::Wire->new($calm->port);

    $w->send("/local$path", json => chat("Hi"), header => [ "X-User: leo" ]);

    settles(sub { counted("ten", 0, "leo") ? 1 : 0 }, 1, "it is counted");
    my $taken = counted("ten", 0, "leo");

    $redis->say(qw(CONFIG SET maxmemory 1));
    undef $w;

    like(told($calm, qr/OOM/), qr/OOM/, "it is not given back");

    $redis->say(qw(CONFIG SET maxmemory 0));
    $way->set("pass");

    settles(sub { counted("ten", 0, "leo") < $taken ? 1 : 0 }, 1,
            "until Redis takes it", 15);
    settles(sub { ask("/closed", "warm", front => $calm) }, 200,
            "and nothing is late any more");

    my @got = map { ask("/closed", "leo", front => $calm) } 1 .. 11;
    is("@got", join(" ", (200) x 10, 429), "all ten are there");
    is($calm->leave, "", "no complaint");
};


# what answers in the place of Redis says how many share a limit

subtest "more machines than there can be" => sub {
    my $alone = front(1000 * TIMEOUT, "");

    settles(sub { ask("/closed", "max", front => $alone) }, 200, "counted");

    $way->set("say", "*7\r\n:1\r\n:" . int(time * 1000000)
                     . "\r\n:65536\r\n" . ":0\r\n" x 2 . ":1\r\n:0\r\n");
    like(told($alone, qr/machines that .*: \d{4,}/), qr/Redis: 10000$/m,
         "as many as Redis counts at most");

    $way->set("hole");
    settles(sub { ask("/local", "mia", front => $alone) }, 429,
            "each has a part");
    sleep 3;
    $way->set("pass");
    settles(sub { counted("ten", 0, "mia") ? 1 : 0 }, 1, "Redis is told", 15);
    is($alone->leave, "", "no complaint");
};


for my $fault (qw(hole half)) {
    subtest "a stream that needs more ($fault)" => sub {
        for my $where ("/more", "/more-closed") {
            my $w = running($where, "gil$fault", header => [
                "x-standin-answer: " . join(" ", ("word") x 200),
                "x-standin-chunk: 5", "x-standin-wait-after: 2",
                "x-standin-delay-ms: 5" ]);
            my $got = "";

            $way->set($fault);
            $model->go;

            while (defined(my $piece = $w->more)) {
                $got .= $piece;
            }

            my $n = () = $got =~ /"content":"word/g;

            ok($w->whole, "$where: to an end");

            if ($where eq "/more") {
                is($n, 200, "which is its own");

            } else {
                cmp_ok($n, '<', 200, "which is none of its own");
                like($got, qr/guard_unavailable/, "and says why");
            }

            $way->set("pass");
            back();
        }
    };
}


subtest "what had been reserved is nobody's in the end" => sub {
    my @running = map { running("/few", "eve") } 1 .. 2;

    is(ask("/few", "eve"), 429, "two run");
    $way->set("hole");
    undef @running;
    sleep 0.5;
    $model->go;
    $way->set("pass");
    back();

    settles(sub { ask("/few", "eve") }, 200, "none after the lease", 10);

    @running = map { running("/few", "eve") } 1 .. 2;
    is(ask("/few", "eve"), 429, "and two may run");
    ok(finish($_), "to their end") for @running;
};


subtest "nginx is killed" => sub {
    my $mine = front(3000);
    my @running = map { running("/few", "fay", front => $mine) } 1 .. 2;
    my $spent = running("/all", "fay", front => $mine);
    my $reserved = counted("all", 1, "fay");

    cmp_ok($reserved, '>=', 1000, "tokens are reserved");

    kill KILL => $mine->nginx->pid, $mine->workers;
    sleep 0.2;
    $model->go;

    is(ask("/few", "fay"), 429, "two run, for all that is known");
    settles(sub { ask("/few", "fay") }, 200, "none after the lease", 10);
    is(counted("all", 1, "fay"), $reserved, "tokens stay reserved");
};


# The provider would have told its figures at the end, or not, or has told
# those of the prompt at the beginning: what it says then of the answer, none so
# far, is not what it gets.

my $words = join " ", ("word") x 30;

my @apis = (
    [ "without figures", $path, qr/"content":"word/, 2 ],
    [ "with figures at the end", $path, qr/"content":"word/, 2,
      "x-standin-usage: 3 40" ],
    [ "with some at the beginning", "/v1/messages", qr/"text":"word/, 4,
      "x-standin-usage: 777 40" ],
);

for my $i (0 .. $#apis) {
    my ($what, $uri, $word, $before, @usage) = @{$apis[$i]};

    subtest "a client that leaves pays what it got, $what" => sub {
        my $prompt;

        for my $n (0 .. 8) {
            my $user = "leaves$i.$n";
            my $wait = $before - 1 + $n;
            my $w = running("/all", $user, path => $uri, most => 1500,
                header => [ "x-standin-answer: $words", "x-standin-chunk: 5",
                            "x-standin-wait-after: $wait", @usage ]);
            my $got = "";

            # where the figures of the beginning are, they have come, too

            while ((() = $got =~ /$word/g) < $n
                   || ($uri ne $path && $got !~ /"input_tokens":777/))
            {
                $got .= $w->more // last;
            }

            undef $w;

            settles(sub { my $c = counted("all", 1, $user);
                          $c > 0 && $c < 1500 ? 1 : 0 }, 1, "settled after $n");

            my $charged = counted("all", 1, $user);

            $prompt //= $charged;
            cmp_ok(abs($charged - $prompt - $n), '<=', 1, "$n words");
            $model->go;
        }

        cmp_ok($prompt, '>=', 777, "and the prompt") if $uri ne $path;
    };
}


unlike($front->leave, qr/\[(?:alert|crit|emerg)\]/,
       "no alert, no crit, no emerg");

done_testing();
