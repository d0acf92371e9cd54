# Tokens together with what else decides about access: "satisfy", "error_page",
# and requests that move on to another location.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Test::Nginx::Socket;
use LLMG::Token;

our $mint = LLMG::Token->new;

$mint->key("ec", "ES256");
$mint->key("other", "ES256");

my $dir = $mint->{dir};

$ENV{TEST_NGINX_KEYS} = $mint->write_jwks("$dir/keys.json", "ec");
$ENV{TEST_NGINX_OTHER} = $mint->write_jwks("$dir/other.json", "other");

our $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";

our $clean = '{"messages":[{"role":"user","content":"hello"}]}';
our $secret = qq({"messages":[{"role":"user","content":"my key is $key"}]});

our $model = <<'END';
    location = /model {
        proxy_pass http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
        proxy_set_header X-Body $request_body;
    }
    location = /echo {
        add_header X-Subject "";
        return 200 "model: $request_method $http_x_body\n";
    }
END

our $who = <<'END';
    add_header X-Subject  $llm_guard_subject always;
    add_header X-Reason   $llm_guard_reason always;
    add_header X-Decision $llm_guard_decision always;
END

sub bearer {
    return "Authorization: Bearer " . $mint->token(@_);
}

sub post {
    my ($uri, $body) = @_;

    return "POST $uri\n$body";
}


