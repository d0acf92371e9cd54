# Tokens that are good and yet not accepted any more.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::UNIX;
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Standin;
use LLMG::Token;
use LLMG::Wire;

my $mint = LLMG::Token->new;

$mint->key("a", "ES256");

my $dir = $mint->{dir};
my $keys = $mint->write_jwks("$dir/keys.json", "a");
my $slow = LLMG::Standin->start(answer => "word " x 80, chunk => 5,
                                "delay-ms" => 50);


# replaced as a whole, as one should

sub revoke {
    my ($name, @lines) = @_;

    spew("$dir/$name.new", join "", map { "$_\n" } @lines);
    rename "$dir/$name.new", "$dir/$name" or die "$dir/$name: $!\n";
}


revoke("list", "# nobody yet");
revoke("other", "sub alice");

my $front = LLMG::Front->start(
    model => $slow,
    server => "llm_guard_jwt m;
               llm_guard_jwt_key_file $keys;
               llm_guard_jwt_revoked $dir/list;
               error_page 418 = \@never;",
    locations => "
        location / { proxy_pass http://MODEL; }
        location /other/ {
            llm_guard_jwt_revoked $dir/other;
            proxy_pass http://MODEL/;
        }
        location /off/ {
            llm_guard_jwt_revoked off;
            proxy_pass http://MODEL/;
        }
        location /shadow/ {
            llm_guard_mode shadow;
            proxy_pass http://MODEL/;
        }
        location /buffered/ {
            proxy_buffering on;
            proxy_pass http://MODEL/;
        }
        location /unbuffered/ {
            proxy_buffering off;
            proxy_pass http://MODEL/;
        }
        location /any/ {
            satisfy any;
            allow 127.0.0.1;
            deny all;
            proxy_pass http://MODEL/;
        }
        location = /status { llm_guard_jwt off; llm_guard_status json; }");


sub ask {
    my ($where, $token) = @_;

    return curl("http://127.0.0.1:" . $front->port . "$where/v1/models",
                bearer => $token);
}


sub status { ask(@_)->{status} }


# the list is looked at once in a second

sub until_status {
    my ($status, $where, $token) = @_;

    for (1 .. 100) {
        return 1 if status($where, $token) == $status;
        sleep 0.03;
    }

    return 0;
}


my %who = map { $_ => $mint->token("a", sub => $_, claims => {
                    jti => "jti-$_", sid => "sid-$_" }) }
          qw(alice bob carol);
my $old = $mint->token("a", sub => "dave", iat => -100);
my $new = $mint->token("a", sub => "dave", iat => -10);
my $never = $mint->token("a", sub => "dave", iat => undef);
my $now = time;


subtest "a token is revoked and comes back" => sub {
    my $good = status("", $who{alice});

    isnt($good, 401, "a good token");
    is(status("", $who{alice}), $good, "which is remembered");

    revoke("list", "sub alice");
    ok(until_status(401, "", $who{alice}), "is revoked");

    my $r = ask("", $who{alice});

    like($r->{headers}{'www-authenticate'},
         qr/error="invalid_token", error_description="token revoked"/,
         "and told so");
    like($r->{body}, qr/"reason":"auth_invalid"/, "in the body, too");
    is(status("", $who{bob}), $good, "others are not");
    is(status("/off", $who{alice}), $good, "nor where there is no list");

    revoke("list", "sub bob");
    ok(until_status($good, "", $who{alice}), "it comes back");
    is(status("", $who{bob}), 401, "another one goes");
    is(status("/other", $who{bob}), $good, "each location has its list");
    is(status("/other", $who{alice}), 401, "and only that");
    is(status("/any", $who{bob}), $good, "satisfy any: an address will do");
};


subtest "what an entry is about" => sub {
    my $good = status("/off", $who{alice});

    revoke("list", "jti jti-alice", "sid sid-bob");
    ok(until_status(401, "", $who{alice}), "a token");
    is(status("", $who{bob}), 401, "a session");
    is(status("", $who{carol}), $good, "neither");

    revoke("list", "sub dave before=" . int($now - 50));
    ok(until_status(401, "", $old), "issued before a time");
    is(status("", $never), 401, "not known when");
    is(status("", $new), $good, "issued after it");
    is(status("", $who{alice}), $good, "by another one");

    revoke("list", "all before=" . int($now - 50));
    ok(until_status($good, "", $who{alice}), "everybody's");
    is(status("", $old), 401, "before");
    is(status("", $new), $good, "after");
};


subtest "a broken list changes nothing" => sub {
    my $good = status("/off", $who{alice});

    revoke("list", "sub alice");
    ok(until_status(401, "", $who{alice}), "revoked");

    $front->errors;
    revoke("list", "sub bob", "user carol");
    sleep 1.2;

    is(status("", $who{alice}), 401, "as before") for 1 .. 3;
    is(status("", $who{bob}), $good, "not half of the new list");
    sleep 1.1;
    is(status("", $who{alice}), 401, "still");

    my @said = grep { /what was revoked/ } split /^/, $front->errors;

    is(@said, 1, "said once");
    like($said[0], qr{a line begins with.* in \Q$dir\E/list:2; what was revoked before still is},
         "with its line");

    unlink "$dir/list";
    sleep 1.2;
    is(status("", $who{alice}), 401, "nor does one that is gone");

    revoke("list", "");
    ok(until_status($good, "", $who{alice}), "until it is whole");
};


subtest "what cannot be opened is said once" => sub {
    revoke("list", "sub bob");
    ok(until_status(401, "", $who{bob}), "it is read");
    $front->errors;

    # there, and not to be opened, not even by root

    my $socket = IO::Socket::UNIX->new(Local => "$dir/socket", Listen => 1);
    rename "$dir/socket", "$dir/list" or die "$dir/list: $!\n";

    my $end = time + 3.5;
    while (time < $end) { status("", $who{bob}); sleep 0.1 }

    is(status("", $who{bob}), 401, "what was revoked before still is");

    my @said = grep { /\Q$dir\E\/list/ } split /^/, $front->errors;
    is(scalar @said, 1, "said once") or diag(@said);
    like($said[0], qr/cannot be opened; what was revoked before still is/,
         "and why");

    revoke("list", "sub alice");
    ok(until_status(401, "", $who{alice}), "the next one is read");
    revoke("list", "# nobody");
    ok(until_status(200, "", $who{alice}), "and the one behind it");
};


subtest "a stream ends when its token is revoked" => sub {
    my $good = LLMG::Wire->new($front->port);

    $good->send("/v1/chat/completions",
                json => { %{chat("hello")}, stream => JSON::PP::true },
                header => [ "Authorization: Bearer $who{alice}" ]);

    for my $where ("/buffered", "/unbuffered", "/shadow") {
        my $c = LLMG::Wire->new($front->port);

        $c->send("$where/v1/chat/completions",
                 json => { %{chat("hello")}, stream => JSON::PP::true },
                 header => [ "Authorization: Bearer $who{carol}" ]);

        my $head = $c->head;
        my $text = $c->more;

        is($head->{status}, 200, "$where: it runs");
        like($head->{headers}{'content-type'}, qr/event-stream/, "a stream");

        revoke("list", "sub carol");

        my $start = time;

        while (defined(my $piece = $c->more)) {
            $text .= $piece;
        }

        cmp_ok(time - $start, "<", 2.8, "$where: it ends soon");
        ok($c->whole, "$where: as a whole");
        like($text, qr/"finish_reason":"content_filter"\}\],"guard":\{"reason":"auth_invalid".*\}\n\ndata: \[DONE\]\n\n\z/,
             "$where: with a final event");
        cmp_ok(() = $text =~ /word/g, "<", 75, "$where: before its end");
        is(() = $text =~ /\[DONE\]/g, 1, "$where: once");

        revoke("list", "");
        ok(until_status(status("/off", $who{carol}), "", $who{carol}),
           "back again");
    }

    my $whole = "";

    $good->head;

    while (defined(my $piece = $good->more)) {
        $whole .= $piece;
    }

    is(() = $whole =~ /word/g, 80, "a stream of a good token is whole");
    like($front->errors, qr/the token was revoked, the answer ends here/,
         "it was logged");

    my $r = curl("http://127.0.0.1:" . $front->port . "/status");
    cmp_ok(JSON::PP->new->decode($r->{body})
               ->{llm_guard_refused_total}{auth_invalid}, ">", 4,
           "and counted");
};


