# Each provider's API by its path: whose text is whose, and refusals that its
# clients understand.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Gate;

my $json = JSON::PP->new->utf8->canonical;
my $mail = 'jane.roe@example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";

my $tell = 'proxy_set_header X-Dialect $llm_guard_dialect;'
           . 'proxy_set_header X-Model $llm_guard_model;';

my $gate = LLMG::Gate->start(
    http => <<'END',
    llm_guard_policy tools {
        request  pii.email  mask roles=tool;
        request  secret.*   block;
    }
    llm_guard_policy documents {
        request  pii.email  mask roles=document;
    }
    llm_guard_policy systems {
        request  pii.email  mask roles=system;
    }
    llm_guard_policy models {
        request  pii.email  mask roles=assistant;
    }
    llm_guard_policy users {
        request  pii.email  mask roles=user;
    }
END
    at => {
        "/" => $tell,
        (map { ("/$_/" => "llm_guard $_; $tell") }
             qw(tools documents systems models users)),
        "/by/" => "llm_guard_dialect \$arg_dialect; llm_guard tools; $tell",
        "/by-block/" => 'llm_guard_dialect $arg_dialect;'
                        . "llm_guard_unrecognized block; $tell",
        "/mistral/" => "llm_guard_dialect mistral; $tell",
        "/block/" => "llm_guard_unrecognized block; $tell",
        (map { ("/$_-errors/" => "llm_guard_error_format $_;") }
             qw(openai anthropic gemini ollama cohere mistral bedrock
                problem)),
    });


# what the model server, which has no such paths, got to see

sub reaches {
    my ($path, $body) = @_;

    my $before = $gate->count;

    $gate->post($path, $body);

    return $gate->count == $before + 1;
}


