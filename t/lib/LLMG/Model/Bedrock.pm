package LLMG::Model::Bedrock;

# Bedrock's Converse, whole answers; streams there are binary and not spoken.

use strict;
use warnings;


sub routes {
    return ([ qr{/model/[^/]+/converse\z}, \&converse ],
            [ qr{/model/[^/]+/(?:converse|invoke.*)-stream\z}, \&no_stream ]);
}


sub error { return { message => $_[2] } }

sub event_error { "" }

sub no_stream { $_[0]->failed(501, "Frames are not spoken here.") }


sub converse {
    my ($m) = @_;

    my $asked = $m->body;

    return $m->failed(400, "messages are missing")
        if ref $asked ne "HASH" || ref $asked->{messages} ne "ARRAY";

    my $text = $m->refusal // $m->text($m->last_said($asked->{messages}));
    my ($in, $out) = $m->tokens($asked->{messages}, $text);
    my @content;

    if (defined $m->reasoning) {
        push @content, { reasoningContent => { reasoningText => {
            text => $m->reasoning, signature => "c3RhbmRpbg==" } } };
    }

    push @content, $m->tools ? map { { toolUse => { toolUseId => $_->{id},
            name => $_->{name}, input => $m->arguments($_) } } } $m->tools
        : { text => $text };

    return $m->said({ metrics => { latencyMs => 1 },
        output => { message => { role => "assistant",
                                 content => \@content } },
        stopReason => $m->finish(stop => "end_turn", tools => "tool_use",
                                 length => "max_tokens",
                                 filter => "guardrail_intervened"),
        usage => { inputTokens => $in, outputTokens => $out,
                   totalTokens => $in + $out } });
}

1;
