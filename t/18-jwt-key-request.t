# Keys that come from a provider: when they are asked for, who waits, and what
# is done without them.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Compress::Gzip qw(gzip);
use JSON::PP;
use MIME::Base64 qw(encode_base64url);
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(curl);
use LLMG::Front;
use LLMG::Nginx qw(free_port slurp spew);
use LLMG::Provider;
use LLMG::Standin;
use LLMG::Token;
use LLMG::Wire;

my $json = JSON::PP->new->utf8->canonical;
my $mint = LLMG::Token->new;
my $idp = LLMG::Provider->new;
my $at = "127.0.0.1:" . $idp->port;
my $standin = LLMG::Standin->start;
my $model = free_port();
my $issuer = "https://idp.example";

$mint->key($_, "ES256") for qw(a b c);

my $alice = $mint->token("a", sub => "alice", iss => $issuer);
my $bob = $mint->token("b", sub => "bob", iss => $issuer);
my $carol = $mint->token("c", sub => "carol", iss => $issuer);
my $jwks = $mint->jwks("a");


# places: a location for requests and one for the keys of each name; what is in
# the text is added to them

sub front {
    my ($places, %arg) = @_;

    my $locations = $arg{locations} // "";

    for my $name (sort keys %$places) {
        my ($request, $more, $keys) = @{$places->{$name}};
        $more //= "";
        $keys //= "";

        $locations .= <<"END_CONF";
location /$name/ {
    llm_guard_jwt $name;
    llm_guard_jwt_key_request /keys/$name $request;
    $more
    proxy_pass http://127.0.0.1:$model;
}
location = /keys/$name {
    internal;
    $keys
    proxy_pass http://$at;
}
END_CONF
    }

    return LLMG::Front->start(
        model => $standin, workers => $arg{workers},
        http => "
            add_header X-Subject \$llm_guard_subject always;
            server {
                listen 127.0.0.1:$model;
                llm_guard off;
                location / { return 200 model; }
            }
            " . ($arg{http} // ""),
        server => $arg{server} // "",
        locations => "
            keepalive_requests 100000;
            location = /status { llm_guard_status json; }
            $locations");
}


sub ask {
    my ($front, $name, $token, %arg) = @_;

    return curl("http://127.0.0.1:" . $front->port . "/$name/x",
                $token ? (bearer => $token) : (), %arg);
}


sub status { ask(@_)->{status} }


# as many at once; their statuses

sub together {
    my ($front, $n, $name, $token) = @_;

    my @c = map { LLMG::Wire->new($front->port) } 1 .. $n;

    $_->send("/$name/x", header => [ "Authorization: Bearer $token" ]) for @c;

    return map { $_->head->{status} } @c;
}


sub count {
    my %n;
    $n{$_}++ for @_;

    return join " ", map { "$_:$n{$_}" } sort keys %n;
}


sub asked { $idp->asked("/keys/$_[0]") }


# a token nobody made, of a key that nobody has

sub forged {
    my ($kid) = @_;

    return join ".", map { encode_base64url($_, "") }
        $json->encode({ alg => "ES256", kid => $kid }),
        $json->encode({ sub => "mallory", exp => time() + 900 }), "\1" x 64;
}


sub until_true {
    my ($what) = @_;

    for (1 .. 250) {
        return 1 if $what->();
        sleep 0.02;
    }

    return 0;
}


sub reload {
    my ($front) = @_;

    $front->errors;
    kill HUP => $front->nginx->pid;
    ok(until_true(sub { $front->errors =~ /exited with code 0/ }), "reload");
}


sub ends_well {
    my ($front) = @_;

    is($front->leave, "", "nothing to complain of");
}


subtest "keys are asked for once" => sub {
    my $front = front({ one => [ "" ], two => [ "ttl=1s" ] });

    $idp->says("/keys/one", $jwks, delay => 0.4);

    my @got = together($front, 20, "one", $alice);

    is(count(@got), "200:20", "twenty requests waited for the keys");
    is(asked("one"), 1, "they were asked for once");
    is(status($front, "one", $alice), 200, "and remembered");
    is(status($front, "one", $bob), 401, "for tokens of their own");
    is(asked("one"), 1, "which is too early to ask again");
    is(ask($front, "one", $alice)->{headers}{'x-subject'}, "alice",
       "the subject is known");

    my $heads = $idp->heads("/keys/one");

    unlike($heads, qr/Authorization|Bearer/i, "the token was not passed on");
    unlike($heads, qr/User-Agent|Accept|curl/i, "nor anything else of it");

    my $r = curl("http://127.0.0.1:" . $front->port . "/status");
    my $n = $json->decode($r->{body});

    is($n->{"llm_guard_key_fetches_total{result=ok}"}, 1, "it was counted");
    is($n->{"llm_guard_key_fetches_total{result=failed}"}, 0,
       "as nothing else");

    $idp->says("/keys/two", $jwks);

    is(status($front, "two", $alice, json => { a => 1 }), 200, "with a body");
    like($idp->heads("/keys/two"), qr{^GET /keys/two HTTP/1\.1\r$}m,
         "that does not go to the provider");
    unlike($idp->heads("/keys/two"), qr/Content-/i, "not even in its length");

    ends_well($front);
};


subtest "workers ask one after another" => sub {
    my $front = front({ many => [ "" ] }, workers => 3);

    $idp->says("/keys/many", $jwks, delay => 0.4);

    is(count(together($front, 30, "many", $alice)), "200:30",
       "thirty requests at three workers");
    is(asked("many"), 1, "one fetch");

    ends_well($front);
};


subtest "keys rotate under load" => sub {
    my $front = front({ turn => [ "refetch=1s" ] }, workers => 2);

    $idp->says("/keys/turn", $jwks, delay => 0.05);
    is(status($front, "turn", $alice), 200, "before");

    my $start = time;
    my $stop = $start + 4;
    my @pids;

    for my $k (1 .. 4) {
        my $pid = fork // die;

        if ($pid == 0) {
            my $c = LLMG::Wire->new($front->port);
            my ($bad, $n) = (0, 0);

            while (time < $stop) {
                my $late = time - $start;
                my $token = $late < 1.5 ? $alice : $late < 3 ? $bob : $carol;
                my $r = $c->ask("/turn/$k",
                                header => [ "Authorization: Bearer $token" ]);
                $bad++ if $r->{status} != 200;
                $n++;
                sleep 0.002;
            }

            POSIX::_exit($bad ? 2 : $n < 50 ? 1 : 0);
        }

        push @pids, $pid;
    }

    # the new key is there before tokens are made with it, but nobody is told

    sleep $start + 1 - time;
    $idp->says("/keys/turn", $mint->jwks(qw(a b)), delay => 0.05);
    sleep $start + 2.5 - time;
    $idp->says("/keys/turn", $mint->jwks(qw(b c)), delay => 0.05);

    my $refused = 0;

    for my $pid (@pids) {
        waitpid $pid, 0;
        $refused++ if $? >> 8 == 2;
        fail("too slow to tell") if $? >> 8 == 1;
    }

    is($refused, 0, "no good token was refused");
    cmp_ok(asked("turn"), "<=", 7, "with few fetches");
    is(status($front, "turn", $alice), 401,
       "a remembered token of a key that is gone is refused");

    ends_well($front);
};


subtest "tokens that do not name their key" => sub {
    my $front = front({ bare => [ "refetch=1s" ] });
    my %none = (header => { kid => undef });

    $idp->says("/keys/bare", $jwks);
    is(status($front, "bare", $mint->token("a", %none)), 200, "the old key");

    $idp->says("/keys/bare", $mint->jwks("b"));
    is(status($front, "bare", $mint->token("b", %none)), 401,
       "the new one, too early");
    sleep 1.1;
    is(status($front, "bare", $mint->token("b", %none)), 200, "and then");

    ends_well($front);
};


subtest "a flood of unknown keys" => sub {
    my $front = front({ flood => [ "refetch=1s" ], held => [ "" ] },
                      workers => 2);

    $idp->says("/keys/flood", $jwks, delay => 0.1);
    is(status($front, "flood", $alice), 200, "a good one first");

    my @pids;
    my $start = time;

    for my $k (1 .. 4) {
        my $pid = fork // die;

        if ($pid == 0) {
            my $c = LLMG::Wire->new($front->port);
            my $bad = 0;

            for my $n (1 .. 2500) {
                my $r = $c->ask("/flood/x", header =>
                    [ "Authorization: Bearer " . forged("$k-$n") ]);
                $bad++ if $r->{status} != 401;
            }

            POSIX::_exit($bad ? 1 : 0);
        }

        push @pids, $pid;
    }

    my $good = 0;

    for (1 .. 20) {
        $good++ if status($front, "flood", $alice) == 200;
    }

    my $wrong = 0;

    for my $pid (@pids) {
        waitpid $pid, 0;
        $wrong++ if $?;
    }

    my $seconds = time - $start;

    is($wrong, 0, "10000 forged tokens were refused");
    is($good, 20, "good ones were not");
    cmp_ok(asked("flood"), "<=", 2 + int $seconds,
           "no more fetches than intervals");
    note(sprintf "%d fetches in %.1f s", asked("flood"), $seconds);

    ends_well($front);
};


subtest "what is no key set is refused and said once" => sub {
    my $big = $json->encode({ keys => [ $mint->public("a") ],
                              pad => "x" x 20000 });
    my ($gz, $broken) = ("", substr $jwks, 0, -20);
    gzip(\$jwks, \$gz);

    my %wrong = (
        status => [ [ "no", status => 500 ], "an error, status 500" ],
        moved => [ [ "", status => 302, header => [ "Location: /x" ],
                     length => 0 ], "an error, status 302" ],
        garbage => [ [ "<html>no</html>" ], "unexpected byte|expected" ],
        cut => [ [ $broken, length => length $jwks ], "" ],
        huge => [ [ $big ], 'larger than "subrequest_output_buffer_size"' ],
        chunks => [ [ $big, length => 0 ],
                    'larger than "subrequest_output_buffer_size"' ],
        gzipped => [ [ $gz, header => [ "Content-Encoding: gzip" ] ],
                     "encoded" ],
        empty => [ [ "", header => [ "Content-Length: 0" ] ],
                   "no answer" ],
        none => [ [ '{"keys":[]}' ], "no key can be used" ],
        weak => [ [ '{"keys":[{"kty":"XX"},7,{"kty":"RSA"}]}' ],
                  "no key can be used" ],
        twice => [ [ '{"keys":[],"keys":[]}' ], "duplicate member" ],
        discovery => [ [ $json->encode({ issuer => $issuer,
                                         jwks_uri => "$issuer/k" }) ],
                       'no "jwks="' ],
    );

    my $front = front({ map { $_ => [ "refetch=1s" ] } keys %wrong });

    for my $name (sort keys %wrong) {
        my ($answer, $why) = @{$wrong{$name}};

        $idp->says("/keys/$name", @$answer);

        my $r = ask($front, $name, $alice);

        is($r->{status}, 503, "$name: no keys");
        like($r->{body}, qr/"reason":"guard_unavailable"/, "$name: unavailable");

        ask($front, $name, $alice) for 1 .. 3;

        my @said = grep { m{no keys came from "/keys/$name"} }
                        split /^/, $front->errors;

        is(@said, 1, "$name: said once");
        like($said[0] // "", qr/$why.*no token can be verified, in .*nginx\.conf:\d+/,
             "$name: $why");
        cmp_ok(asked($name), "<=", 2, "$name: not asked each time");
    }

    # and then the provider is well again

    $idp->says("/keys/$_", $jwks) for keys %wrong;
    sleep 1.1;

    for my $name (sort keys %wrong) {
        is(status($front, $name, $alice), 200, "$name: well again");
    }

    like($front->errors, qr{keys came from "/keys/huge" again},
         "which is said, too");

    ends_well($front);
};


subtest "keys among others that cannot be used" => sub {
    my $front = front({ mixed => [ "", "",
                                   "subrequest_output_buffer_size 64k;" ] });

    $idp->says("/keys/mixed", $json->encode({
        keys => [ 7, { kty => "XX" }, { kty => "EC", crv => "P-256" },
                  $mint->public("a"), { kty => "RSA", n => "!" } ],
        pad => "x" x 50000 }));

    is(status($front, "mixed", $alice), 200, "are skipped, in a large set");
    is(status($front, "mixed", $bob), 401, "and are no keys");

    ends_well($front);
};


subtest "a provider that is down" => sub {
    my $front = front({ down => [ "ttl=1s stale=2s refetch=1s" ],
                        never => [ "refetch=1s" ],
                        error => [ "refetch=1s", "",
                                   "error_page 502 = /keys/spare;" ] },
                      locations => "location = /keys/spare {
                                        internal;
                                        root DIR;
                                    }");

    mkdir $front->dir . "/keys";
    spew($front->dir . "/keys/spare", $jwks);

    $idp->says("/keys/down", $jwks);
    is(status($front, "down", $alice), 200, "it was up");
    my $start = time;

    $idp->down;

    is(status($front, "never", $alice), 503, "no keys came yet");
    is(status($front, "error", $alice), 200,
       "an error_page may have others");

    my ($old, $new) = (0, 0);

    while (time - $start < 2.6) {
        $old++ if status($front, "down", $alice) != 200;
        $new++ if status($front, "down", $bob) != 401;
        sleep 0.1;
    }

    is($old, 0, "the old keys are used, past their time");
    is($new, 0, "tokens of other keys are refused");

    my $left = 3.2 - (time - $start);
    sleep $left if $left > 0;

    is(status($front, "down", $alice), 503, "but not for ever");
    like($front->errors, qr/the ones before are used for a while/, "said so");

    $idp->up;
    ok(until_true(sub { status($front, "down", $alice) == 200 }),
       "it is up again");

    ends_well($front);
};


subtest "a provider that is slow" => sub {
    my $front = front({ slow => [ "ttl=2s stale=1m refetch=1s" ],
                        hung => [ "", "", "proxy_read_timeout 1s;" ] });

    $idp->says("/keys/slow", $jwks);
    is(status($front, "slow", $alice), 200, "it was quick");

    # within its time: nobody waits

    $idp->says("/keys/slow", $mint->jwks(qw(a b)), delay => 1);
    sleep 1.6;

    my $r = ask($front, "slow", $alice);

    is($r->{status}, 200, "old keys, new ones are asked for");
    cmp_ok($r->{total}, "<", 0.9, "in the background");
    ok(until_true(sub { status($front, "slow", $bob) == 200 }),
       "until they are there");

    $idp->says("/keys/hung", $jwks, delay => 3);

    my $start = time;
    is(count(together($front, 5, "hung", $alice)), "503:5",
       "nginx's own timeout ends the wait");
    cmp_ok(time - $start, "<", 2.9, "of all of them");
    like($front->errors, qr/an error, status 504/, "and is named");

    ends_well($front);
};


subtest "clients that leave" => sub {
    my $front = front({ left => [ "" ], again => [ "ttl=1s refetch=1s" ] });

    $idp->says("/keys/left", $jwks, delay => 0.6);

    # the first is the one whose request fetches

    my @c = map {
        my $c = LLMG::Wire->new($front->port);
        $c->send("/left/x", header => [ "Authorization: Bearer $alice" ]);
        sleep 0.05;
        $c;
    } 1 .. 6;

    $c[$_]->close for 0, 2, 4;

    is(count(map { $c[$_]->head->{status} } 1, 3, 5), "200:3",
       "do not take the fetch with them");
    is(asked("left"), 1, "nor cause another");

    # in the background of a request that ends badly

    $idp->says("/keys/again", $jwks);
    is(status($front, "again", $alice), 200, "keys");
    $idp->says("/keys/again", $jwks, delay => 0.3);
    sleep 0.85;

    my $c = LLMG::Wire->new($front->port);
    $c->send("/again/x", header => [ "Authorization: Bearer $alice" ]);
    $c->close;

    my $bad = 0;
    my $stop = time + 1.5;

    while (time < $stop) {
        $bad++ if status($front, "again", $alice) != 200;
    }

    is($bad, 0, "nor in the background");
    cmp_ok(asked("again"), "<=", 5, "with few fetches");

    ends_well($front);
};


subtest "a reload during a fetch" => sub {
    my $front = front({ load => [ "stale=1m" ], other => [ "" ] });

    $idp->says("/keys/load", $jwks, delay => 0.8);
    $idp->says("/keys/other", $jwks);

    my @c = map { LLMG::Wire->new($front->port) } 1 .. 4;

    $_->send("/load/x", header => [ "Authorization: Bearer $alice" ]) for @c;
    sleep 0.2;

    my ($old) = $front->workers;

    kill HUP => $front->nginx->pid;

    ok(until_true(sub { grep { $_ != $old } $front->workers }),
       "there is a new worker");
    is(count(map { $_->head->{status} } @c), "200:4",
       "those who waited at the old one get their answers");
    is(status($front, "other", $alice), 200, "the new one works");
    ok(until_true(sub { !grep { $_ == $old } $front->workers }),
       "the old one leaves");
    is(status($front, "load", $alice), 200, "the new one has keys");

    # a set that was good before

    my $before = asked("load");

    reload($front);
    is(status($front, "load", $alice), 200, "after a reload");
    is(asked("load"), $before + 1, "the provider is asked again");

    $idp->down;
    reload($front);
    is(status($front, "load", $alice), 200,
       "but when it is down, what it said is known");
    is(status($front, "load", $bob), 401, "and no more than that");
    $idp->up;

    ends_well($front);
};


subtest "a zone of the smallest size and fifty configurations" => sub {
    my @names = map { "zone$_" } 1 .. 6;
    my $front = front({ map { $_ => [ "stale=1h" ] } @names },
                      http => "llm_guard_jwt_key_zone zone=small:32k;");
    my $conf = slurp($front->dir . "/nginx.conf");
    my $bad = 0;

    $idp->says("/keys/$_", $jwks) for @names;

    for my $n (1 .. 50) {
        $front->nginx->reload($conf =~ s/stale=\w+/stale=${n}s/gr);

        $bad++ if status($front, "zone1", $alice) != 200
                  || status($front, "zone6", $bob) != 401;
    }

    is($bad, 0, "each has its keys");
    unlike($front->errors, qr/too small|do not fit/, "the zone is large enough");

    # and the one before, again

    $idp->down;
    $front->nginx->reload;
    is(status($front, "zone1", $alice), 200, "what was known still is");
    $idp->up;

    ends_well($front);
};


subtest "together with others" => sub {
    my $front = front(
        { any => [ "", "satisfy any; allow 127.0.0.1; deny all;" ],
          none => [ "", "satisfy any; deny all;" ],
          both => [ "", "auth_request /check;" ],
          jump => [ "", "error_page 401 = /jumped/x;" ],
          jumped => [ "" ] },
        locations => "location = /check { proxy_pass http://127.0.0.1:$model; }
                      location /try/ {
                          root DIR;
                          try_files /none /jumped/x;
                      }");

    $idp->says("/keys/$_", $jwks, delay => 0.2)
        for qw(any none both jump);
    $idp->says("/keys/jumped", $mint->jwks("b"), delay => 0.2);

    is(status($front, "any"), 200, "satisfy any: an address will do");
    is(asked("any"), 0, "without any key");
    is(status($front, "none"), 401, "satisfy any: neither");
    is(status($front, "none", $alice), 200, "satisfy any: a token will do");
    is(status($front, "none", $bob), 401, "satisfy any: a good one");
    is(status($front, "both", $alice), 200, "auth_request");
    is(status($front, "jump", $bob), 200, "error_page to other keys");
    is(status($front, "jump", $carol), 401, "which are no keys for all");
    is(status($front, "try", $bob), 200, "try_files");
    is(status($front, "try", $alice), 401, "try_files, another key");

    my $r = curl("http://127.0.0.1:" . $front->port . "/keys/any");
    is($r->{status}, 404, "the key location is internal");

    ends_well($front);
};


subtest "HTTP/2" => sub {
    my $front = LLMG::Front->start(model => $standin, listen => "http2",
        http => "server {
                     listen 127.0.0.1:$model;
                     llm_guard off;
                     location / { return 200 model; }
                 }",
        locations => "location / {
                          llm_guard_jwt m;
                          llm_guard_jwt_key_request /keys/h2;
                          proxy_pass http://127.0.0.1:$model;
                      }
                      location = /keys/h2 {
                          internal;
                          proxy_pass http://$at;
                      }");

    $idp->says("/keys/h2", $jwks, delay => 0.4);

    my %h2 = (args => [ "--http2-prior-knowledge" ]);

    curl("http://127.0.0.1:" . $front->port . "/x", bearer => $alice,
         args => [ "--http2-prior-knowledge", "--no-show-error", "-m",
                   "0.2" ]);

    my $r = curl("http://127.0.0.1:" . $front->port . "/x", bearer => $alice,
                 %h2);

    is($r->{status}, 200, "one that left, one that waited");
    is(asked("h2"), 1, "one fetch");

    ends_well($front);
};


subtest "discovery" => sub {
    my $map = 'map $llm_guard_jwks_uri $jwks_path {
                   "~^https://[^/]+(?<p>/.*)$"  $p;
                   default                      /none;
               }';
    my $iss = "llm_guard_jwt_issuer $issuer;";
    my %place = map { $_ => [ "jwks=/jwks refetch=1s", $iss ] }
                    qw(good wrong elsewhere plain again);

    $place{allowed} = [ "jwks=/jwks jwks_host=keys.example", $iss ];

    my $front = front(\%place, http => $map,
                      locations => "location = /jwks {
                                        internal;
                                        proxy_pass http://$at\$jwks_path;
                                    }");
    my $says = sub {
        my ($name, $who, $uri) = @_;

        $idp->says("/keys/$name", $json->encode({ issuer => $who,
                                                  jwks_uri => $uri }));
    };

    $idp->says("/$_", $jwks, delay => 0.1) for qw(k1 k2 k3 k4 k5);

    $says->("good", $issuer, "$issuer/k1");
    is(count(together($front, 5, "good", $alice)), "200:5",
       "the keys of a discovery document");
    is(asked("good"), 1, "it was asked for once");
    is($idp->asked("/k1"), 1, "and they");
    unlike($idp->heads("/k1"), qr/Authorization/i, "without the token");

    $says->("wrong", "https://other.example", "https://other.example/k2");
    is(status($front, "wrong", $alice), 503, "another issuer");
    is(status($front, "wrong", $alice), 503, "again");

    $says->("elsewhere", $issuer, "https://169.254.169.254/k3");
    is(status($front, "elsewhere", $alice), 503, "keys on another host");
    is($idp->asked("/$_"), 0, "nobody went there: $_") for qw(k2 k3 none);

    my $errors = $front->errors;

    is(() = $errors =~ /discovery document of another issuer/g, 1,
       "another issuer is said once");
    like($errors, qr/its jwks_uri leads to another host/, "another host, too");

    $idp->says("/keys/plain", $jwks);
    is(status($front, "plain", $alice), 200, "a key set will do as well");

    $says->("allowed", $issuer, "https://keys.example/k4");
    is(status($front, "allowed", $alice), 200, "a host that is named");

    $idp->says("/k5", slurp($idp->file("/keys/good", "answer")) =~ /(\{.*)/s);
    $says->("again", $issuer, "$issuer/k5");
    is(status($front, "again", $alice), 503, "one document after another");

    my $r = curl("http://127.0.0.1:" . $front->port . "/jwks");
    is($r->{status}, 404, "the location is internal");

    ends_well($front);
};


# the documents of the endpoints for one tenant and for all, in both versions

subtest "discovery of Entra ID" => sub {
    my ($one, $two) = map { my $c = $_; join "-", map { $c x $_ } 8, 4, 4, 4, 12 }
                          qw(a b);
    my $login = "https://login.microsoftonline.com";
    my %form = (1 => "https://sts.windows.net/%s/", 2 => "$login/%s/v2.0");
    my $any = "{tenantid}";
    my %place = (one => $one, list => "$one,$two", every => "organizations",
                 host => $one, wrong => $one, elsewhere => $one, cloud => $one,
                 named => $one);

    my $front = front(
        { map { ("entra-$_" => [ "jwks=/jwks refetch=1s"
                                 . ($_ eq "named" ? " jwks_host=k.example" : ""),
                                 "llm_guard_jwt_entra tenant=$place{$_} "
                                 . "audience=me"
                                 . ($_ eq "cloud" ? " cloud=usgov;" : ";") ]) }
              keys %place },
        http => 'map $llm_guard_jwks_uri $jwks_path {
                     "~^https://[^/]+(?<p>/.*)$"  $p;
                     default                      /none;
                 }',
        locations => "location = /jwks {
                          internal;
                          proxy_pass http://$at\$jwks_path;
                      }");

    my $says = sub {
        my ($name, $version, $tenant, $uri) = @_;

        $idp->says("/keys/entra-$name", $json->encode({
            issuer => $form{$version} =~ s/%s/$tenant/r,
            jwks_uri => $uri =~ m{^/} ? "$login$uri" : $uri }));
    };

    my $token = sub {
        my ($kid, $version, $tenant) = @_;

        return $mint->token($kid, sub => "alice", aud => "me",
            iss => $form{$version} =~ s/%s/$tenant/r,
            claims => { tid => $tenant, ver => "$version.0" });
    };

    my $for = sub {
        my ($kid, $issuer) = @_;

        return { %{$mint->public($kid)}, issuer => $issuer };
    };

    $idp->says("/common/k", $jwks);

    $says->("one", 2, $one, "/common/k");
    is(status($front, "entra-one", $token->("a", 2, $one)), 200,
       "one tenant's document");
    is(status($front, "entra-one", $token->("a", 1, $one)), 200,
       "and its tokens of version 1");
    is(status($front, "entra-one", $token->("a", 2, $two)), 401,
       "not those of another tenant");

    $says->("list", 1, $any, "/common/k");
    is(status($front, "entra-list", $token->("a", 1, $two)), 200,
       "everybody's document, in version 1, for a list");

    $idp->says("/all/k", $json->encode({ keys => [
        $for->("a", $form{2} =~ s/%s/$any/r),
        $for->("b", $form{2} =~ s/%s/$two/r) ] }));

    $says->("every", 2, $any, "/all/k");
    is(status($front, "entra-every", $token->("a", 2, $_)), 200,
       "a key for everybody: $_") for $one, $two;
    is(status($front, "entra-every", $token->("b", 2, $two)), 200,
       "a key for one tenant");

    my $r = ask($front, "entra-every", $token->("b", 2, $one));
    is($r->{status}, 401, "is for no other");
    like($r->{headers}{'www-authenticate'}, qr/signed with another issuer's key/,
         "and told so");

    $says->("wrong", 2, $two, "/common/k2");
    $says->("elsewhere", 2, $one, "https://keys.example/common/k2");
    $says->("host", 2, $one, "https://sts.windows.net/common/k2");
    $says->("cloud", 2, $one, "/common/k2");
    is(status($front, "entra-$_", $token->("a", 2, $one)), 503,
       "refused: $_") for qw(wrong elsewhere host cloud);
    is($idp->asked("/common/k2"), 0, "nobody went there");

    my $errors = $front->errors;

    is(() = $errors =~ /discovery document of another issuer/g, 2,
       "another tenant's document, another cloud's");
    is(() = $errors =~ /its jwks_uri leads to another host/g, 2,
       "keys on two other hosts");

    $says->("named", 2, $one, "https://k.example/common/k");
    is(status($front, "entra-named", $token->("a", 2, $one)), 200,
       "a host that is named");

    ends_well($front);
};