sub told { lc(($gate->received)[-1]{headers}{"x-$_[0]"} // "") }


# a mail address is masked where it is somebody's, by the policy for his texts

my $gemini = "/v1beta/models/gemini-2.5-flash:generateContent";
my @texts = (
    [ "/v1/chat/completions", "tools",
      '{"messages":[{"role":"tool","tool_call_id":"c","content":"MAIL"}]}' ],
    [ "/v1/chat/completions", "tools", '{"messages":[],"tools":[{"type":'
      . '"function","function":{"name":"f","description":"MAIL"}}]}' ],
    [ "/v1/responses", "users", '{"input":[{"role":"user","content":"MAIL"}]}' ],
    [ "/v1/responses", "tools", '{"input":[{"type":"function_call_output",'
      . '"call_id":"c","output":"MAIL"}]}' ],
    [ "/v1/responses", "tools", '{"input":[{"type":"function_call_output",'
      . '"output":[{"type":"input_text","text":"MAIL"}]}]}' ],
    [ "/v1/responses", "models", '{"input":[{"type":"reasoning","summary":'
      . '[{"type":"summary_text","text":"MAIL"}]}]}' ],
    [ "/v1/responses", "systems", '{"instructions":"MAIL","input":"a"}' ],
    [ "/v1/completions", "users", '{"prompt":["a","MAIL"]}' ],
    [ "/v1/embeddings", "users", '{"input":["a","MAIL"]}' ],
    [ "/v1/images/generations", "users", '{"prompt":"MAIL"}' ],
    [ "/openai/deployments/d/embeddings", "users", '{"input":"MAIL"}' ],
    [ "/v1/messages", "systems", '{"system":"MAIL","messages":[]}' ],
    [ "/v1/messages", "tools", '{"messages":[{"role":"user","content":[{'
      . '"type":"tool_result","tool_use_id":"t","content":"MAIL"}]}]}' ],
    [ "/v1/messages", "tools", '{"messages":[{"role":"user","content":[{'
      . '"content":[{"type":"text","text":"MAIL"}],"type":"tool_result"}]}]}' ],
    [ "/v1/messages", "tools", '{"messages":[{"role":"user","content":[{'
      . '"type":"new_tool_result","content":"MAIL"}]}]}' ],
    [ "/v1/messages", "documents", '{"messages":[{"role":"user","content":[{'
      . '"type":"search_result","content":[{"type":"text","text":"MAIL"}]}]}]}' ],
    [ "/v1/messages", "users", '{"messages":[{"role":"user","content":[{'
      . '"type":"mid_conv_system","content":"MAIL"}]}]}' ],
    [ "/v1/messages", "users", '{"messages":[{"role":"user","content":[{'
      . '"type":"unheard_of","content":"MAIL"}]}]}' ],
    [ "/v1/messages/count_tokens", "users",
      '{"messages":[{"role":"user","content":"MAIL"}]}' ],
    [ "/v1/projects/p/locations/l/publishers/anthropic/models/c\@1:rawPredict",
      "users", '{"messages":[{"role":"user","content":"MAIL"}]}' ],
    [ $gemini, "users", '{"contents":[{"parts":[{"text":"MAIL"}]}]}' ],
    [ $gemini, "systems", '{"systemInstruction":{"role":"user","parts":'
      . '[{"text":"MAIL"}]},"contents":[]}' ],
    [ $gemini, "tools", '{"contents":[{"role":"user","parts":[{'
      . '"functionResponse":{"name":"f","response":{"r":"MAIL"}}}]}]}' ],
    [ $gemini =~ s/:/%3A/r, "models", '{"contents":[{"role":"model","parts":'
      . '[{"functionCall":{"name":"f","args":{"a":"MAIL"}}}]}]}' ],
    [ "/api/chat", "models", '{"messages":[{"role":"assistant","content":"",'
      . '"tool_calls":[{"function":{"name":"f","arguments":{"a":"MAIL"}}}]}]}' ],
    [ "/api/generate", "systems", '{"system":"MAIL","prompt":"a"}' ],
    [ "/v2/chat", "documents",
      '{"messages":[],"documents":[{"data":{"t":"MAIL"}}]}' ],
    [ "/v1/chat", "models",
      '{"message":"a","chat_history":[{"role":"CHATBOT","message":"MAIL"}]}' ],
    [ "/v1/rerank", "documents", '{"query":"a","documents":["MAIL"]}' ],
    [ "/model/amazon.nova-lite-v1%3A0/converse", "tools", '{"messages":[{'
      . '"role":"user","content":[{"toolResult":{"content":[{"json":{"a":'
      . '"MAIL"}}]}}]}]}' ],
    [ "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Ainference-profile%2Fx/invoke",
      "tools", '{"anthropic_version":"b","messages":[{"role":"user","content":'
      . '[{"type":"tool_result","content":"MAIL"}]}]}' ],
    [ "/model/t/invoke", "users", '{"inputText":"MAIL"}' ],
    [ "/v1/fim/completions", "users", '{"prompt":"a","suffix":"MAIL"}' ],
);

for my $case (@texts) {
    my ($path, $whose, $form) = @$case;
    my $body = $form =~ s/MAIL/$mail/r;

    for my $roles (qw(tools documents systems models users)) {
        my $r = $gate->post("/$roles$path", $body);

        is($gate->got,
           $roles eq $whose ? $form =~ s/MAIL/[EMAIL_ADDRESS]/r : $body,
           "$path: one of $whose to $roles: $form");
    }
}


# an error that clients of the API raise, and can show

my @errors = (
    [ "/v1/chat/completions", "error", "error",
      sub { $_[0]{error}{code} eq "content_filter" } ],
    [ "/v1/responses", "error", "error",
      sub { $_[0]{error}{code} eq "content_filter" } ],
    [ "/v1/messages", "error", "error",
      sub { $_[0]{type} eq "error"
            && $_[0]{error}{type} eq "invalid_request_error" } ],
    [ $gemini, "error", "error",
      sub { $_[0]{error}{status} eq "INVALID_ARGUMENT"
            && $_[0]{error}{code} == 400
            && $_[0]{error}{details}[0]{reason} eq "CONTENT_BLOCKED" } ],
    [ "/api/chat", "", "", sub { !ref $_[0]{error} } ],
    [ "/v2/chat", "", "", sub { !exists $_[0]{error} } ],
    [ "/v1/agents/completions", "", "",
      sub { $_[0]{object} eq "error" && $_[0]{code} eq "content_filter" } ],
    [ "/model/x/converse", "", "", sub { !exists $_[0]{error} } ],
);

for my $case (@errors) {
    my ($path, $message, $guard, $check) = @$case;

    my $before = $gate->count;
    my $r = $gate->post($path, qq({"x":"$key"}));
    my $e = eval { $json->decode($r->{body}) } // {};
    my $said = $message ? $e->{$message}{message} : $e->{message};

    $said //= $e->{error};

    is($r->{status}, 400, "$path: refused");
    is($gate->count, $before, "$path: does not reach the model");
    is(($guard ? $e->{$guard}{guard} : $e->{guard})->{reason},
       "content_blocked", "$path: the reason rides along");
    like($said, qr/^The request was blocked by the content policy/,
         "$path: a sentence to read");
    ok($check->($e), "$path: the shape of its own") or diag($r->{body});

    is($r->{headers}{'x-amzn-errortype'},
       $path =~ m{^/model/} ? "ValidationException" : undef,
       "$path: the exception in a header");
}


for my $format (qw(openai anthropic gemini ollama cohere mistral bedrock
                   problem))
{
    my $r = $gate->post("/$format-errors/v1/chat/completions", '{"a":1,"a":2}');
    my $e = eval { $json->decode($r->{body}) } // {};

    is($r->{status}, 400, "$format: refused");
    is((ref $e->{error} ? $e->{error}{guard} : $e->{guard})->{reason},
       "body_invalid", "$format: the reason rides along");
    is($r->{headers}{'x-amzn-errortype'},
       $format eq "bedrock" ? "ValidationException" : undef,
       "$format: the exception in a header");
}


# Gemini without alt=sse: an array of answers

my $said = '[{"candidates":[{"content":{"parts":[{"text":"MAIL"}]}}]}, '
           . '{"candidates":[{"content":{"parts":[{"text":" b"}]}}]}]';
my $answer = $gate->post(
    "/v1beta/models/g:streamGenerateContent", '{"contents":[]}',
    header => [ "X-Standin-Raw: " . $said =~ s/MAIL/$mail/r ]);

is($answer->{body}, $said =~ s/MAIL/[EMAIL_ADDRESS]/r,
   "an answer that is an array: masked");


# a variable names the dialect

my $result = qq({"messages":[{"role":"user","content":[{"type":"tool_result",)
             . qq("content":"$mail"}]}]});
my $masked = $result =~ s/\Q$mail\E/[EMAIL_ADDRESS]/r;

for my $case (
    [ "anthropic", "/by/x", "anthropic", $masked ],
    [ "auto", "/by/v1/messages", "anthropic", $masked ],
    [ "openai", "/by/x", "openai", $result ],
    [ "generic", "/by/v1/messages", "generic", $result ],
) {
    my ($name, $path, $dialect, $got) = @$case;

    ok(reaches("$path?dialect=$name", $result),
       "a variable that says $name: passes");
    is(told("dialect"), $dialect, "a variable that says $name: $dialect");
    is($gate->got, $got, "a variable that says $name: whose text it is");
}

unlike(join("", $gate->nginx->log_of("error.log")), qr/names no dialect/,
       "nothing to complain of");

for my $name ("", "klingon") {
    ok(reaches("/by/v1/messages?dialect=$name", $result),
       "a variable that says \"$name\": passes");
    is(told("dialect"), "anthropic",
       "a variable that says \"$name\": the path chooses");
    is($gate->got, $masked, "a variable that says \"$name\": inspected");
}

like(join("", $gate->nginx->log_of("error.log")),
     qr/\[error\].*the variable names no dialect, the path chooses it/,
     "and the log says so");

ok(reaches("/by-block/x?dialect=generic", '{"a":"b"}'),
   "block: a dialect that a variable names is a known one");
is($gate->post("/by-block/x?dialect=klingon", '{"a":"b"}')->{status}, 403,
   "block: one that it does not name is none");
ok(reaches("/block/v1/messages", '{"messages":[]}'),
   "block: an API of the table is a known one");


# one provider, several APIs; and the same path, another provider

my $r = $gate->post("/mistral/v1/chat/completions", qq({"x":"$key"}));

is($r->{status}, 400, "mistral by its name: refused");
is($json->decode($r->{body})->{object}, "error",
   "mistral by its name: its errors");

$gate->post("/mistral/v1/embeddings", '{"input":"a"}');
is(told("dialect"), "mistral", "mistral by its name: other paths as well");

done_testing();
