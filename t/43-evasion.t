# Answers as somebody would write them who wants a value to pass: what one
# client puts together, and another reads otherwise.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Encode qw(encode);
use JSON::PP;
use MIME::Base64 qw(encode_base64);
use Test::More;

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Model;
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my ($left, $right) = ("is jane.r", 'oe@' . "example.org now");
my $json = JSON::PP->new->utf8->canonical;

my $front = LLMG::Front->start(locations => <<'END');
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/; }
    location /small/ { llm_guard_response_buffer 4k; proxy_pass http://MODEL/; }
END

my $chat = "/v1/chat/completions";
my $wire = LLMG::Wire->new($front->port);


# the answer of a model that sends these bytes

sub ask {
    my ($path, $bytes, %more) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;
    $more{length} //= "chunked";

    return $wire->ask($path, json => chat("Hello", stream => JSON::PP::true,
        stream_options => { include_usage => JSON::PP::true }),
        header => [ "x-standin-raw: $bytes",
                    map { "x-standin-$_: $more{$_}" } sort keys %more ]);
}


sub sse {
    return join "", map { "data: " . (ref() ? $json->encode($_) : $_)
                          . "\n\n" } @_;
}


sub lines { return join "", map { $json->encode($_) . "\n" } @_ }


# what an answer says with all that only holds it together taken out

sub leaks {
    my ($body) = @_;

    my $flat = $body =~ s/[\0\r]//gr;

    return $flat =~ /jane|roe@|r","oe|42424242/;
}


sub choice {
    my ($delta, $index) = @_;

    return { choices => [ { index => $index // 0, delta => $delta } ] };
}


sub content { return choice({ content => $_[0] }) }


my $messages = "/v1/messages";
my $responses = "/v1/responses";

sub block {
    my ($text, $delta, $event) = @_;

    return { type => $event // "content_block_delta", index => 0,
             delta => { type => $delta // "text_delta", text => $text } };
}


sub output {
    my ($text, $part, $type) = @_;

    return { type => $type // "response.output_text.delta", output_index => 0,
             content_index => $part // 0, delta => $text };
}


sub cohere {
    my ($text, %more) = @_;

    return { type => "content-delta", index => 0, %more,
             delta => { message => { content => { text => $text } } } };
}


sub masked_stream {
    my ($claim, $path, $bytes, $type, $more) = @_;

    for my $cut (0, 7) {
        my $r = ask($path, $bytes, type => $type // "text/event-stream",
                    cut => $cut);

        ok(!leaks($r->{body}), "$claim, cut $cut: nothing of it")
            or diag($r->{body});
        like($r->{body}, $more // qr/\[EMAIL_ADDRESS\]/,
             "$claim, cut $cut: masked");
        ok($r->{whole}, "$claim, cut $cut: to its end");
    }
}


sub refused_stream {
    my ($claim, $path, $bytes, $type) = @_;

    masked_stream($claim, $path, $bytes, $type, qr/guard_unavailable/);
}


subtest "what stands between two pieces is no part of the text" => sub {
    my ($one, $two) = (block($left), block($right));

    masked_stream("Anthropic, a delta that nobody knows", $messages,
                  sse($one, block("zz zz", "new_delta"), $two));
    masked_stream("Anthropic, an event that nobody knows", $messages,
                  sse($one, block("zz zz", "text_delta", "new_event"), $two));

    masked_stream("Responses, an event that nobody knows", $responses,
                  sse(output($left), output("zz zz", 0, "response.new.delta"),
                      output($right)));
    masked_stream("Responses, another part", $responses,
                  sse(output($left), output("zz zz", 1), output($right)));
    masked_stream("Responses, what it says aloud", $responses,
                  sse(output($left), output("zz zz", 0,
                      "response.audio.transcript.delta"), output($right)));

    masked_stream("Cohere, an event that nobody knows", "/v2/chat",
                  sse(cohere($left), cohere("zz zz", type => "new-delta"),
                      cohere($right)));
    masked_stream("Cohere, a citation in the middle", "/v2/chat",
                  sse(cohere($left), { type => "citation-start", index => 0,
                      delta => { message => { citations => { start => 1,
                      end => 2, text => "a" } } } },
                      { type => "citation-end", index => 0 },
                      cohere($right)));

    masked_stream("chat, another choice", $chat,
                  sse(content($left), choice({ content => "zz zz" }, 1),
                      content($right)));
};


subtest "a text goes on in another shape" => sub {
    my $part = sub { content([ { type => "text", text => $_[0] } ]) };

    masked_stream("parts", $chat, sse($part->($left), $part->($right)));
    masked_stream("a part, then a string", $chat,
                  sse($part->($left), content($right)));
    masked_stream("a string, then a part", $chat,
                  sse(content($left), $part->($right)));
    masked_stream("a string, then an array", $chat,
                  sse(content($left), content([ $right ])));

    my @start = ({ type => "content_block_start", index => 0,
                   content_block => { type => "text", text => $left } },
                 block($right));
    my @thought = ({ type => "content_block_start", index => 0,
                     content_block => { type => "thinking",
                                        thinking => $left } },
                   { type => "content_block_delta", index => 0, delta => {
                     type => "thinking_delta", thinking => $right } });

    masked_stream("how a block begins", $messages, sse(@start));

    for my $case ([ "text", \@start, qr/\[EMAIL_ADDRESS\]/ ],
                  [ "thought", \@thought, qr/modelStreamErrorException/ ])
    {
        my ($claim, $events, $want) = @$case;
        my $bytes = join "", map { LLMG::Model::Bedrock::frame($json->encode({
            bytes => encode_base64($json->encode($_), "") }),
            ":event-type" => "chunk", ":message-type" => "event") } @$events;

        my $r = ask("/model/a.m/invoke-with-response-stream", $bytes,
                    type => "application/vnd.amazon.eventstream");
        my $said = $r->{body}
                   =~ s{"bytes":"([^"]*)"}{MIME::Base64::decode_base64($1)}ger;

        ok(!leaks($said), "Bedrock, how a block begins, $claim: nothing");
        like($said, $want, "Bedrock, how a block begins, $claim");
    }
};


subtest "what clients read in two ways is not guessed at" => sub {
    refused_stream("two spellings of a member", $chat,
        sse('{"choices":[{"index":0,"delta":{"content":"' . $left . '",'
            . '"Content":"zz zz"}}]}', content($right)));
    refused_stream("the same member twice, in escapes", $chat,
        sse('{"choices":[{"index":0,"delta":{"content":"' . $left . '",'
            . '"c\u006fntent":"zz zz"}}]}', content($right)));
    refused_stream("a number", $chat,
        sse(content("4242"), content(42424242), content("4242")));

    masked_stream("a name in escapes", $chat,
        sse('{"choices":[{"index":0,"delta":{"cont\u0065nt":"' . $left
            . '"}}]}', content($right)));
    masked_stream("another spelling", $chat,
        sse(choice({ Content => $left }), choice({ Content => $right })));
    masked_stream("deep in what nobody knows", $chat,
        sse(choice({ x => { y => [ [ { z => "is $mail" } ] ] } })));
};


subtest "what says the text once more" => sub {
    masked_stream("Cohere, likelihoods", "/v2/chat",
        sse(cohere($left, logprobs => { text => $left, token_ids => [ 1 ] }),
            cohere($right, logprobs => { text => $right })),
        undef, qr/"logprobs":null/);

    my $history = [ { role => "USER", message => "Hello" },
                    { role => "CHATBOT", message => "is $mail now" } ];

    masked_stream("Cohere 1, the history", "/v1/chat",
        lines({ event_type => "text-generation", text => $left },
              { event_type => "text-generation", text => $right },
              { event_type => "stream-end", response => {
                text => "is $mail now", chat_history => $history } }),
        "application/stream+json",
        qr/"message":"is \[EMAIL_ADDRESS\] now"/);

    for my $case (
        [ "Cohere 1, the history", "/v1/chat",
          { text => "is $mail now", chat_history => $history },
          qr/"chat_history":null/ ],
        [ "Cohere, likelihoods", "/v2/chat",
          { message => { content => [ { type => "text", text => $mail } ] },
            logprobs => [ { text => $left }, { text => $right } ] },
          qr/"logprobs":null/ ],
        [ "Cohere 1, likelihoods", "/v1/generate",
          { generations => [ { text => $mail, token_likelihoods => [
            { token => $left }, { token => $right } ] } ] },
          qr/"token_likelihoods":null/ ],
    ) {
        my ($claim, $path, $answer, $want) = @$case;
        my $r = ask($path, $json->encode($answer));

        ok(!leaks($r->{body}), "$claim, whole: nothing of it")
            or diag($r->{body});
        like($r->{body}, $want, "$claim, whole: not there");
    }

    my $clean = $json->encode({ text => "x", chat_history => [] });
    is(ask("/v1/chat", $clean)->{body}, $clean, "a clean one is as it was");
};


subtest "the end mark, and what is behind it" => sub {
    for my $mark ("[DONE] ", "[DONE]\ndata: x", "[DONE] and more") {
        my $bytes = sse(content("a b"), $mark);

        is(ask($chat, $bytes, type => "text/event-stream")->{body}, $bytes,
           "\"$mark\" passes, as clients take it for the end");
    }

    masked_stream("behind the mark", $chat, sse(content("a"), "[DONE] $mail"));
    masked_stream("in a line behind it", $chat,
                  sse(content("a"), "[DONE]\ndata: $mail"));
    masked_stream("what had waited", $chat,
                  sse(content($left), content($right), "[DONE] x"));
};


subtest "a stream that contradicts itself" => sub {
    my @ways = (
        [ "behind the end mark", $chat,
          sse(content($left), "[DONE]", content("b $mail")) ],
        [ "behind the end of a block", $messages,
          sse(block("a"), { type => "content_block_stop", index => 0 },
              block("b $mail")) ],
        [ "behind the end of a text", $responses,
          sse(output("a"), { type => "response.output_text.done",
              output_index => 0, content_index => 0, text => "a" },
              output("b $mail")) ],
        [ "two choices of one index", $chat,
          sse({ choices => [ (content($left)->{choices}[0]) x 2 ] }) ],
        [ "another name", $messages,
          "event: content_block_stop\n" . sse(block($left)) ],
        [ "sometimes without a name", $messages,
          "event: content_block_delta\n" . sse(block("4242"),
                                                block("42424242")) ],
    );

    for my $way (@ways) {
        my ($claim, $path, $bytes) = @$way;

        for my $cut (0, 7) {
            my $r = ask($path, $bytes, type => "text/event-stream",
                        cut => $cut);

            unlike($r->{body}, qr/oe@|42424242/, "$claim, cut $cut: no more");
            like($r->{body}, qr/guard_unavailable/, "$claim, cut $cut: why");
            ok($r->{whole}, "$claim, cut $cut: to its end");

            $r = ask("/open$path", $bytes, type => "text/event-stream",
                     cut => $cut);
            is($r->{body}, $bytes, "$claim, cut $cut: passes where it may");
        }
    }
};


subtest "arguments that are an object" => sub {
    my $path = "/v1beta/models/g:streamGenerateContent";
    my $key = "AK" . "IA" . "Z7WKQ4XMN2PDLR5T";
    my $args = sub { { candidates => [ { content => { parts => [ {
        functionCall => { name => "f", args => { @_ } } } ] } } ] } };

    masked_stream("beside others", $path,
                  sse($args->(a => "user", b => $key, c => "9")),
                  undef, qr/"a":"user","b":"\[AWS_ACCESS_KEY\]","c":"9"/);
    masked_stream("of another call", $path,
                  sse($args->(a => "user"), $args->(b => $key),
                      $args->(c => "9")),
                  undef, qr/"b":"\[AWS_ACCESS_KEY\]"/);
    masked_stream("Ollama's", "/api/chat",
                  lines({ message => { tool_calls => [ { function => {
                  name => "f", arguments => { a => "user", b => $mail,
                  c => "x" } } } ] } }), "application/x-ndjson");
};


subtest "every event of Responses that says something" => sub {
    my $all = "is $mail now";
    my %at = (output_index => 0, item_id => "i");

    # in pieces, and then as a whole

    for my $case (
        [ "output_text", "text", content_index => 0 ],
        [ "refusal", "refusal", content_index => 0 ],
        [ "function_call_arguments", "arguments" ],
        [ "mcp_call_arguments", "arguments" ],
        [ "custom_tool_call_input", "input" ],
        [ "code_interpreter_call_code", "code" ],
        [ "reasoning_text", "text", content_index => 0 ],
        [ "reasoning_summary_text", "text", summary_index => 0 ],
        [ "audio.transcript", "transcript" ],
        [ "shell_call_command", "command", command_index => 0 ],
        [ "apply_patch_call_operation_diff", "diff" ],
        [ "of_tomorrow", "text", content_index => 0 ],
    ) {
        my ($name, $whole, @index) = @$case;
        my $type = "response.$name";

        for my $cut (1 .. length($mail) - 1) {
            my @said = ("is " . substr($mail, 0, $cut),
                        substr($mail, $cut) . " now");
            my $r = ask($responses, sse((map { { type => "$type.delta", %at,
                @index, delta => $_ } } @said), { type => "$type.done", %at,
                @index, $whole => $all }), type => "text/event-stream");

            my @events = map { $json->decode($_) }
                         $r->{body} =~ /^data: (.*)$/mg;
            my $got = join "", map { $_->{delta} } @events[0, 1];

            is_deeply([ $got, $events[2]{$whole} ],
                      [ ("is [EMAIL_ADDRESS] now") x 2 ],
                      "$name, cut at $cut") or diag($r->{body});
        }
    }

    # whole

    my $part = { type => "output_text", text => $all };
    my $item = { type => "message", role => "assistant", content => [ $part ] };
    my $answer = { id => "r", output => [ $item ] };

    for my $event (
        (map { { type => "response.$_", response => $answer } }
             qw(created queued in_progress completed incomplete)),
        { type => "response.failed", response => { id => "r", error => {
          code => "server_error", message => $all } } },
        { type => "error", code => "x", message => $all, param => undef },
        (map { { type => "response.output_item.$_", item => $item } }
             qw(added done)),
        (map { { type => "response.content_part.$_", part => $part } }
             qw(added done)),
        (map { { type => "response.reasoning_summary_part.$_",
                 part => { type => "summary_text", text => $all } } }
             qw(added done)),
        { type => "response.output_text.annotation.added", annotation => {
          type => "url_citation", title => $all, url => "https://a/" } },
        { type => "response.shell_call_command.added", command => $all },
        { type => "response.shell_call_output_content.delta",
          delta => { stdout => $all } },
        { type => "response.shell_call_output_content.done",
          output => [ { stdout => $all } ] },
        (map { { type => "response.$_", %at, detail => $all } } map {
             my ($call, @states) = @$_;
             map { "$call.$_" } @states }
             [ "code_interpreter_call", qw(in_progress interpreting
                                           completed) ],
             [ "file_search_call", qw(in_progress searching completed) ],
             [ "web_search_call", qw(in_progress searching completed) ],
             [ "image_generation_call", qw(in_progress generating completed
                                           partial_image) ],
             [ "mcp_call", qw(in_progress completed failed) ],
             [ "mcp_list_tools", qw(in_progress completed failed) ],
             [ "audio", qw(delta done) ]),
    ) {
        masked_stream($event->{type}, $responses, sse($event), undef,
                      qr/is \[EMAIL_ADDRESS\] now/);
    }
};


# a response that was made in the background is read by its name, as a stream,
# too, and from any event on

subtest "an answer that is asked for once more" => sub {
    for my $to ("$responses/resp_1?stream=true",
                "/openai$responses/resp_1/?stream=true&starting_after=1")
    {
        my $bytes = sse(output($left), output($right));
        my $r = LLMG::Wire->new($front->port)->ask($to, header => [
            "x-standin-raw: " . ($bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X",
                                             ord $1/ger),
            "x-standin-type: text/event-stream", "x-standin-length: chunked"]);

        ok(!leaks($r->{body}), "$to: nothing of it") or diag($r->{body});
        like($r->{body}, qr/is \[EMAIL_ADDRESS\]/, "$to: masked");
    }
};


# what stands in the place of a name may lead to another API

subtest "a name that is another path" => sub {
    for my $to ("$responses/..%252fchat%252fcompletions",
                "$responses/..%5cchat%5ccompletions")
    {
        my $bytes = sse(content($left), content($right));
        my $r = LLMG::Wire->new($front->port)->ask($to, json => { stream =>
            JSON::PP::true, model => "m", messages => [ { role => "user",
            content => "Hi" } ] }, header => [
            "x-standin-raw: " . ($bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X",
                                             ord $1/ger),
            "x-standin-type: text/event-stream", "x-standin-length: chunked"]);

        is($r->{status}, 400, "$to: the model is not asked");
        like($r->{body}, qr/body_invalid/, "$to: which of them, nobody knows");
    }
};


# how else bytes may be called that clients take for what they asked for

my @names = ("text/plain", "application/octet-stream", "", "text/html",
             "image/png", "audio/mpeg");


subtest "a stream by another name" => sub {
    for my $type (@names) {
        masked_stream("events as \"$type\"", $chat,
                      sse(content($left), content($right), "[DONE]"), $type);
        masked_stream("in escapes, as \"$type\"", $chat,
                      sse('{"choices":[{"index":0,"delta":{"content":"'
                          . 'jane.roe\u0040' . 'example.org"}}]}'), $type);
        masked_stream("behind other lines, as \"$type\"", $chat,
                      ": hello\r\rx\r\r" . (sse(content($left),
                      content($right)) =~ s/\n/\r/gr), $type);

        masked_stream("lines as \"$type\"", "/api/chat",
                      lines(map { { message => { content => $_ } } }
                            $left, $right), $type);
        masked_stream("an array as \"$type\"",
                      "/v1beta/models/g:streamGenerateContent",
                      $json->encode([ map { { candidates => [ { content => {
                      parts => [ { text => $_ } ] } } ] } } $left, $right ]),
                      $type);

        # what no client could read is not read by halves

        my $r = ask($chat, sse(content($left), "{oops", content($right)),
                    type => $type);
        is($r->{status}, 502, "a broken one as \"$type\": 502");
        ok(!leaks($r->{body}), "a broken one as \"$type\": nothing of it");

        $r = ask("/strict$chat", sse(content($left), content($right)),
                 type => $type);
        is($r->{status}, 502, "blocked, as \"$type\": 502");
        like($r->{body}, qr/response_blocked/, "blocked, as \"$type\"");

        my $clean = sse(content("a b"), content("c"), "[DONE]");
        is(ask($chat, $clean, type => $type)->{body}, $clean,
           "a clean one as \"$type\": every byte");
    }

    my @frames = map { LLMG::Model::Bedrock::frame($json->encode({
        bytes => encode_base64($json->encode(block($_)), "") }),
        ":event-type" => "chunk", ":message-type" => "event") } $left, $right;

    my $r = ask("/model/a.m/invoke-with-response-stream", join("", @frames),
                type => "application/octet-stream");
    my $said = $r->{body}
               =~ s{"bytes":"([^"]*)"}{MIME::Base64::decode_base64($1)}ger;
    ok(!leaks($said), "frames: nothing of it");
    like($said, qr/\[EMAIL_ADDRESS\]/, "frames: masked");

    # text is text, and what is on two of its lines is found

    my $text = "data: {\"a\":1}\n\nkey:\n-----BEGIN " . "PRIVATE KEY-----\n"
               . "MIIEabcdefghijkl\n-----END " . "PRIVATE KEY-----\n";

    unlike(ask("/other", $text, type => "text/plain")->{body}, qr/MIIE/,
           "a key on several lines of text");

    for my $clean ("[1] See below.\n", "data: none\n", "{a}\n{b}\n",
                   "[DONE]\n", "event: x\n", "{\n}\n{\n")
    {
        is(ask($chat, $clean, type => "text/plain")->{body}, $clean,
           "text: " . $clean =~ s/\n/ /gr);
    }
};


subtest "an answer by another name" => sub {
    my $logprobs = { content => [ map { { token => $_ } } "jane.r",
                                  'oe@' . "example.org" ] };
    my $answer = { choices => [ { index => 0, logprobs => $logprobs,
                   message => { content => "is $mail" } } ] };

    for my $type ("application/json", @names) {
        my $r = ask($chat, $json->encode($answer), type => $type);

        ok(!leaks($r->{body}), "as \"$type\": nothing of it")
            or diag($r->{body});
        like($r->{body}, qr/is \[EMAIL_ADDRESS\]/, "as \"$type\": masked");
        like($r->{body}, qr/"logprobs":null/, "as \"$type\": nor its pieces");
    }

    # also where the path is spelled as only some servers understand it

    for my $spelled ("$chat.", "$chat%3fx", "/v1\\chat\\completions",
                     "/v1/%252563hat/completions")
    {
        my $r = ask($spelled, $json->encode($answer), type => "image/png");

        ok(!leaks($r->{body}), "$spelled, as \"image/png\": nothing of it");
    }

    for my $type ("image/png", "audio/mpeg") {
        is(ask("/small/v1/audio/speech", "$mail" . "x" x 5000,
               type => $type)->{body}, "$mail" . "x" x 5000,
           "$type where it is asked for");
        is(ask("/small$chat", "$mail" . "x" x 5000, type => $type)->{status},
           502, "$type where text is, too long");
    }
};


subtest "other ways to write letters" => sub {
    my $whole = $json->encode({ choices => [ { index => 0,
                message => { content => "is $mail" } } ] });
    my $events = sse(content($left), content($right));

    for my $charset ("utf-16", "UTF-16LE", "\"utf-16\"", "utf-7", "utf_7",
                     "utf-32", "cp037", "unicode_escape", "iso-2022-jp",
                     "hz-gb-2312", "cp1200", "utf-16; x=y",
                     "utf-8; charset=utf-16", "utf-16; charset=utf-8")
    {
        for my $case ([ "application/json", $whole ], [ "text/plain", $whole ],
                      [ "text/event-stream", $events ],
                      [ "application/x-ndjson", "$whole\n" ])
        {
            my ($type, $bytes) = @$case;
            my $r = ask($chat, encode("UTF-16LE", $bytes),
                        type => "$type; charset=$charset");

            is($r->{status}, 502, "$type, $charset: 502");
            like($r->{body}, qr/response_encoded/, "$type, $charset: why");
        }
    }

    is(ask("/open$chat", $whole, type => "text/plain; charset=utf-7")->{body},
       $whole, "passes where it may");
    is(ask($chat, $whole, type => "text/plain; a=b; Charset = utf-16")
       ->{status}, 502, "behind another parameter");

    for my $charset ("utf-8", "UTF8", "\"utf-8\"", "us-ascii", "iso-8859-1",
                     "windows-1252", "ISO_8859-15", "gb18030")
    {
        for my $case ([ "application/json", $whole ],
                      [ "text/event-stream", $events ])
        {
            my ($type, $bytes) = @$case;
            my $r = ask($chat, $bytes, type => "$type;charset=$charset");

            is($r->{status}, 200, "$type, $charset: read");
            like($r->{body}, qr/\[EMAIL_ADDRESS\]/, "$type, $charset: masked");
        }
    }

    for my $form ("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE") {
        for my $text ("is $mail, and more text", $whole, $events) {
            my $r = ask($chat, encode($form, $text), type => "text/plain");

            ok(!leaks($r->{body}), "$form, unsaid: nothing of it");
            like($r->{body} =~ s/\0//gr, qr/\[EMAIL_ADDRESS\]/,
                 "$form, unsaid: masked");
        }

        my $clean = encode($form, "is nothing, and more text");
        is(ask($chat, $clean, type => "text/plain")->{body}, $clean,
           "$form, unsaid, clean: every byte");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
