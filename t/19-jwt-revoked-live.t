# Revoked while nginx runs, by another module's call: at once, at every worker,
# for requests and for answers that run.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256_hex);
use IO::Socket::INET;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Nginx qw(free_port slurp spew);
use LLMG::Revoke;
use LLMG::Standin;
use LLMG::Token;
use LLMG::Wire;

my $mint = LLMG::Token->new;
my $dir = $mint->{dir};
my $load = LLMG::Revoke::load($dir)
    // plan skip_all => "the module was built elsewhere";

$mint->key("a", "ES256");
$mint->write_jwks("$dir/keys.json", "a");
spew("$dir/api-keys", sha256_hex("key-of-erin-0123456789") . " erin\n");

my $silent = LLMG::Standin->start(answer => "one two", chunk => 4,
                                  "delay-ms" => 7000);
my $raw = raw_model();
my ($good, $h2) = (free_port(), free_port());

my $front = LLMG::Front->start(model => $silent, workers => 2, main => $load,
    http => "server { listen 127.0.0.1:$good; return 200 good; }
             server {
                 listen 127.0.0.1:$h2 http2;
                 llm_guard_jwt m;
                 llm_guard_jwt_key_file $dir/keys.json;
                 location /on/ { llm_guard on; proxy_pass http://MODEL/; }
                 location /off/ { llm_guard off; proxy_pass http://MODEL/; }
             }",
    server => "llm_guard_jwt m;
               llm_guard_jwt_key_file $dir/keys.json;",
    locations => "
        location / { proxy_pass http://127.0.0.1:$good; }
        location = /revoke { llm_guard_jwt off; llm_guard off; test_revoke; }
        location = /status { llm_guard_jwt off; llm_guard_status json; }
        location /key {
            llm_guard_jwt off;
            llm_guard_api_keys $dir/api-keys;
            proxy_pass http://127.0.0.1:$good;
        }
        location /buffered/ { proxy_pass http://MODEL/; }
        location /unbuffered/ {
            proxy_buffering off;
            proxy_pass http://MODEL/;
        }
        location /shadow/ {
            llm_guard_mode shadow;
            proxy_pass http://MODEL/;
        }
        location /off/ { llm_guard off; proxy_pass http://MODEL/; }
        location /off-unbuffered/ {
            llm_guard off;
            proxy_buffering off;
            proxy_ignore_client_abort on;
            proxy_pass http://MODEL/;
        }
        location /raw/ {
            llm_guard off;
            proxy_buffering off;
            proxy_set_header Upgrade \$http_upgrade;
            proxy_set_header Connection upgrade;
            proxy_pass http://127.0.0.1:$raw;
        }");

my $base = "http://127.0.0.1:" . $front->port;
my %who = map { $_ => $mint->token("a", sub => $_, claims => {
                    jti => "jti-$_", sid => "sid-$_" }) }
          qw(alice bob carol dave);
my $old = $mint->token("a", sub => "old", iat => -100);


# what a model server may do: be late, be silent, speak another protocol

sub raw_model {
    my $listen = IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 16)
        or die "$@\n";

    my $parent = $$;

    if ((fork // die) == 0) {
        $SIG{CHLD} = "IGNORE";

        while (getppid == $parent) {
            local $SIG{ALRM} = sub { die };
            my $c = eval { alarm 2; $listen->accept };
            alarm 0;

            next if !$c || fork;

            my $head = "";
            while ($head !~ /\r\n\r\n/) {
                sysread $c, $head, 4096, length $head or last;
            }

            if ($head =~ m{^GET /raw/upgrade}) {
                syswrite $c, "HTTP/1.1 101 Switching Protocols\r\n"
                             . "Connection: upgrade\r\nUpgrade: x\r\n\r\nhi";
            } else {
                sleep 1.5;
                syswrite $c, "HTTP/1.1 200 OK\r\nContent-Type: "
                             . "text/event-stream\r\n\r\ndata: 1\n\n";
            }

            sleep 8;
            POSIX::_exit(0);
        }

        POSIX::_exit(0);
    }

    return $listen->sockport;
}


sub revoke { curl("$base/revoke?" . join "&", @_)->{body} }


# new connections, which the workers take as they can

sub statuses {
    my ($token, $where) = @_;

    my %n;
    $n{curl("$base/" . ($where // ""), bearer => $token)->{status}}++
        for 1 .. 16;

    return join " ", map { "$_:$n{$_}" } sort keys %n;
}


sub event_stream {
    my ($where, $token) = @_;

    my $c = LLMG::Wire->new($front->port);

    $c->send("/$where/v1/chat/completions",
             json => { %{chat("hello")}, stream => JSON::PP::true },
             header => [ "Authorization: Bearer $token" ]);

    return $c;
}


# what still comes, and for how long

sub rest {
    my ($c) = @_;

    my ($start, $text) = (time, "");

    while (defined(my $piece = eval { $c->more })) {
        $text .= $piece;
    }

    return ($text, time - $start);
}


# connections to the model that are open on our side (RFC 793: established)

sub upstreams {
    my $to = sprintf "0100007F:%04X 01 ", $silent->port;

    return scalar(() = slurp("/proc/net/tcp") =~ /\Q$to\E/g);
}


subtest "requests" => sub {
    is(statuses($who{alice}), "200:16", "good at both workers");
    is(statuses($who{bob}), "200:16", "others, too");

    is(revoke("kind=sub", "value=alice"), "ok", "revoked");
    is(statuses($who{alice}), "401:16", "refused at both, at once");
    is(statuses($who{bob}), "200:16", "others are not");

    my $r = curl($base, bearer => $who{alice});
    like($r->{headers}{'www-authenticate'}, qr/"token revoked"/, "told so");

    is(revoke("kind=jti", "value=jti-bob"), "ok", "a token");
    is(statuses($who{bob}), "401:16", "is refused");
    is(revoke("kind=sid", "value=sid-carol"), "ok", "a session");
    is(statuses($who{carol}), "401:16", "is refused");
    is(statuses($old), "200:16", "an old token");
    is(revoke("kind=all", "before=" . (int(time) - 50)), "ok", "is revoked");
    is(statuses($old), "401:16", "and refused");
    is(statuses($who{dave}), "200:16", "a new one is not");
};


subtest "a reload" => sub {
    $front->nginx->reload;

    is(statuses($who{$_}), "401:16", "$_: still refused")
        for qw(alice bob carol);
    is(statuses($old), "401:16", "so is the old one");
};


subtest "taken back" => sub {
    is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "a subject");
    is(statuses($who{alice}), "200:16", "is good again");
    is(revoke("remove=1", "kind=sub", "value=alice"), "declined",
       "there is no such entry");
    is(revoke("remove=1", "kind=jti", "value=jti-bob"), "ok", "a token");
    is(revoke("remove=1", "kind=sid", "value=sid-carol"), "ok", "a session");
    is(revoke("remove=1", "kind=all"), "ok", "everybody's");
    is(statuses($_), "200:16", "good") for $who{bob}, $who{carol}, $old;
};


subtest "for a while" => sub {
    is(revoke("kind=sub", "value=alice", "for=2"), "ok", "two seconds");
    my $start = time;
    is(statuses($who{alice}), "401:16", "revoked");
    sleep 2.2 - (time - $start) if time - $start < 2.2;
    is(statuses($who{alice}), "200:16", "and good again");
};


subtest "a key has a subject, too" => sub {
    my $erin = "key-of-erin-0123456789";

    is(statuses($erin, "key"), "200:16", "good");
    is(revoke("kind=sub", "value=erin"), "ok", "revoked");
    is(statuses($erin, "key"), "401:16", "refused");
    is(revoke("remove=1", "kind=sub", "value=erin"), "ok", "back");
};


subtest "no possible entry" => sub {
    is(revoke("kind=sub", "value="), "declined", "of nobody");
    is(revoke("kind=sub", "value=" . "x" x 1025), "declined", "too long");
    is(revoke("kind=all", "value=x"), "declined", "of all and of somebody");
    is(revoke("kind=sub", "value=x", "for=0"), "declined", "already over");
};


subtest "a full list" => sub {
    my $c = LLMG::Wire->new($front->port);
    my ($n, $said) = (0, "ok");

    is(revoke("kind=sub", "value=alice"), "ok", "the first one");

    while ($said eq "ok" && $n < 2000) {
        $said = $c->ask("/revoke?kind=sub&value=" . sprintf "%01000d", ++$n)
                  ->{body};
        $c = LLMG::Wire->new($front->port) if $c->ended;
    }

    is($said, "full", "is full after $n long ones");
    cmp_ok($n, ">", 300, "which are many");
    like($front->errors, qr/\[error\].*zone "llm_guard_revoked" has no room for another revocation beside \d+: write those that last into a file/,
         "the log tells what to do");
    is(statuses($who{alice}), "401:16", "the first one still is");
    is(statuses($who{bob}), "200:16", "nobody else");

    is(revoke("remove=1", "kind=sub", "value=" . sprintf "%01000d", 7), "ok",
       "one is taken back");
    is(revoke("kind=sub", "value=bob"), "ok", "and there is room");
    is(statuses($who{bob}), "401:16", "for another");

    for (1 .. $n) {
        $c->ask("/revoke?remove=1&kind=sub&value=" . sprintf "%01000d", $_);
        $c = LLMG::Wire->new($front->port) if $c->ended;
    }

    is(revoke("remove=1", "kind=sub", "value=$_"), "ok", "$_ is back")
        for qw(alice bob);
    is(statuses($who{alice}), "200:16", "all good again");
};


# the model is silent for seven seconds after its first event

subtest "silent streams" => sub {
    my $other = event_stream("buffered", $who{bob});

    for my $where (qw(buffered unbuffered shadow off off-unbuffered)) {
        my @c = map { event_stream($where, $who{alice}) } 1 .. 4;
        my @status = map { $_->head->{status} } @c;

        is("@status", "200 200 200 200", "$where: four streams run");

        my $first = $c[0]->more;
        sleep 0.7;

        my $before = upstreams();

        is(revoke("kind=sub", "value=alice"), "ok", "$where: revoked");

        for my $c (@c) {
            my ($text, $time) = rest($c);

            cmp_ok($time, "<", 4, "$where: it ends while nothing comes");

            if ($where =~ /^off/) {
                is($c->whole, 0, "$where: cut, as everybody can see");
                unlike($text, qr/content_filter|DONE/, "$where: nothing added");
            } else {
                ok($c->whole, "$where: as a whole");
                like($text, qr/"guard":\{"reason":"auth_invalid".*data: \[DONE\]\n\n\z/s,
                     "$where: with a final event");
            }
        }

        is($before - upstreams(), 4,
           "$where: the model is not listened to any more");
        is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "back");
    }

    $other->head;
    is($other->closed, 0, "another one's goes on");

    my $n = JSON::PP->new->decode(curl("$base/status")->{body});
    cmp_ok($n->{llm_guard_refused_total}{auth_invalid}, ">=", 20,
           "they are counted");
};


subtest "silent streams over HTTP/2" => sub {
    spew("$dir/chat", JSON::PP->new->encode({ %{chat("hello")},
                                              stream => JSON::PP::true }));

    for my $where (qw(on off)) {
        my $start = time;

        open my $out, "-|", "curl", "-sN", "-m", 20, "-d", "\@$dir/chat",
            "--http2-prior-knowledge", "-H", "Content-Type: application/json",
            "-H", "Authorization: Bearer $who{alice}",
            "http://127.0.0.1:$h2/$where/v1/chat/completions"
            or die "curl: $!\n";

        sleep 0.5;
        is(revoke("kind=sub", "value=alice"), "ok", "$where: revoked");

        my $text = join "", <$out>;

        cmp_ok(time - $start, "<", 4, "$where: it ends while nothing comes");

        close $out;

        if ($where eq "on") {
            is($? >> 8, 0, "as a whole");
            like($text, qr/"auth_invalid".*data: \[DONE\]\n\n\z/s, "told why");
        } else {
            is($? >> 8, 92, "cut, as everybody can see");
        }

        is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "back");
    }
};


subtest "a stream of a worker that leaves" => sub {
    my $c = event_stream("off", $who{alice});

    is($c->head->{status}, 200, "it runs");
    kill HUP => $front->nginx->pid;
    sleep 0.5;
    is(revoke("kind=sub", "value=alice"), "ok", "revoked at the new ones");

    my (undef, $time) = rest($c);

    cmp_ok($time, "<", 4, "it ends at the old one");
    is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "back");
};


subtest "an answer that begins late" => sub {
    my $c = LLMG::Wire->new($front->port);

    $c->send("/raw/late", header => [ "Authorization: Bearer $who{alice}" ]);
    sleep 0.3;
    is(revoke("kind=sub", "value=alice"), "ok", "revoked before it begins");
    is($c->head->{status}, 200, "it begins");

    my (undef, $time) = rest($c);

    cmp_ok($time, "<", 4, "and ends");
    is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "back");
};


subtest "another protocol" => sub {
    my $c = LLMG::Wire->new($front->port);

    $c->send("/raw/upgrade", header => [ "Authorization: Bearer $who{alice}",
                                         "Upgrade: x",
                                         "Connection: upgrade" ]);
    is($c->head->{status}, 101, "it is spoken");
    is(revoke("kind=sub", "value=alice"), "ok", "revoked");

    my $start = time;
    1 while $c->fill;

    cmp_ok(time - $start, "<", 4, "it ends");
    is(revoke("remove=1", "kind=sub", "value=alice"), "ok", "back");
};


is($front->leave, "", "nothing to complain of");

done_testing();
