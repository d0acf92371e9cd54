package LLMG::Model::Anthropic;

# Anthropic's messages, as itself, on Vertex and on Bedrock.

use strict;
use warnings;


sub routes {
    return ([ qr{/messages/count_tokens\z}, \&count_tokens ],
            [ qr{/messages\z}, \&messages ],
            [ qr{:(?:streamR|r)awPredict\z}, \&messages ],
            [ qr{/model/[^/]*anthropic[^/]*/invoke\z}, \&messages ]);
}


my %kind = (400 => "invalid_request_error", 401 => "authentication_error",
            403 => "permission_error", 404 => "not_found_error",
            413 => "request_too_large", 429 => "rate_limit_error",
            529 => "overloaded_error");


sub error {
    my ($class, $status, $message) = @_;

    return { type => "error", request_id => "req_standin", error => {
        type => $kind{$status} // "api_error", message => $message } };
}


sub event_error {
    my ($class, $message) = @_;

    my $error = $class->error(529, $message);

    return LLMG::Model->event($error, "error");
}


sub count_tokens {
    my ($m) = @_;

    return not_a_chat($m) if !chat($m);

    my ($in) = $m->tokens($m->body->{messages});

    return $m->said({ input_tokens => $in });
}


sub chat { ref $_[0]->body eq "HASH" && ref $_[0]->body->{messages} eq "ARRAY" }

sub not_a_chat { $_[0]->failed(400, "messages: Field required") }


sub messages {
    my ($m) = @_;

    my $message = message($m);

    return $message->{failed} if $message->{failed};

    return $m->body->{stream} || $m->path =~ /:streamRawPredict\z/
        ? $m->pieces($m->EVENTS, map { $m->event($_, $_->{type}) }
                                     events($m, $message))
        : $m->said($message);
}


sub message {
    my ($m) = @_;

    return { failed => not_a_chat($m) } if !chat($m);

    my $asked = $m->body;
    my $text = $m->text($m->last_said($asked->{messages}));
    my @blocks = blocks($m, $text);
    my ($in, $out) = $m->tokens($asked->{messages}, $text);

    return { id => "msg_standin", type => "message", role => "assistant",
        model => $asked->{model} // "standin", content => \@blocks,
        stop_reason => $m->finish(stop => "end_turn", tools => "tool_use",
                                  length => "max_tokens", filter => "refusal"),
        stop_sequence => undef, usage => { input_tokens => $in,
            output_tokens => $out, cache_creation_input_tokens => 0,
            cache_read_input_tokens => 0 } };
}


sub blocks {
    my ($m, $text) = @_;

    my @blocks;

    if (defined $m->reasoning) {
        push @blocks, { type => "thinking", thinking => $m->reasoning,
                        signature => "c3RhbmRpbg==" };
    }

    if (defined $m->refusal) {
        return (@blocks, { type => "text", text => $m->refusal });
    }

    if (!$m->tools) {
        return (@blocks, { type => "text", text => $text });
    }

    return (@blocks, map { { type => "tool_use", id => "toolu_$_->{id}",
        name => $_->{name}, input => $m->arguments($_) } } $m->tools);
}


sub events {
    my ($m, $message) = @_;

    my @blocks = @{$message->{content}};
    my %usage = %{$message->{usage}};
    my $out = $usage{output_tokens};

    my @events = ({ type => "message_start", message => { %$message,
        content => [], stop_reason => undef,
        usage => { %usage, output_tokens => 1 } } });

    for my $i (0 .. $#blocks) {
        my ($empty, @deltas) = pieces($m, $blocks[$i]);

        push @events, { type => "content_block_start", index => $i,
                        content_block => $empty };
        push @events, { type => "ping" } if $i == 0;
        push @events, map { { type => "content_block_delta", index => $i,
                              delta => $_ } } @deltas;
        push @events, { type => "content_block_stop", index => $i };
    }

    return (@events,
        { type => "message_delta", usage => { output_tokens => $out },
          delta => { stop_reason => $message->{stop_reason},
                     stop_sequence => undef } },
        { type => "message_stop" });
}


# a block without its text, and the pieces of it

sub pieces {
    my ($m, $block) = @_;

    if ($block->{type} eq "text") {
        return ({ %$block, text => "" }, map { { type => "text_delta",
            text => $_ } } $m->chunks($block->{text}));
    }

    if ($block->{type} eq "thinking") {
        return ({ %$block, thinking => "", signature => "" },
                (map { { type => "thinking_delta", thinking => $_ } }
                     $m->chunks($block->{thinking})),
                { type => "signature_delta",
                  signature => $block->{signature} });
    }

    return ({ %$block, input => {} }, map { { type => "input_json_delta",
        partial_json => $_ } } "", $m->chunks($m->json($block->{input})));
}

1;
