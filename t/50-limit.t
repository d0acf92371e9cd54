# Limits in shared memory, as clients meet them.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use POSIX ();
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl decoded);
use LLMG::Nginx qw(free_port slurp spew);

my $port = free_port();
my $back = free_port();
my $base = "http://127.0.0.1:$port";

my $answer = '{"id":"x","choices":[{"index":0,"message":{"role":"assistant",'
             . '"content":"fine"},"finish_reason":"stop"}]}';


sub conf {
    my ($zones, $locations, $workers) = @_;

    my $module = LLMG::Nginx::module();
    my $user = LLMG::Nginx::user();
    my $temp = LLMG::Nginx::temp();

    $workers //= 1;

    return <<"END";
load_module $module;
$user
worker_processes $workers;
pid nginx.pid;
error_log error.log info;
events { worker_connections 2048; }
http {
    $temp
    access_log off;
    $zones

    server {
        listen 127.0.0.1:$port;

        location = /pixel { empty_gif; }
        location = /late.html { return 200 "custom\\n"; }

        $locations
    }

    server {
        listen 127.0.0.1:$back;
        default_type application/json;
        location / { return 200 '$answer'; }
    }
}
END
}


# one configuration, one nginx, then nothing may have been complained about

sub with {
    my ($claim, $conf, $test) = @_;

    subtest $claim => sub {
        my $nginx = LLMG::Nginx->start(conf => $conf, port => $port);

        $test->($nginx);

        $nginx->stop;
        is_deeply([ $nginx->complaints ], [], "nothing to complain about");
    };
}


# the statuses of n requests

sub statuses {
    my ($n, $path, %arg) = @_;

    return join " ", map { curl("$base$path", %arg)->{status} } 1 .. $n;
}


sub as { return header => [ "X-User: $_[0]" ] }


# answered by the workers of a new configuration from here on

sub reload {
    my ($nginx, $conf) = @_;

    my %old = map { $_ => 1 } $nginx->children;
    my $before = slurp($nginx->dir . "/error.log");

    spew($nginx->dir . "/nginx.conf", $conf);
    kill HUP => $nginx->pid;

    for (1 .. 1000) {
        sleep 0.02;
        my $new = substr slurp($nginx->dir . "/error.log"), length $before;
        return 1 if $new =~ /gracefully shutting down/
                    && grep { !$old{$_} } $nginx->children;
        return 0 if $new =~ /\[emerg\]/;
    }

    die "nginx did not reload\n";
}


my $user = 'llm_guard_limit_zone $http_x_user zone=user:1m unit=requests';


with("a burst comes at once, then the client is told when to come again",
     conf("$user rate=3/h;", "location / { llm_guard_limit zone=user;
                                          proxy_pass http://127.0.0.1:$back; }"),
     sub {
    is(statuses(3, "/v1/chat/completions", as("ann"), json => chat("hi")),
       "200 200 200", "as many as the rate at once");

    my $r = curl("$base/v1/chat/completions", as("ann"), json => chat("hi"));

    is($r->{status}, 429, "one more is refused");
    is($r->{headers}{'content-type'}, "application/json", "in JSON");

    my $e = decoded($r)->{error};

    is($e->{code}, "rate_limit_exceeded", "with the code that clients know");
    is($e->{guard}{reason}, "limit_requests", "and our reason");

    like($r->{headers}{'retry-after'}, qr/^\d+$/, "Retry-After is seconds");
    cmp_ok($r->{headers}{'retry-after'}, "<=", 1200, "no later than needed");
    cmp_ok($r->{headers}{'retry-after'}, ">=", 1190, "no earlier either");

    is(statuses(1, "/", as("bob")), "200", "somebody else is not refused");
    is(statuses(6, "/"), "200 200 200 200 200 200",
       "an empty key has no limit");
});


with("what is left can be shown in headers",
     conf("$user rate=2/h;", "location / { llm_guard_limit zone=user;
         add_header X-Status \$llm_guard_limit_status always;
         add_header X-Left \$llm_guard_limit_remaining always;
         add_header X-Reset \$llm_guard_limit_reset always; empty_gif; }"),
     sub {
    my @got = map { my $h = curl("$base/", as("ann"))->{headers};
                    "$h->{'x-status'} $h->{'x-left'}" } 1 .. 3;

    is_deeply(\@got, [ "PASSED 1", "PASSED 0", "REJECTED 0" ],
              "also when it refuses");

    my $h = curl("$base/")->{headers};

    ok(!grep({ /^x-/ } keys %$h), "nothing where no limit was asked");
});


with("a limit gives back what the rate says",
     conf("$user rate=4/s burst=1;", "location / { llm_guard_limit zone=user;
                                                  empty_gif; }"), sub {
    my ($ok, $late) = (0, 0);
    my $start = time;

    while (time - $start < 2) {
        my $r = curl("$base/", as("ann"));

        if ($r->{status} == 200) {
            $ok++;

        } else {
            $late++;
            is($r->{headers}{'retry-after'}, 1, "at least a second")
                if $late == 1;
        }

        sleep 0.02;
    }

    cmp_ok($ok, "<=", 1 + 4 * (time - $start), "not more ($ok)");
    cmp_ok($ok, ">=", 5, "and not much less");
    cmp_ok($late, ">", 0, "some were refused");
});


