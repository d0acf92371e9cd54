# What the variables say of a request, in the access log.

use strict;
use warnings;

use Test::Nginx::Socket;

our $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";

sub chat {
    my ($text, $more) = @_;

    return "POST /v1/chat/completions\n"
           . qq({"model":"gpt-4o",) . ($more // "")
           . qq("messages":[{"role":"user","content":"$text"}]});
}

our $log = <<'END';
    llm_guard on;
    log_format vars "decision=$llm_guard_decision would=$llm_guard_would reason=$llm_guard_reason "
        "rules=$llm_guard_rules score=$llm_guard_score "
        "policy=$llm_guard_policy mode=$llm_guard_mode "
        "dialect=$llm_guard_dialect model=$llm_guard_model "
        "stream=$llm_guard_stream masked=$llm_guard_masked "
        "subject=$llm_guard_subject claim=$llm_guard_claim_sub "
        "tokens=$llm_guard_prompt_tokens/$llm_guard_completion_tokens "
        "limit=$llm_guard_limit_status/$llm_guard_limit_remaining"
        "/$llm_guard_limit_reset "
        "time=$llm_guard_time ttft=$llm_guard_ttft "
        "coverage=$llm_guard_coverage;";
END

our $model = <<'END';
    location = /answer {
        llm_guard off;
        default_type application/json;
        return 200 '{"id":"x","object":"chat.completion","model":"gpt-4o-1","choices":[{"index":0,"message":{"role":"assistant","content":"$arg_a"},"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":34,"total_tokens":46}}';
    }
    location = /events {
        llm_guard off;
        default_type text/event-stream;
        return 200 'data: {"id":"x","choices":[{"index":0,"delta":{"content":"hello"}}]}

data: {"id":"x","choices":[],"usage":{"prompt_tokens":5,"completion_tokens":6}}

data: [DONE]

';
    }
    location = /image {
        llm_guard off;
        default_type image/png;
        return 200 '0123456789012345678901234567890123456789';
    }
    location = /encoded {
        llm_guard off;
        default_type application/json;
        add_header Content-Encoding br;
        return 200 '0123456789012345678901234567890123456789';
    }
    location = /log {
        llm_guard off;
        default_type text/plain;
        root $TEST_NGINX_SERVER_ROOT/logs;
        try_files /vars.log =404;
    }
END


add_block_preprocessor(sub {
    my $block = shift;

    my $location = $block->guarded // "";
    my $to = $block->to // "/answer?a=hello";

    $block->set_value(http_config => $log . ($block->http_config // ""));
    $block->set_value(config => $model . <<"END");
    location /v1/ {
        access_log \$TEST_NGINX_SERVER_ROOT/logs/vars.log vars;
        $location
        proxy_pass http://127.0.0.1:\$TEST_NGINX_SERVER_PORT$to;
    }
    location /plain/ {
        llm_guard off;
        access_log \$TEST_NGINX_SERVER_ROOT/logs/vars.log vars;
        proxy_pass http://127.0.0.1:\$TEST_NGINX_SERVER_PORT$to;
    }
END

    # asked once for each status, then the log

    my @status = split " ", $block->status // 200;

    $block->set_value(request => [ ($block->ask) x @status, "GET /log" ]);
    $block->set_value(response_body_like => [ ("") x @status, $block->said ]);
    $block->set_value(error_code => [ @status, 200 ]);
    $block->set_value(no_error_log => "[alert]\n[crit]\n[emerg]");
});

no_long_string();
no_shuffle();
plan("no_plan");
run_tests();

__DATA__

=== TEST 1: a clean conversation
--- ask eval: main::chat("hello")
--- said chomp
decision=allow would=- reason=- rules=- score=0 policy=default mode=enforce dialect=openai model=gpt-4o stream=0 masked=0 subject=127\.0\.0\.1 claim=- tokens=12/34 limit=-/-/- time=0\.0\d{5} ttft=- coverage=1\.000;



=== TEST 2: something masked on the way up
--- ask eval: main::chat('mail jane.roe@example.org and jon.doe@example.org')
--- said chomp
decision=mask would=- reason=- rules=pii\.email score=\d+ policy=default mode=enforce dialect=openai model=gpt-4o stream=0 masked=2 .* coverage=1\.000;



=== TEST 3: something masked on the way down
--- to: /answer?a=jane.roe@example.org
--- ask eval: main::chat("who?")
--- said chomp
decision=mask would=- reason=- rules=pii\.email score=\d+ .* masked=1 .* tokens=12/34 .* coverage=1\.000;



=== TEST 4: each rule is named once, requests first
--- to: /answer?a=jane.roe@example.org
--- guarded
llm_guard observe;
--- ask eval: main::chat("$main::key and jane.roe\@example.org, $main::key")
--- said chomp
decision=report would=- reason=- rules=secret\.[a-z_-]+,pii\.email score=\d+ policy=observe



=== TEST 5: something refused
--- ask eval: main::chat("my key is $main::key")
--- status: 400
--- said chomp
decision=block would=- reason=content_blocked rules=secret\.\S+ score=[1-9]\d* policy=default mode=enforce dialect=openai model=gpt-4o stream=0



=== TEST 6: what would have been refused, in shadow mode
--- guarded
llm_guard_mode shadow;
--- ask eval: main::chat("my key is $main::key")
--- said chomp
decision=allow would=block reason=- rules=secret\.\S+ score=[1-9]\d* policy=default mode=shadow .* masked=0 .* tokens=12/34



=== TEST 7: a malformed body
--- ask
POST /v1/chat/completions
{"model":"gpt-4o","model":"gpt-5"}
--- status: 400
--- said chomp
decision=block would=- reason=body_invalid rules=- .* policy=default mode=enforce dialect=openai .* coverage=0\.000;



=== TEST 8: a stream
--- to: /events?x=
--- ask eval: main::chat("hello", '"stream":true,')
--- said chomp
decision=allow would=- reason=- rules=- score=0 .* model=gpt-4o stream=1 masked=0 .* tokens=5/6 .* time=0\.0\d{5} ttft=\d+\.\d{3} coverage=1\.000;



=== TEST 9: without the guard nothing is found
--- ask
POST /plain/chat
{"model":"gpt-4o"}
--- said chomp
decision=- would=- reason=- rules=- score=- policy=- mode=- dialect=- model=- stream=- masked=- subject=- claim=- tokens=-/- limit=-/-/- time=- ttft=- coverage=-;



=== TEST 10: a limit
--- http_config
    llm_guard_limit_zone $remote_addr zone=a:256k unit=requests rate=2/m burst=2;
--- guarded
llm_guard_limit zone=a;
--- ask eval: main::chat("hello")
--- said chomp
decision=allow .* limit=PASSED/1/30



=== TEST 11: a limit that is reached
--- http_config
    llm_guard_limit_zone $remote_addr zone=b:256k unit=requests rate=1/h burst=1;
--- guarded
llm_guard_limit zone=b;
--- ask eval: main::chat("hello")
--- status: 200 429
--- said chomp
limit=PASSED/0/3600 .*decision=block would=- reason=limit_requests .* limit=REJECTED/0/3600 time=-



=== TEST 12: a limit that would have been reached
--- http_config
    llm_guard_limit_zone $remote_addr zone=c:256k unit=requests rate=1/h burst=1;
--- guarded
llm_guard_limit zone=c;
llm_guard_limit_dry_run on;
--- ask eval: main::chat("hello")
--- status: 200 200
--- said chomp
limit=PASSED/0/3600 .*decision=allow would=- reason=- .* limit=REJECTED_DRY_RUN/0/3600



=== TEST 13: an API that is not known passes unread when it may
--- guarded
llm_guard_unrecognized pass;
--- ask
POST /v1/something
0123456789
--- said chomp
decision=\w+ would=- reason=- .* policy=default .* coverage=0\.\d{3};



=== TEST 14: a response that is too long and passes unread
--- to: /answer?a=0123456789012345678901234567890123456789
--- guarded
llm_guard_response_buffer 100;
llm_guard_fail_mode open;
--- ask eval: main::chat("hello")
--- said chomp
decision=allow .* coverage=0\.0\d\d;



=== TEST 15: a response of a type that is not read, where pictures may come
--- to: /image?x=
--- ask eval: main::chat("hello") =~ s{/chat/completions}{/audio/speech}r
--- said chomp
decision=allow .* coverage=0\.[0-7]\d\d;



=== TEST 16: an encoded response that passes unread
--- to: /encoded?x=
--- guarded
llm_guard_fail_mode open;
--- ask eval: main::chat("hello")
--- said chomp
decision=allow .* coverage=0\.[0-7]\d\d;
