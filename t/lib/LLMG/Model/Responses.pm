package LLMG::Model::Responses;

# OpenAI's Responses.

use strict;
use warnings;

use JSON::PP;

use LLMG::Model::OpenAI;


sub routes { [ qr{/responses\z}, \&respond ] }

sub error { shift; return LLMG::Model::OpenAI->error(@_) }


sub event_error {
    my ($class, $message) = @_;

    return LLMG::Model->event({ type => "error", code => "server_error",
        message => $message, param => undef, sequence_number => 0 }, "error");
}


sub respond {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(405, "POST to respond to.") if $m->{method} ne "POST";

    return $m->failed(400, "This has no input.")
        if ref $asked ne "HASH" || !exists $asked->{input};

    my $said = ref $asked->{input} ? $m->last_said($asked->{input})
                                   : $asked->{input};
    my @items = items($m, $m->text($said));
    my $response = sub { response($m, @_) };

    return $asked->{stream} ? stream($m, $response, @items)
                            : $m->said($response->("completed", @items));
}


sub items {
    my ($m, $text) = @_;

    my @items;

    if (defined $m->reasoning) {
        push @items, { type => "reasoning", id => "rs_standin", summary => [
            { type => "summary_text", text => $m->reasoning } ] };
    }

    for my $tool ($m->tools) {
        push @items, { type => "function_call", id => "fc_$tool->{id}",
            call_id => $tool->{id}, name => $tool->{name},
            arguments => $tool->{arguments}, status => "completed" };
    }

    return @items if $m->tools;

    push @items, { type => "message", id => "msg_standin", role => "assistant",
        status => "completed", content => [ defined $m->refusal
            ? { type => "refusal", refusal => $m->refusal }
            : { type => "output_text", text => $text, annotations => [],
                logprobs => [] } ] };

    return @items;
}


sub response {
    my ($m, $status, @items) = @_;

    my $asked = $m->body;
    my ($in, $out) = $m->tokens($asked->{input}, $m->json(\@items));

    return { id => "resp_standin", object => "response",
        created_at => $m->created, status => $status, error => undef,
        incomplete_details => undef, instructions => $asked->{instructions},
        model => $asked->{model} // "standin", output => \@items,
        parallel_tool_calls => JSON::PP::true, tool_choice => "auto",
        tools => $asked->{tools} // [], metadata => {}, temperature => 1,
        top_p => 1, previous_response_id => undef,
        text => { format => { type => "text" } }, truncation => "disabled",
        usage => $status ne "completed" ? undef
            : { input_tokens => $in, output_tokens => $out,
                input_tokens_details => { cached_tokens => 0 },
                output_tokens_details => { reasoning_tokens => 0 },
                total_tokens => $in + $out } };
}


sub stream {
    my ($m, $response, @items) = @_;

    my @events = map { { type => "response.$_",
                         response => $response->("in_progress") } }
                     "created", "in_progress";

    for my $i (0 .. $#items) {
        push @events, item($m, $i, $items[$i]);
    }

    push @events, { type => "response.completed",
                    response => $response->("completed", @items) };

    my $n = 0;

    return $m->pieces($m->EVENTS, map {
        $m->event({ %$_, sequence_number => $n++ }, $_->{type}) } @events);
}


# an item comes empty, then in pieces, then whole

sub item {
    my ($m, $i, $item) = @_;

    my %at = (item_id => $item->{id}, output_index => $i);
    my ($empty, @events);

    if ($item->{type} eq "function_call") {
        $empty = { %$item, arguments => "", status => "in_progress" };
        @events = pieces($m, "function_call_arguments", \%at, "arguments",
                         $item->{arguments});

    } elsif ($item->{type} eq "reasoning") {
        my $part = $item->{summary}[0];

        $empty = { %$item, summary => [] };
        @events = parts($m, "reasoning_summary_part", "reasoning_summary_text",
                        { %at, summary_index => 0 }, "text", $part);

    } else {
        my $part = $item->{content}[0];
        my $refused = $part->{type} eq "refusal";

        $empty = { %$item, content => [], status => "in_progress" };
        @events = parts($m, "content_part",
                        $refused ? "refusal" : "output_text",
                        { %at, content_index => 0 },
                        $refused ? "refusal" : "text", $part);
    }

    return ({ type => "response.output_item.added", output_index => $i,
              item => $empty },
            @events,
            { type => "response.output_item.done", output_index => $i,
              item => $item });
}


sub parts {
    my ($m, $of, $name, $at, $member, $part) = @_;

    return ({ type => "response.$of.added", %$at,
              part => { %$part, $member => "" } },
            pieces($m, $name, $at, $member, $part->{$member}),
            { type => "response.$of.done", %$at, part => $part });
}


sub pieces {
    my ($m, $name, $at, $member, $text) = @_;

    my %more = $name eq "output_text" ? (logprobs => []) : ();

    return ((map { { type => "response.$name.delta", %$at, %more, delta => $_ }
                 } $m->chunks($text)),
            { type => "response.$name.done", %$at, %more, $member => $text });
}

1;
