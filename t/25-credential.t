# The upstream's credential: fetched, kept, renewed, and never replaced by the
# client's own.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl decoded);
use LLMG::Front;
use LLMG::Metadata;
use LLMG::Nginx qw(free_port slurp spew);
use LLMG::Standin;
use LLMG::Wire;

my $dir = tempdir(CLEANUP => 1);
my $path = "/v1/chat/completions";
my $model = LLMG::Standin->start;
my $service = LLMG::Metadata->start;
my $meta = "127.0.0.1:" . $service->port;
my $dead = free_port();
my $h2 = free_port();
my $maps = free_port();

$ENV{IDENTITY_HEADER} = "app-" . "header";

spew("$dir/secret", "one-" . "secret\n");
spew("$dir/federated", "eyJ.first.sig\n");
spew("$dir/federated2", "later\n");
mkdir "$dir/keys";

# a source of its own in each of them

my @places = map { "p$_" } 1 .. 40;
my $managed = "llm_guard_upstream_credential managed_identity";

my $places = join "", map { <<"END" } @places;
    location /$_/ { $managed resource=$_ uri=/imds; proxy_pass http://MODEL/; }
END

my $imds = <<"END";
    location = /imds {
        internal;
        proxy_read_timeout 3s;
        proxy_pass http://$meta/metadata/identity/oauth2/token;
    }
END

my $front = LLMG::Front->start(model => $model, http => <<"END",
    log_format all '\$uri \$http_authorization\$http_api_key \$llm_guard_reason'
                   ' \$http_metadata \$http_x_identity_header'
                   ' "\$request_body"';

    server {
        listen 127.0.0.1:$h2 http2;
        llm_guard on;
        $managed resource=h2 uri=/imds;         # and in /imds itself
        location / { proxy_pass http://MODEL; }
        location = /without { llm_guard_upstream_credential off;
                              proxy_pass http://MODEL$path; }
        $imds
    }

    map \$http_x_tenant \$tenant { default ""; "~(?<t>.+)" "of \$t"; }
    map \$http_authorization \$whose { default ""; "~(?<w>.+)" "has \$w"; }

    server {
        listen 127.0.0.1:$maps;
        llm_guard on;
        proxy_set_header X-Tenant2 \$tenant;
        proxy_set_header X-Whose \$whose;
        $managed resource=maps uri=/imds;
        location / { set \$early \$whose; proxy_pass http://MODEL; }
        $imds
    }
END
    server => <<"END", locations => <<"END2");
    access_log DIR/access.log all;
    log_subrequest on;
    add_header X-Reason \$llm_guard_reason always;
    add_header X-Seen "\$http_authorization" always;
END
$places
$imds
    location /dead/ { $managed resource=a uri=/none; proxy_pass http://MODEL/; }
    location = /none { internal; proxy_pass http://127.0.0.1:$dead; }

    location /vm/ {
        $managed resource=https://cognitiveservices.azure.com/?a&b
                 client_id=1234 uri=/imds;
        proxy_pass http://MODEL/;
    }
    location /app/ { $managed resource=a uri=/imds type=app_service;
                     proxy_pass http://MODEL/; }
    location /arc/ {
        $managed resource=a uri=/imds type=arc tokens=$dir/keys header=api-key;
        proxy_pass http://MODEL/;
    }
    location /arc2/ {
        $managed resource=b uri=/imds type=arc tokens=$dir/keys;
        proxy_pass http://MODEL/;
    }
    location /workload/ {
        llm_guard_upstream_credential workload_identity tenant=t-1 client_id=c
            "scope=https://a/.default" token_file=$dir/federated uri=/entra/;
        proxy_pass http://MODEL/;
    }
    location /exchanged/ {
        llm_guard_upstream_credential workload_identity tenant=t-1 client_id=c
            scope=a token_file=$dir/federated2 uri=/entra/;
        proxy_pass http://MODEL/;
    }
    location /entra/ { internal; proxy_pass http://$meta/; }
    location /file/ {
        llm_guard_upstream_credential file $dir/secret header=api-key;
        proxy_pass http://MODEL/;
    }
    location /bearer/ {
        llm_guard_upstream_credential file $dir/secret;
        llm_guard_client_credential pass;
        proxy_pass http://MODEL/;
    }
    location /off/ { llm_guard off; $managed resource=off uri=/imds;
                     proxy_pass http://MODEL/; }
    location /own/ { $managed resource=p1 uri=/imds;
                     proxy_set_header Authorization "Bearer configured";
                     proxy_pass http://MODEL/; }
    location /redirected/ { $managed resource=p1 uri=/imds;
                            try_files /nothing /p2$path; }
END2

my @mine = ("Authorization: Bearer mine", "api-key: mine");
my $n = 0;


sub ask {
    my ($to, %arg) = @_;

    return curl("http://127.0.0.1:@{[ $front->port ]}/$to$path",
                json => chat($arg{text} // "Hello"), header => \@mine);
}


sub got { $model->received->{headers}{$_[0] // "authorization"} }


# asked of a place that nobody has asked before

sub fresh { return ask($places[$n++]) }


sub refused {
    my ($r, $status, $claim) = @_;

    is($r->{status}, $status, "$claim: $status");
    is($r->{headers}{'x-reason'}, "upstream_credential_unavailable",
       "$claim: why");
    is(decoded($r)->{error}{guard}{reason},
       "upstream_credential_unavailable", "$claim: in the body, too");
}


sub until_true {
    my ($test) = @_;

    for (1 .. 250) {
        return 1 if $test->();
        sleep 0.02;
    }

    return 0;
}


subtest "a token from the metadata service of a virtual machine" => sub {
    $service->says(token => { expires_in => "3600",
                              expires_on => int(time + 3600) . "",
                              resource => "r", token_type => "Bearer" });

    my $r = ask("vm");
    is($r->{status}, 200, "the model answers");
    like(got(), qr/^Bearer token-\d+$/, "it got the token");
    is(got("api-key"), undef, "and not what the client sent");
    is($r->{headers}{'x-seen'}, undef, "no variable shows it");

    my ($asked) = reverse $service->asked;
    is($asked->{method}, "GET", "asked with GET");
    is($asked->{uri}, "/metadata/identity/oauth2/token?api-version=2018-02-01"
       . "&resource=https%3A%2F%2Fcognitiveservices.azure.com%2F%3Fa%26b"
       . "&client_id=1234", "as documented");
    is($asked->{headers}{metadata}, "true", "with Metadata: true");
    is($asked->{body}, "", "without the client's body");
    is(join(" ", sort keys %{$asked->{headers}}), "host metadata",
       "nor any of its headers");

    my $count = $service->count;
    my $token = got();
    is(ask("vm")->{status}, 200, "again") for 1 .. 3;
    is(got(), $token, "the same token");
    is($service->count, $count, "which is not asked for again");
};


subtest "App Service has a header of its own" => sub {
    is(ask("app")->{status}, 200, "the model answers");

    my ($asked) = reverse $service->asked;
    like($asked->{uri}, qr/\?api-version=2019-08-01&resource=a$/,
         "as documented");
    is($asked->{headers}{'x-identity-header'}, $ENV{IDENTITY_HEADER},
       "from the environment");
};


subtest "Azure Arc asks who can read its file" => sub {
    my $body = '{"access_token":"arc-%N","expires_in":"3600"}';
    my $secret = "arc-" . "secret";
    my $challenge = sub {
        $service->says(status => 401, body => $body, secret => $secret,
                       header => [ "WWW-Authenticate: Basic realm=$_[0]" ]);
    };

    spew("$dir/keys/a.key", $secret);
    spew("$dir/outside.key", $secret);
    spew("$dir/keys/a.txt", $secret);
    spew("$dir/keys/long.key", "a" x 4097);

    $challenge->("$dir/keys/a.key");
    is(ask("arc")->{status}, 200, "the model answers");
    like(got("api-key"), qr/^arc-\d+$/, "in the header that was chosen, bare");
    is(got(), undef, "and no other");

    my ($last, $first) = reverse $service->asked;
    is($first->{headers}{authorization}, undef, "asked without a secret");
    is($last->{headers}{authorization}, "Basic $secret", "and then with it");
    is($last->{headers}{metadata}, "true", "as documented");
    like($last->{uri}, qr/\?api-version=2019-11-01&resource=a$/, "both");

    # renewed in the background it is challenged, too

    $body =~ s/3600/2/;
    $challenge->("$dir/keys/a.key");
    is(ask("arc2")->{status}, 200, "another that ends soon");
    sleep 1.1;
    my $count = $service->count;
    ask("arc2");
    ok(until_true(sub { $service->count == $count + 2 }), "is renewed");

    for my $file ("$dir/outside.key", "$dir/keys/../outside.key",
                  "$dir/keys/a.txt", "$dir/keys/none.key", "$dir/keys/long.key",
                  "$dir/keysa.key", "/etc/passwd", "")
    {
        # as it would not be asked for a minute

        my @old = $front->workers;
        kill HUP => $front->nginx->pid;
        until_true(sub { my @new = $front->workers;
                         @new == 1 && $new[0] != $old[0] });

        $count = $service->count;
        $challenge->($file);
        refused(ask("arc2"), 502, "challenged for \"$file\"");
        is($service->count, $count + 1, "\"$file\" is not read");
    }
};


subtest "a federated token is exchanged for another" => sub {
    $service->says(token => { expires_in => 1, ext_expires_in => 1 });

    is(ask("workload")->{status}, 200, "the model answers");
    like(got(), qr/^Bearer token-\d+$/, "it got the token");

    my ($asked) = reverse $service->asked;
    is($asked->{method}, "POST", "asked with POST");
    is($asked->{uri}, "/t-1/oauth2/v2.0/token", "for the tenant");
    is($asked->{headers}{'content-type'}, "application/x-www-form-urlencoded",
       "a form");
    is($asked->{body}, "grant_type=client_credentials&client_id=c"
       . "&scope=https%3A%2F%2Fa%2F.default&client_assertion_type=urn%3Aietf"
       . "%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
       . "&client_assertion=eyJ.first.sig", "that Entra ID takes");
    is($asked->{headers}{'content-length'}, length $asked->{body}, "whole");

    spew("$dir/federated", "eyJ.second.sig");
    sleep 1.1;
    is(ask("workload")->{status}, 200, "after it has expired");
    ($asked) = reverse $service->asked;
    like($asked->{body}, qr/=eyJ\.second\.sig$/, "the file is read again");

    spew("$dir/federated", "no token\n");
    sleep 1.1;
    my $count = $service->count;
    refused(ask("workload"), 503, "a file without a token");
    is($service->count, $count, "nobody is asked with it");
};


subtest "many requests at once are one question" => sub {
    $service->says(token => { expires_in => 3600 }, delay => 0.3);

    my $count = $service->count;
    my $place = $places[$n++];
    my @all = map {
        my $c = LLMG::Wire->new($front->port);
        $c->send("/$place$path", json => chat("Hello"), header => \@mine);
        $c;
    } 1 .. 50;

    my %seen;

    for my $c (@all) {
        $seen{$c->head->{status}}++;
        1 while defined $c->more;
        $c->close;
    }

    is_deeply(\%seen, { 200 => 50 }, "all are answered");
    is($service->count, $count + 1, "one question");
};


subtest "renewed in the background while it is good" => sub {
    my ($place, $other) = @places[$n++, $n++];
    my ($first, $second);

    my $born = time;
    $service->says(token => { expires_in => 10 });
    is(ask($place)->{status}, 200, "the first");
    $first = got();
    is(ask($other)->{status}, 200, "another place's");
    $second = got();

    $service->says(token => { expires_in => 3600 }, delay => 2);
    sleep 5.1;

    my $count = $service->count;
    my $start = time;
    is(ask($place)->{status}, 200, "near its end") for 1 .. 3;
    cmp_ok(time - $start, "<", 1.9, "nobody waits");
    is(got(), $first, "the old one goes on");

    ok(until_true(sub { ask($place); got() ne $first }), "then the new one");
    is($service->count, $count + 1, "asked for once");

    # and when that is not possible

    $service->says(status => 500, body => "no");
    $front->errors;

    is(ask($other)->{status}, 200, "goes on") for 1, 2;
    is(got(), $second, "with the same token");

    my $told = "";
    ok(until_true(sub { ($told .= $front->errors) =~ /status 500/ }),
       "it is told");
    like($told, qr/\[warn\].*gave no token, status 500/, "as a warning");

    is(ask($other)->{status}, 200, "after the failure, too");
    is(got(), $second, "with the same token");

    my $before = $model->received->{count};
    sleep $born + 10.3 - time if time < $born + 10.3;
    refused(ask($other), 503, "when it has expired");
    is($model->received->{count}, $before, "the model is not asked");

    $service->says(token => { expires_in => 60 });
    ok(until_true(sub { ask($other)->{status} == 200 }), "until there is one");
};


subtest "what the service demands" => sub {
    my $place = $places[$n++];

    $service->says(status => 429, header => [ "Retry-After: 3" ], body => "");
    my $start = time;
    my $r = ask($place);
    refused($r, 503, "429");
    is($r->{headers}{'retry-after'}, 3, "the client is told");

    $service->says(token => { expires_in => 60 });
    my $count = $service->count;
    sleep 1.5;
    refused(ask($place), 503, "before that time");
    is($service->count, $count, "not asked");
    ok(until_true(sub { ask($place)->{status} == 200 }), "and then it is");
    cmp_ok(time - $start, ">", 2.9, "not before");

    for my $case ([ 410, 503 ], [ 404, 503 ], [ 500, 503 ], [ 503, 503 ],
                  [ 400, 502 ], [ 403, 502 ])
    {
        my ($status, $ours) = @$case;
        $place = $places[$n++];
        my $before = $model->received->{count};

        $service->says(status => $status,
                       body => '{"error":"unknown_source"}');
        refused(ask($place), $ours, $status);
        like($front->errors,
             qr/\[error\].*"\/imds".*status $status, error "unknown_source"/,
             "$status: said why");

        $count = $service->count;
        refused(ask($place), $ours, "$status, at once");
        is($service->count, $count, "$status: not asked again at once");
        is($model->received->{count}, $before, "$status: nothing goes up");

        if ($status == 410 || $status == 500) {
            $service->says(token => { expires_in => 60 });
            ok(until_true(sub { ask($place)->{status} == 200 }),
               "$status: asked again soon");
        }
    }
};


subtest "answers that are none" => sub {
    my %answer = (
        "no JSON" => "<html>hello</html>",
        "cut" => '{"access_token":"a","expires_in":60',
        "no end" => '{"access_token":"a"}',
        "expired" => '{"access_token":"a","expires_on":"1700000000"}',
        "a header of its own" => '{"access_token":"a\r\nX: y",'
                                 . '"expires_in":60}',
    );

    for my $name (sort keys %answer) {
        $service->says(body => $answer{$name});
        refused(fresh(), 502, $name);
    }

    for my $name ("too big", "too big in chunks") {
        $service->says(body => '{"access_token":"' . "a" x 70000 . '"}',
                       chunked => $name =~ /chunks/ ? 1 : 0);
        refused(fresh(), 503, $name);
    }

    my $long = "a" x 30000;
    $service->says(body => qq({"access_token":"$long","expires_in":60}));
    is(fresh()->{status}, 200, "long, but not too big");
    is(got(), "Bearer $long", "is one");

    $service->says(body => "", status => 200);
    refused(fresh(), 502, "nothing");

    $service->says(token => { expires_in => 60 }, delay => 8);
    my $r = fresh();
    refused($r, 503, "slow");
    cmp_ok($r->{total}, "<", 6, "as long as the location says");

    refused(ask("dead"), 503, "nobody there");
    like($front->errors, qr/"\/none": .*status 502/, "said why");
};


subtest "connections that break" => sub {
    my $c = LLMG::Wire->new($front->port);

    # the client's own connection lives on, whatever became of the other one

    for my $case ([ 0, "before an answer" ], [ 8, "in the status line" ],
                  [ 30, "in the header" ], [ 120, "in the token" ],
                  [ 0, "a chunk", chunked => 1 ],
                  [ 100, "in a chunk", chunked => 1 ])
    {
        my ($cut, $name, @more) = @$case;
        my $place = $places[$n++];
        my $before = $model->received->{count};
        my $count = $service->count;

        $service->says(token => { expires_in => 60, pad => "x" x 200 },
                       cut => $cut, @more);

        my $r = $c->ask("/$place$path", json => chat("Hello"),
                        header => \@mine);

        like($r->{status}, qr/^50[23]$/, "$name: refused");
        is($r->{headers}{'x-reason'}, "upstream_credential_unavailable",
           "$name: why");
        ok($r->{whole}, "$name: as a whole");
        is($service->count, $count + 1, "$name: it was asked once");
        is($model->received->{count}, $before, "$name: nothing goes up");
        like($front->errors, qr/no credential for the upstream from "\/imds"/,
             "$name: it is told");

        $service->says(token => { expires_in => 60 });
        ok(until_true(sub { ask($place)->{status} == 200 }),
           "$name: asked again soon");
        $c = LLMG::Wire->new($front->port) if $c->ended;
    }

    # while there is an old one

    my $place = $places[$n++];

    $service->says(token => { expires_in => 4 });
    is(ask($place)->{status}, 200, "a token");
    my $token = got();
    $service->says(token => { expires_in => 60 }, cut => 120);
    my $count = $service->count;
    sleep 2.1;
    is(ask($place)->{status}, 200, "which is to be renewed");
    ok(until_true(sub { $service->count > $count }), "in vain");
    sleep 0.3;
    is(ask($place)->{status}, 200, "goes on");
    is(got(), $token, "being the same");
};


# what has been asked with is nowhere in the worker, as far as it is ours to say

sub memory_has {
    no warnings "portable";              # addresses have 64 bits

    my ($pid, $text) = @_;

    open my $mem, "<:raw", "/proc/$pid/mem" or return undef;

    for my $map (split /^/, slurp("/proc/$pid/maps")) {
        my ($from, $to) = $map =~ /^(\w+)-(\w+) rw/ or next;
        my ($at, $size) = (hex $from, hex($to) - hex $from);

        sysseek $mem, $at, 0 or next;
        sysread $mem, my $bytes, $size or next;

        return 1 if index($bytes, $text) >= 0;
    }

    return 0;
}


subtest "a federated token is forgotten when it was exchanged" => sub {
    my ($worker) = $front->workers;
    my $token = join ".", map { $_ x 40 } qw(A b 9);

    $service->says(token => { expires_in => 60 }, delay => 0.4);
    spew("$dir/federated2", $token);

    my $c = LLMG::Wire->new($front->port);
    my $count = $service->count;
    $c->send("/exchanged$path", json => chat("Hello"), header => \@mine);
    ok(until_true(sub { $service->count > $count }), "it is asked with");

    my $there = memory_has($worker, $token);

    plan skip_all => "memory cannot be looked at" if !defined $there;

    is($there, 1, "while it is asked it is there");
    is($c->head->{status}, 200, "the model answers");
    is(memory_has($worker, $token), 0, "and then it is not");
    like(($service->asked)[-1]{body}, qr/=\Q$token\E$/, "it was that one");
};


subtest "clients that leave while they wait" => sub {
    my $place = $places[$n++];
    my $start = sub {
        my $c = LLMG::Wire->new($front->port);
        $c->send("/$place$path", json => chat("Hello"), header => \@mine);
        return $c;
    };

    $service->says(token => { expires_in => 60 }, delay => 0.6);

    my $count = $service->count;
    my $first = $start->();
    ok(until_true(sub { $service->count == $count + 1 }), "asked");
    my @others = map { $start->() } 1 .. 3;
    sleep 0.1;

    $first->close;
    ok(until_true(sub { $service->count == $count + 2 }),
       "who asked has left: another asks");

    $others[0]->close;
    ok(until_true(sub { $service->count == $count + 3 }),
       "and the next, when that one leaves");

    for my $c (@others[1, 2]) {
        is($c->head->{status}, 200, "who stays is answered");
        1 while defined $c->more;
    }

    is($service->count, $count + 3, "with the one answer");
    $_->close for @others[1, 2];

    # one that waits for another's question, and leaves

    $place = $places[$n++];
    $count = $service->count;
    $first = $start->();
    ok(until_true(sub { $service->count == $count + 1 }), "asked");
    my $second = $start->();
    sleep 0.1;
    $second->close;
    is($first->head->{status}, 200, "who asked is answered");
    is($service->count, $count + 1, "once");
    $first->close;
};


subtest "a reload while a token is asked for" => sub {
    my $place = $places[$n++];

    $service->says(token => { expires_in => 60 }, delay => 0.6);

    my $count = $service->count;
    my ($old) = $front->workers;
    my @all = map {
        my $c = LLMG::Wire->new($front->port);
        $c->send("/$place$path", json => chat("Hello"), header => \@mine);
        $c;
    } 1, 2;

    ok(until_true(sub { $service->count == $count + 1 }), "asked");
    kill HUP => $front->nginx->pid;

    for my $c (@all) {
        is($c->head->{status}, 200, "it is waited for");
        1 while defined $c->more;
        $c->close;
    }

    ok(until_true(sub { !-d "/proc/$old" }), "then the old worker leaves");
    $service->says(token => { expires_in => 60 });
    is(ask($place)->{status}, 200, "the new one asks for itself");
    is($service->count, $count + 2, "once");
};


subtest "a mounted secret" => sub {
    my $r = ask("file");
    is($r->{status}, 200, "the model answers");
    is(got("api-key"), "one-secret", "it got the secret, bare and trimmed");
    is(got(), undef, "and not the client's");

    is(ask("bearer")->{status}, 200, "without a header of its own");
    is(got(), "Bearer one-secret", "as a bearer token");
    is(got("api-key"), "mine", "what the client sends else, when it may");

    # replaced at once, as a mount is

    spew("$dir/secret.new", "  two-secret\r\n");
    rename "$dir/secret.new", "$dir/secret";
    ok(until_true(sub { ask("file"); got("api-key") eq "two-secret" }),
       "a new one is noticed");

    $front->errors;
    spew("$dir/secret", "three\nX-Evil: 1\n");
    sleep 1.1;
    is(ask("file")->{status}, 200, "one with a line end in it");
    is(got("api-key"), "two-secret", "is not used, but the one before");
    is(got("x-evil"), undef, "and adds no header");
    sleep 1.1;
    ask("file");
    is(scalar(() = $front->errors =~ /has line ends/g), 1, "told of once");

    unlink "$dir/secret";
    sleep 1.1;
    is(ask("file")->{status}, 200, "none: the one before");
    like($front->errors, qr/No such file/, "told of");

    spew("$dir/secret", "four");
    ok(until_true(sub { ask("file"); got("api-key") eq "four" }), "until then");
};


subtest "over HTTP/2" => sub {
    my $over = sub {
        my ($to, %arg) = @_;
        return curl("http://127.0.0.1:$h2$to$path", json => chat("Hello"),
                    header => \@mine,
                    args => [ "--http2-prior-knowledge", "--no-show-error" ],
                    %arg);
    };

    $service->says(token => { expires_in => 60 }, delay => 0.8);

    my $count = $service->count;
    is($over->("", timeout => 0.5)->{error}, 28, "a client that leaves");
    is($over->("")->{status}, 200, "another is answered");
    like(got(), qr/^Bearer token-\d+$/, "the model got the token");
    is($over->("")->{status}, 200, "and so is the next");
    is($service->count, $count + 2, "asked for by each that needed it");

    my $r = curl("http://127.0.0.1:$h2/without", json => chat("Hello"),
                 header => \@mine, args => [ "--http2-prior-knowledge" ]);
    is($r->{status}, 200, "off in a location");
    is(got(), "Bearer mine", "the client's is the model's there");
};


subtest "variables that are computed from headers" => sub {
    $service->says(token => { expires_in => 60 });

    my $count = $service->count;
    my $r = curl("http://127.0.0.1:$maps$path", json => chat("Hello"),
                 header => [ @mine, "X-Tenant: acme" ]);
    is($r->{status}, 200, "the model answers");
    is($service->count, $count + 1, "after a token was asked for");

    my ($asked) = reverse $service->asked;
    is($asked->{headers}{'x-whose'}, undef,
       "the client's do not go where the token is from");
    is($asked->{headers}{'x-tenant2'}, undef, "none of them");
    is(got("x-tenant2"), "of acme",
       "nor are the subrequest's those of the request");
    is(got("x-whose"), "has Bearer mine", "which has its own");
};


subtest "where it applies" => sub {
    $service->says(token => { expires_in => 60 });

    my $count = $service->count;
    my $place = $places[$n++];
    my $r = ask($place, text => "the key is AK" . "IA" . "QYLPMN5HHHFPZAM2");
    is($r->{status}, 400, "a request that is refused");
    is($service->count, $count, "needs no token");

    is(ask("off")->{status}, 200, "with the guard off");
    like(got(), qr/^Bearer token-/, "it is sent nevertheless");

    is(ask("own")->{status}, 200, "with proxy_set_header of that name");
    is(got(), "Bearer configured", "what is configured is sent");

    is(ask("redirected")->{status}, 200, "after an internal redirect");
    like(got(), qr/^Bearer token-\d+$/, "once");
};


my $logs = join "", map { $front->nginx->log_of($_) } qw(access.log error.log);

like($logs, qr{^/imds }m, "subrequests are logged");
unlike($logs, qr/token-\d|\barc-|-secret|eyJ\.|app-header|two-|\bfour\b/,
       "but no log has a credential");
is($front->leave, "", "nothing to complain about");

done_testing();
