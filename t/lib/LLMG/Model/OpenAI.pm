package LLMG::Model::OpenAI;

# OpenAI's chat, completions, embeddings, moderations, images and audio; Azure's
# paths of the same; Mistral and others that follow it.

use strict;
use warnings;

use JSON::PP;

my $true = JSON::PP::true;
my $false = JSON::PP::false;


sub routes {
    return ([ qr{/models\z}, \&models ],
            [ qr{/chat/completions\z}, \&chat ],
            [ qr{/fim/completions\z}, \&fim ],
            [ qr{/completions\z}, \&completions ],
            [ qr{/embeddings\z}, \&embeddings ],
            [ qr{/moderations\z}, \&moderations ],
            [ qr{/images/(?:generations|edits)\z}, \&images ],
            [ qr{/audio/(?:transcriptions|translations)\z}, \&transcription ],
            [ qr{/audio/speech\z}, \&speech ]);
}


sub error {
    my ($class, $status, $message) = @_;

    return { error => { message => $message, type => "standin_error",
                        param => undef, code => undef } };
}


sub event_error {
    my ($class, $message) = @_;

    return LLMG::Model->event($class->error(500, $message));
}


sub models {
    my ($m) = @_;

    return $m->failed(404, "Nothing here at $m->{path}.")
        if $m->{method} ne "GET";

    return $m->said({ object => "list", data => [
        { id => "standin", object => "model", created => 0,
          owned_by => "tests" } ] });
}


sub chat {
    my ($m) = @_;

    return $m->failed(405, "POST a chat.") if $m->{method} ne "POST";

    my $chat = $m->body;

    return $m->failed(400, "This is not a chat.")
        if ref $chat ne "HASH" || ref $chat->{messages} ne "ARRAY";

    return answer($m, $m->last_said($chat->{messages}), $chat->{messages});
}


# what Mistral fills in between comes as a chat

sub fim {
    my ($m) = @_;

    return answer($m, $m->body->{prompt}, $m->body->{prompt});
}


sub answer {
    my ($m, $said, $asked) = @_;

    my $text = $m->text($said);

    return $m->body->{stream} ? stream($m, $text, usage($m, $asked, $text))
                              : whole($m, $text, usage($m, $asked, $text));
}


sub usage {
    my ($m, $asked, $text) = @_;

    my ($prompt, $completion) = $m->tokens($asked, $text);

    return { prompt_tokens => $prompt, completion_tokens => $completion,
             total_tokens => $prompt + $completion };
}


sub finish {
    $_[0]->finish(stop => "stop", tools => "tool_calls", length => "length",
                  defined $_[0]->refusal ? () : (filter => "content_filter"));
}


