# What a request may ask for: models, tools, parts, how much of everything.  What
# the model server gets differs in the members that had to change, and nowhere
# else.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Gate;
use LLMG::Nginx qw(slurp);

my $path = "v1/chat/completions";
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $mail = 'jane.roe@example.org';
my $big = "123456789012345678901234567890";

my $gate = LLMG::Gate->start(
    server => "location = /status { llm_guard off; llm_guard_status; }",
    http => <<'END',
    llm_guard_policy rules {
        inherit     default;
        usage       off;
        models      gpt-4o* o3;
        tools       deny  shell* web_search;
        parts       deny  image/gif;
        max_tokens  100 clamp;
        limit       n 2;
        limit       messages 3;
        limit       images 1;
        limit       prompt 2000;
        limit       prompt_tokens 200;
    }
    llm_guard_policy refusing {
        max_tokens  100 refuse;
    }
    llm_guard_policy one-model {
        models  gpt-4o;
    }
    llm_guard_policy mini {
        inherit     rules;
        max_tokens  10 clamp;
    }
    llm_guard_policy tools-off {
        tools  deny *;
    }
    llm_guard_policy ids {
        inherit  default;
        parts    allow token-ids;
    }
    llm_guard_policy in-tools {
        request    pii.email report score=20;
        threshold  request 40 block roles=tool;
    }

    map $http_x_tier $tier {
        default  one-model;
        gold     rules;
    }
END
    at => {
        "/" => "llm_guard rules; llm_guard_audit_log \@DIR@/audit.log;"
               . "proxy_set_header X-Changes \$llm_guard_changes;"
               . "proxy_set_header X-Decision \$llm_guard_decision;"
               . "add_header X-Reason \$llm_guard_reason always;",
        "/refusing/" => "llm_guard refusing;",
        "/off/" => "llm_guard off;",
        "/observe/" => "llm_guard observe;",
        "/shadow/" => "llm_guard rules; llm_guard_mode shadow;"
                      . "llm_guard_audit_log \@DIR@/shadow.log;"
                      . "proxy_set_header X-Would \$llm_guard_would;"
                      . "proxy_set_header X-Changes \$llm_guard_changes;",
        "/tier/" => "llm_guard \$tier;",
        "/tools/" => "llm_guard tools-off;",
        "/default/" => "llm_guard on;",
        "/ids/" => "llm_guard ids;",
        "/in-tools/" => "llm_guard in-tools;",
        "/anthropic/" => "llm_guard rules; llm_guard_error_format anthropic;",
        "/openai/" => "llm_guard one-model;",
        "/first/" => "llm_guard rules; error_page 502 = /then/$path;"
                     . "proxy_pass http://127.0.0.1:1/;",
        "/then/" => "llm_guard mini; proxy_pass http://model/;"
                    . "proxy_method POST;",
        "/signed/" => "llm_guard rules;",
        "/signed/stripped/" => "llm_guard rules;"
                               . "llm_guard_client_credential strip;",
        "/signed/shadow/" => "llm_guard rules; llm_guard_mode shadow;",
    });