subtest "discovery over TLS, as it is written" => sub {
    my $tls = free_port();
    my $who = "https://127.0.0.1:$tls";
    my $dir = $mint->{dir};
    my $ssl = "proxy_ssl_verify on;
               proxy_ssl_name idp.example;
               proxy_ssl_trusted_certificate $dir/tls.crt;
               proxy_read_timeout 3s;";

    system("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 "
           . "-nodes -subj /CN=idp.example -addext "
           . "subjectAltName=DNS:idp.example -days 2 -keyout $dir/tls.key "
           . "-out $dir/tls.crt 2>/dev/null") == 0
        or die "openssl req failed\n";

    $mint->write_jwks("$dir/served.json", "a");

    my $front = front({},
        http => "server {
                     listen 127.0.0.1:$tls ssl;
                     ssl_certificate $dir/tls.crt;
                     ssl_certificate_key $dir/tls.key;
                     llm_guard off;
                     location = /d {
                         return 200 '{\"issuer\":\"$who\",\"jwks_uri\":\"$who/k?x=1\"}';
                     }
                     location = /k { alias $dir/served.json; }
                 }",
        locations => "location /tls/ {
                          llm_guard_jwt m;
                          llm_guard_jwt_issuer $who;
                          llm_guard_jwt_key_request /d jwks=/k;
                          proxy_pass http://127.0.0.1:$model;
                      }
                      location = /d {
                          internal;
                          proxy_pass $who;
                          $ssl
                      }
                      location = /k {
                          internal;
                          proxy_pass \$llm_guard_jwks_uri;
                          $ssl
                      }");

    is(status($front, "tls", $mint->token("a", iss => $who)), 200,
       "keys from the address that the document gives");
    is(status($front, "tls", $alice), 401, "for tokens of that issuer");

    ends_well($front);
};


