# Limits in Redis of which machines take some ahead, what they do by themselves
# while Redis is away, and what Redis is told afterwards.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use POSIX ();
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl said);
use LLMG::Front;
use LLMG::Limits qw(at_once settles);
use LLMG::Redis;
use LLMG::Standin;
use LLMG::Wire;

# what it has said is on its disk when it is killed

my $redis = LLMG::Redis->start(appendonly => "yes", appendfsync => "always")
    or plan skip_all => "no redis-server: apt-get install redis-server";

my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;


sub front {
    my ($block, %more) = @_;

    return LLMG::Front->start(model => $model, workers => 2, http => <<"HTTP",
    map \$http_x_plan \$plan { default ""; small 5; big 1000; }

    llm_guard_redis { server 127.0.0.1:@{[ $redis->port ]}; $block }

    llm_guard_limit_zone \$http_x_user zone=hundred:1m rate=100/h ahead=10;
    llm_guard_limit_zone \$http_x_user zone=day:1m rate=1000/d
                         algorithm=calendar ahead=40;
    llm_guard_limit_zone \$http_x_user zone=window:1m rate=1000/d
                         algorithm=window ahead=40;
    llm_guard_limit_zone \$http_x_user zone=tokens:1m unit=tokens
                         rate=100000/month algorithm=calendar ahead=20000;
    llm_guard_limit_zone \$http_x_user zone=plans:1m rate=100/d
                         algorithm=calendar ahead=20 override=\$plan;
    llm_guard_limit_zone \$http_x_user zone=here:1m rate=3/d
                         algorithm=calendar store=local;
    llm_guard_limit_zone \$http_x_user zone=each:1m rate=30/d
                         algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=plain:1m unit=tokens
                         rate=100000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=load:1m rate=1000000/d
                         algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=loads:1m rate=1000000/d
                         algorithm=calendar ahead=40;
    llm_guard_policy silent { inherit default; usage off; }
    llm_guard_limit_zone \$http_x_user zone=small:1m unit=completion_tokens
                         rate=100/d algorithm=calendar ahead=40;
    llm_guard_limit_zone \$http_x_user zone=few:1m unit=streams rate=4
                         lease=3s;
HTTP
        locations => <<'END', %more);
    proxy_buffering off;
    llm_guard_limit_headers ietf;

    location /hundred { llm_guard off; llm_guard_limit zone=hundred; empty_gif; }
    location /day { llm_guard off; llm_guard_limit zone=day; empty_gif; }
    location /window { llm_guard off; llm_guard_limit zone=window; empty_gif; }
    location /plans { llm_guard off; llm_guard_limit zone=plans; empty_gif; }
    location /each { llm_guard off; llm_guard_limit zone=each; empty_gif; }
    location /load { llm_guard off; llm_guard_limit zone=load; empty_gif; }
    location /loads { llm_guard off; llm_guard_limit zone=loads; empty_gif; }
    location /both { llm_guard off; llm_guard_limit zone=here;
                     llm_guard_limit zone=day; empty_gif; }
    location /mixed { llm_guard off; llm_guard_limit zone=each;
                      llm_guard_limit zone=day; empty_gif; }
    location /tokens/ { llm_guard on; llm_guard_limit zone=tokens;
                        llm_guard_limit_reserve 500;
                        proxy_pass http://MODEL/; }
    location /plain/ { llm_guard on; llm_guard_limit zone=plain;
                       llm_guard_limit_reserve 500;
                       proxy_pass http://MODEL/; }
    location /cut/ { llm_guard silent; llm_guard_limit zone=small;
                     llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                     proxy_pass http://MODEL/; }
    location /few/ { llm_guard_limit zone=few; proxy_pass http://MODEL/; }
    location /status { llm_guard_status prometheus; }
END
}


# the deadline is one that a busy machine keeps

my @fronts = map { front("timeout 3s;") } 1 .. 2;


sub ask {
    my ($front, $where, $user, @header) = @_;

    return curl("http://127.0.0.1:" . $front->port . $where,
                header => [ "X-User: $user", @header ]);
}


sub say_hi {
    my ($front, $where, $user, %say) = @_;

    return curl("http://127.0.0.1:" . $front->port . "$where$path",
                header => [ "X-User: $user",
                            map { "x-standin-$_: $say{$_}" } keys %say ],
                json => chat("Hi", max_tokens => 1000));
}


# many by one connection; how many of them pass

sub many {
    my ($front, $where, $user, $n) = @_;

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                  PeerPort => $front->port) // die $!;
    my $passed = 0;
    my $in = "";

    for my $i (1 .. $n) {
        print $s "GET $where HTTP/1.1\r\nHost: x\r\nX-User: $user\r\n\r\n";
        $s->flush;

        while ($in !~ /\r\n\r\n/) {
            sysread $s, $in, 65536, length $in or die "no answer\n";
        }

        $in =~ s{^HTTP/1.1 (\d+).*?\r\n\r\n}{}s or die "what is $in?\n";
        my $status = $1;
        my ($len) = $& =~ /^Content-Length: (\d+)/mi;

        while (length $in < $len) {
            sysread $s, $in, 65536, length $in or die "cut short\n";
        }

        substr $in, 0, $len, "";
        $passed++ if $status == 200;
    }

    return $passed;
}


# as Redis has it: of a calendar and a window the second number

sub counted {
    my ($zone, $user) = @_;

    my $hex = unpack "H*", $user . "\0" x (19 - length $user)
                           . chr(1 + length $user);

    my @numbers = $redis->say("GET", "llm_guard:{$hex}:$zone") =~ /(\d+)/g;

    return $numbers[1] // 0;
}


sub calls {
    return $redis->say("INFO", "commandstats")
           =~ /cmdstat_evalsha:calls=(\d+)/ ? $1 : 0;
}


sub metric {
    my ($front, $name) = @_;

    my $r = curl("http://127.0.0.1:" . $front->port . "/status");

    return $r->{body} =~ /^\Q$name\E (\d+)/m ? $1 : -1;
}


# machines that have said they live, as each of them knows

sub seen {
    my ($front, $n) = @_;

    settles(sub { $front->nginx->log_of("error.log")
                  =~ /.*machines that count limits .*: (\d+)$/ms ? $1 : 0 },
            $n, "$n machines are known", 30);
}


subtest "most requests pay no round trip" => sub {
    for my $zone ("day", "window") {
        my $before = calls();

        is(many($fronts[0], "/$zone", "ann", 400), 400, "$zone: all pass");
        cmp_ok(calls() - $before, '<', 400 / 5,
               "and few of them were asked for");
        cmp_ok(counted($zone, "ann"), '>=', 400, "all are counted");
        cmp_ok(counted($zone, "ann"), '<=', 440, "and what is held");
    }

    cmp_ok(metric($fronts[0], 'llm_guard_limit_shared_total{by="ahead"}'),
           '>', 700, "the counters say so");
    cmp_ok(metric($fronts[0], 'llm_guard_limit_shared_total{by="redis"}'),
           '<', 100, "and who was asked");

    my $r = ask($fronts[0], "/day", "ann");
    like($r->{headers}{ratelimit}, qr/"day";r=5(?:[6-9]\d|9\d);/,
         "the client is told what is left");
};


subtest "never more than the limit, whoever holds how much" => sub {
    my $passed = many($fronts[0], "/day", "bea", 700)
                 + many($fronts[1], "/day", "bea", 700);

    cmp_ok($passed, '<=', 1000, "of both machines");
    cmp_ok($passed, '>=', 960, "but for what one of them holds");

    $passed += many($fronts[$_], "/day", "bea", 100) for 0 .. 1;
    is($passed, 1000, "who holds it uses it");
    is(counted("day", "bea"), 1000, "all of it");
};


subtest "a thousand at once at two machines" => sub {
    my $got = at_once(\@fronts, 250, 4, "/hundred", "X-User: cid");

    cmp_ok($got->{200}, '<=', 100, "not more than a hundred");
    cmp_ok($got->{200}, '>=', 80, "and nearly all of them");
    is($got->{200} + $got->{429}, 1000, "and all others do not");
};


subtest "who is over the limit is refused without asking" => sub {
    many($fronts[0], "/plans", "dan", 120);

    my $before = calls();
    is(many($fronts[0], "/plans", "dan", 200), 0, "nobody passes");
    cmp_ok(calls() - $before, '<', 20, "and Redis is hardly asked");

    my $r = ask($fronts[0], "/plans", "dan");
    is($r->{status}, 429, "refused");
    cmp_ok($r->{headers}{'retry-after'}, '>', 0, "and told when to come");
    cmp_ok($r->{headers}{'retry-after'}, '<=', 86400, "which is today");
};


subtest "a key with a rate of its own takes its part" => sub {
    my $passed = 0;

    $passed += ask($fronts[$_ % 2], "/plans", "eve", "X-Plan: small")->{status}
               == 200 for 1 .. 10;
    is($passed, 5, "one that is too small for that asks each time");
    is(counted("plans", "eve"), 5, "exactly");
};


subtest "one that counts here refuses: what was taken is held" => sub {
    many($fronts[0], "/day", "fay", 30);
    is(many($fronts[0], "/both", "fay", 10), 3, "three here");
    cmp_ok(counted("day", "fay"), '<=', 30 + 3 + 40, "and the others are not "
           . "used up in Redis");

    # what one zone holds and another one in Redis refuses

    is(many($fronts[0], "/mixed", "gus", 60), 30, "the one that asks refuses");
    cmp_ok(counted("day", "gus"), '<=', 30 + 40, "the other gives back");
};


subtest "tokens are reserved and settled with what is held" => sub {
    my $before = calls();

    is(say_hi($fronts[0], "/tokens", "hal", usage => "12 30")->{status}, 200,
       "a request") for 1 .. 20;
    cmp_ok(calls() - $before, '<', 20, "most of them do not ask");
    cmp_ok(counted("tokens", "hal"), '>=', 20 * 42, "all is counted");

    my $got = say_hi($fronts[0], "/tokens", "hal", answer => "x " x 3000,
                     usage => "10 9000");
    is($got->{status}, 200, "one that was longer than it was allowed");
    cmp_ok(counted("tokens", "hal"), '>=', 20 * 42 + 9010, "is charged");
};


subtest "a stream takes more, and ends when there is none" => sub {
    my $stream = sub {
        my ($front, $words) = @_;

        return curl("http://127.0.0.1:" . $front->port . "/cut$path",
                    header => [ "X-User: ray",
                                "x-standin-answer: " . join(" ", ("word")
                                                                 x $words),
                                "x-standin-chunk: 5",
                                "x-standin-delay-ms: 5" ],
                    json => chat("Hi", stream => JSON::PP::true));
    };

    like($stream->($fronts[0], 8)->{body}, qr/"finish_reason":"stop"/,
         "a short one") for 1 .. 2;

    my $r = $stream->($fronts[0], 300);
    my $n = () = said($r) =~ /word/g;

    like($r->{body}, qr/"finish_reason":"length".*"limit_tokens"/,
         "a long one is told why it ends");
    cmp_ok($n, '>=', 60, "nearly all of it");
    cmp_ok($n, '<=', 110, "and not much more");
    is($stream->($fronts[1], 8)->{status}, 429, "the other machine knows");
};


subtest "what nobody uses is given back" => sub {
    cmp_ok(counted("tokens", "hal"), '>', 20 * 42 + 9010, "it is held");

    settles(sub { counted("tokens", "hal") }, 20 * 42 + 9010,
            "and then it is not", 20);
    settles(sub { counted("day", "ann") }, 401, "of others neither", 5);
};


subtest "a worker is killed" => sub {
    many($fronts[0], "/day", "ida", 100);
    my @old = $fronts[0]->workers;
    kill KILL => @old;

    for (1 .. 100) {
        my %old = map { $_ => 1 } @old;
        last if 2 == grep { !$old{$_} } $fronts[0]->workers;
        sleep 0.05;
    }

    my $passed = 100;

    $passed += many($fronts[0], "/day", "ida", 800);
    cmp_ok($passed, '>=', 899, "what it held others use");
    $passed += many($fronts[1], "/day", "ida", 300);
    cmp_ok($passed, '<=', 1000, "and never more than the limit");
    cmp_ok($passed, '>=', 920, "nor much less");
};


subtest "a reload" => sub {
    many($fronts[1], "/day", "jon", 30);
    my $before = counted("day", "jon");
    my @old = $fronts[1]->workers;
    kill HUP => $fronts[1]->nginx->pid;

    for (1 .. 200) {
        my %old = map { $_ => 1 } @old;
        last if !grep { $old{$_} } $fronts[1]->workers;
        sleep 0.02;
    }

    is(ask($fronts[1], "/day", "jon")->{status}, 200, "goes on");
    is(counted("day", "jon"), $before, "with what is held");
};


subtest "Redis is killed: each machine has its share, and tells it" => sub {
    my @two = map { front("timeout 200ms;") } 1 .. 2;
    my $running = sub {
        my ($front, $where, $user) = @_;
        my $w = LLMG::Wire->new($front->port);
        $w->send("$where$path", json => chat("Hi", max_tokens => 900,
                                             stream => JSON::PP::true),
                 header => [ "X-User: $user", "x-standin-wait-after: 1",
                             "x-standin-usage: 3 40" ]);
        $w->head;
        return $w;
    };

    # with the two from before

    seen($_, 4) for @two;

    is(say_hi($two[0], "/plain", "kim", usage => "5 6")->{status}, 200,
       "one that is over before");
    many($two[0], "/day", "lea", 25);
    is(many($two[0], "/each", "leo", 3), 3, "some are counted there");

    my @streams = map { $running->($two[$_], "/plain", "kim") } 0 .. 1;

    cmp_ok(counted("plain", "kim"), '>', 2 * 900, "and are reserved");

    $redis->kill;

    my @passed = map { many($_, "/each", "kim", 20) } @two;
    is_deeply(\@passed, [ 8, 8 ], "thirty of four machines: eight for each");

    my $late = many($two[0], "/each", "leo", 2);
    is($late, 2, "a key that Redis knows");

    push @streams, $running->($two[0], "/plain", "kim");

    # two of those that were reserved in Redis end before it is back

    $model->go;
    for my $w (@streams) { while (defined $w->more) { } }
    undef @streams;

    # and one that runs on: its lease is not known there

    my @few = $running->($two[0], "/few", "max");

    like($two[0]->errors, qr/limits are counted here, as one of 4 machines/,
         "the log says who acts");
    cmp_ok(metric($two[0], 'llm_guard_limit_fallback_total{mode="local"}'),
           '>', 20, "and so do the counters");

    $redis->again;

    settles(sub { counted("each", "kim") }, 16, "Redis is told: requests",
            15);
    settles(sub { counted("each", "leo") }, 5, "beside those that it knew", 5);
    settles(sub { counted("plain", "kim") }, 11 + 3 * 43,
            "tokens, and what was reserved there", 10);

    cmp_ok(metric($two[0],
                  'llm_guard_limit_reconciled_total{result="ok"}'),
           '>=', 2, "the counters say so");
    is(metric($two[0], 'llm_guard_limit_reconciled_total{result="lost"}'), 0,
       "and that nothing is lost");
    like($two[0]->errors, qr/Redis was told of a key: \d+ more, \d+ less/,
         "the log, too");
    settles(sub { $two[0]->nginx->log_of("error.log")
                  =~ /is back: limits are counted there/ ? 1 : 0 }, 1,
            "and who acts again");


    push @few, map { $running->($two[1], "/few", "max") } 1 .. 3;
    is(ask($two[1], "/few/", "max")->{status}, 429,
       "with the one that began meanwhile four run at once");
    $model->go;
    undef @few;

    is($_->leave, "", "no alert, no crit, no emerg") for @two;
};


subtest "what is held is used first while Redis is away" => sub {
    my $front = front("timeout 200ms; nodes 10;");

    many($front, "/day", "oli", 100);
    my $held = counted("day", "oli") - 100;
    cmp_ok($held, '>', 0, "some are held");

    $redis->kill;

    my $passed = many($front, "/day", "oli", 300);

    # a tenth of a thousand, and what was held

    is($passed, 100 + $held, "and then the share of one machine of ten");

    $redis->again;
    settles(sub { counted("day", "oli") }, 200 + $held, "Redis is told", 15);

    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "Redis comes and goes in the middle of load" => sub {
    my $front = front("timeout 200ms; nodes 1;");
    my $delivered = 0;
    my $user = "pia";

    for my $turn (1 .. 3) {
        $delivered += many($front, "/each", "$user$turn", 5);
        $redis->kill;
        $delivered += many($front, "/each", "$user$turn", 5);
        $redis->again;
        $delivered += many($front, "/each", "$user$turn", 5);
        sleep 1.2;
        $delivered += many($front, "/each", "$user$turn", 5);
    }

    settles(sub { my $sum = 0;
                  $sum += counted("each", "$user$_") for 1 .. 3;
                  return $sum; }, $delivered, "the sum is what passed", 15);
    is($delivered, 60, "and all have");
    is($front->leave, "", "no alert, no crit, no emerg");
};


# in the background; what each of them counted is read in the end

sub load {
    my ($front, $where, $user, $seconds) = @_;

    my $pid = open(my $from, "-|") // die "fork: $!\n";

    return $from if $pid;

    my $n = 0;
    my $until = time + $seconds;

    $n += many($front, $where, $user, 20) while time < $until;
    print $n;
    close STDOUT;
    POSIX::_exit(0);
}


subtest "Redis is killed while it is asked" => sub {
    my @two = map { front("timeout 200ms;") } 1 .. 2;
    my @plain = map { load($two[$_ % 2], "/load", "sue", 5) } 1 .. 4;
    my @ahead = map { load($two[$_ % 2], "/loads", "sue", 5) } 1 .. 4;

    for (1 .. 2) {
        sleep 0.8;
        $redis->kill;
        sleep 0.5;
        $redis->again;
    }

    my ($plain, $ahead) = (0, 0);

    local $/;
    local $? = 0;
    $plain += <$_> for @plain;
    $ahead += <$_> for @ahead;

    # then nothing is held any more, and nothing is owed

    my $owed = sub {
        my $before = "";

        for (1 .. 20) {
            my $now = counted("load", "sue") . " " . counted("loads", "sue");
            return if $now eq $before;
            $before = $now;
            sleep 3;
        }
    };

    sleep 11;
    $owed->();

    # of each of eight workers and requests one was on its way, each time

    cmp_ok(counted("load", "sue"), '>=', $plain, "all $plain are counted");
    cmp_ok(counted("load", "sue"), '<=', $plain + 2 * 8,
           "and what nobody knows");
    cmp_ok(counted("loads", "sue"), '>=', $ahead,
           "all $ahead of those that were taken ahead");
    cmp_ok(counted("loads", "sue"), '<=', $ahead + 2 * (8 + 2 * 20),
           "and a slice of each machine");
    is($_->leave, "", "no alert, no crit, no emerg") for @two;
};


subtest "Redis loses all" => sub {
    many($fronts[0], "/day", "tim", 30);
    $redis->say("FLUSHALL");
    $redis->say("SCRIPT", "FLUSH");
    is(many($fronts[0], "/day", "tim", 200), 200, "it goes on");
    cmp_ok(counted("day", "tim"), '>=', 160, "and is counted anew");
};


subtest "who may not count machines is one" => sub {
    $redis->say(qw(ACL SETUSER guard on nopass ~llm_guard:* -@all +auth
                   +evalsha +eval +script|load +time +get +set));

    open my $file, ">", $fronts[0]->dir . "/password" or die $!;
    print $file "any\n";
    close $file;

    my $front = front("timeout 3s; user guard; password_file "
                      . $fronts[0]->dir . "/password;");

    is(ask($front, "/each", "quy")->{status}, 200, "a request");
    is(counted("each", "quy"), 1, "is counted");
    like($front->errors, qr/does not let machines be counted/, "which is said");
    is($front->leave, "", "no alert, no crit, no emerg");
};


# but for those that were killed

is($_->leave =~ s/.*exited on signal 9\n//gr, "",
   "no alert, no crit, no emerg") for @fronts;

done_testing;
