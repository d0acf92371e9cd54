# What providers tell of their usage, each in its own way: all that a model has
# read and said is charged, once.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep);

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Limits qw(settles);

my $json = JSON::PP->new->utf8->canonical;
my $all = 1000000;

my $front = LLMG::Front->start(http => <<"HTTP", locations => <<'END');
    llm_guard_limit_zone \$http_x_user zone=all:1m unit=tokens
                         rate=$all/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=few:1m unit=tokens
                         rate=400/month algorithm=calendar;
    proxy_cache_path DIR/cache keys_zone=answers:1m;
HTTP
    llm_guard_limit zone=all;
    llm_guard_limit_headers ietf;
    location / { proxy_pass http://MODEL; }
    location /cached/ { llm_guard_limit zone=all; llm_guard_limit zone=few;
                        llm_guard_limit_reserve 20; llm_guard_limit_slice 20;
                        proxy_cache answers; proxy_cache_methods POST;
                        proxy_cache_key $request_body;
                        proxy_cache_valid 200 1h; output_buffers 1 512;
                        add_header X-Cache $upstream_cache_status;
                        proxy_pass http://MODEL/; }
    location /updated/ { llm_guard_limit zone=all;
                         proxy_cache answers; proxy_cache_methods POST;
                         proxy_cache_key $request_body;
                         proxy_cache_valid 200 1s;
                         proxy_cache_use_stale updating;
                         proxy_cache_background_update on;
                         add_header X-Cache $upstream_cache_status;
                         proxy_pass http://MODEL/; }
END

my $base = "http://127.0.0.1:" . $front->port;
my $users = 0;


# a request whose answer has these bytes

sub ask {
    my ($user, $path, $bytes, %arg) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return curl("$base$path", json => $arg{json}, header => [
        "X-User: $user", "x-standin-raw: $bytes", "x-standin-length: chunked",
        "x-standin-type: " . ($arg{type} // "application/json") ]);
}


# what is left: a request without a body takes nothing, and says what there is
# but for one

sub used {
    my ($user) = @_;

    my $r = curl("$base/v1/models", header => [ "X-User: $user" ]);
    my ($left) = ($r->{headers}{ratelimit} // "") =~ /"all";r=(\d+)/;

    return $all - $left - 1;
}


sub charges {
    my ($claim, $want, $path, $answer, %arg) = @_;

    my $user = "u" . ++$users;

    $arg{json} //= chat("Hi");

    my $bytes = ref $answer eq "ARRAY"
                ? join "", map { "data: " . $json->encode($_) . "\n\n" }
                           @$answer
                : $json->encode($answer);

    $arg{type} = "text/event-stream" if ref $answer eq "ARRAY";

    is(ask($user, $path, $bytes, %arg)->{status}, 200, "$claim: answered");
    settles(sub { used($user) }, $want, "$claim: charged");
}


sub answer { ( choices => [ { index => 0, message => { content => "Yes." } } ] ) }

sub piece { { choices => [ { index => 0, delta => { content => "Yes." } } ] } }


my $chat = "/v1/chat/completions";

subtest "a response that is read by its name was charged when it was made" =>
sub {
    my %response = (id => "resp_1", output => [], usage => {
                    input_tokens => 20, output_tokens => 30,
                    total_tokens => 50 });

    charges("made", 50, "/v1/responses", { %response },
            json => { model => "m", input => "Hi" });

    my $path = "/v1/responses/resp_1";

    for my $bytes ($json->encode({ %response }), "data: "
        . $json->encode({ type => "response.completed", response =>
                          { %response } }) . "\n\n")
    {
        my $type = $bytes =~ /^data/ ? "text/event-stream" : "application/json";

        is(ask("reads", $path, $bytes, type => $type)->{status}, 200, $type);
    }

    settles(sub { used("reads") }, 0, "nothing");
};


subtest "an answer of the cache was charged when it was made" => sub {
    my $usage = { prompt_tokens => 20, completion_tokens => 230 };
    my $said = { choices => [ { index => 0, delta => {
                 content => "Yes, it is so. " x 10 } } ] };

    for ([ "whole", $json->encode({ answer(), usage => $usage }) ],
         [ "stream", join("", map { "data: " . $json->encode($_) . "\n\n" }
                              ($said) x 5, { choices => [], usage => $usage }),
           type => "text/event-stream" ])
    {
        my ($user, $bytes, @type) = @$_;
        my $json = chat("Hi", user => $user);

        for (qw(MISS HIT HIT)) {
            my $r = ask($user, "/cached$chat", $bytes, @type, json => $json);

            is($r->{headers}{"x-cache"}, $_, "$user: $_");
            is(length $r->{body}, length $bytes, "$user: all of it");
            settles(sub { used($user) }, 250, "$user: charged once");
        }
    }
};


subtest "a cached answer for which the model is asked again is charged" => sub {
    my $bytes = $json->encode({ answer(), usage => {
                prompt_tokens => 20, completion_tokens => 230 } });
    my $json = chat("Hi", user => "updated");
    my $used = 0;

    for (qw(MISS STALE STALE)) {
        my $r = ask("updated", "/updated$chat", $bytes, json => $json);

        is($r->{headers}{"x-cache"}, $_, $_);
        settles(sub { used("updated") }, $used += 250, "$_: charged");
        sleep 2;                        # it is good for one second
    }
};


subtest "counting is not using" => sub {
    my $gemini = { contents => [ { parts => [ { text => "Hi" } ] } ] };
    my $claude = { model => "c", messages => [ { role => "user",
                   content => "Hi" } ] };

    for ([ "/v1/messages/count_tokens", $claude, { input_tokens => 14 } ],
         [ "/v1beta/models/g:countTokens", $gemini, { totalTokens => 14 } ],
         [ "/v1/responses/input_tokens", { model => "m", input => "Hi" },
           { object => "response.input_tokens", input_tokens => 14 } ],
         [ "/model/m/count-tokens", { input => { converse => $claude } },
           { inputTokens => 14 } ])
    {
        my ($path, $json, $answer) = @$_;

        charges($path, 0, $path, $answer, json => $json);
    }
};


subtest "what goes on in the background may become all that it may" => sub {
    my %asks = (model => "m", input => "Hi", background => JSON::PP::true);
    my %response = (id => "resp_1", status => "queued", output => [],
                    usage => undef);

    my $spent = sub {
        my ($claim, $answer, %more) = @_;
        my $user = "later-$claim";

        my $bytes = ref $answer eq "ARRAY"
            ? join "", map { "data: " . $json->encode($_) . "\n\n" } @$answer
            : $json->encode($answer);

        is(ask($user, "/v1/responses", $bytes, json => { %asks, %more },
               type => ref $answer eq "ARRAY" ? "text/event-stream"
                                              : "application/json")->{status},
           200, $claim);
        used($user);
    };

    my $plain = $spent->("not so", { %response }, background => undef,
                         max_output_tokens => 500);
    cmp_ok($plain, '<', 50, "what is not there, and never will be");

    cmp_ok($spent->("whole", { %response }, max_output_tokens => 500), '>=',
           500, "all that was reserved");
    cmp_ok($spent->("as $_ says it", { %response }, background => $_,
                    max_output_tokens => 500), '>=', 500, "$_, likewise")
        for "true", 1;
    cmp_ok($spent->("no bound", { %response }), '>=', 1024, "by default");

    my @events = ({ type => "response.created", response => { %response } },
                  { type => "response.output_text.delta", output_index => 0,
                    content_index => 0, item_id => "i", delta => "Yes." });

    cmp_ok($spent->("a stream that is left", \@events,
                    stream => JSON::PP::true, max_output_tokens => 500), '>=',
           500, "however far it was heard");

    my $told = { type => "response.completed", response => { %response,
                 usage => { input_tokens => 3, output_tokens => 4 } } };

    charges("a stream to its end", 7, "/v1/responses", [ @events, $told ],
            json => { %asks, stream => JSON::PP::true,
                      max_output_tokens => 500 });
};


subtest "reasoning beside the completion, that the sum alone tells" => sub {
    my %xai = (prompt_tokens => 32, completion_tokens => 9,
               total_tokens => 135,
               completion_tokens_details => { reasoning_tokens => 94 });
    my %quiet = (prompt_tokens => 10, completion_tokens => 20,
                 total_tokens => 530);
    my %openai = (prompt_tokens => 30, completion_tokens => 100,
                  total_tokens => 130,
                  completion_tokens_details => { reasoning_tokens => 90 });

    for my $case ([ "xAI", 135, \%xai ],
                  [ "Gemini as OpenAI", 530, \%quiet ],
                  [ "OpenAI, where it is in both", 130, \%openai ],
                  [ "a sum that is too small", 52, { prompt_tokens => 12,
                    completion_tokens => 40, total_tokens => 3 } ])
    {
        my ($claim, $want, $usage) = @$case;

        charges($claim, $want, $chat, { answer(), usage => $usage });
        charges("$claim, a stream", $want, $chat,
                [ piece(), { choices => [], usage => $usage } ],
                json => chat("Hi", stream => JSON::PP::true));
    }
};


# a server that has not counted, and says that it was nothing

subtest "what came is charged, although nothing is told" => sub {
    my $text = join " ", ("word") x 100;
    my %zero = (prompt_tokens => 0, completion_tokens => 0, total_tokens => 0);
    my %said = (choices => [ { index => 0, message => { role => "assistant",
                content => $text } } ]);
    my @events = map { { choices => [ { index => 0, delta => { content =>
                         "word " x 25 } } ] } } 1 .. 4;

    my $spent = sub {
        my ($claim, $bytes, %arg) = @_;
        my $user = "zero-$claim";

        $bytes = join "", map { "data: " . $json->encode($_) . "\n\n" } @$bytes
            if ref $bytes eq "ARRAY";
        $bytes = $json->encode($bytes) if ref $bytes;

        is(ask($user, $arg{path} // $chat, $bytes, json => $arg{json}
               // chat($text, stream => $arg{type} ? JSON::PP::true
                                                   : JSON::PP::false),
               type => $arg{type})->{status}, 200, "$claim: answered");

        my ($n, $before) = (used($user), -1);

        while ($n != $before) {
            sleep 0.1;
            ($before, $n) = ($n, used($user));
        }

        return $n;
    };

    my @stream = (type => "text/event-stream");

    my $untold = $spent->("untold", { %said });
    my $untold_stream = $spent->("a stream, untold", \@events, @stream);

    cmp_ok($untold, '>', 150, "what is not told is estimated");
    cmp_ok($untold, '<', 1000, "and no longer reserved");

    is($spent->("nothing", { %said, usage => \%zero }), $untold,
       "nothing is no figure");
    is($spent->("no sum", { %said, usage => { prompt_tokens => 0,
       completion_tokens => 0 } }), $untold, "nor is it without a sum");
    is($spent->("a stream", [ @events, { choices => [], usage => \%zero } ],
                @stream), $untold_stream, "nor in a stream");

    my $half = $spent->("the prompt", { %said, usage => { %zero,
                        prompt_tokens => 50, total_tokens => 50 } });
    cmp_ok($half, '>', 50 + 50, "the answer is no part of the prompt");
    cmp_ok($half, '<', $untold, "and the prompt is what it is");

    $half = $spent->("the answer", { %said, usage => { %zero,
                     completion_tokens => 7, total_tokens => 7 } });
    cmp_ok($half, '>', 50 + 7, "nor is the prompt a part of the answer");
    cmp_ok($half, '<', $untold, "and the answer is what it is");

    is($spent->("the sum", { %said, usage => { %zero, total_tokens => 70 } }),
       70, "a sum is a figure");
    is($spent->("no answer", { choices => [], usage => \%zero }),
       $untold - $spent->("no prompt", { %said, usage => { %zero,
                          prompt_tokens => 50, total_tokens => 50 } }) + 50,
       "nothing is generated: the prompt");

    # what is no answer of a model costs nothing, and its prompt does

    my $embedding = { data => [ { index => 0, embedding => "a word " x 20 } ],
                      usage => { prompt_tokens => 9, total_tokens => 9 } };
    is($spent->("embeddings", $embedding, path => "/v1/embeddings",
                json => { model => "m", input => $text }), 9, "embeddings");
    $embedding->{usage} = { prompt_tokens => 0, total_tokens => 0 };
    cmp_ok($spent->("their prompt", $embedding, path => "/v1/embeddings",
                    json => { model => "m", input => $text }), '>', 50,
           "embeddings of what is not counted");
};


subtest "what tools of the server have found is read by the model, too" => sub {
    my %usage = (promptTokenCount => 10, candidatesTokenCount => 20,
                 toolUsePromptTokenCount => 4000, thoughtsTokenCount => 30,
                 totalTokenCount => 4060);
    my %said = (candidates => [ { content => { parts => [ { text => "Yes." }
                ] } } ], usageMetadata => \%usage);
    my $json = { contents => [ { parts => [ { text => "Hi" } ] } ] };

    charges("Gemini", 4060, "/v1beta/models/g:generateContent", { %said },
            json => $json);
    charges("Gemini, a stream", 4060,
            "/v1beta/models/g:streamGenerateContent?alt=sse", [ { %said } ],
            json => $json);
};


subtest "steps that the figures of all of it leave out" => sub {
    my @steps = ({ type => "compaction", input_tokens => 9000,
                   output_tokens => 500, cache_read_input_tokens => 0,
                   cache_creation_input_tokens => 0 },
                 { type => "message", input_tokens => 100,
                   output_tokens => 20, cache_read_input_tokens => 40,
                   cache_creation_input_tokens => 0 });
    my %usage = (input_tokens => 100, output_tokens => 20,
                 cache_read_input_tokens => 40);
    my %message = (id => "m", type => "message", role => "assistant",
                   content => [ { type => "text", text => "Yes." } ]);
    my $json = { model => "claude", max_tokens => 20000, messages => [
                 { role => "user", content => "Hi" } ] };

    charges("one step", 160, "/v1/messages",
            { %message, usage => { %usage, iterations => [ $steps[1] ] } },
            json => $json);
    charges("none are told", 160, "/v1/messages",
            { %message, usage => { %usage, iterations => undef } },
            json => $json);

    my $all = { %usage, iterations => \@steps };

    charges("compaction", 9660, "/v1/messages", { %message, usage => $all },
            json => $json);
    charges("compaction, a stream", 9660, "/v1/messages", [
        { type => "message_start", message => { %message, content => [],
          usage => { %usage, output_tokens => 1 } } },
        { type => "content_block_start", index => 0, content_block =>
          { type => "text", text => "Yes." } },
        { type => "content_block_stop", index => 0 },
        { type => "message_delta", delta => { stop_reason => "end_turn" },
          usage => $all },
        { type => "message_stop" } ],
        json => { %$json, stream => JSON::PP::true });
};


# what is reserved for a prompt, of which an answer tells more than was in it

subtest "and no prompt is estimated by it" => sub {
    my $text = join " ", ("word") x 200;
    my %gemini = (promptTokenCount => 150, candidatesTokenCount => 1,
                  toolUsePromptTokenCount => 5000, totalTokenCount => 5151);
    my %step = (input_tokens => 150, output_tokens => 1);

    for my $case (
        [ "tools", "/v1beta/models/g:generateContent",
          { contents => [ { parts => [ { text => $text } ] } ],
            generationConfig => { maxOutputTokens => 1 } },
          { candidates => [], usageMetadata => \%gemini } ],
        [ "steps", "/v1/messages", { model => "c", max_tokens => 1,
          messages => [ { role => "user", content => $text } ] },
          { content => [], usage => { %step, iterations => [
            { type => "compaction", input_tokens => 5000, output_tokens => 1 },
            { type => "message", %step } ] } } ])
    {
        my ($claim, $path, $json, $answer) = @$case;
        my @reserved;

        for (1 .. 5) {
            my $before = used($claim);
            my $r = ask($claim, $path, JSON::PP->new->encode($answer),
                        json => $json);
            my ($left) = $r->{headers}{ratelimit} =~ /"all";r=(\d+)/;

            push @reserved, $all - $left - $before;
            settles(sub { used($claim) }, $before + ($claim eq "tools" ? 5151
                                                     : 5152), "$claim: used");
        }

        is($reserved[4], $reserved[0], "$claim: as much each time");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