subtest "a reload reads it, too" => sub {
    revoke("list", "sub alice");
    $front->errors;
    kill HUP => $front->nginx->pid;
    ok(until_status(401, "", $who{alice}), "after a reload");
};


subtest "what cannot be a list is refused" => sub {
    my $module = LLMG::Nginx::module();
    my $port = free_port();

    my $check = sub {
        my ($conf) = @_;

        spew("$dir/nginx.conf", "load_module $module; events {}
            pid $dir/pid; error_log $dir/log;
            http { access_log off;
            " . LLMG::Nginx::temp($dir) . "
            server { listen 127.0.0.1:$port; $conf } }");

        my $binary = LLMG::Nginx::binary();

        return scalar `$binary -t -p $dir -c $dir/nginx.conf -e $dir/log 2>&1`;
    };

    my $d = "llm_guard_jwt_revoked";

    spew("$dir/bad", "sub a\n\nall\n");
    spew("$dir/cut", "sub a\nsub b");

    like($check->("$d bad;"),
         qr{\[emerg\].*"$d": all needs a time.* in \Q$dir\E/bad:3 in .*nginx\.conf:\d+},
         "a line that says nothing");
    like($check->("$d cut;"), qr{"$d": the last line does not end in .*/cut:2},
         "a file that was cut");
    like($check->("$d none;"),
         qr{\[emerg\].*"$d" "\Q$dir\E/none": cannot be opened.*No such file},
         "no file");
    like($check->("$d .;"), qr{"$d" ".*": is not a file}, "a directory");
    like($check->("$d list; $d list;"), qr/"$d" directive is duplicate/,
         "two of them");
    like($check->("} limit_req_zone \$uri zone=llm_guard_revoked:1m rate=1r/s;"
                  . " server { llm_guard_jwt m;"
                  . " llm_guard_jwt_key_file keys.json;"),
         qr/\[emerg\].*"llm_guard_revoked"/, "a zone of that name");
    like($check->("} llm_guard_zone zone=llm_guard_revoked:1m;"
                  . " server { llm_guard_jwt m;"
                  . " llm_guard_jwt_key_file keys.json;"),
         qr/\[emerg\].*zone "llm_guard_revoked" is used for something else, and the name is ours/,
         "even of our own");
    like($check->("$d list; llm_guard_jwt m; llm_guard_jwt_key_file keys.json;"
                  . " location / { $d off; } location /a { $d list; }"),
         qr/test is successful/, "a good one");
};


is($front->leave, "", "nothing to complain of");

done_testing();
