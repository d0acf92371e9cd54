# Limits in the Redis that sentinels name, also when that changes.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Certs;
use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Nginx qw(spew);
use LLMG::Redis;
use LLMG::Standin;

plan skip_all => "no redis-server: apt-get install redis-server"
    unless LLMG::Redis::there();

my $model = LLMG::Standin->start;

# deadlines that a busy machine keeps

my $patient = "timeout 10s; connect_timeout 20s;";


sub front {
    my ($block, $fail) = @_;

    return LLMG::Front->start(model => $model, workers => 2,
                              http => <<"HTTP", locations => <<'END');
    llm_guard_redis { $block }
    llm_guard_limit_zone \$http_x_user zone=hundred:1m rate=100/h;
HTTP
    llm_guard_limit_headers ietf;
    llm_guard_limit_fail_mode closed;
    location / { llm_guard off; llm_guard_limit zone=hundred; empty_gif; }
    location /local/ { llm_guard off; llm_guard_limit zone=hundred; empty_gif;
                       llm_guard_limit_fail_mode local; }
END
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
    unlike($dead->say("KEYS", "*"), qr/\w/, "nothing was counted there");
    is($front->leave, "", "no alert, no crit, no emerg");
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
