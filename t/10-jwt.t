# Bearer tokens: who is let in, who is not, and what both are told.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Test::Nginx::Socket;
use LLMG::Token;

our $mint = LLMG::Token->new;

$mint->key("rsa", "RS256");
$mint->key("ec", "ES256");
$mint->key("other", "ES256");

my $dir = $mint->{dir};

$ENV{TEST_NGINX_KEYS} = $mint->write_jwks("$dir/keys.json", "rsa", "ec");
$ENV{TEST_NGINX_OTHER} = $mint->write_jwks("$dir/other.json", "other");

# where a test does not say it

our $api = <<'END';
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
END

our $model = <<'END';
    location = /model {
        return 200 "model: $http_authorization\n";
    }
END

our $who = <<'END';
    add_header X-Subject $llm_guard_subject always;
    add_header X-Reason  $llm_guard_reason always;
    add_header X-Team    $llm_guard_claim_team always;
    add_header X-Roles   $llm_guard_claim_roles always;
END

sub bearer {
    return "Authorization: Bearer " . $mint->token(@_);
}


add_block_preprocessor(sub {
    my $block = shift;

    $block->set_value(config => ($block->config // $api) . $model);
    $block->set_value(http_config => $who . ($block->http_config // ""));

    $block->set_value(no_error_log => "[alert]\n[crit]\n[emerg]\n[error]")
        unless defined $block->no_error_log;
});

no_long_string();
repeat_each(2);
plan("no_plan");
run_tests();

__DATA__

=== TEST 1: an RS256 token is accepted, and its claims are variables
--- config
    location /api {
        llm_guard_jwt          "the models";
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval
main::bearer("rsa", sub => "alice",
             claims => { team => "blue", roles => ["a", "b"] })
--- response_headers
X-Subject: alice
X-Team: blue
X-Roles: a b
X-Reason:
WWW-Authenticate:
--- response_body_like: ^model: $



=== TEST 2: an ES256 token is accepted
--- config
    location /api {
        llm_guard_jwt          "the models";
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "bob")
--- response_headers
X-Subject: bob
--- response_body_like: ^model: $



=== TEST 3: without a token there is a challenge and no error in it
--- config
    location /api {
        llm_guard_jwt          "the models";
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api/v1/chat/completions
--- response_headers
WWW-Authenticate: Bearer realm="the models"
Content-Type: application/json
X-Reason: auth_missing
--- response_body_like chomp
^\{"error":\{.*"code":"invalid_api_key".*"reason":"auth_missing".*\}\}\s*$
--- error_code: 401



=== TEST 4: another scheme is no token
--- config
    location /api {
        llm_guard_jwt          "the models";
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers
Authorization: Basic YWxpY2U6YQ==
--- response_headers
WWW-Authenticate: Bearer realm="the models"
X-Reason: auth_missing
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 5: a scheme without a token is no token
--- request
GET /api
--- more_headers
Authorization: Bearer
--- response_headers
WWW-Authenticate: Bearer realm="m"
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 6: the scheme is written as one likes
--- request
GET /api
--- more_headers eval
"authorization: bEARER   " . $main::mint->token("ec", sub => "bob")
--- response_headers
X-Subject: bob
--- response_body_like: ^model:



=== TEST 7: what is no token at all
--- request
GET /api
--- more_headers
Authorization: Bearer hello
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token is not a signed JWT"
X-Reason: auth_invalid
--- response_body_like: "reason":"auth_invalid"
--- error_code: 401



=== TEST 8: a token of somebody else's key
--- request
GET /api
--- more_headers eval: main::bearer("other")
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="no key for this token"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 9: somebody else's key under the name of ours
--- request
GET /api
--- more_headers eval: main::bearer("other", header => { kid => "ec" })
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token signature invalid"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 10: claims that were changed after signing
--- request
GET /api
--- more_headers eval
my @mine = split /\./, $main::mint->token("ec", sub => "bob");
my @admin = split /\./, $main::mint->token("ec", sub => "admin");
"Authorization: Bearer $mine[0].$admin[1].$mine[2]"
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token signature invalid"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 11: an algorithm "none"
--- request
GET /api
--- more_headers eval: main::bearer("ec", header => { alg => "none" })
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token algorithm not supported"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 12: an algorithm that is not allowed here
--- config
    location /api {
        llm_guard_jwt            m;
        llm_guard_jwt_key_file   $TEST_NGINX_KEYS;
        llm_guard_jwt_algorithms ES256;
        proxy_pass               http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("rsa")
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token algorithm not allowed"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 13: an expired token
--- request
GET /api
--- more_headers eval: main::bearer("ec", exp => -5)
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token expired"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 14: an expired token within the leeway
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_leeway   1m;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", exp => -5)
--- response_body_like: ^model:



=== TEST 15: a token for later
--- request
GET /api
--- more_headers eval: main::bearer("ec", nbf => 600)
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token not yet valid"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 16: a token without an end
--- request
GET /api
--- more_headers eval: main::bearer("ec", exp => undef)
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token has no expiration time"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 17: an issuer and an audience that are wanted
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_issuer   https://a.example https://b.example;
        llm_guard_jwt_audience models chat;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval
main::bearer("ec", iss => "https://b.example",
             aud => ["something", "models"])
--- response_body_like: ^model:



=== TEST 18: an issuer that is not
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_issuer   https://a.example;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", iss => "https://a.example/")
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token issuer not accepted"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 19: an audience that is not
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_audience models;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", aud => ["model", "models2"])
--- response_headers
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="token audience not accepted"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 20: a token in a variable; the header is then somebody else's
--- config
    location /api {
        llm_guard_client_credential pass;
        llm_guard_jwt          m token=$cookie_token;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval
"Authorization: Basic abc\nCookie: token=" . $main::mint->token("ec", sub => "c")
--- response_headers
X-Subject: c
--- response_body
model: Basic abc



=== TEST 21: an empty variable is no token, whatever the header says
--- config
    location /api {
        llm_guard_jwt          m token=$cookie_token;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec")
--- response_headers
WWW-Authenticate: Bearer realm="m"
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 22: two Authorization headers are not understood
--- request
GET /api
--- more_headers eval
main::bearer("ec") . "\n" . main::bearer("ec")
--- error_code: 400



=== TEST 23: a location inherits, another does without
--- http_config
    llm_guard_jwt          m;
    llm_guard_jwt_key_file $TEST_NGINX_KEYS;
--- config
    location /in {
        root html;
    }
    location /out {
        llm_guard_jwt off;
        return 204;
    }
--- request eval
["GET /in", "GET /out"]
--- error_code eval
[401, 204]
--- response_body_like eval
["auth_missing", ""]



=== TEST 24: audiences of a location replace those around it
--- http_config
    llm_guard_jwt_audience everybody;
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_audience models;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", aud => "everybody")
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 25: keys of a location replace those around it
--- http_config
    llm_guard_jwt_key_file $TEST_NGINX_KEYS;
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_OTHER;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec")
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 26: keys of two files are one set
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_key_file $TEST_NGINX_OTHER;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("other")
--- response_body_like: ^model:



=== TEST 27: the error has the shape that is configured
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_error_format problem;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- response_headers
Content-Type: application/problem+json
--- response_body_like: "reason":\s*"auth_missing"
--- error_code: 401



=== TEST 28: a claim that would break a header line is not found
--- request
GET /api
--- more_headers eval
main::bearer("ec", sub => "a", claims => { team => "a\r\nX-Evil: 1" })
--- response_headers
X-Subject: a
X-Team:
X-Evil:
--- response_body_like: ^model:



=== TEST 29: a subject that would is no token's
--- request
GET /api
--- more_headers eval
main::bearer("ec", sub => "a\nX-Evil: 1")
--- response_headers
X-Subject: 127.0.0.1
X-Evil:
X-Reason: auth_invalid
WWW-Authenticate: Bearer realm="m", error="invalid_token", error_description="sub holds a control character"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 30: the subject is the one that is configured
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_subject      $llm_guard_claim_team/$http_x_user;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval
main::bearer("ec", sub => "a", claims => { team => "blue" })
. "\nX-User: jane"
--- response_headers
X-Subject: blue/jane
--- response_body_like: ^model:



=== TEST 31: an empty configured subject is the claim's
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_subject      $http_x_user;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "a")
--- response_headers
X-Subject: a
--- response_body_like: ^model:



=== TEST 32: a subject that names itself does not loop
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_subject      x$llm_guard_subject;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "a")
--- response_headers
X-Subject: x
--- response_body_like: ^model:



=== TEST 33: a token of 20 kilobytes, too long to be remembered
--- http_config
    large_client_header_buffers 4 64k;
    proxy_buffer_size 64k;
    proxy_buffers 4 64k;
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass_request_headers off;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval
main::bearer("ec", sub => "a", claims => { groups => [ ("0123456789") x 1200 ] })
--- response_headers
X-Subject: a
--- response_body_like: ^model:



=== TEST 34: a client without a token does not get to send its body
--- config
    location /api {
        llm_guard              on;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request eval
"POST /api/v1/chat/completions
" . ("{" x 10000)
--- response_headers
X-Reason: auth_missing
--- response_body_like: "reason":"auth_missing"
--- error_code: 401



=== TEST 35: HEAD gets the headers of the refusal
--- request
HEAD /api
--- response_headers
WWW-Authenticate: Bearer realm="m"
X-Reason: auth_missing
--- response_body
--- error_code: 401



=== TEST 36: variables are not found where the guard has no business
--- config
    location /api {
        proxy_pass http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "a")
--- response_headers
X-Subject:
X-Reason:
X-Team:
--- response_body_like: ^model:
