# Limits in a real Redis Cluster: every key at its node, also while nodes fail
# and slots move.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl decoded);
use LLMG::Front;
use LLMG::Limits qw(at_once settles);
use LLMG::RedisCluster;
use LLMG::Standin;
use LLMG::Wire;

my $cluster = LLMG::RedisCluster->start
    or plan skip_all => "no redis-server: apt-get install redis-server";

my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;

# deadlines that a busy machine keeps

my $patient = "timeout 10s; connect_timeout 20s;";
my @all = $cluster->nodes;


sub front {
    my ($block, %more) = @_;

    return LLMG::Front->start(model => $model, workers => 2, http => <<"HTTP",
    llm_guard_redis { $block }

    llm_guard_limit_zone \$http_x_user zone=hundred:1m rate=100/h;
    llm_guard_limit_zone \$http_x_user zone=user:1m rate=10/h;
    llm_guard_limit_zone \$http_x_team zone=team:1m rate=15/h;
    llm_guard_limit_zone \$http_x_org zone=org:1m rate=1000/h;
    llm_guard_limit_zone \$http_x_org zone=many:1m rate=100/h;
    llm_guard_limit_zone \$http_x_user zone=tokens:1m unit=tokens
                         rate=10000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_team zone=of_team:1m unit=tokens
                         rate=50000/month algorithm=calendar;
HTTP
        locations => <<'END', %more);
    proxy_buffering off;
    llm_guard_limit_headers ietf;
    llm_guard_limit_fail_mode closed;

    location /pixel { llm_guard off; llm_guard_limit zone=hundred;
                      llm_guard_limit zone=many; empty_gif; }
    location / { llm_guard_limit zone=user; llm_guard_limit zone=team;
                 llm_guard_limit zone=org; proxy_pass http://MODEL; }
    location /tokens/ { llm_guard_limit zone=tokens;
                        llm_guard_limit zone=of_team;
                        proxy_pass http://MODEL/; }
    location /one/ { llm_guard off; llm_guard_limit zone=hundred; empty_gif; }
    location /local/ { llm_guard off; llm_guard_limit zone=user; empty_gif;
                       llm_guard_limit_fail_mode local; }
END
}


sub ask {
    my ($front, $where, $user, $team, $org, %more) = @_;

    my $say = delete $more{say} // {};

    return curl("http://127.0.0.1:" . $front->port . "$where$path",
                header => [ "X-User: $user", "X-Team: " . ($team // ""),
                            "X-Org: " . ($org // ""),
                            map { "x-standin-$_: $say->{$_}" } keys %$say ],
                json => chat("Hi", %more));
}


# a pixel, quicker than curl: the status, and how long it took

sub touch {
    my ($front, $where, $user) = @_;

    my $start = time;
    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                  PeerPort => $front->port) // die $!;

    print $s "GET $where HTTP/1.1\r\nHost: x\r\nX-User: $user\r\n"
             . "Connection: close\r\n\r\n";
    $s->flush;

    local $/;
    my ($status) = (<$s> // "") =~ m{HTTP/1.1 (\d+)};

    return ($status, time - $start);
}


# a deadline that is to pass is short, and a machine may be busy at first

sub warm {
    my ($front, $where, @users) = @_;

    for my $user (@users) {
        for (1 .. 200) {
            my ($status) = touch($front, $where, $user);
            last if $status eq "200";
            sleep 0.05;
        }
    }
}


sub hex_of { unpack "H*", $_[0] . "\0" x (19 - length $_[0])
                          . chr(1 + length $_[0]) }

sub slot_of { $cluster->slot("{" . hex_of($_[0]) . "}") }


# what is counted of a key, wherever it is

sub counted {
    my ($zone, $which, $user) = @_;

    my $key = "llm_guard:{" . hex_of($user) . "}:$zone";
    my $node = $cluster->master(slot_of($user)) // return -1;
    my @numbers = $node->say("GET", $key) =~ /(\d+)/g;

    return $numbers[$which] // 0;
}


# names whose keys are at this node, or at another one

sub named {
    my ($begin, $at) = @_;

    for (1 .. 200) {
        my $name = $begin . $_;
        my $there = $cluster->master(slot_of($name))->port == $at->port;
        return $name if $there;
    }

    die "no name\n";
}


my @fronts = map { front($cluster->servers . "cluster on; $patient") }
                 1 .. 2;


subtest "a thousand at once at two machines: a hundred pass" => sub {
    my @users = map { named("crowd$_", $all[$_]) } 0 .. 2;

    for my $user (@users) {
        my $got = at_once(\@fronts, 100, 4, "/one/", "X-User: $user");

        is($got->{200}, 100, "a hundred, not one more");
        is($got->{429}, 300, "and all others do not");
    }

    for my $front (@fronts) {
        unlike($front->errors, qr/\[(?:error|warn)\]/, "nobody complains");
    }
};


subtest "one request, keys at three nodes" => sub {
    my ($user, $team, $org) = map { named("three", $all[$_]) } 0 .. 2;
    my $r = ask($fronts[0], "", $user, $team, $org);

    is($r->{status}, 200, "passes");
    like($r->{headers}{ratelimit}, qr/"user";r=9;/, "counted");
    is(ask($fronts[1], "", $user, $team, $org)->{status}, 200, "by both");

    ask($fronts[$_ % 2], "", $user, $team, $org) for 1 .. 8;
    $r = ask($fronts[0], "", $user, $team, $org);
    is($r->{status}, 429, "ten");
    is(decoded($r)->{error}{guard}{reason}, "limit_requests", "is enough");

    # of a team with fifteen ten are used, and what was refused is not

    my $other = named("other", $all[0]);
    my @got = map { ask($fronts[$_ % 2], "", $other, $team, $org)->{status} }
                  1 .. 6;

    is("@got", "200 200 200 200 200 429", "what one refuses nobody has taken");

    $r = ask($fronts[0], "", $other, "", $org);
    like($r->{headers}{ratelimit}, qr/"user";r=4;/,
         "nor those that would have passed");
};


subtest "at once, at three nodes" => sub {
    my ($user, $org) = map { named("crowd at", $all[$_]) } 0, 1;
    my $got = at_once(\@fronts, 50, 4, "/pixel", "X-User: $user",
                      "X-Org: $org");

    cmp_ok($got->{200}, '<=', 100, "never more than both allow");
    cmp_ok($got->{200}, '>=', 60, "and not much less");

    # in the end nothing is missing: so many are left as did not pass

    my $left = 100 - $got->{200};
    my $more = 0;

    for (1 .. 60) {
        my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                      PeerPort => $fronts[0]->port);
        print $s "GET /pixel HTTP/1.1\r\nHost: x\r\nX-User: $user\r\n"
                 . "X-Org: $org\r\nConnection: close\r\n\r\n";
        $s->flush;
        local $/;
        $more++ if <$s> =~ m{HTTP/1.1 200};
    }

    # of an hour, a hundred: one comes back in 36 seconds

    cmp_ok($more, '>=', $left, "what was given back can be used");
    cmp_ok($more, '<=', $left + 1, "and no more");
};


subtest "tokens are reserved and settled, at two nodes" => sub {
    my ($user, $team) = map { named("tokens", $all[$_]) } 0, 1;

    my $r = ask($fronts[0], "/tokens", $user, $team, "", max_tokens => 4000,
                say => { usage => "12 34" });
    is($r->{status}, 200, "a request");
    settles(sub { counted("tokens", 1, $user) }, 46, "is charged");
    settles(sub { counted("of_team", 1, $team) }, 46, "and to the team");

    my $w = LLMG::Wire->new($fronts[0]->port);
    $w->send("/tokens$path", json => chat("Hi", stream => JSON::PP::true),
             header => [ "X-User: $user", "X-Team: $team",
                         "x-standin-wait-after: 1" ]);
    $w->head;
    cmp_ok(counted("of_team", 1, $team), '>', 1000, "reserved");
    undef $w;
    settles(sub { counted("tokens", 1, $user) < 200 ? 1 : 0 }, 1,
            "a client that leaves gives it back");
    settles(sub { counted("of_team", 1, $team) < 200 ? 1 : 0 }, 1,
            "at both");
    $model->go;
};


# a slot is given to another node, key by key

sub move {
    my ($slot, $from, $to, $between) = @_;

    my ($from_id, $to_id) = map { $cluster->id($_) } $from, $to;

    $to->say(qw(CLUSTER SETSLOT), $slot, "IMPORTING", $from_id);
    $from->say(qw(CLUSTER SETSLOT), $slot, "MIGRATING", $to_id);

    $between->("before");

    for my $key (grep { length } split /\n/,
                 $from->say(qw(CLUSTER GETKEYSINSLOT), $slot, 100)) {
        $from->say("MIGRATE", "127.0.0.1", $to->port, $key, 0, 2000);
        $between->("key");
    }

    for my $node ($to, $from, grep { $_ != $to && $_ != $from }
                                   $cluster->living) {
        $node->say(qw(CLUSTER SETSLOT), $slot, "NODE", $to_id);
    }
}


subtest "a slot moves while it is asked for" => sub {
    my $user = named("moves", $all[0]);
    my $from = $cluster->master(slot_of($user));
    my ($to) = grep { $_ != $from } map { $cluster->master($_) }
                                        0, 8000, 16383;
    my $org = $user;                    # two keys of one slot
    my ($n, $late) = (0, 0);
    my $pass = sub {
        my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                      PeerPort => $_[0]->port);
        my $start = time;
        print $s "GET /pixel HTTP/1.1\r\nHost: x\r\nX-User: $user\r\n"
                 . "X-Org: $org\r\nConnection: close\r\n\r\n";
        $s->flush;
        local $/;
        my ($status, $left) = <$s> =~ m{HTTP/1.1 (\d+).*;r=(\d+)}s;
        $n++;
        $late++ if time - $start > 2;
        return ($status // 0) . " " . ($left // "");
    };

    is($pass->($fronts[0]), "200 99", "one");

    move(slot_of($user), $from, $to, sub {
        my $left = 99 - $n;
        is($pass->($fronts[$n % 2]), "200 $left", "goes on, $_[0]");
    });

    for (1 .. 3) {
        my $left = 99 - $n;
        is($pass->($fronts[$n % 2]), "200 $left", "and after it");
    }

    is($late, 0, "nobody waited");
    settles(sub { $cluster->master(slot_of($user))->port }, $to->port,
            "it has moved");

    for my $front (@fronts) {
        unlike($front->errors, qr/\[(?:error|warn|alert|crit)\]/,
               "nobody complains");
    }
};


subtest "a slot moves in which nothing is yet" => sub {
    my $user = named("fresh", $all[1]);
    my $from = $cluster->master(slot_of($user));
    my ($to) = grep { $_ != $from } map { $cluster->master($_) }
                                        0, 8000, 16383;
    my @got;

    move(slot_of($user), $from, $to, sub {
        push @got, ask($fronts[$_ % 2], "", $user, $user, $user)->{status}
            for 1 .. 4;
    });

    push @got, ask($fronts[$_ % 2], "", $user, $user, $user)->{status}
        for 1 .. 7;

    is("@got", "200 200 200 200 200 200 200 200 200 200 429",
       "ten are ten, also where keys are new on the way");

    # which is what this test is about, not something that might have been

    like($from->say(qw(INFO errorstats)), qr/errorstat_ASK:/, "asked there");
    like($to->say(qw(INFO errorstats)), qr/errorstat_TRYAGAIN:/,
         "where keys of one slot had to be asked for one by one");
};


# one says that another one takes it, which says that it does not

subtest "a slot that is sent in circles" => sub {
    my $user = named("circle", $cluster->master(0));
    my $from = $cluster->master(slot_of($user));
    my $to = $cluster->master(16383);
    my @others = (named("straight", $from), named("straight", $to));

    $from->say(qw(CLUSTER SETSLOT), slot_of($user), "MIGRATING",
               $cluster->id($to));

    for (1 .. 6) {
        my ($status, $took) = touch($fronts[$_ % 2], "/one/", $user);
        is($status, 503, "is followed so far");
        cmp_ok($took, '<', 1.5, "and no further");
    }

    for my $other (@others) {
        is((touch($_, "/one/", $other))[0], 200, "others go on") for @fronts;
    }

    $from->say(qw(CLUSTER SETSLOT), slot_of($user), "STABLE");
    is((touch($_, "/one/", $user))[0], 200, "and it, when it has a place")
        for @fronts;
    unlike($_->errors, qr/\[(?:alert|crit|emerg)\]/, "no alert")
        for @fronts;
};


subtest "a cluster that is taken for one server" => sub {
    my $front = front("server 127.0.0.1:" . $cluster->master(0)->port . ";"
                      . $patient);
    my $user = named("wrong", $cluster->master(16383));

    is((touch($front, "/one/", $user))[0], 503, "what is elsewhere");
    like($front->errors, qr/answers with an error: MOVED/, "is told");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "a master is killed" => sub {
    my $user = named("killed", $all[0]);
    my $slot = slot_of($user);
    my $dead = $cluster->master($slot);
    my ($lives) = grep { $_ != $dead } map { $cluster->master($_) }
                                           0, 8000, 16383;
    my $other = named("lives", $lives);
    my $front = front($cluster->servers . "cluster on; timeout 100ms;");

    warm($front, "/one/", $user, $other);
    is((touch($front, "/one/", $user))[0], 200, "counted") for 1 .. 5;
    is((touch($front, "/one/", $other))[0], 200, "at another node");

    # with streams that run, of keys at both

    my @streams = map {
        my $w = LLMG::Wire->new($front->port);
        $w->send("/tokens$path", json => chat("Hi", max_tokens => 2000,
                                              stream => JSON::PP::true),
                 header => [ "X-User: $user", "X-Team: $other",
                             "x-standin-wait-after: 1",
                             "x-standin-usage: 3 40" ]);
        $w->head;
        $w } 1 .. 2;

    cmp_ok(counted("tokens", 1, $user), '>', 4000, "tokens are reserved");
    cmp_ok(counted("of_team", 1, $other), '>', 4000, "at both");

    # what a replica has not got yet is lost with its master

    $dead->say("WAIT", 1, 1000);
    $dead->kill;

    # they end while nobody has the slot

    $model->go;
    for my $w (@streams) { while (defined $w->more) { } }
    is(scalar(grep { $_->whole } @streams), 2, "streams go on to their end");
    undef @streams;

    my ($long, $others, $asked, $back) = (0, 0, 0);
    my $until = time + 15;

    while (time < $until) {
        my ($status, $took) = touch($front, "/one/", $user);

        $long = $took if $took > $long;
        $asked++;

        ($took, my $s) = reverse touch($front, "/one/", $other)
            if $asked <= 50;
        $long = $took if $took > $long;
        $others++ if $asked <= 50 && $s eq "200";

        is((touch($front, "/local/", $user))[0], 200, "local counts here")
            if $asked == 1;

        $back = time and last if $status eq "200";
        sleep 0.05;
    }

    ok($back, "after the failover it counts");
    cmp_ok($long, '<', 1, "nobody has waited longer than the deadline");
    cmp_ok($others, '>=', 1, "others went on");
    is($others, $asked < 50 ? $asked : 50, "all of them");

    isnt($cluster->master($slot)->port, $dead->port, "there is a new master");
    settles(sub { counted("tokens", 1, $user) }, 86,
            "which is told what the streams have used", 15);
    settles(sub { counted("of_team", 1, $other) }, 86,
            "as the other one was", 15);
    cmp_ok(counted("hundred", 0, $user), '>', 0, "which has the counts");

    my $r = ask($front, "/pixel", $user);
    my ($left) = $r->{headers}{ratelimit} =~ /"hundred";r=(\d+)/;
    cmp_ok($left, '<=', 93, "that were there before");
    cmp_ok($left, '>=', 85, "and not many others");

    like($front->errors, qr/llm_guard: Redis 127/, "the log has told");

    $dead->again;
    ok($cluster->settled, "the old one is back, as a replica");
    is((touch($front, "/one/", $user))[0], 200, "all the same");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "a master that does not answer" => sub {
    my $user = named("frozen", $all[1]);
    my $dead = $cluster->master(slot_of($user));
    my ($lives) = grep { $_ != $dead } map { $cluster->master($_) }
                                           0, 8000, 16383;
    my ($other, $org) = map { named("warm$_", $lives) } 1, 2;
    my $front = front($cluster->servers . "cluster on; timeout 100ms;");

    warm($front, "/one/", $user, $other);
    is((touch($front, "/one/", $user))[0], 200, "counted");
    is((touch($front, "/one/", $other))[0], 200, "at another node");

    $dead->freeze;

    # one of the keys cannot be counted: the others get theirs back

    my @got = map { ask($front, "", $other, $user, $org)->{status} } 1 .. 3;
    is("@got", "503 503 503", "all or nothing");

    my ($back, $long) = (0, 0);
    my $until = time + 15;

    while (time < $until && !$back) {
        my ($status, $took) = touch($front, "/one/", $user);
        $long = $took if $took > $long;
        $back = $status eq "200";
        sleep 0.05;
    }

    ok($back, "after the failover it counts");
    cmp_ok($long, '<', 1, "nobody has waited longer than the deadline");

    my $r = ask($front, "", $other, "", $org);
    like($r->{headers}{ratelimit}, qr/"user";r=9;/,
         "what was taken elsewhere was given back");

    $dead->thaw;
    ok($cluster->settled, "it is back, as a replica");
    is((touch($front, "/one/", $user))[0], 200, "and nobody is misled by it");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "one server is enough to begin with, and a reload" => sub {
    my $front = front("server 127.0.0.1:" . $all[2]->port . ";"
                      . "cluster on; $patient");
    my @users = map { named("begin$_", $cluster->master($_ * 5500)) } 0 .. 2;

    is(ask($front, "", $_)->{status}, 200, "all nodes are found") for @users;

    $front->nginx->reload;
    is(ask($front, "", $_)->{status}, 200, "and again") for @users;

    settles(sub { my @now = $front->workers; scalar @now }, 2,
            "old workers have left");
    is($front->leave, "", "no alert, no crit, no emerg");

    # of servers that are away the next one is asked

    $front = front("server 127.0.0.1:1; server 127.0.0.1:" . $all[2]->port
                   . "; cluster on; $patient");

    my $back = 0;

    for (1 .. 50) {
        $back = ask($front, "", $users[0])->{status} == 200 and last;
        sleep 0.05;
    }

    ok($back, "also when one of two is away");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "nodes that go by names" => sub {
    for my $i (0 .. $#all) {
        $all[$i]->say(qw(CONFIG SET cluster-announce-hostname),
                      "node$i.redis.test");
        $all[$i]->say(qw(CONFIG SET cluster-preferred-endpoint-type
                         hostname));
    }

    # each knows the names of the others

    for (1 .. 100) {
        last if !grep { my $said = $_->say(qw(CLUSTER SLOTS));
                        (() = $said =~ /^node\d\.redis\.test$/mg) < 6 } @all;
        sleep 0.1;
    }

    # the one the slot moves to is known by its address, too

    my $front = front("server 127.0.0.1:" . $cluster->master(5500)->port . ";"
                      . "cluster on; $patient");
    my @users = map { named("names$_", $cluster->master($_ * 5500)) } 0 .. 2;

    is((touch($front, "/one/", $_))[0], 200, "are found by their addresses")
        for @users, @users;

    # and where a redirection tells a name: a worker may have looked where the
    # slot is before it is sent elsewhere, so it moves until one is

    my ($user, @sides) = ($users[0], map { $cluster->master(slot_of($_)) }
                                         @users[0, 1]);
    my $told = sub { $_[0]->say(qw(INFO errorstats))
                     =~ /errorstat_MOVED:count=(\d+)/ ? $1 : 0 };
    my ($moved, @got) = (0);

    for (1 .. 10) {
        my ($from, $to) = @sides;
        my $before = $told->($from);

        move(slot_of($user), $from, $to, sub {
            push @got, (touch($front, "/one/", $user))[0] for 1 .. 3;
        });

        push @got, (touch($front, "/one/", $user))[0] for 1 .. 3;
        $moved = $told->($from) > $before and last;
        @sides = reverse @sides;
    }

    is("@got", join(" ", (200) x @got), "a slot moves");
    ok($moved, "by a name");
    is($front->leave, "", "no alert, no crit, no emerg");
};


for my $front (@fronts) {
    is($front->leave, "", "no alert, no crit, no emerg");
}

done_testing();