with("a burst may be smaller or larger than the rate",
     conf("$user rate=60/h burst=2;
           llm_guard_limit_zone \$http_x_user zone=big:1m unit=requests
                                rate=1/h burst=4;",
          "location /small { llm_guard_limit zone=user;
                             try_files none /pixel; }
           location /large { llm_guard_limit zone=big; empty_gif; }"), sub {
    is(statuses(3, "/small", as("ann")), "200 200 429", "smaller");
    is(statuses(5, "/large", as("ann")), "200 200 200 200 429", "larger");
});


with("a refusal by one zone takes nothing from another",
     conf("$user rate=3/h;
           llm_guard_limit_zone \$server_name zone=all:1m unit=requests
                                rate=1/h;
           llm_guard_limit_zone \$http_x_user zone=third:1m unit=requests
                                rate=3/h;",
          "server_name everybody;
           location /all { llm_guard_limit zone=user; llm_guard_limit zone=all;
                           llm_guard_limit zone=third; empty_gif; }
           location /user { llm_guard_limit zone=user; empty_gif; }
           location /third { llm_guard_limit zone=third; empty_gif; }"), sub {
    is(statuses(4, "/all", as("ann")), "200 429 429 429", "one refuses");
    is(statuses(3, "/user", as("ann")), "200 200 429", "the one before it");
    is(statuses(3, "/third", as("ann")), "200 200 429", "the one after it");
});


with("limits are inherited unless a level has its own",
     conf("$user rate=1/h;
           llm_guard_limit_zone \$http_x_user zone=own:1m unit=requests
                                rate=2/h;",
          "llm_guard_limit zone=user;
           location /inherited { empty_gif; }
           location /own { llm_guard_limit zone=own; empty_gif; }"), sub {
    is(statuses(3, "/own", as("ann")), "200 200 429", "its own");
    is(statuses(2, "/inherited", as("ann")), "200 429", "inherited");
});


with("a request is counted once, whatever way it takes",
     conf("$user rate=2/h;",
          "llm_guard_limit zone=user;
           location /try { try_files /none \@named; }
           location \@named { proxy_pass http://127.0.0.1:$back; }
           location /inner { error_page 405 = /pixel;
                             limit_except POST { deny all; }
                             error_page 403 = /pixel; }
           location /sub { auth_request /auth; empty_gif; }
           location = /auth { internal;
                              proxy_pass http://127.0.0.1:$back; }
           location /mirrored { mirror /auth; empty_gif; }"), sub {
    is(statuses(3, "/try", as("ann")), "200 200 429", "a named location");
    is(statuses(3, "/inner", as("bob")), "200 200 429", "an error page");
    is(statuses(3, "/sub", as("cid")), "200 200 429", "a subrequest");
    is(statuses(3, "/mirrored", as("dan")), "200 200 429", "a mirror");
});


with("the status is as configured, and error_page has its say",
     conf("$user rate=1/h;",
          "llm_guard_limit zone=user;
           location / { llm_guard_limit_status 503; empty_gif; }
           location /page { error_page 429 /late.html; empty_gif; }"), sub {
    is(statuses(2, "/", as("ann")), "200 503", "the status");

    statuses(1, "/page", as("bob"));
    my $r = curl("$base/page", as("bob"));

    is($r->{status}, 429, "the status with a page of one's own");
    is($r->{body}, "custom\n", "the page");
    ok($r->{headers}{'retry-after'}, "Retry-After stays");
});


with("satisfy any is no way around a limit",
     conf("$user rate=1/h;",
          "location / { satisfy any; allow 127.0.0.1; deny all;
                        llm_guard_limit zone=user; empty_gif; }"), sub {
    is(statuses(2, "/", as("ann")), "200 429", "refused all the same");
});


with("a dry run lets pass, and tells",
     conf("$user rate=1/h;",
          "location / { llm_guard_limit zone=user; llm_guard_limit_dry_run on;
                        empty_gif; }
           location /hard { llm_guard_limit zone=user; empty_gif; }
           location /status { llm_guard_status prometheus; }"), sub {
    my ($nginx) = @_;

    is(statuses(3, "/", as("ann")), "200 200 200", "all pass");
    is(curl("$base/", as("ann"))->{headers}{'retry-after'}, undef,
       "nobody is told to wait");
    like($nginx->log_of("error.log"), qr/"user".*dry run/, "the log tells");
    like(curl("$base/status")->{body},
         qr/^llm_guard_limit_dry_run_total 3$/m, "and the counter");
    is(statuses(1, "/hard", as("ann")), "429", "enforced elsewhere");
});


