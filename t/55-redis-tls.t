# Limits in a Redis that is reached by TLS: who it is, and who we are.

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

my $certs = LLMG::Certs->new;
my $ca = $certs->ca;

plan skip_all => "redis-server has no TLS"
    unless eval { LLMG::Redis->start(TLS => [ $ca, $certs->make("first",
                                                    "IP:127.0.0.1") ]) };

my $model = LLMG::Standin->start;

# deadlines that a busy machine keeps

my $patient = "timeout 10s; connect_timeout 20s;";


sub front {
    my ($block) = @_;

    return LLMG::Front->start(model => $model, http => <<"HTTP",
    llm_guard_redis { $block }
    llm_guard_limit_zone \$http_x_user zone=ten:1m rate=10/h;
    log_format took '\$status \$request_time';
HTTP
        locations => <<'END');
    llm_guard_limit_headers ietf;
    location / { llm_guard_limit zone=ten; llm_guard_limit_fail_mode closed;
                 proxy_pass http://MODEL; }
    location /pixel { llm_guard off; llm_guard_limit zone=ten; empty_gif;
                      llm_guard_limit_fail_mode closed;
                      access_log DIR/took.log took; }
END
}


sub ask {
    my ($front, $user) = @_;

    return curl("http://127.0.0.1:" . $front->port . "/v1/chat/completions",
                header => [ "X-User: $user" ], json => chat("Hi"));
}


sub redis {
    my ($names, %options) = @_;

    my $days = delete $options{days};

    return LLMG::Redis->start(
        TLS => [ $ca, $certs->make("n" . $certs->{serial}, $names, $days) ],
        "tls-auth-clients" => "no", %options);
}


# The complaint, or nothing when it counts.  What was said when the worker began
# may be gone: it is said again when it is tried again.

sub refused {
    my ($block) = @_;

    my $front = front($block . ($block =~ /timeout/ ? "" : $patient));
    my ($status, $why);

    for (1 .. 60) {
        $status = ask($front, "ann")->{status};
        ($why) = $front->errors =~ /llm_guard: ((?:.* )?Redis .*)$/m;
        last if $status == 200 || defined $why;
        sleep 0.1;
    }

    is($front->leave, "", "no alert, no crit, no emerg");

    return $status == 200 && !defined $why ? ""
           : $status == 503 ? $why // "closed" : "passed: $why";
}


my $redis = redis("DNS:redis.test,IP:127.0.0.1");
my $at = "server 127.0.0.1:" . $redis->port . "; tls on; tls_ca $ca;";


subtest "a server that is who it should be" => sub {
    my @fronts = map { front("$at $patient") } 1 .. 2;

    is(ask($_, "bea")->{status}, 200, "is asked") for @fronts;
    like(ask($fronts[0], "bea")->{headers}{ratelimit}, qr/"ten";r=7;/,
         "and counts for all");
    is($_->leave, "", "no alert, no crit, no emerg") for @fronts;

    is(refused("$at tls_name redis.test;"), "", "by a name of its own");
    is(refused("server localhost:" . $redis->port . "; tls on; tls_ca $ca;"
               . "tls_name redis.test;"), "", "wherever it is");
};


subtest "one that is not" => sub {
    like(refused("$at tls_name other.test;"),
         qr/certificate of Redis .* "other.test": it has another name/,
         "another name");
    like(refused("$at tls_name 127.0.0.2;"), qr/it has another name/,
         "another address");
    like(refused("$at tls_name redis.test.;"), qr/it has another name/,
         "a name with a dot");

    like(refused("server localhost:" . $redis->port . "; tls on; tls_ca $ca;"),
         qr/"localhost": it has another name/, "not that of the server");

    my $other = LLMG::Certs->new;
    like(refused("server 127.0.0.1:" . $redis->port . "; tls on; tls_ca "
                 . $other->ca . ";"), qr/self-signed certificate|unable to get/,
         "another authority");

    my $old = redis("IP:127.0.0.1", days => -1);
    like(refused("server 127.0.0.1:" . $old->port . "; tls on; tls_ca $ca;"),
         qr/certificate has expired/, "an old certificate");

    my $named = redis("DNS:127.0.0.1");
    like(refused("server 127.0.0.1:" . $named->port . "; tls on; tls_ca $ca;"),
         qr/it has another name/, "an address as a name");

    my $plain = LLMG::Redis->start;
    like(refused("server 127.0.0.1:" . $plain->port . "; tls on; tls_ca $ca;"
                 . "timeout 3s; connect_timeout 1s;"),
         qr/there is no TLS with it|it closed|in time/, "one without TLS");

    unlike($plain->log . $redis->say("ACL", "LOG"), qr/AUTH|EVALSHA/,
           "nothing is said to it");

    like(refused("server 127.0.0.1:" . $redis->port . ";"),
         qr/it closed the connection|does not speak/, "and TLS without tls");

    my $weak = eval { redis("IP:127.0.0.1", "tls-protocols" => "TLSv1.1") };

    SKIP: {
        skip "no server with an old TLS", 1 unless $weak;
        like(refused("server 127.0.0.1:" . $weak->port . "; tls on;"
                     . "tls_ca $ca;"), qr/there is no TLS with it/, "old TLS");
    }
};


subtest "a certificate of ours" => sub {
    my $strict = redis("IP:127.0.0.1", "tls-auth-clients" => "yes");
    my ($crt, $key) = $certs->make("guard", "DNS:guard.test");
    my $there = "server 127.0.0.1:" . $strict->port . "; tls on; tls_ca $ca;";

    is(refused("$there tls_certificate $crt; tls_certificate_key $key;"), "",
       "is shown");

    my $front = front("$there $patient");
    my $log = "";

    for (1 .. 30) {
        is(ask($front, "ann")->{status}, 503, "without one it does not count");
        $log .= $front->errors;
        last if $log =~ /llm_guard: Redis /;
        sleep 0.1;
    }

    like($log, qr/llm_guard: Redis /, "which is said");

    # that the server ends it with an alert of TLS is told by nginx itself

    unlike($front->leave, qr/\[(?:alert|crit|emerg)\](?!.* SSL_read\(\))/,
           "no alert, no crit, no emerg");

    my $other = LLMG::Certs->new;
    ($crt, $key) = $other->make("guard", "DNS:guard.test");
    $front = front("$there $patient tls_certificate $crt;"
                   . "tls_certificate_key $key;");
    is(ask($front, "ann")->{status}, 503, "nor with one of somebody else");
    unlike($front->leave, qr/\[(?:alert|crit|emerg)\](?!.* SSL_read\(\))/,
           "no alert, no crit, no emerg");
};


# what doc/limits.md says that a user needs

subtest "a user with the least rights" => sub {
    my @needs = qw(ACL SETUSER least reset on >s3cret ~llm_guard:* +evalsha
                   +eval +script|load +time +get +set +zadd +zcard
                   +zremrangebyscore +zremrangebyrank +pexpire);

    $redis->say(@needs);

    my $file = spew($certs->{dir} . "/password", "s3cret\n");
    my $block = "$at user least; password_file $file;";
    my $front = front("$block $patient");

    $redis->say(qw(SCRIPT FLUSH));
    is(ask($front, "cid")->{status}, 200, "counts");
    $redis->say(qw(SCRIPT FLUSH));
    like(ask($front, "cid")->{headers}{ratelimit}, qr/"ten";r=8;/, "goes on");
    unlike($redis->say(qw(ACL LOG)), qr/\w/, "and tries nothing else");
    is($front->leave, "", "no alert, no crit, no emerg");

    for my $less (qw(-evalsha -script|load -time -get -set)) {
        $redis->say(@needs, $less);

        like(refused($block),
             qr/its user do what the guard needs|answers with an error: .*/,
             "not $less");
    }

    $redis->say(qw(ACL SETUSER least reset on >s3cret ~other:* +@all));
    like(refused($block), qr/answers with an error: .*(?:NOPERM|ermission)/,
         "nor other keys");
};


# a peer that takes the connection and never says anything

subtest "a handshake that does not end" => sub {
    my $mute = IO::Socket::INET->new(LocalAddr => "127.0.0.1", LocalPort => 0,
                                     Listen => 64) // die $!;
    my $front = front("server 127.0.0.1:" . $mute->sockport . "; tls on;"
                      . "tls_ca $ca; timeout 100ms; connect_timeout 500ms;");
    my $until = time + 3;
    my %got;

    # with and without a limit, by turns

    for (my $n = 0; time < $until; $n++) {
        my $r = curl("http://127.0.0.1:" . $front->port . "/pixel",
                     header => [ $n % 2 ? "X-User: " : "X-User: dan" ]);
        $got{$n % 2 . " " . $r->{status}}++;
        sleep 0.02;
    }

    is(join(",", sort keys %got), "0 503,1 200", "closed, and no limit");

    # by nginx's own clock: a busy machine is none of its business

    my @took = $front->nginx->log_of("took.log") =~ /^503 ([\d.]+)$/mg;
    my @slow = grep { $_ >= 0.09 } @took;

    is(scalar(grep { $_ > 0.5 } @took), 0, "nobody waits for it");
    cmp_ok(scalar @slow, '<', @took / 2, "and most do not even try");
    is(scalar(grep { $_ > 0.5 } $front->nginx->log_of("took.log")
                                =~ /^200 ([\d.]+)$/mg), 0,
       "others are served meanwhile");

    like($front->errors, qr/it cannot be reached in time/, "it is said");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "it closes what nobody needs" => sub {
    my $there = redis("IP:127.0.0.1");
    my $front = front("server 127.0.0.1:" . $there->port . "; tls on;"
                      . "tls_ca $ca; $patient");
    my $log = "";

    is(ask($front, "fay")->{status}, 200, "counts");

    # as its "timeout" does, which would meet what a worker says every two
    # seconds where it is a second

    $there->say(qw(CLIENT KILL TYPE normal));

    for (1 .. 100) {
        $log .= $front->errors;
        last if $log =~ /has closed the connection/;
        sleep 0.1;
    }

    like($log, qr/\[info\].* has closed the connection/, "closed");
    like(ask($front, "fay")->{headers}{ratelimit}, qr/"ten";r=8;/,
         "and opened again");
    unlike($log . $front->errors, qr/\[(?:error|warn)\]/,
           "which is no failure");
    is($front->leave, "", "no alert, no crit, no emerg");
};


subtest "it goes away and comes back" => sub {
    my $there = redis("IP:127.0.0.1");
    my $front = front("server 127.0.0.1:" . $there->port . "; tls on;"
                      . "tls_ca $ca; timeout 300ms;");

    is(ask($front, "eve")->{status}, 200, "counts");
    $there->kill;
    is(ask($front, "eve")->{status}, 503, "away");
    $there->again;

    my $back = 0;

    for (1 .. 100) {
        $back = ask($front, "eve")->{status} == 200 and last;
        sleep 0.05;
    }

    ok($back, "counts again");

    my @old = $front->workers;
    $front->nginx->reload;
    is(ask($front, "eve")->{status}, 200, "after a reload, too");
    is($front->leave, "", "no alert, no crit, no emerg");
};


done_testing();