add_block_preprocessor(sub {
    my $block = shift;

    $block->set_value(config => $block->config . $model);
    $block->set_value(http_config => $who . ($block->http_config // ""));

    $block->set_value(no_error_log => "[alert]\n[crit]\n[emerg]")
        unless defined $block->no_error_log;
});

no_long_string();
repeat_each(2);
plan("no_plan");
run_tests();

__DATA__

=== TEST 1: any: an address that is allowed needs no token
--- config
    location /api {
        satisfy                any;
        allow                  127.0.0.1;
        deny                   all;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- response_headers
WWW-Authenticate:
X-Reason:
--- response_body_like: ^model: GET



=== TEST 2: any: it is inspected all the same
--- config
    location /api {
        satisfy                any;
        allow                  127.0.0.1;
        deny                   all;
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request eval: main::post("/api", $main::secret)
--- response_headers
X-Reason: content_blocked
X-Decision: block
--- response_body_like: "reason":"content_blocked"
--- error_code: 400



=== TEST 3: any: and its body goes on
--- config
    location /api {
        satisfy                any;
        allow                  127.0.0.1;
        deny                   all;
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/model;
    }
--- request eval: main::post("/api", $main::clean)
--- response_headers
X-Reason:
X-Decision: allow
--- response_body eval: "model: POST $main::clean\n"



=== TEST 4: any: a token opens what the address does not
--- config
    location /api {
        satisfy                any;
        deny                   all;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "a")
--- response_headers
X-Subject: a
--- response_body_like: ^model: GET



=== TEST 5: any: neither
--- config
    location /api {
        satisfy                any;
        deny                   all;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- response_headers
WWW-Authenticate: Bearer realm="m"
X-Reason: auth_missing
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 6: all: the address alone is not enough
--- config
    location /api {
        satisfy                all;
        allow                  all;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 7: all: the token alone is not enough
--- config
    location /api {
        satisfy                all;
        deny                   all;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec")
--- response_body_like: 403 Forbidden
--- error_code: 403



=== TEST 8: any: an upstream's own 401 is not ours
--- config
    location /api {
        satisfy                any;
        allow                  all;
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/no;
    }
    location = /no {
        default_type application/json;
        return 401 '{"error":"upstream"}';
    }
--- request
GET /api
--- response_headers
X-Reason:
--- response_body chomp
{"error":"upstream"}
--- error_code: 401



=== TEST 9: an error page of one's own
--- config
    location /api {
        error_page             401 /login.html;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- user_files
>>> login.html
please log in
--- request
GET /api
--- response_headers
WWW-Authenticate: Bearer realm="m"
X-Reason: auth_missing
--- response_body
please log in
--- error_code: 401



=== TEST 10: an error page where a token is asked for, too, is not shown
--- config
    location /api {
        root                   html;
        error_page             401 /api/login.html;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
    }
--- user_files
>>> api/login.html
please log in
--- request
GET /api/other
--- response_headers
WWW-Authenticate: Bearer realm="m"
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 11: another location accepts what the first did not
--- config
    location /api {
        error_page             401 = @other;
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
    location @other {
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          o;
        llm_guard_jwt_key_file $TEST_NGINX_OTHER;
        rewrite                ^ /model break;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT;
    }
--- request eval: main::post("/api", $main::clean)
--- more_headers eval: main::bearer("other", sub => "o")
--- response_headers
X-Subject: o
X-Reason:
X-Decision: allow
--- response_body eval: "model: POST $main::clean\n"



=== TEST 12: and inspects it
--- config
    location /api {
        error_page             401 = @other;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
    location @other {
        llm_guard              on;
        llm_guard_dialect      openai;
        llm_guard_jwt          o;
        llm_guard_jwt_key_file $TEST_NGINX_OTHER;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT;
    }
--- request eval: main::post("/api", $main::secret)
--- more_headers eval: main::bearer("other", sub => "o")
--- response_headers
X-Reason: content_blocked
--- response_body_like: content_blocked
--- error_code: 400



=== TEST 13: another location does not accept it either
--- config
    location /api {
        error_page             401 = @other;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
    location @other {
        llm_guard_jwt          o;
        llm_guard_jwt_key_file $TEST_NGINX_OTHER;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT;
    }
--- request
GET /api
--- response_headers
WWW-Authenticate: Bearer realm="o"
--- response_body_like: auth_missing
--- error_code: 401



=== TEST 14: an internal redirect to where the same is asked
--- config
    location /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        try_files              /nothing /api2;

        location /api2 {
            proxy_pass         http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
        }
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", sub => "a")
--- response_headers
X-Subject: a
--- response_body_like: ^model: GET



=== TEST 15: an internal redirect to where another audience is asked for
--- config
    location = /api {
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        try_files              /nothing /inner;
    }
    location = /inner {
        llm_guard_jwt          i;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        llm_guard_jwt_audience inner;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request
GET /api
--- more_headers eval: main::bearer("ec", aud => "outer")
--- response_headers
WWW-Authenticate: Bearer realm="i", error="invalid_token", error_description="token audience not accepted"
--- response_body_like: auth_invalid
--- error_code: 401



=== TEST 16: an internal redirect to where the token of another variable counts
--- config
    location = /api {
        llm_guard_jwt          m token=$arg_a;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        try_files              /nothing /inner?$args;
    }
    location = /inner {
        llm_guard_jwt          i token=$arg_b;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- request eval
[ "GET /api?a=" . $main::mint->token("ec", sub => "a"),
  "GET /api?a=" . $main::mint->token("ec", sub => "a")
  . "&b=" . $main::mint->token("ec", sub => "b") ]
--- response_headers eval
[ "X-Reason: auth_missing", "X-Subject: b" ]
--- error_code eval
[ 401, 200 ]



=== TEST 17: beside a password: either opens
--- config
    location /api {
        satisfy                any;
        auth_basic             people;
        auth_basic_user_file   $TEST_NGINX_SERVER_ROOT/html/people;
        llm_guard_jwt          m;
        llm_guard_jwt_key_file $TEST_NGINX_KEYS;
        proxy_pass             http://127.0.0.1:$TEST_NGINX_SERVER_PORT/echo;
    }
--- user_files
>>> people
jane:{PLAIN}secret
--- request eval
[ "GET /api", "GET /api", "GET /api" ]
--- more_headers eval
[ "Authorization: Basic amFuZTpzZWNyZXQ=", main::bearer("ec"), "X-A: b" ]
--- error_code eval
[ 200, 200, 401 ]