sub chat {
    my ($more, $content) = @_;

    $more = length($more // "") ? ",$more" : "";
    $content //= '"Hello"';

    return qq({"model":"gpt-4o","messages":[{"role":"user",)
           . qq("content":$content}]$more});
}


sub becomes {
    my ($title, $place, $body, $wanted, %how) = @_;

    my $before = $gate->count;
    my $r = $gate->post("/$place$path", $body, %how);

    isnt($r->{status}, 403, "$title: answered") or diag($r->{body});
    is($gate->count, $before + 1, "$title: forwarded");
    is($gate->got, $wanted, $title);

    return $r;
}


sub stays {
    my ($title, $place, $body, %how) = @_;

    return becomes($title, $place, $body, $body, %how);
}


sub refused {
    my ($title, $place, $body, $status, $reason, $says, %how) = @_;

    my $before = $gate->count;
    my $r = $gate->post("/$place" . ($how{path} // $path), $body, %how);
    my $e = eval { decode_json($r->{body}) } // {};

    is($r->{status}, $status, "$title: refused") or diag($r->{body});
    is($e->{error}{guard}{reason}, $reason, "$title: says why");
    like($e->{error}{message}, $says, "$title: in words") if $says;
    is($gate->count, $before, "$title: nothing is forwarded");

    return ($r, $e);
}


# models

my $mt = '"max_tokens":9';

stays("a model that is allowed", "", chat($mt));
stays("in another case", "", chat($mt) =~ s/gpt-4o/GPT-4O-Mini/r);

my ($r, $e) = refused("a model that is not", "", chat($mt) =~ s/gpt-4o/gpt-5/r,
                      403, "model_denied",
                      qr/model gpt-5 is not allowed by policy rules/);
is($e->{error}{code}, "model_not_found", "OpenAI's clients know the code");
is($r->{headers}{'x-reason'}, "model_denied", "\$llm_guard_reason");

($r) = refused("a model with blanks", "", chat($mt) =~ s/gpt-4o/a\\nb/r, 403,
               "model_denied", qr/\(a model is not allowed by policy rules\)/);
($r) = refused("a key for a model", "", chat($mt) =~ s/gpt-4o/$key/r, 403,
               "model_denied", qr/\(a model is not allowed by policy rules\)/);
unlike($r->{body}, qr/QYLP/, "a key is not said again");

refused("no model", "", '{"messages":[],"max_tokens":9}', 403, "model_denied",
        qr/no model is named/);
refused("a model among others", "",
        chat("$mt,\"models\":[\"gpt-4o\",\"x\"]"), 403, "model_denied",
        qr/model x is/);

for (["gpt-4o", 200], ["GPT-4o", 200], ["gpt-5", 403], ["gpt-4o%2dmini", 403],
     ["x;/gpt-4o", 200])
{
    my ($name, $status) = @$_;
    my $before = $gate->count;

    $r = $gate->post("/openai/deployments/$name/chat/completions",
                     chat($mt));
    is($r->{status}, $status, "a deployment in the path: $name");
    is($gate->count - $before, $status == 403 ? 0 : 1,
       "a deployment in the path is judged: $name");
}

refused("a deployment that is allowed, and another model in the body",
        "openai/deployments/gpt-4o/", chat($mt) =~ s/gpt-4o/gpt-5/r, 403,
        "model_denied", qr/model gpt-5 is not/, path => "chat/completions");

{
    # the path alone is enough

    my $before = $gate->count;
    $gate->post("/openai/deployments/gpt-4o/chat/completions",
                '{"messages":[]}');
    is($gate->count, $before + 1, "a deployment without a model in the body");
}

stays("by tier: what gold may", "tier/", chat($mt) =~ s/gpt-4o/o3/r,
      header => [ "X-Tier: gold" ]);
refused("by tier: what others may not", "tier/", chat($mt) =~ s/gpt-4o/o3/r,
        403, "model_denied", qr/by policy one-model/);


# tools

my $tool = sub {
    qq("tools":[{"type":"function","function":{"name":"$_[0]"}}],$mt)
};

stays("a tool that is allowed", "", chat($tool->("look_up")));
refused("a tool that is not", "", chat($tool->("Shell_run")), 403,
        "tool_denied", qr/tool Shell_run is not allowed by policy rules/);
refused("a tool in escapes", "", chat($tool->('sh\u0065ll')), 403,
        "tool_denied", qr/tool shell is/);
refused("a built-in tool", "",
        chat(qq("tools":[{"type":"web_search"}],$mt)), 403, "tool_denied");
refused("a legacy function", "",
        chat(qq("functions":[{"name":"shell"}],$mt)), 403, "tool_denied");
refused("a tool that is forced", "",
        chat(qq("tool_choice":{"type":"function","function":{"name":"shell"}},)
             . $mt), 403, "tool_denied");
stays("a tool that was called before", "",
      '{"model":"gpt-4o","max_tokens":9,"messages":[{"role":"assistant",'
      . '"tool_calls":[{"id":"c","function":{"name":"shell",'
      . '"arguments":"{}"}}]}]}');
refused("any tool, where none may be", "tools/", chat($tool->("f")), 403,
        "tool_denied");


# parts

my $image = sub {
    qq([{"type":"image_url","image_url":{"url":"data:$_[0];base64,AAAA"}}])
};

stays("an image", "", chat($mt, $image->("image/png")));
refused("an image of a kind", "", chat($mt, $image->("image/gif")), 403,
        "part_denied", qr{part image/gif is not allowed by policy rules});


# how much

refused("too many messages", "", qq({"model":"o3",$mt,"messages":[)
        . join(",", ('{"role":"user","content":"a"}') x 4) . "]}", 400,
        "request_limit", qr/more than 3 messages/);
refused("too many images", "", chat($mt, "[" . join(",", map { s/^\[|\]$//gr }
        $image->("image/png"), $image->("image/png")) . "]"), 400,
        "request_limit", qr/more than 1 images/);
refused("too many answers", "", chat("\"n\":3,$mt"), 400, "request_limit",
        qr/number of answers is not a whole number from 1 to 2/);
refused("as a string", "", chat("\"n\":\"1\",$mt"), 400, "request_limit");
stays("answers", "", chat("\"n\":2,$mt"));
refused("too long a text", "", chat($mt, '"' . "a b " x 600 . '"'), 413,
        "prompt_limit", qr/more than 2000 bytes/);
($r, $e) = refused("too many tokens", "", chat($mt, '"' . "a b " x 200 . '"'),
                   413, "prompt_limit", qr/about more than 200 tokens/);
is($e->{error}{code}, "context_length_exceeded", "in OpenAI's words");


# tools by other names

for ('"tools":[{"type":"web_search"}]', '"web_search_options":{}',
     '"plugins":[{"id":"web"}]', '"search_parameters":{}',
     '"tools":["shell"]', '"functions":[{"name":"shell"}]',
     '"tools":[{"type":"function","function":{"name":" shell"}}]')
{
    refused("tools are off: $_", "tools/", chat($_), 403, "tool_denied");
}

refused("answers made and not shown", "", chat("$mt,\"best_of\":3"), 400,
        "request_limit");


# how long an answer

stays("a bound that is low", "", chat('"max_tokens":100'));
becomes("one that is not", "", chat("\"max_tokens\" : 101 ,\"x\":[$big, 1.50]"),
        chat("\"max_tokens\" : 100 ,\"x\":[$big, 1.50]"));
becomes("two that differ", "",
        chat('"max_tokens":7,"max_completion_tokens":4000'),
        chat('"max_tokens":7,"max_completion_tokens":100'));

for ($big, "1e9", "100.5", "-1", "0") {
    becomes("$_ tokens", "", chat("\"max_tokens\":$_"),
            chat('"max_tokens":100'));
    refused("$_ tokens", "refusing/", chat("\"max_tokens\":$_"), 400,
            "request_limit", qr/not a whole number from 1 to 100/);
}

for ('"50"', "true", "[5]", "{}") {
    refused("$_ for a bound", "", chat("\"max_tokens\":$_"), 400,
            "request_limit");
}

my $plain = chat();
my $bound = $plain =~ s/^\{/{"max_tokens":100,/r;

becomes("no bound", "", $plain, $bound);
is($gate->received->{headers}{'x-changes'}, "max_tokens", "and it is told");
is($gate->received->{headers}{'x-decision'}, "allow", "as no decision");
becomes("no bound, where more is refused", "refusing/", $plain, $bound);
becomes("no bound, in chunks", "", $plain, $bound, chunk => 5);
stays("no bound, and no rule", "off/", $plain);
stays("no bound, and only observed", "observe/", $plain);

# what only looks like a bound: "refusing" knows no models

my $ask = '"messages":[{"role":"user","content":"Hello"}]';
my $contents = '"contents":[{"parts":[{"text":"Hello"}]}]';

for ([ "v1/chat/completions", qq({"model":"m",$ask,"max_new_tokens":1}),
       qq({"max_tokens":100,"model":"m",$ask,"max_new_tokens":1}) ],
     [ "v1/chat/completions", qq({"model":"m",$ask,"x":{"max_tokens":1}}),
       qq({"max_tokens":100,"model":"m",$ask,"x":{"max_tokens":1}}) ],
     [ "v1/messages", qq({"model":"m",$ask,"max_tokens_to_sample":1}),
       qq({"max_tokens":100,"model":"m",$ask,"max_tokens_to_sample":1}) ],
     [ "v1/responses",
       '{"model":"m","input":"Hello","completion_args":{"max_tokens":1}}',
       '{"max_output_tokens":100,"model":"m","input":"Hello",'
       . '"completion_args":{"max_tokens":1}}' ],
     [ "api/chat", qq({"model":"m",$ask,"parameters":{"num_predict":1}}),
       qq({"options":{"num_predict":100},"model":"m",$ask,)
       . '"parameters":{"num_predict":1}}' ],
     [ "api/chat", qq({"model":"m",$ask,"options":{"seed":1}}),
       qq({"model":"m",$ask,"options":{"num_predict":100,"seed":1}}) ],
     [ "v1beta/models/m:generateContent",
       qq({$contents,"parameters":{"maxOutputTokens":1}}),
       qq({"generationConfig":{"maxOutputTokens":100},$contents,)
       . '"parameters":{"maxOutputTokens":1}}' ],
     [ "v1beta/models/m:generateContent",
       qq({$contents,"generation_config":{"max_output_tokens":1}}), undef ])
{
    my ($to, $body, $wanted) = @$_;
    my $before = $gate->count;

    $gate->post("/refusing/$to", $body);
    is($gate->count, $before + 1, "$to: $body: forwarded");
    is($gate->got, $wanted // $body, "$to: a bound, and no decoy");
}

# what generates nothing has no use for one

for ([ "v1/embeddings", '{"model":"m","input":"Hello"}' ],
     [ "v1/moderations", '{"input":"Hello"}' ],
     [ "v1/images/generations", '{"prompt":"a ferry"}' ],
     [ "v1/messages/count_tokens", qq({"model":"m",$ask}) ],
     [ "v1beta/models/m:embedContent",
       '{"content":{"parts":[{"text":"Hello"}]}}' ],
     [ "v1beta/models/m:countTokens", "{$contents}" ],
     [ "api/embed", '{"model":"m","input":"Hello"}' ],
     [ "v2/embed", '{"model":"m","texts":["Hello"]}' ])
{
    my ($to, $body) = @$_;
    my $before = $gate->count;

    $gate->post("/refusing/$to", $body);
    is($gate->count, $before + 1, "$to: forwarded");
    is($gate->got, $body, "$to: as it is");
}


becomes("a bound and a mask", "",
        chat(qq("user":"$mail","max_tokens":5e9), qq("to $mail \\/")),
        chat(qq("user":"[EMAIL_ADDRESS]","max_tokens":100),
             qq("to [EMAIL_ADDRESS] \\/")));

{
    # what the first location changed the second one changes again

    my $before = $gate->count;
    $gate->post("/first/$path",
                chat(qq("user":"$mail","max_tokens":500)));
    is($gate->count, $before + 1, "two locations, each with its bound");
    is($gate->got, chat(qq("user":"[EMAIL_ADDRESS]","max_tokens":10)),
       "the second bound is lower");
}


# other shapes

$r = $gate->post("/anthropic/$path", chat($mt) =~ s/gpt-4o/x/r);
is($r->{status}, 403, "Anthropic's shape: refused");
is(decode_json($r->{body})->{error}{type}, "permission_error",
   "Anthropic's shape: its type");


# surfaces

my $said = sub {
    '{"messages":[' . join(",", map {
        qq({"role":"$_","content":"$mail"}) } @_) . "]}"
};

stays("mail of users", "in-tools/", $said->("user", "user", "tool"));
refused("mail of tools", "in-tools/", $said->("tool", "tool"), 400,
        "content_blocked");


# nothing is enforced in the shadow

for ([ chat($mt) =~ s/gpt-4o/gpt-5/r, "block", undef ],
     [ chat($tool->("shell")), "block", undef ],
     [ chat('"n":99,"max_tokens":9'), "block", undef ],
     [ $plain, "allow", "max_tokens" ],
     [ chat(qq("max_tokens":101,"user":"$mail")), "mask", "max_tokens" ],
     [ chat($mt), "allow", undef ])
{
    my ($body, $would, $changes) = @$_;

    stays("shadow: $body", "shadow/", $body);
    is($gate->received->{headers}{'x-would'}, $would, "shadow: what would be");
    is($gate->received->{headers}{'x-changes'}, $changes,
       "shadow: and what would change");
}


# signed bodies

my @signed = (header => [ "Authorization: AWS4-HMAC-SHA256 Credential=a/b, "
                          . "SignedHeaders=host, Signature=0" ]);

stays("signed, and nothing to change", "signed/", chat($mt), @signed);
refused("signed, without a bound", "signed/", $plain, 400, "body_signed",
        qr/signature does not allow it/, @signed);
refused("signed, with an address", "signed/", chat("$mt,\"user\":\"$mail\""),
        400, "body_signed", undef, @signed);
refused("signed, by another algorithm", "signed/", $plain, 400, "body_signed",
        undef, header => [ "authorization: aws4-ECDSA-P256-SHA256 x" ]);
refused("signed in the URI", "signed/", $plain, 400, "body_signed", undef,
        path => "$path?a=b&X-Amz-Signature=00");
becomes("a token is no signature", "signed/", $plain, $bound,
        header => [ "Authorization: Bearer AWS4-HMAC-SHA256" ]);
becomes("a signature that does not go on", "signed/stripped/", $plain, $bound,
        @signed);
stays("signed, in the shadow", "signed/shadow/", $plain, @signed);


# what is written down

my @lines = map { decode_json($_) } split /\n/,
            slurp($gate->dir . "/audit.log");
my %reasons;

$reasons{$_->{reason}}++ for @lines;

ok($reasons{$_}, "audit: $_")
    for qw(model_denied tool_denied part_denied request_limit prompt_limit);

is((grep { ($_->{detail} // "") eq "model gpt-5 is not allowed by policy rules"
         } @lines), 1, "audit: which model");
ok((grep { join(",", @{$_->{changes} // []}) eq "max_tokens" } @lines),
   "audit: what was changed");
unlike(slurp($gate->dir . "/audit.log"), qr/QYLP/, "audit: not the key");

# numbers in the place of text

for ([ "v1/completions", '{"model":"m","prompt":[464,3797]}' ],
     [ "generate", '{"input_ids":[[464,3797]],"sampling_params":{"n":1}}' ],
     [ "inference/v1/generate", '{"token_ids":[464,3797]}' ],
     [ "v1/completions", '{"model":"m","prompt_embeds":"QUJDREVGRw=="}' ],
     [ "generate", '{"input_embeds":[[0.25,-1.5]]}' ])
{
    my ($to, $body) = @$_;

    my $before = $gate->count;
    my $r = $gate->post("/default/$to", $body);

    is($r->{status}, 403, "token ids to $to: refused");
    like($r->{body}, qr/token-ids is not allowed.*"part_denied"/,
         "token ids to $to: says why");
    is($gate->count, $before, "token ids to $to: nothing is forwarded");

    isnt($gate->post("/ids/$to", $body)->{status}, 403, "allowed to $to");
    is($gate->count, $before + 1, "allowed to $to: forwarded");
}


my @shadow = map { decode_json($_) } split /\n/,
             slurp($gate->dir . "/shadow.log");

is($shadow[0]{would}, "block", "audit of the shadow: what would be");
is($shadow[0]{would_reason}, "model_denied", "audit of the shadow: and why");
is($shadow[0]{reason}, "", "audit of the shadow: nothing was");
is_deeply($shadow[3]{changes}, [ "max_tokens" ],
          "audit of the shadow: what would change");

my $log = slurp($gate->dir . "/error.log");

like($log, qr/reason "model_denied": model gpt-5 is not allowed by policy/,
     "the error log says which model");
unlike($log, qr/\[(?:alert|crit|emerg)\]|QYLP/, "the error log is quiet");

like(curl("http://127.0.0.1:" . $gate->port . "/status")->{body},
     qr/reason="model_denied"\} [1-9]/, "the counters know the reason");

is(join("", $gate->nginx->complaints), "", "no complaints");

done_testing();