subtest "what cannot act is refused" => sub {
    my $module = LLMG::Nginx::module();
    my $dir = File::Temp->newdir;

    $mint->write_jwks("$dir/keys.json", "a");

    my $check = sub {
        my ($http) = @_;

        spew("$dir/nginx.conf", "load_module $module; events {}
            pid $dir/pid; error_log $dir/log;
            http { access_log off;
            " . LLMG::Nginx::temp($dir) . "
            server { listen 127.0.0.1:$model; llm_guard_jwt x; $http } }");

        my $binary = LLMG::Nginx::binary();

        return scalar `$binary -t -p $dir -c $dir/nginx.conf -e $dir/log 2>&1`;
    };

    my $d = "llm_guard_jwt_key_request";
    my $here = qr/nginx\.conf:\d+/;

    my @cases = (
        [ "$d keys;", qr/invalid address "keys" in "$d"/ ],
        [ "$d \@keys;", qr/invalid address "\@keys" in "$d"/ ],
        [ "$d https://idp.example/k;", qr{invalid address "https://} ],
        [ "$d /k ttl=0;", qr/invalid parameter "ttl=0" in "$d".* between 1/ ],
        [ "$d /k ttl=;", qr/invalid parameter "ttl="/ ],
        [ "$d /k ttl=2d;", qr/invalid parameter "ttl=2d"/ ],
        [ "$d /k stale=x;", qr/invalid parameter "stale=x"/ ],
        [ "$d /k refetch=0;", qr/invalid parameter "refetch=0"/ ],
        [ "$d /k refetch=1s refetch=2s;", qr/duplicate parameter "refetch=2s"/ ],
        [ "$d /k foo=1;", qr/invalid parameter "foo=1" in "$d", it must be/ ],
        [ "$d /k jwks=k;", qr/invalid address "k" in "$d"/ ],
        [ "$d /k jwks=/j jwks_host=a/b;", qr{invalid parameter "jwks_host=a/b"} ],
        [ "$d /k jwks_host=a;", qr/has "jwks_host=" without "jwks="/ ],
        [ "$d /k jwks=/j;", qr/"jwks=" needs "llm_guard_jwt_issuer" or "llm_guard_jwt_entra"/ ],
        [ "$d /k; $d /k;", qr/"$d" directive is duplicate/ ],
        [ "$d /k; llm_guard_jwt_key_file keys.json;", qr/cannot be used together/ ],
        [ "llm_guard_jwt_key_file keys.json; $d /k;", qr/cannot be used together/ ],
    );

    for my $case (@cases) {
        my ($conf, $why) = @$case;

        like($check->($conf), qr/\[emerg\].*$why.*$here/, $conf);
    }

    like($check->("} llm_guard_jwt_key_zone zone=keys:1k; server {"),
         qr/zone size "1k" in "llm_guard_jwt_key_zone" is invalid or below/,
         "a zone too small");
    like($check->("} llm_guard_jwt_key_zone keys; server {"),
         qr/invalid parameter "keys" in "llm_guard_jwt_key_zone"/,
         "a zone without size");

    for my $conf ("$d /k jwks=/j; llm_guard_jwt_entra audience=a "
                  . "tenant=aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa;",
                  "$d /k?a=b ttl=5m stale=0 refetch=1m;",
                  "llm_guard_jwt_issuer $issuer; $d /k jwks=/j jwks_host=a:8443;",
                  "$d /k; location / { llm_guard_jwt_key_file keys.json; }",
                  "llm_guard_jwt_key_file keys.json; location / { $d /k; }")
    {
        like($check->($conf), qr/test is successful/, $conf);
    }
};


$idp->down;
done_testing();
