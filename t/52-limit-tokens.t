# Limits of tokens, money and requests at once: reserved before the model is
# asked, settled when it is over, whatever became of it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl decoded said);
use LLMG::Front;
use LLMG::Limits qw(settles);
use LLMG::Nginx qw(slurp);
use LLMG::Wire;

my $json = JSON::PP->new->utf8->canonical;
my $path = "/v1/chat/completions";
my $secret = "AK" . "IA" . "QYLPMN5HHHFPZAM2";

# "all" is what a user may have: 10,000 in a month

my $front = LLMG::Front->start(workers => 2, http => <<'HTTP',
    llm_guard_policy silent { inherit default; usage off; }

    map $http_x_plan $plan { gold 50000; free 500; none 0; odd many;
                             any unlimited; default ""; }

    llm_guard_limit_zone $http_x_user zone=all:1m unit=tokens
                         rate=10000/month algorithm=calendar;
    llm_guard_limit_zone $http_x_user zone=prompt:1m unit=prompt_tokens
                         rate=1000/d algorithm=window;
    llm_guard_limit_zone $http_x_user zone=answer:1m unit=completion_tokens
                         rate=1000/d;
    map $llm_guard_model $per_model { volatile; huge 500; default ""; }
    map $llm_guard_model $counted { volatile; tiny ""; default $http_x_user; }
    llm_guard_limit_zone $http_x_user/$llm_guard_model zone=model:1m
                         unit=tokens rate=2000/d override=$per_model;
    llm_guard_limit_zone $counted zone=most:1m unit=tokens rate=2000/d;
    llm_guard_limit_zone $http_x_user zone=small:1m unit=completion_tokens
                         rate=60/d;
    llm_guard_limit_zone $http_x_user zone=money:1m unit=cost
                         rate=0.50/month algorithm=calendar;
    llm_guard_limit_zone $http_x_user zone=cents:1m unit=cost rate=0.05/d;
    llm_guard_limit_zone $http_x_user zone=plans:1m unit=tokens
                         rate=2000/d override=$plan;
    llm_guard_limit_zone $http_x_user zone=much:1m unit=tokens
                         rate=100000000/month algorithm=calendar;
    llm_guard_limit_zone $http_x_user zone=once:1m unit=requests rate=2/d;
    llm_guard_limit_zone $http_x_user zone=few:1m unit=streams rate=2
                         lease=3s;

    llm_guard_price gpt-4o* input=2.50 output=10 cached=1.25;
    llm_guard_price gpt-4o-mini* input=0.15 output=0.60;

    log_format used '$http_x_user $llm_guard_prompt_tokens '
                    '$llm_guard_completion_tokens $llm_guard_cost '
                    '$llm_guard_limit_status';
HTTP
    locations => <<'END');
    access_log DIR/used.log used;
    proxy_buffering off;
    llm_guard_limit_headers ietf;

    location / { llm_guard_limit zone=all; proxy_pass http://MODEL; }
    location /much/ { llm_guard_limit zone=much; proxy_pass http://MODEL/; }
    location /silent/ { llm_guard silent; llm_guard_limit zone=all;
                        proxy_pass http://MODEL/; }
    location /down/ { llm_guard_limit zone=all;
                      proxy_pass http://127.0.0.1:1/; }
    location /parts/ { llm_guard_limit zone=prompt;
                       llm_guard_limit zone=answer;
                       proxy_pass http://MODEL/; }
    location /cut/ { llm_guard silent; llm_guard_limit zone=small;
                     llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                     proxy_pass http://MODEL/; }
    location /cut-buffered/ { llm_guard silent; llm_guard_limit zone=small;
                     llm_guard_limit_reserve 20; llm_guard_limit_slice 10;
                     proxy_buffering on; proxy_pass http://MODEL/; }
    location /money/ { llm_guard_limit zone=money; llm_guard_limit zone=once;
                       proxy_pass http://MODEL/; }
    location /purse/ { llm_guard_limit zone=money; proxy_pass http://MODEL/; }
    location /clamp/ { llm_guard_limit zone=all; llm_guard_limit_clamp on;
                       proxy_pass http://MODEL/; }
    location /clamp-money/ { llm_guard_limit zone=cents;
                             llm_guard_limit_clamp on;
                             proxy_pass http://MODEL/; }
    location /plans/ { llm_guard_limit zone=plans;
                       proxy_pass http://MODEL/; }
    location /try/ { llm_guard_limit zone=small dry_run;
                     llm_guard_limit zone=all; proxy_pass http://MODEL/; }
    location /models/ { llm_guard_limit zone=model; llm_guard_limit zone=all;
                        proxy_pass http://MODEL/; }
    location /model/ { llm_guard_limit zone=model; proxy_pass http://MODEL/; }
    location /most/ { llm_guard_limit zone=most; proxy_pass http://MODEL/; }
    location /few/ { llm_guard_limit zone=few; proxy_pass http://MODEL/; }
    location /told/ { llm_guard_limit zone=all; llm_guard_limit zone=once;
                      llm_guard_limit_headers openai ietf;
                      proxy_pass http://MODEL/; }
    location /off/ { llm_guard_limit zone=once; llm_guard_limit_headers off;
                     proxy_pass http://MODEL/; }
END

my $base = "http://127.0.0.1:" . $front->port;


sub ask {
    my ($where, $user, %more) = @_;

    my $say = delete $more{say} // {};
    my $header = delete $more{header} // [];
    my $text = delete $more{text} // "Hi";

    return curl("$base$where$path",
                header => [ "X-User: $user", @$header,
                            map { "x-standin-$_: $say->{$_}" } keys %$say ],
                json => chat($text, %more));
}


# what is used of a zone, when all is settled: a request without a body takes
# nothing, and is told what is left but for one

sub used {
    my ($where, $user, $zone, $all) = @_;

    my $r = curl("$base$where/v1/models", header => [ "X-User: $user" ]);
    my ($left) = ($r->{headers}{ratelimit} // "") =~ /"$zone";r=(\d+)/;

    return $r->{status} == 429 ? $all : $all - $left - 1;
}


sub all_used {
    my ($user, $want, $claim) = @_;

    settles(sub { used("", $user, "all", 10000) }, $want, $claim);
}


subtest "an answer is charged by the provider's figures" => sub {
    my $r = ask("", "ann", say => { usage => "12 34" }, max_tokens => 100);
    is($r->{status}, 200, "whole");
    all_used("ann", 46, "what it was");

    $r = ask("", "ann", say => { usage => "12 34" }, stream => JSON::PP::true);
    is($r->{status}, 200, "a stream");
    all_used("ann", 92, "as much again");
};


subtest "what is reserved while it runs is what it may become" => sub {
    my $r = ask("", "bea", max_tokens => 5000, say => { usage => "1 1" });
    my ($left) = $r->{headers}{ratelimit} =~ /"all";r=(\d+)/;

    cmp_ok(10000 - 5000 - $left, '>', 0, "the prompt");
    cmp_ok(10000 - 5000 - $left, '<', 20, "and not much more");
    all_used("bea", 2, "given back");

    my $w = LLMG::Wire->new($front->port);
    $w->send($path, json => chat("Hi", max_tokens => 6000,
                                 stream => JSON::PP::true),
             header => [ "X-User: bea", "x-standin-wait-after: 1",
                         "x-standin-usage: 3 40" ]);
    $w->head;

    $r = ask("", "bea", max_tokens => 6000);
    is($r->{status}, 429, "not twice at once");
    is(decoded($r)->{error}{guard}{reason}, "limit_tokens", "and why");
    is(decoded($r)->{error}{code}, "rate_limit_exceeded", "as OpenAI says it");
    like($r->{headers}{'retry-after'}, qr/^[1-9]\d*$/, "come back later");

    is(ask("", "bea", max_tokens => 1000, say => { usage => "1 1" })->{status},
       200, "what is left may be used");

    $front->model->go;
    while (defined $w->more) { }

    all_used("bea", 47, "in the end there is what was used");
};


subtest "bounds that contradict each other, or are none" => sub {
    my $n = 0;
    my $left = sub {
        my $r = ask("", "cid" . ++$n, say => { usage => "1 1" }, @_);
        return $r->{status} if $r->{status} != 200;
        my ($l) = $r->{headers}{ratelimit} =~ /"all";r=(\d+)/;
        return int((10000 - $l) / 100) * 100;
    };

    is($left->(max_tokens => 200, max_completion_tokens => 3000), 3000,
       "the larger one counts");
    is($left->(max_tokens => 3000, max_completion_tokens => 200), 3000,
       "wherever it is");
    is($left->(), 1000, "without a bound the default is reserved");
    is($left->(max_tokens => -1), 1000, "likewise below 1");
    is($left->(max_tokens => "5"), 1000, "a string bounds nothing");
    is($left->(max_tokens => 5, max_completion_tokens => 1.5), 1000,
       "a fraction beside a bound takes it away");
    is($left->(max_tokens => 500, n => 4), 2000, "each answer has it");
    is($left->(max_tokens => 500, n => "4"), 2000, "also by a string");
    is($left->(max_tokens => 10, n => 1.5), 1200, "128 by what is no number");
    is($left->(max_tokens => 2_000_000_000), 1000,
       "a number that no server takes bounds nothing");

    my $r = ask("", "cid", max_tokens => 20000);
    is($r->{status}, 429, "more than all of it is refused");
    is($r->{headers}{'x-should-retry'}, "false", "for good");
    is($r->{headers}{'retry-after'}, undef, "it is no use to wait");
    like(decoded($r)->{error}{message}, qr/alone is more/, "and that is said");

    all_used("cid", 0, "and nothing was used");
};


subtest "nothing is charged for what the model never did" => sub {
    is(ask("", "dan", text => "key $secret")->{status}, 400, "a block");
    is(ask("", "dan", say => { status => 500 })->{status}, 500, "its error");
    is(ask("/down", "dan")->{status}, 502, "nobody there");
    all_used("dan", 0, "nothing");

    is(ask("", "dan", say => { usage => "7 8", answer => "key $secret" })
           ->{status}, 200, "an answer that is masked");
    all_used("dan", 15, "is charged");
};


# without figures: about one for each word that went by

my $words = join " ", ("word") x 40;

subtest "without figures what was delivered is counted" => sub {
    my %say = (answer => $words, chunk => 5);

    my $r = ask("/silent", "eve", stream => JSON::PP::true, say => \%say);
    is(said($r), $words, "a stream that does not tell");

    my $charged;
    settles(sub { $charged = used("", "eve", "all", 10000);
                  $charged < 100 ? 1 : 0 }, 1, "settled");
    cmp_ok($charged, '>=', 36, "a token each");
    cmp_ok($charged, '<=', 60, "and the prompt");

    # the connection of the model breaks after half of it

    ask("/silent", "fay", stream => JSON::PP::true,
        say => { %say, 'close-after' => 4000 });
    settles(sub { my $n = used("", "fay", "all", 10000);
                  $n > 10 && $n < $charged ? 1 : 0 }, 1,
            "a stream that breaks is charged in part");
};


subtest "a client that leaves pays what it got, at each event" => sub {
    my $prompt;

    for my $n (0, 1, 2, 5, 10, 20) {
        my $w = LLMG::Wire->new($front->port);
        $w->send("/silent$path", json => chat("Hi", stream => JSON::PP::true),
                 header => [ "X-User: leaves$n", "x-standin-chunk: 5",
                             "x-standin-answer: $words",
                             "x-standin-wait-after: " . (1 + $n) ]);
        $w->head;

        my $got = "";

        while (() = $got =~ /"content":"word/g) {
            last if (() = $got =~ /"content":"word/g) >= $n;
            $got .= $w->more // last;
        }

        while ((() = $got =~ /"content":"word/g) < $n) {
            $got .= $w->more // last;
        }

        undef $w;

        my $charged;
        settles(sub { $charged = used("", "leaves$n", "all", 10000);
                      $charged < 1000 ? 1 : 0 }, 1, "settled after $n");

        $prompt //= $charged;
        cmp_ok(abs($charged - $prompt - $n), '<=', $n / 10,
               "$n words, about $n tokens");
        $front->model->go;
    }
};


# what is reserved for a prompt of about a thousand tokens and one of an answer

sub reserves {
    my ($user, $said, %more) = @_;

    my $before = used("/much", $user, "much", 100000000);
    my $r = ask("/much", $user, text => "word " x 1000, max_tokens => 1,
                say => { usage => "$said 1" }, %more);
    my ($left) = $r->{headers}{ratelimit} =~ /"much";r=(\d+)/;

    settles(sub { used("/much", $user, "much", 100000000) - $before },
            $said + 1, "charged is what the provider says");

    return 100000000 - $left - $before - 1;
}


subtest "an estimate is corrected by the figures of the model" => sub {
    my $plain = reserves("yan", 2000);

    cmp_ok($plain, '>', 900, "about as many tokens as words");
    cmp_ok($plain, '<', 1200, "at first");

    reserves("yan", 2000) for 1 .. 19;

    my $more = reserves("yan", 2000);

    cmp_ok($more, '>', 1850, "this model makes twice as many of them");
    cmp_ok($more, '<', 2050, "and not more");
    is(reserves("zoe", 2000), $plain, "of others nothing is known");
    cmp_ok(abs(reserves("yan", 2000, model => "another") - $plain), '<', 10,
           "nor of other models");

    $front->nginx->reload;
    cmp_ok(abs(reserves("yan", 2000) - $more), '<', 50,
           "a reload forgets nothing");

    # whoever pays for the prompt writes it, too

    reserves("yan", 10) for 1 .. 40;
    is(reserves("yan", 10), $plain, "it never becomes less than the estimate");

    # a prompt of the other kind would be short by what such ones had given

    reserves("yan", 1000000);
    cmp_ok(reserves("yan", 2000), '<', $plain * 1.4,
           "and one figure moves it by little");
};


subtest "parts of it by themselves" => sub {
    ask("/parts", "gus", max_tokens => 100, say => { usage => "12 34" });

    settles(sub { used("/parts", "gus", "prompt", 1000) }, 12, "the prompt");
    settles(sub { used("/parts", "gus", "answer", 1000) }, 34, "the answer");

    is(ask("/parts", "gus", max_tokens => 10, text => "word " x 2000)
           ->{status}, 429, "a prompt that is too long");
    settles(sub { used("/parts", "gus", "answer", 1000) }, 34,
            "takes nothing of the other");
};


for my $where ("/cut", "/cut-buffered") {
    subtest "a stream ends where there is no more ($where)" => sub {
        my $r = ask($where, "hal$where", stream => JSON::PP::true,
                    say => { answer => join(" ", ("word") x 200), chunk => 5,
                             'delay-ms' => 2 });

        is($r->{status}, 200, "it began");
        is($r->{error}, 0, "and is whole");

        my @events = map { $_ eq "[DONE]" ? $_ : $json->decode($_) }
                         $r->{body} =~ /^data: (.+)$/mg;

        is($events[-1], "[DONE]", "with the end that clients wait for");
        is($events[-2]{choices}[0]{finish_reason}, "length", "what it is");
        is($events[-2]{guard}{reason}, "limit_tokens", "and why");

        my $n = () = said($r) =~ /word/g;
        my $usage = $events[-2]{usage};

        cmp_ok($n, '>=', 50, "nearly all of the limit was delivered");
        cmp_ok($usage->{completion_tokens}, '<=', 60 + 10,
               "and at most a slice beyond it");
        cmp_ok(abs($usage->{completion_tokens} - $n), '<=', $n / 10,
               "which is what it says");
        is($usage->{total_tokens}, $usage->{prompt_tokens}
                                   + $usage->{completion_tokens}, "in all");

        is(ask($where, "hal$where", say => {})->{status}, 429,
           "the next request is refused before");
        like($front->errors, qr/ends after \d+ tokens, reason "limit_tokens"/,
             "the log tells");
    };
}


subtest "a stream that is long enough is not cut" => sub {
    my $r = ask("/cut", "ida", stream => JSON::PP::true, max_tokens => 55,
                say => { answer => join(" ", ("word") x 50), chunk => 5 });

    unlike($r->{body}, qr/limit_tokens/, "it has reserved all of it");
    is(() = said($r) =~ /word/g, 50, "and has it");
};


subtest "a request that asks for more than is left gets what is left" => sub {
    my $r = ask("/clamp", "vic", max_tokens => 20000, n => 2,
                say => { usage => "10 20" });
    is($r->{status}, 200, "it passes");

    my $sent = $json->decode($front->model->received->{body});
    cmp_ok($sent->{max_tokens}, '<', 5000, "with less for each answer");
    cmp_ok($sent->{max_tokens}, '>', 4900, "and not with less than it may");
    all_used("vic", 30, "it is charged");

    $r = ask("/clamp", "vic", say => { usage => "1 1" }, max_tokens => 100);
    $sent = $json->decode($front->model->received->{body});
    is($sent->{max_tokens}, 100, "what fits is not changed");

    $r = ask("/clamp", "wes", max_tokens => 20000, text => "mail " x 20000);
    is($r->{status}, 429, "the prompt itself does not fit");

    $r = ask("/clamp-money", "xia", max_tokens => 20000, model => "gpt-4o",
             say => { usage => "10 20" }, text => 'Mail jane.roe@example.org');
    is($r->{status}, 200, "money");
    $sent = $json->decode($front->model->received->{body});
    cmp_ok($sent->{max_tokens}, '<=', 5000, "for which there is less");
    cmp_ok($sent->{max_tokens}, '>', 4980, "but all of it");
    unlike($sent->{messages}[0]{content}, qr/jane/, "masks stay");
};


subtest "money" => sub {
    my $r = ask("/money", "jon", model => "gpt-4o", max_tokens => 100,
                say => { usage => "1000 500" });
    is($r->{status}, 200, "a request");

    # 1000 * 2.50 + 500 * 10 for a million

    settles(sub { used("/purse", "jon", "money", 500000) }, 7500,
            "has its price");
    my $line = qr/^jon 1000 500 0\.007500 PASSED$/m;

    like($front->nginx->log_with("used.log", $line), $line,
         "which the access log can tell");

    $r = ask("/money", "kim", model => "gpt-4o-mini-2024", max_tokens => 100,
             say => { usage => "1000 500" });
    settles(sub { used("/purse", "kim", "money", 500000) }, 450,
            "the closest pattern wins");

    $r = ask("/money", "leo", model => "someone's", max_tokens => 100,
             say => { usage => "1000 500" });
    settles(sub { used("/purse", "leo", "money", 500000) }, 7500,
            "an unknown model is as dear as the dearest");

    # some gateways try others when the first one is not there

    my @others = (model => "gpt-4o-mini", models => [ "gpt-4o" ]);

    for (["nan", "gpt-4o-mini", 450], ["ola", "gpt-4o", 7500]) {
        my ($user, $name, $price) = @$_;

        $r = ask("/money", $user, @others, max_tokens => 100, say => {
            raw => '{"object":"chat.completion","model":"' . $name . '",'
                   . '"choices":[{"index":0,"finish_reason":"stop",'
                   . '"message":{"role":"assistant","content":"Hi"}}],'
                   . '"usage":{"prompt_tokens":1000,"completion_tokens":500}}',
            type => "application/json" });
        is($r->{status}, 200, "of two models");
        settles(sub { used("/purse", $user, "money", 500000) }, $price,
                "$name answers, and has its price");
    }

    is(ask("/money", "pia", max_tokens => 60000, model => "gpt-4o-mini")
           ->{status}, 200, "so many tokens of a cheap one");
    is(ask("/money", "pia", max_tokens => 60000, @others)->{status}, 429,
       "if it is that one for sure");

    $r = ask("/money", "mia", model => "gpt-4o", max_tokens => 60000);
    is($r->{status}, 429, "over the budget");
    is(decoded($r)->{error}{code}, "insufficient_quota", "as OpenAI says it");
    is(decoded($r)->{error}{guard}{reason}, "limit_cost", "and we");
};


subtest "a key may have a rate of its own" => sub {
    my $plan = sub {
        my ($name, $user, $n) = @_;
        return ask("/plans", $user, max_tokens => $n,
                   header => [ "X-Plan: $name" ],
                   say => { usage => "1 1" })->{status};
    };

    is($plan->("", "n1", 1900), 200, "that of the zone");
    is($plan->("", "n1", 2100), 429, "and no more");
    is($plan->("gold", "n2", 40000), 200, "a larger one");
    is($plan->("free", "n3", 400), 200, "a smaller one");
    is($plan->("free", "n3", 600), 429, "and no more");
    is($plan->("none", "n4", 1), 429, "none");
    is($plan->("any", "n5", 1000000), 200, "no limit");
    is($plan->("odd", "n6", 1900), 200, "what is no rate is that of the zone");
    is($plan->("odd", "n6", 2100), 429, "and not more");
    like($front->errors, qr/"override" of zone "plans" is no rate/, "is told");
};


subtest "one zone tries, another one means it" => sub {
    my $r = ask("/try", "oli", max_tokens => 500, say => { usage => "5 5" });
    is($r->{status}, 200, "over the one that tries");
    like($front->errors, qr/"small" is reached, dry run/, "which tells");
    settles(sub { slurp($front->dir . "/used.log")
                      =~ /^oli .*REJECTED_DRY_RUN$/m ? 1 : 0 }, 1,
            "in the variable, too");
    is(ask("/try", "oli", max_tokens => 20000)->{status}, 429,
       "over the other one");
};


subtest "headers" => sub {
    my $r = ask("/told", "pat", max_tokens => 1000,
                say => { usage => "1 1",
                         header => "x-ratelimit-remaining-tokens: 77" });

    like($r->{headers}{'ratelimit-policy'},
         qr/"all";q=10000;qu="tokens";w=2678400/, "the policy of tokens");
    like($r->{headers}{'ratelimit-policy'},
         qr/"once";q=2;qu="requests";w=86400/, "and of requests");
    like($r->{headers}{ratelimit}, qr/"once";r=1;t=43200/, "what is left");
    is($r->{headers}{'x-ratelimit-limit-requests'}, 2, "OpenAI's: limit");
    is($r->{headers}{'x-ratelimit-remaining-requests'}, 1, "left");
    is($r->{headers}{'x-ratelimit-reset-requests'}, "43200s", "until when");
    is($r->{headers}{'x-ratelimit-limit-tokens'}, 10000, "of tokens");
    like($r->{headers}{'x-ratelimit-remaining-tokens'}, qr/^8\d\d\d$/,
         "and not what the provider says of its own");

    ask("/told", "pat");
    $r = ask("/told", "pat");
    is($r->{status}, 429, "a refusal");
    is($r->{headers}{'x-ratelimit-remaining-requests'}, 0, "has them, too");

    $r = ask("/off", "pet");
    is($r->{headers}{ratelimit}, undef, "none when they are off");
};


sub running {
    my ($user, $where) = @_;

    my $w = LLMG::Wire->new($front->port);
    $w->send("$where$path", json => chat("Hi", stream => JSON::PP::true),
             header => [ "X-User: $user", "x-standin-wait-after: 1" ]);
    $w->head;

    return $w;
}


subtest "so many at once" => sub {
    my @running = map { running("quin", "/few") } 1 .. 2;

    my $r = ask("/few", "quin");
    is($r->{status}, 429, "not a third");
    is(decoded($r)->{error}{guard}{reason}, "limit_streams", "and why");
    is($r->{headers}{'retry-after'}, 1, "try again soon");
    is(ask("/few", "rob")->{status}, 200, "somebody else may");

    # longer than a lease: they are renewed

    sleep 5;
    is(ask("/few", "quin")->{status}, 429, "they still run");

    shift @running;
    settles(sub { ask("/few", "quin")->{status} }, 200, "one has left");

    $front->model->go;

    for my $w (@running) {
        while (defined $w->more) { }
    }

    settles(sub { used("/few", "quin", "few", 2) }, 0,
            "both places are free again");
};


subtest "a worker that is killed takes nothing with it" => sub {
    my @running = map { running("sue", "/few") } 1 .. 2;

    is(ask("/few", "sue")->{status}, 429, "all places are taken");

    kill KILL => $front->workers;
    sleep 0.5;

    my $start = time;
    my $status = 0;

    while (time - $start < 8) {
        $status = ask("/few", "sue")->{status};
        last if $status == 200;
        sleep 0.1;
    }

    is($status, 200, "they are free again");
    cmp_ok(time - $start, '<', 5, "when their lease is over");

    $front->model->go;
};


# as many as fit: 5000 of 10000 tokens and something for the prompt

subtest "together they never have more than there is" => sub {
    my @pids;

    pipe my $in, my $out or die;

    for my $k (1 .. 8) {
        my $pid = fork // die;

        if ($pid == 0) {
            my $s = join "", map { ask("", "tim", max_tokens => 1000,
                say => { usage => "3 990", 'delay-ms' => 5 })->{status} . "\n"
                } 1 .. 8;
            syswrite $out, $s;
            POSIX::_exit(0);
        }

        push @pids, $pid;
    }

    close $out;
    my @got = map { chomp; $_ } <$in>;
    waitpid $_, 0 for @pids;

    my $passed = grep { $_ == 200 } @got;

    is(scalar(@got), 64, "all have an answer");
    cmp_ok($passed, '<=', 10, "no more than fit");
    cmp_ok($passed, '>=', 9, "and no less");
    all_used("tim", 993 * $passed, "each is charged once");
};


# the model is in the body, which is read when limits were asked once

subtest "a limit of a model" => sub {
    my $left = sub {
        my ($r, $zone) = @_;
        return ($r->{headers}{ratelimit} // "") =~ /"$zone";r=(\d+)/ ? $1 : "";
    };

    my @usage = (say => { usage => "1000 980" }, max_tokens => 100);

    my $r = ask("/models", "mia", @usage, model => "a");
    is($r->{status}, 200, "one");
    cmp_ok($left->($r, "model"), '>', 1800, "of which most is left");
    cmp_ok($left->($r, "all"), '>', 9800, "and of that of all models");

    settles(sub { ask("/models", "mia", model => "a", max_tokens => 100)
                  ->{status} }, 429, "that are used now");
    is(ask("/models", "mia", @usage, model => "b", stream => JSON::PP::true)
       ->{status}, 200, "another one, as a stream");
    settles(sub { ask("/models", "mia", model => "b", max_tokens => 100)
                  ->{status} }, 429, "likewise");
    settles(sub { used("", "mia", "all", 10000) }, 3960, "both together");

    is(ask("/model", "moe", model => "huge")->{status}, 429, "a rate of its own");
    is(ask("/model", "moe", model => "a")->{status}, 200, "and the usual one");

    $r = curl("$base/model/v1/models", header => [ "X-User: mia" ]);
    is($r->{status}, 200, "without a model");
    is($r->{headers}{ratelimit}, undef, "nothing is said");

    is(ask("/most", "mel", @usage, model => "tiny")->{status}, 200,
       "one that does not count") for 1 .. 2;
    is(ask("/most", "mel", @usage, model => "a")->{status}, 200,
       "nor has it counted");
    settles(sub { ask("/most", "mel", model => "a", max_tokens => 100)
                  ->{status} }, 429, "which another one does");
};


subtest "a reload with a stream that runs" => sub {
    my $w = running("una", "");

    cmp_ok(used("", "una", "all", 10000), '>', 1000, "it has reserved");

    my $pid = $front->nginx->pid;
    my @old = $front->workers;

    kill HUP => $pid;

    for (1 .. 200) {
        my %old = map { $_ => 1 } @old;
        last if grep { !$old{$_} } $front->workers;
        sleep 0.02;
    }

    cmp_ok(used("", "una", "all", 10000), '>', 1000, "and still has");

    $front->model->go;
    while (defined $w->more) { }
    ok($w->whole, "it goes on to its end");

    settles(sub { my $n = used("", "una", "all", 10000);
                  $n > 0 && $n < 100 ? 1 : 0 }, 1, "and is settled then");
};


# of the workers that were killed the master tells

unlike($front->leave, qr{\[(?:alert|crit|emerg)\](?!.* exited on signal 9)},
       "no alert, no crit, no emerg");

done_testing();