sub whole {
    my ($m, $text, $usage) = @_;

    my $message = { role => "assistant", refusal => $m->refusal,
                    content => defined $m->refusal || $m->tools ? undef
                                                                : $text };
    $message->{reasoning_content} = $m->reasoning if defined $m->reasoning;

    for my $tool ($m->tools) {
        push @{$message->{tool_calls}}, { id => $tool->{id}, type => "function",
            function => { name => $tool->{name},
                          arguments => $tool->{arguments} } };
    }

    my @choices = map {
        { index => $_, finish_reason => finish($m), logprobs => undef,
          message => $message }
    } 0 .. ($m->body->{n} // 1) - 1;

    return $m->said({ id => "chatcmpl-standin", object => "chat.completion",
        created => $m->created, model => $m->body->{model} // "standin",
        choices => \@choices, usage => $usage });
}


sub stream {
    my ($m, $text, $usage) = @_;

    my $chat = $m->body;
    my $n = $chat->{n} // 1;
    my $with_usage = ref $chat->{stream_options} eq "HASH"
                     && $chat->{stream_options}{include_usage};

    my %head = (id => "chatcmpl-standin", object => "chat.completion.chunk",
                created => $m->created, model => $chat->{model} // "standin");
    my @events;

    my $choice = sub {
        my ($delta, $finish) = @_;

        for my $i (0 .. $n - 1) {
            push @events, { %head, choices => [ { index => $i, delta => $delta,
                finish_reason => $finish } ],
                $with_usage ? (usage => undef) : () };
        }
    };

    $choice->({ role => "assistant", content => "" }, undef);
    $choice->($_, undef) for deltas($m, $text);
    $choice->({}, finish($m));

    if ($with_usage) {
        push @events, { %head, choices => [], usage => $usage };
    }

    return $m->pieces($m->EVENTS, map { $m->event($_) } @events, "[DONE]");
}


sub deltas {
    my ($m, $text) = @_;

    my @deltas = map { { reasoning_content => $_ } }
                 $m->chunks($m->reasoning // "");

    if (defined $m->refusal) {
        return (@deltas, map { { refusal => $_ } } $m->chunks($m->refusal));
    }

    my $i = 0;

    # Mistral sends a call in one piece

    my $whole = ($m->body->{model} // "") =~ /mistral/;

    for my $tool ($m->tools) {
        push @deltas, { tool_calls => [ { index => $i, id => $tool->{id},
            type => "function", function => { name => $tool->{name},
                arguments => $whole ? $tool->{arguments} : "" } } ] };

        push @deltas, map {
            { tool_calls => [ { index => $i,
                                function => { arguments => $_ } } ] }
        } $whole ? () : $m->chunks($tool->{arguments});

        $i++;
    }

    return (@deltas, $i ? () : map { { content => $_ } } $m->chunks($text));
}


sub completions {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "This has no prompt.")
        if ref $asked ne "HASH" || !exists $asked->{prompt};

    my $prompt = $asked->{prompt};
    my $said = ref $prompt eq "ARRAY" ? $prompt->[-1] : $prompt;
    my $text = $m->text($said);
    my %head = (id => "cmpl-standin", object => "text_completion",
                created => $m->created, model => $asked->{model} // "standin");
    my $choice = sub {
        return [ { index => 0, text => $_[0], logprobs => undef,
                   finish_reason => $_[1] } ];
    };

    if (!$asked->{stream}) {
        return $m->said({ %head, choices => $choice->($text, finish($m)),
                          usage => usage($m, $prompt, $text) });
    }

    return $m->pieces($m->EVENTS, map { $m->event($_) }
        (map { { %head, choices => $choice->($_, undef) } } $m->chunks($text)),
        { %head, choices => $choice->("", finish($m)) }, "[DONE]");
}


# in base64 when asked, as OpenAI's own client does

sub embeddings {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "This has no input.")
        if ref $asked ne "HASH" || !exists $asked->{input};

    my $input = ref $asked->{input} eq "ARRAY" ? $asked->{input}
                                               : [ $asked->{input} ];
    my $base64 = ($asked->{encoding_format} // "") eq "base64";
    my $i = 0;
    my @data;

    for my $text (@$input) {
        my $vector = $m->vector($text);

        if ($base64) {
            require MIME::Base64;
            $vector = MIME::Base64::encode_base64(pack("f<*", @$vector), "");
        }

        push @data, { object => "embedding", index => $i++,
                      embedding => $vector };
    }

    my ($prompt) = $m->tokens($input);

    return $m->said({ object => "list", model => $asked->{model} // "standin",
        id => "embd-standin", data => \@data, usage => {
            prompt_tokens => $prompt, total_tokens => $prompt,
            completion_tokens => 0 } });
}


# every input is fine, unless the finish is "filter"

sub moderations {
    my ($m) = @_;

    my $input = ref $m->body eq "HASH" ? $m->body->{input} : undef;

    return $m->failed(400, "This has no input.") if !defined $input;

    my $n = ref $input eq "ARRAY" && !grep({ ref } @$input) ? @$input : 1;
    my $bad = ($m->{finish} // "") eq "filter" ? $true : $false;

    return $m->said({ id => "modr-standin",
        model => $m->body->{model} // "standin",
        results => [ map { { flagged => $bad, categories => { hate => $bad },
                             category_scores => { hate => $bad ? 0.9 : 0.1 } }
                         } 1 .. $n ] });
}


sub images {
    my ($m) = @_;

    my $asked = ref $m->body eq "HASH" ? $m->body : {};

    return $m->said({ created => $m->created, data => [
        { b64_json => "aW1hZ2U=",
          revised_prompt => $m->text($asked->{prompt}) } ] });
}


# the form that comes with a recording is not read

sub transcription {
    my ($m) = @_;

    return $m->said({ text => $m->text("something in a recording") });
}


sub speech {
    my ($m) = @_;

    return { status => 200, type => "audio/mpeg", body => "sound" };
}

1;