with("over the limit is known before the body is sent",
     conf("$user rate=1/h;",
          "location / { llm_guard on; llm_guard_limit zone=user;
                        proxy_pass http://127.0.0.1:$back; }"), sub {
    is(statuses(1, "/v1/chat/completions", as("ann"), json => chat("hi")),
       "200", "the first");

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port);

    print $s "POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\n"
             . "X-User: ann\r\nContent-Length: 1000000\r\n\r\n{";
    $s->flush;

    my $head = "";

    eval {
        local $SIG{ALRM} = sub { die "late\n" };
        alarm 5;
        $head = <$s> // "";
        alarm 0;
    };

    like($head, qr{^HTTP/1.1 429 }, "answered without the rest");
});


with("workers count together: no more and no less than the burst",
     conf("$user rate=10/h;", "location / { llm_guard_limit zone=user;
                                           empty_gif; }", 4), sub {
    my @pids;

    pipe my $in, my $out or die;

    for (1 .. 8) {
        my $pid = fork // die;

        if ($pid == 0) {
            my $s = statuses(6, "/", as("ann"));
            syswrite $out, join("", map { "$_\n" } split " ", $s);
            POSIX::_exit(0);
        }

        push @pids, $pid;
    }

    close $out;
    my @got = map { chomp; $_ } <$in>;
    waitpid $_, 0 for @pids;

    is(scalar(grep { $_ == 200 } @got), 10, "ten pass");
    is(scalar(grep { $_ == 429 } @got), 38, "and all others do not");
});


# all of them are on their way before the first answer is read

with("a thousand at once: a hundred pass",
     conf("$user rate=100/h;", "location / { llm_guard_limit zone=user;
                                            empty_gif; }", 4), sub {
    my @sockets = map { IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                              PeerPort => $port) // die $! }
                      1 .. 1000;

    for my $s (@sockets) {
        print $s "GET / HTTP/1.1\r\nHost: x\r\nX-User: ann\r\n"
                 . "Connection: close\r\n\r\n";
        $s->flush;
    }

    my %got;

    for my $s (@sockets) {
        my ($status) = (<$s> // "") =~ m{^HTTP/1.1 (\d+)};
        $got{$status // "none"}++;
    }

    is_deeply(\%got, { 200 => 100, 429 => 900 }, "a hundred, not one more");
});


my $plain = "location / { llm_guard_limit zone=user; empty_gif; }";

with("counts survive a reload; a new rate holds at once",
     conf("$user rate=2/d;", $plain), sub {
    my ($nginx) = @_;

    is(statuses(3, "/", as("ann")), "200 200 429", "before");

    ok(reload($nginx, conf("$user rate=2/d;", $plain)), "a reload");
    is(statuses(1, "/", as("ann")), "429", "remembered");
    is(statuses(2, "/", as("bob")), "200 200", "and nothing else");

    # half a day was to wait for; with the new rate it is a hundredth of a
    # second

    ok(reload($nginx, conf("$user rate=100/s;", $plain)), "a higher rate");
    statuses(1, "/", as("ann"));
    sleep 0.1;
    is(statuses(2, "/", as("ann")), "200 200", "is a higher rate for all");
});


subtest "a reload with another key is refused, and the old one stays" => sub {
    my $nginx = LLMG::Nginx->start(conf => conf("$user rate=1/d;", $plain),
                                   port => $port);

    is(statuses(2, "/", as("ann")), "200 429", "before");

    my $other = conf('llm_guard_limit_zone $http_host zone=user:1m '
                     . 'unit=requests rate=1/d;', $plain);

    ok(!reload($nginx, $other), "it does not reload");
    like(join("", $nginx->complaints), qr/"user".*"\$http_host".*"\$http_x_user"/,
         "the log names the zone and both keys");
    is(statuses(1, "/", as("ann")), "429", "it still counts");

    $nginx->stop;
};


# a zone that holds some hundred keys: who was counted last stays counted, for
# keys of any length

with("a full zone forgets the oldest, and still limits",
     conf('llm_guard_limit_zone $http_x_user zone=user:32k unit=requests '
          . 'rate=1/h;', $plain), sub {
    my $long = "x" x 900;
    my @batch;

    statuses(1, "/", as("oldest"));

    # many requests over one connection

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port)
        or die;

    for my $i (1 .. 900) {
        print $s "HEAD / HTTP/1.1\r\nHost: x\r\nX-User: u$i\r\n\r\n";
        $s->flush;

        while (defined(my $line = <$s>)) {
            push @batch, $1 if $line =~ m{^HTTP/1.1 (\d+)};
            last if $line eq "\r\n";
        }
    }

    is(scalar(grep { $_ == 200 } @batch), 900, "new keys pass");
    is(statuses(1, "/", as("u900")), "429", "the newest is remembered");
    is(statuses(1, "/", as("oldest")), "200", "the oldest is not");

    is(statuses(3, "/", as($long)), "200 429 429",
       "a long key is counted in a zone full of short ones");
    is(statuses(3, "/", as("${long}y")), "200 429 429",
       "another one for itself");
});

done_testing();
