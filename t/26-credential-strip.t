# What the client authenticates with is for the guard, not for the model.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256_hex);
use File::Temp qw(tempdir);
use Test::More;
use Time::HiRes qw(sleep);

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Standin;
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);
my $path = "/v1/chat/completions";

$mint->key("k", "ES256");
$mint->write_jwks("$dir/keys.json");

my $jwt = "llm_guard_jwt m; llm_guard_jwt_key_file $dir/keys.json;";
my $token = $mint->token("k", sub => "ann");
my $model = LLMG::Standin->start;
my $mirror = LLMG::Standin->start;
my $at = "127.0.0.1:" . $model->port;
my $other = "127.0.0.1:" . $mirror->port;

spew("$dir/secret", "the-" . "models-own");
spew("$dir/api_keys", sha256_hex("mine") . "  ann\n");

my $h2 = free_port();

my $front = LLMG::Front->start(model => $model, http => <<"END",
    log_format all '\$request_uri "\$http_authorization" "\$http_api_key" '
                   '"\$cookie_session" "\$http_cookie"';
    proxy_set_header Host MODEL;

    server {
        listen 127.0.0.1:$h2 http2;
        llm_guard on;
        location /jwt/ { $jwt proxy_pass http://MODEL/; }
    }
END
    server => "access_log DIR/access.log all;", locations => <<"END2");
    location /jwt/ { $jwt proxy_pass http://MODEL/; }
    location /none/ { proxy_pass http://MODEL/; }
    location /pass/ { $jwt llm_guard_client_credential pass;
                      proxy_pass http://MODEL/; }
    location /more/ {
        llm_guard_client_credential strip header=X-Team-Key cookie=session
                                    cookie=sid;
        proxy_pass http://MODEL/;
    }
    location /cookie/ {
        llm_guard_jwt m token=\$cookie_session;
        llm_guard_jwt_key_file $dir/keys.json;
        proxy_pass http://MODEL/;
    }
    location /named/ {
        llm_guard_jwt m token=\${http_x_token};
        llm_guard_jwt_key_file $dir/keys.json;
        proxy_pass http://MODEL/;
    }
    location /own/ {
        $jwt
        proxy_set_header Authorization "Bearer configured";
        proxy_set_header X-Seen "\$http_authorization,\$http_api_key,\$http_cookie";
        proxy_pass http://MODEL/;
    }
    location /early/ {
        $jwt
        set \$copy "\$http_authorization\$http_api_key";
        proxy_set_header X-Seen "\$http_authorization,\$http_api_key";
        proxy_pass http://MODEL/;
    }
    location /mirrored/ {
        $jwt
        mirror /mirror;
        llm_guard_upstream_credential file $dir/secret;
        proxy_pass http://MODEL/;
    }
    location = /mirror { internal; proxy_pass http://$other; }

    location /again/ {
        $jwt
        try_files /nothing /jwt$path;
    }
    location /again-in-a-header/ {
        llm_guard_jwt m token=\$http_api_key;
        llm_guard_jwt_key_file $dir/keys.json;
        error_page 418 = /last;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location = /last {
        llm_guard_jwt m token=\$http_api_key;
        llm_guard_jwt_key_file $dir/keys.json;
        proxy_pass http://MODEL/last;
    }
    location /elsewhere/ {
        $jwt
        llm_guard_upstream_credential file $dir/secret;
        error_page 418 = \@fallback;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location \@fallback { proxy_pass http://MODEL; }
    location /unasked/ {
        llm_guard_upstream_credential file $dir/secret;
        error_page 418 = \@fallback;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location /elsewhere-on-purpose/ {
        $jwt
        error_page 418 = \@passes;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location \@passes { llm_guard_client_credential pass;
                       proxy_pass http://MODEL; }
    location /anybody/ { satisfy any; allow all; $jwt
                         proxy_pass http://MODEL/; }
    location /refused/ {
        $jwt
        llm_guard_upstream_credential file $dir/secret;
        error_page 400 = \@refused;
        proxy_pass http://MODEL/;
    }
    location \@refused { proxy_method GET; proxy_pass http://MODEL; }

    location /forbidden/ {
        $jwt
        llm_guard_jwt_require role eq admin;
        error_page 401 403 = \@fallback;
        proxy_pass http://MODEL/;
    }
    location /key/ {
        llm_guard on;
        llm_guard_api_keys $dir/api_keys header=x-my-key;
        error_page 400 418 = \@fallback;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location /baked/ {
        llm_guard_jwt m token=\$cookie_session;
        llm_guard_jwt_key_file $dir/keys.json;
        try_files /nothing \@fallback;
    }
    location /configured/ {
        llm_guard_client_credential strip header=X-Team-Key cookie=sid;
        error_page 418 = \@fallback;
        proxy_intercept_errors on;
        proxy_set_header x-standin-status 418;
        proxy_pass http://MODEL/;
    }
    location /issuer/ { $jwt try_files /nothing \@issuer; }
    location \@issuer {
        $jwt
        llm_guard_jwt_issuer another;
        satisfy any;
        allow all;
        proxy_set_header X-Seen "\$llm_guard_claim_sub";
        proxy_pass http://MODEL;
    }
END2

my @credentials = ("Authorization: Bearer $token", "api-key: a1",
                   "X-API-Key: a2", "x-goog-api-key: a3");


sub ask {
    my ($to, %arg) = @_;

    my $port = $arg{port} // $front->port;
    my $r = curl("http://127.0.0.1:$port$to$path",
                 json => chat($arg{text} // "Hello"), args => $arg{args},
                 header => $arg{header} // \@credentials);

    return ($r->{status}, $model->received->{headers});
}


subtest "the four headers stay where the guard asks for a token" => sub {
    for my $way ([ $front->port ], [ $h2, "--http2-prior-knowledge" ]) {
        my ($port, @args) = @$way;
        my ($status, $got) = ask("/jwt", args => \@args, port => $port);

        is($status, 200, "accepted");
        is($got->{$_}, undef, "$_: not for the model")
            for qw(authorization api-key x-api-key x-goog-api-key);

        is($got->{'content-type'}, "application/json", "the rest goes on");
        like($got->{'user-agent'}, qr/^curl/, "all of it");
    }
};


subtest "they go on where it does not, or is told to" => sub {
    for my $to ("/none", "/pass") {
        my ($status, $got) = ask($to);

        is($status, 200, "$to: accepted");
        is($got->{authorization}, "Bearer $token", "$to: authorization");
        is($got->{'api-key'}, "a1", "$to: api-key");
        is($got->{'x-api-key'}, "a2", "$to: x-api-key");
        is($got->{'x-goog-api-key'}, "a3", "$to: x-goog-api-key");
    }
};


subtest "many headers, several of a name: the others stay in order" => sub {
    my @more = map { ("X-N$_: $_", "api-key: $_", "X-Same: $_") } 1 .. 30;
    my ($status, $got) = ask("/jwt", header => [ @credentials, @more ]);

    is($status, 200, "accepted");
    is($got->{'api-key'}, undef, "none of them");
    is($got->{"x-n$_"}, $_, "x-n$_") for 1, 2, 29, 30;
    is($got->{'x-same'}, join(", ", 1 .. 30), "all, in order");
};


subtest "other headers and cookies, as configured" => sub {
    my ($status, $got) = ask("/more", header => [ @credentials,
        "X-Team-Key: t", "x_team_key: u", "X-Team-Keys: v",
        "Cookie: a=1;session=s; SID=2;b=3; sessions=4" ]);

    is($status, 200, "accepted");
    is($got->{authorization}, undef, "the four of them");
    is($got->{'x-team-key'}, undef, "a header");
    is($got->{'x-team-keys'}, "v", "not one that begins like it");
    is($got->{cookie}, "a=1; b=3; sessions=4", "cookies");

    ($status, $got) = ask("/more", header => [ "Cookie: session=s" ]);
    ok(!exists $got->{cookie}, "no cookie is left: no header");

    ($status, $got) = ask("/more", header => [ "Cookie: a=1;b=2;;c" ]);
    is($got->{cookie}, "a=1;b=2;;c", "as it came, when nothing goes");

    ($status, $got) = ask("/jwt", header => [ @credentials,
                                              "Cookie: session=s" ]);
    is($got->{cookie}, "session=s", "cookies are kept without saying");
};


subtest "where llm_guard_jwt finds the token is not passed on either" => sub {
    my ($status, $got) = ask("/cookie", header => [ "X-Token: x",
        "Cookie: a=1; session=$token; b=2" ]);

    is($status, 200, "a cookie: accepted");
    is($got->{cookie}, "a=1; b=2", "the others go on");
    is($got->{'x-token'}, "x", "so does a header");

    ($status, $got) = ask("/named", header => [ "X-Token: $token",
                                                "Cookie: session=s" ]);
    is($status, 200, "a header: accepted");
    is($got->{'x-token'}, undef, "does not go on");
    is($got->{cookie}, "session=s", "the cookie does");
};


subtest "what the configuration says goes on" => sub {
    my ($status, $got) = ask("/own", header => [ @credentials,
                                                 "Cookie: c=1" ]);

    is($got->{authorization}, "Bearer configured", "proxy_set_header");
    is($got->{'x-seen'}, ",,c=1", "but no variable tells");

    ($status, $got) = ask("/early");
    is($got->{'x-seen'}, ",", "though it was read before");
};


subtest "internal redirects" => sub {
    my ($status, $got) = ask("/again");

    is($status, 200, "to a location that asks again: accepted");
    is($got->{authorization}, undef, "not for the model");

    my $before = $model->received->{count};
    ($status, $got) = ask("/again-in-a-header",
                          header => [ "api-key: $token" ]);
    is($model->received->{count}, $before + 2, "tried, and again");
    is($model->received->{uri}, "/last", "where it asks again, accepted");
    is($got->{'api-key'}, undef, "not for the model");

    ($status, $got) = ask("/elsewhere");
    is($model->received->{uri}, "/elsewhere$path", "the fallback was asked");
    is($got->{authorization}, undef,
       "what was for us is not for it, nor is the credential of the first");

    ($status, $got) = ask("/unasked");
    is($model->received->{uri}, "/unasked$path", "the fallback was asked");
    is($got->{'x-api-key'}, undef, "also from where nobody asks for a token");

    ($status, $got) = ask("/elsewhere-on-purpose");
    is($got->{authorization}, "Bearer $token", "unless it says so");
};


subtest "satisfy any" => sub {
    my ($status, $got) = ask("/anybody", header => [ "x-api-key: a" ]);

    is($status, 200, "let in without a token");
    is($got->{'x-api-key'}, undef, "and without a credential");
};


subtest "a mirror gets neither credential" => sub {
    my ($status, $got) = ask("/mirrored");

    is($status, 200, "accepted");
    is($got->{authorization}, "Bearer the-models-own", "the model: its own");

    my $copy;

    for (1 .. 100) {
        $copy = $mirror->received;
        last if $copy->{count};
        sleep 0.05;
    }

    is($copy->{count}, 1, "mirrored");
    is($copy->{headers}{$_}, undef, "$_: not for the mirror")
        for qw(authorization api-key x-api-key);
};


subtest "what was refused carries nothing to an error_page" => sub {
    my ($status, $got) = ask("/refused",
        text => "the key is AK" . "IA" . "QYLPMN5HHHFPZAM2");

    is($model->received->{method}, "GET", "the error_page was asked");
    is($got->{authorization}, undef, "without any credential");
};


subtest "what a location took for a credential goes on from nowhere" => sub {
    my $secret = "the key is AK" . "IA" . "QYLPMN5HHHFPZAM2";

    my ($status, $got) = ask("/forbidden");
    is($model->received->{uri}, "/forbidden$path", "forbidden, and elsewhere");
    is($got->{authorization}, undef, "without the token");

    my $before = $model->received->{count};
    ($status, $got) = ask("/forbidden",
                          header => [ "Authorization: Bearer a.b.c" ]);
    is($model->received->{count}, $before + 1, "not a token, and elsewhere");
    is($got->{authorization}, undef, "without it, too");

    for my $text ("Hi", $secret) {
        ($status, $got) = ask("/key", header => [ "x-my-key: mine" ],
                              text => $text);
        is($model->received->{uri}, "/key$path", "an API key, and elsewhere");
        is($got->{'x-my-key'}, undef, "without it");
    }

    ($status, $got) = ask("/baked",
                          header => [ "Cookie: a=b; session=$token" ]);
    is($status, 200, "a cookie, and elsewhere");
    is($got->{cookie}, "a=b", "without it");

    ($status, $got) = ask("/configured", header => [ "x-team-key: mine",
                                                     "Cookie: sid=1; a=b" ]);
    is($got->{'x-team-key'}, undef, "nor a configured header");
    is($got->{cookie}, "a=b", "nor such a cookie");
};


subtest "claims are of the location that accepted them" => sub {
    my ($status, $got) = ask("/issuer");

    is($status, 200, "let in by the address");
    is($got->{'x-seen'}, undef, "and not by the claims from before");
};


my $log = $front->nginx->log_of("access.log");

my @passed = grep { m{^/(?:none|pass|elsewhere-on-purpose)/} } split /^/, $log;
my @kept = grep { !m{^/(?:none|pass|elsewhere-on-purpose)/} } split /^/, $log;

cmp_ok(scalar @kept, '>', 10, "the access log has what did not go on");
is(join("", grep { /\Q$token\E/ } @kept), "", "without the client's");
like($passed[0], qr/"Bearer \Q$token\E"/, "variables tell it otherwise");
unlike($log, qr/the-models-own/, "and the model's nowhere");
is($front->leave, "", "nothing to complain about");

done_testing();
