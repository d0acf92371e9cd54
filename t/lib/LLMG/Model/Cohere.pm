package LLMG::Model::Cohere;

# Cohere's chat and embed, versions 1 and 2.

use strict;
use warnings;

use JSON::PP;


sub routes {
    return ([ qr{/v2/chat\z}, \&chat ],
            [ qr{/v1/chat\z}, \&chat_v1 ],
            [ qr{/v[12]/embed\z}, \&embed ]);
}


sub error {
    my ($class, $status, $message) = @_;

    return { id => "standin", message => $message };
}


sub event_error {
    my ($class, $message, $type) = @_;

    if ($type =~ /json/) {
        return LLMG::Model->json({ is_finished => JSON::PP::true,
            event_type => "stream-end", finish_reason => "ERROR",
            response => { text => "" } }) . "\n";
    }

    return LLMG::Model->event({ type => "message-end", id => "standin",
        delta => { error => $message, finish_reason => "ERROR" } },
        "message-end");
}


sub usage {
    my ($m, $asked, $text) = @_;

    my ($in, $out) = $m->tokens($asked, $text);
    my %count = (input_tokens => $in, output_tokens => $out);

    return (billed_units => { %count }, tokens => { %count });
}


sub finish {
    $_[0]->finish(stop => "COMPLETE", tools => "TOOL_CALL",
                  length => "MAX_TOKENS",
                  $_[1] ? (filter => "ERROR_TOXIC") : ());
}


sub calls {
    my ($m) = @_;

    return map { { id => $_->{id}, type => "function", function => {
        name => $_->{name}, arguments => $_->{arguments} } } } $m->tools;
}


sub chat {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "messages must be specified")
        if ref $asked ne "HASH" || ref $asked->{messages} ne "ARRAY";

    my $text = $m->refusal // $m->text($m->last_said($asked->{messages}));
    my %usage = usage($m, $asked->{messages}, $text);

    return stream($m, $text, \%usage) if $asked->{stream};

    my @content = $m->tools ? () : { type => "text", text => $text };

    unshift @content, { type => "thinking", thinking => $m->reasoning }
        if defined $m->reasoning;

    return $m->said({ id => "standin", finish_reason => finish($m),
        usage => \%usage, message => { role => "assistant",
            @content ? (content => \@content) : (),
            $m->tools ? (tool_calls => [ calls($m) ],
                         tool_plan => "I will use a tool.") : () } });
}


sub stream {
    my ($m, $text, $usage) = @_;

    my @events = ({ type => "message-start", id => "standin", delta => {
        message => { role => "assistant", content => [], tool_plan => "",
                     tool_calls => [], citations => [] } } });

    my $put = sub {
        my ($type, $index, $message) = @_;

        push @events, { type => $type, defined $index ? (index => $index) : (),
                        $message ? (delta => { message => $message }) : () };
    };

    if ($m->tools) {
        $put->("tool-plan-delta", undef, { tool_plan => $_ })
            for $m->chunks("I will use a tool.");

        my $i = 0;

        for my $call (calls($m)) {
            my %function = %{$call->{function}};

            $put->("tool-call-start", $i, { tool_calls => { %$call,
                function => { %function, arguments => "" } } });
            $put->("tool-call-delta", $i, { tool_calls => { function => {
                arguments => $_ } } }) for $m->chunks($function{arguments});
            $put->("tool-call-end", $i++);
        }

    } else {
        $put->("content-start", 0, { content => { type => "text",
                                                  text => "" } });
        $put->("content-delta", 0, { content => { text => $_ } })
            for $m->chunks($text);
        $put->("content-end", 0);
    }

    push @events, { type => "message-end", id => "standin",
                    delta => { finish_reason => finish($m), usage => $usage } };

    return $m->pieces($m->EVENTS, (map { $m->event($_, $_->{type}) } @events),
                      $m->event("[DONE]"));
}


# events, or lines when nobody asked for events

sub chat_v1 {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "message must be specified")
        if ref $asked ne "HASH" || !defined $asked->{message};

    my $text = $m->refusal // $m->text($asked->{message});
    my $whole = { response_id => "standin", generation_id => "standin",
        text => $text, finish_reason => finish($m, 1), chat_history => [
            { role => "USER", message => $asked->{message} },
            { role => "CHATBOT", message => $text } ],
        meta => { api_version => { version => "1" },
                  usage($m, $asked->{message}, $text) } };

    if ($m->tools) {
        $whole->{tool_calls} = [ map { { name => $_->{name},
            parameters => $m->arguments($_) } } $m->tools ];
    }

    return $m->said($whole) if !$asked->{stream};

    my ($true, $false) = (JSON::PP::true, JSON::PP::false);
    my @events = ({ is_finished => $false, event_type => "stream-start",
                    generation_id => "standin" },
        (map { { is_finished => $false, event_type => "text-generation",
                 text => $_ } } $m->chunks($text)),
        { is_finished => $true, event_type => "stream-end",
          finish_reason => $whole->{finish_reason}, response => $whole });

    if (($m->header("accept") // "") =~ m{text/event-stream}) {
        return $m->pieces($m->EVENTS,
                          map { $m->event($_, $_->{event_type}) } @events);
    }

    return $m->pieces("application/stream+json",
                      map { $m->json($_) . "\n" } @events);
}


sub embed {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "texts must be specified")
        if ref $asked ne "HASH" || !($asked->{texts} || $asked->{inputs});

    my $texts = $asked->{texts};
    my @vectors = map { $m->vector($_) } @{$texts // $asked->{inputs}};
    my ($in) = $m->tokens($texts // $asked->{inputs});
    my $typed = $asked->{embedding_types} || $m->path =~ m{/v2/};

    return $m->said({ id => "standin", texts => $texts // [],
        meta => { api_version => { version => $typed ? "2" : "1" },
                  billed_units => { input_tokens => $in } },
        response_type => $typed ? "embeddings_by_type" : "embeddings_floats",
        embeddings => $typed ? { float => \@vectors } : \@vectors });
}

1;
