# Limits in the Redis that sentinels name, also when that changes.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Certs;
use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Limits qw(settles);
use LLMG::Nginx qw(spew);
use LLMG::Redis;
use LLMG::Standin;
use LLMG::Wire;

plan skip_all => "no redis-server: apt-get install redis-server"
    unless LLMG::Redis::there();

my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;
my $second = LLMG::Standin->start;

# deadlines that a busy machine keeps

my $patient = "timeout 10s; connect_timeout 20s;";


sub front {
    my ($block) = @_;

    my $locations = <<'END';
    llm_guard_limit_headers ietf;
    llm_guard_limit_fail_mode closed;
    location / { llm_guard off; llm_guard_limit zone=hundred; empty_gif; }
    location /local/ { llm_guard off; llm_guard_limit zone=hundred; empty_gif;
                       llm_guard_limit_fail_mode local; }
    location /stream/ { llm_guard_limit zone=tokens; llm_guard_limit zone=few;
                        proxy_buffering off; proxy_pass http://MODEL/; }
    location /second/ { llm_guard_limit zone=tokens; llm_guard_limit zone=few;
                        proxy_buffering off; proxy_pass http://SECOND/; }
    location /few/ { llm_guard_limit zone=few; proxy_buffering off;
                     proxy_pass http://SECOND/; }
END

    my $at = "127.0.0.1:" . $second->port;

    $locations =~ s/\bSECOND\b/$at/g;

    return LLMG::Front->start(model => $model, workers => 2,
                              locations => $locations, http => <<"HTTP");
    llm_guard_redis { $block }
    llm_guard_limit_zone \$http_x_user zone=hundred:1m rate=100/h;
    llm_guard_limit_zone \$http_x_user zone=tokens:1m unit=tokens
                         rate=100000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=few:1m unit=streams rate=2
                         lease=3s;
HTTP
}


# the status, what is left, and how long it took

sub touch {
    my ($front, $user, $where) = @_;

    my $start = time;
    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                  PeerPort => $front->port) // die $!;

    $where //= "/";
    print $s "GET $where HTTP/1.1\r\nHost: x\r\nX-User: $user\r\n"
             . "Connection: close\r\n\r\n";
    $s->flush;

    local $/;
    my $said = <$s> // "";
    my ($status) = $said =~ m{HTTP/1.1 (\d+)};
    my ($left) = $said =~ /;r=(\d+)/;

    return ($status // 0, $left // "", time - $start);
}


# what the log says, as soon as it does

sub told {
    my ($front, $what) = @_;

    my $log = "";

    for (1 .. 100) {
        $log .= $front->errors;
        last if $log =~ $what;
        sleep 0.05;
    }

    return $log;
}


# a deadline that is to pass is short, and a machine may be busy at first

sub warm {
    my ($front) = @_;

    for (1 .. 200) {
        return if (touch($front, "warm"))[0] eq "200";
        sleep 0.05;
    }
}


# a master, a replica and three sentinels

sub group {
    my (%options) = @_;

    my $sentinel = delete $options{SENTINEL} // "";
    my @all = map { LLMG::Redis->start("repl-diskless-sync-delay" => 0,
                                       %options) } 1 .. 2;

    $all[1]->say("REPLICAOF", "127.0.0.1", $all[0]->port);

    for (1 .. 100) {
        last if $all[1]->say("ROLE") =~ /connected/;
        sleep 0.05;
    }

    my %tls = map { exists $options{$_} ? ($_ => $options{$_}) : () }
                  qw(TLS tls-replication tls-auth-clients);
    my @sentinels = map {
        LLMG::Redis->start(%tls,
            SENTINEL => "sentinel monitor ours 127.0.0.1 " . $all[0]->port
                        . " 2\nsentinel down-after-milliseconds ours 500\n"
                        . "sentinel failover-timeout ours 3000\n$sentinel")
    } 1 .. 3;

    for my $s (@sentinels) {
        for (1 .. 200) {
            my $seen = $s->say(qw(SENTINEL MASTER ours));
            last if $seen =~ /num-slaves\n1\n/
                    && $seen =~ /num-other-sentinels\n2\n/;
            sleep 0.05;
        }
    }

    return (\@all, \@sentinels);
}


my ($all, $sentinels) = group();
my $lines = "sentinel ours " . join(" ", map { "127.0.0.1:" . $_->port }
                                             @$sentinels) . ";";

sub master {
    my $said = $sentinels->[0]->say(qw(SENTINEL GET-MASTER-ADDR-BY-NAME
                                       ours));
    my ($port) = $said =~ /(\d+)$/;

    return (grep { $_->port == $port } @$all)[0];
}


# sentinels learn it one after another

sub moved {
    my ($from) = @_;

    for (1 .. 100) {
        return 1 if master()->port != $from->port;
        sleep 0.1;
    }

    return 0;
}


subtest "the master is found" => sub {
    my @fronts = map { front("$lines $patient") } 1 .. 2;

    is((touch($fronts[$_ % 2], "ann"))[1], 99 - $_, "and counts") for 0 .. 3;
    # also when a worker is new, and a request does not come later than that

    $fronts[0]->nginx->reload;
    is((touch($fronts[0], "ann"))[1], 95, "after a reload");
    like(told($fronts[0], qr/master of/),
         qr/master of "ours" is Redis 127.0.0.1:\d+/, "which is told");
    is($_->leave, "", "no alert, no crit, no emerg") for @fronts;
};


subtest "sentinels that do not know" => sub {
    my $nobody = $lines =~ s/ours/theirs/r;
    my $front = front("$nobody timeout 100ms;");

    is((touch($front, "bea"))[0], 503, "no master of this name");

    like(told($front, qr/no master/),
         qr/Redis 127\S+ answers with an error: no master of this name/,
         "which is told");
    is($front->leave, "", "no alert, no crit, no emerg");

    $front = front(($lines =~ s/ours /ours 127.0.0.1:1 /r) . "$patient");
    my $ok = 0;

    for (1 .. 50) {
        $ok = (touch($front, "bea"))[0] == 200 and last;
        sleep 0.05;
    }

    ok($ok, "of several the next one is asked");
    is($front->leave, "", "no alert, no crit, no emerg");
};


# what happens to $user from now on, until it counts again

sub until_back {
    my ($front, $user) = @_;

    my ($long, $asked) = (0, 0);
    my $until = time + 20;

    while (time < $until) {
        my ($status, $left, $took) = touch($front, $user);

        $asked++;
        $long = $took if $took > $long;
        return ($left, $long, $asked) if $status eq "200" && $asked > 1;
        sleep 0.05;
    }

    return (-1, $long, $asked);
}


subtest "the master is asked to go" => sub {
    my $front = front("$lines timeout 300ms;");
    warm($front);
    my $old = master();

    is((touch($front, "dan"))[0], 200, "counted") for 1 .. 10;
    $old->say("WAIT", 1, 1000);

    # only one that knows of a replica in order does it

    my $said = "";

    for (1 .. 100) {
        $said = $sentinels->[0]->say(qw(SENTINEL FAILOVER ours));
        last if $said =~ /OK/;
        sleep 0.1;
    }

    is($said, "OK", "a failover");

    my $until = time + 15;
    my ($bad, $last, $long) = (0, 0, 0);

    while (time < $until) {
        my ($status, $left, $took) = touch($front, "dan");
        $bad++ if $status ne "200";
        $long = $took if $took > $long;
        $last = $left if $status eq "200";
        last if master()->port != $old->port && $old->say("ROLE") =~ /^slave/
                && $status eq "200";
        sleep 0.02;
    }

    ok(moved($old), "to another one");
    cmp_ok($long, '<', 1.5, "nobody has waited longer than the deadline");
    is((touch($front, "dan"))[0], 200, "and it counts");
    is($front->leave, "", "no alert, no crit, no emerg");
};


# an answer that is read-only: the address is an old one

subtest "the master becomes a replica behind the back of all" => sub {
    my $front = front("$lines timeout 300ms;");
    warm($front);
    my $old = master();
    my ($other) = grep { $_ != $old } @$all;

    is((touch($front, "eve"))[0], 200, "counted") for 1 .. 3;

    $_->freeze for @$sentinels;
    $old->say("REPLICAOF", "127.0.0.1", $other->port);

    is((touch($front, "eve"))[0], 503, "it does not count there") for 1 .. 3;
    like($front->errors, qr/READONLY|is no master/, "which is told");

    $old->say(qw(REPLICAOF NO ONE));
    $_->thaw for @$sentinels;

    my ($left, $long) = until_back($front, "eve");

    cmp_ok($left, '>=', 0, "and counts again when there is a master");
    cmp_ok($long, '<', 1.5, "nobody has waited longer than the deadline");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "the master is killed" => sub {
    my $front = front("$lines timeout 100ms;");
    warm($front);
    my $dead = master();
    my ($other) = grep { $_ != $dead } @$all;

    for (1 .. 200) {
        last if $other->say("ROLE") =~ /connected/;
        sleep 0.05;
    }

    is((touch($front, "cid"))[0], 200, "counted") for 1 .. 10;
    $dead->say("WAIT", 1, 1000);
    $dead->kill;

    is((touch($front, "cid", "/local/"))[0], 200, "local counts here");

    my ($left, $long, $asked) = until_back($front, "cid");

    cmp_ok($left, '>=', 80, "after the failover it counts");
    cmp_ok($left, '<=', 89, "from where it was");
    cmp_ok($long, '<', 1, "nobody has waited longer than the deadline");
    ok(moved($dead), "to another one");
    like($front->errors, qr/master of "ours" is Redis 127/, "which is told");

    # it comes back, and takes itself for a master until it is told otherwise

    $dead->again;
    is((touch($front, "cid"))[0], 200, "by which nobody is misled") for 1 .. 3;

    # it may have a dump of when it was a replica, or be one again already

    my $there = $dead->say("KEYS", "*" . unpack("H*", "cid") . "*");
    ok($there !~ /\w/ || $dead->say("ROLE") =~ /^slave/,
       "nothing was counted there");
    is($front->leave, "", "no alert, no crit, no emerg");
};


# a stream that waits for its model

sub running {
    my ($front, $where, $user) = @_;

    my $w = LLMG::Wire->new($front->port);

    $w->send("$where$path", json => chat("Hi", max_tokens => 2000,
                                         stream => JSON::PP::true),
             header => [ "X-User: $user", "x-standin-wait-after: 1",
                         "x-standin-wait-most: 90",
                         "x-standin-usage: 3 40" ]);

    return ($w, $w->head->{status});
}


sub ask {
    my ($front, $where, $user) = @_;

    return curl("http://127.0.0.1:" . $front->port . "$where$path",
                header => [ "X-User: $user" ], json => chat("Hi"))->{status};
}


# of the tokens of this month, where the master is

sub counted {
    my ($user, $at) = @_;

    my $hex = unpack "H*", $user . "\0" x (19 - length $user)
                           . chr(1 + length $user);
    my $node = $at // master() // return -1;
    my @numbers = $node->say("GET", "llm_guard:{$hex}:tokens") =~ /(\d+)/g;

    return $numbers[1] // 0;
}


# one ends while there is no master, and one goes on until there is another

subtest "the master is killed while streams run" => sub {
    my $front = front("$lines timeout 3s; connect_timeout 20s;");
    my $dead = master();
    my ($other) = grep { $_ != $dead } @$all;

    # the one that was away is to be its replica, and known to be

    settles(sub { ($other->say("ROLE") =~ /^slave/
                   && $other->say("ROLE") =~ /connected/
                   && $sentinels->[0]->say(qw(SENTINEL REPLICAS ours))
                      =~ /^flags\nslave$/m) ? 1 : 0 }, 1, "a replica", 30);

    my ($ends, $status) = running($front, "/stream", "gil");
    is($status, 200, "a stream");
    (my $goes, $status) = running($front, "/second", "gil");
    is($status, 200, "and another one");

    is(ask($front, "/few", "gil"), 429, "not a third");
    cmp_ok(counted("gil"), '>', 4000, "tokens of both are reserved");
    settles(sub { counted("gil", $other) == counted("gil", $dead) ? 1 : 0 },
            1, "the replica knows", 30);

    $dead->kill;
    is((touch($front, "gil"))[0], 503, "nobody counts");

    $model->go;
    while (defined $ends->more) { }
    ok($ends->whole, "a stream goes on to its end");
    undef $ends;

    ok(moved($dead), "there is another master");
    settles(sub { my $n = counted("gil"); ($n > 2000 && $n < 2200) ? 1 : 0 },
            1, "which is told what that one has used", 20);

    # its lease was not given back there: it ends

    settles(sub { ask($front, "/few", "gil") }, 200, "one may run", 10);

    my $new;

    settles(sub { ($new, my $got) = running($front, "/few", "gil"); $got },
            200, "which does", 10);

    # the other one is renewed there, also when it has ended meanwhile

    settles(sub { ask($front, "/few", "gil") }, 429, "and no other one", 10);
    sleep 4;
    is(ask($front, "/few", "gil"), 429, "for longer than a lease");

    $second->go;

    for my $w ($goes, $new) {
        while (defined $w->more) { }
        ok($w->whole, "a stream from before, or after, ends");
    }

    undef $_ for $goes, $new;

    settles(sub { counted("gil") }, 86, "two are charged", 10);
    settles(sub { ask($front, "/few", "gil") }, 200, "none runs", 10);
    is($front->leave, "", "no alert, no crit, no emerg");

    $dead->again;
};


subtest "passwords and TLS, of both" => sub {
    my $certs = LLMG::Certs->new;
    my @tls = ($certs->ca, $certs->make("redis", "DNS:redis.test"));

    plan skip_all => "redis-server has no TLS"
        unless eval { LLMG::Redis->start(TLS => \@tls) };

    my ($all, $sentinels) = group(TLS => \@tls, requirepass => "of-redis",
        masterauth => "of-redis", "tls-auth-clients" => "no",
        "tls-replication" => "yes",
        SENTINEL => "sentinel auth-pass ours of-redis\n");

    my $dir = $certs->{dir};
    spew("$dir/redis", "of-redis\n");
    spew("$dir/guards", "of-guards\n");

    # what doc/limits.md says that users need

    $_->say(qw(ACL SETUSER guard reset on >of-guards
            ~llm_guard:* +evalsha +eval +script|load +time +get +set +role
            +zadd +zcard +zremrangebyscore +zremrangebyrank +pexpire))
        for @$all;
    $_->say(qw(ACL SETUSER guard reset on >of-guards
               +sentinel|get-master-addr-by-name)) for @$sentinels;

    my $lines = "sentinel ours "
                . join(" ", map { "127.0.0.1:" . $_->port } @$sentinels) . ";"
                . "tls on; tls_ca $tls[0]; user guard;"
                . "password_file $dir/guards; sentinel_user guard;"
                . "sentinel_password_file $dir/guards; $patient";

    my $front = front("$lines tls_name redis.test;");

    is((touch($front, "fay"))[0], 200, "counted") for 1 .. 3;
    unlike($all->[0]->say(qw(ACL LOG)), qr/\w/,
           "nothing else was tried");
    unlike($sentinels->[0]->say(qw(ACL LOG)), qr/\w/, "nor there");
    is($front->leave, "", "no alert, no crit, no emerg");

    $front = front("$lines tls_name other.test;");
    is((touch($front, "fay"))[0], 503, "another name");
    like(told($front, qr/another name/),
         qr/"other.test": it has another name/, "is told");
    is($front->leave, "", "no alert, no crit, no emerg");

    spew("$dir/guards", "of-nobody\n");
    $front = front("$lines tls_name redis.test;");
    is((touch($front, "fay"))[0], 503, "a wrong password");
    my $log = told($front, qr/refuses/);
    like($log, qr/refuses the user, the password/, "is told");
    unlike($log, qr/of-nobody/, "and not shown");
    is($front->leave, "", "no alert, no crit, no emerg");
};


done_testing();
