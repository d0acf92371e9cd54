package LLMG::Model::Bedrock;

# Bedrock's Converse, and its streams in binary frames: of Converse, and of a
# model of Anthropic's that is invoked.

use strict;
use warnings;

use Compress::Raw::Zlib qw(crc32);
use MIME::Base64 qw(encode_base64);

use LLMG::Model::Anthropic;

use constant FRAMES => "application/vnd.amazon.eventstream";


sub routes {
    return ([ qr{/model/[^/]+/converse\z}, \&converse ],
            [ qr{/model/[^/]+/converse-stream\z}, \&converse_stream ],
            [ qr{/model/[^/]*anthropic[^/]*/invoke-with-response-stream\z},
              \&invoke_stream ]);
}


sub error { return { message => $_[2] } }


sub event_error {
    my ($class, $message) = @_;

    return frame(LLMG::Model->json({ message => $message }),
                 ":exception-type" => "throttlingException",
                 ":content-type" => "application/json",
                 ":message-type" => "exception");
}


# a frame with these headers, which are strings

sub frame {
    my ($payload, @headers) = @_;

    my $head = "";

    while (my ($name, $value) = splice @headers, 0, 2) {
        $head .= pack "C/a C n/a", $name, 7, $value;
    }

    my $frame = pack "N N", length($head) + length($payload) + 16,
                     length $head;

    $frame .= pack("N", crc32($frame)) . $head . $payload;

    return $frame . pack "N", crc32($frame);
}


sub event {
    my ($m, $type, $doc) = @_;

    return frame(ref $doc ? $m->json($doc) : $doc,
                 ":event-type" => $type, ":content-type" => "application/json",
                 ":message-type" => "event");
}


sub converse {
    my ($m) = @_;

    my $said = answer($m);

    return $said->{failed} // $m->said($said);
}


sub answer {
    my ($m) = @_;

    my $asked = $m->body;

    return { failed => $m->failed(400, "messages are missing") }
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

    return { metrics => { latencyMs => 1 },
        output => { message => { role => "assistant",
                                 content => \@content } },
        stopReason => $m->finish(stop => "end_turn", tools => "tool_use",
                                 length => "max_tokens",
                                 filter => "guardrail_intervened"),
        usage => { inputTokens => $in, outputTokens => $out,
                   totalTokens => $in + $out } };
}


sub converse_stream {
    my ($m) = @_;

    my $said = answer($m);

    return $said->{failed} if $said->{failed};

    my $message = $said->{output}{message};
    my @events = ([ messageStart => { role => $message->{role} } ]);
    my $i = 0;

    for my $block (@{$message->{content}}) {
        my %at = (contentBlockIndex => $i++, p => "abcdefgh");

        if (my $use = $block->{toolUse}) {
            push @events, [ contentBlockStart => { %at, start => { toolUse => {
                name => $use->{name}, toolUseId => $use->{toolUseId} } } } ];
        }

        push @events, map { [ contentBlockDelta => { %at, delta => $_ } ] }
                          deltas($m, $block);
        push @events, [ contentBlockStop => { %at } ];
    }

    push @events, [ messageStop => { stopReason => $said->{stopReason} } ],
                  [ metadata => { usage => $said->{usage},
                                  metrics => $said->{metrics} } ];

    return $m->pieces(FRAMES, map { event($m, @$_) } @events);
}


sub deltas {
    my ($m, $block) = @_;

    if (my $use = $block->{toolUse}) {
        return map { { toolUse => { input => $_ } } }
                   $m->chunks($m->json($use->{input}));
    }

    if (my $thought = $block->{reasoningContent}) {
        $thought = $thought->{reasoningText};

        return ((map { { reasoningContent => { text => $_ } } }
                     $m->chunks($thought->{text})),
                { reasoningContent => { signature => $thought->{signature} } });
    }

    return map { { text => $_ } } $m->chunks($block->{text});
}


# the model's own events, in base64

sub invoke_stream {
    my ($m) = @_;

    my $message = LLMG::Model::Anthropic::message($m);

    return $message->{failed} if $message->{failed};

    return $m->pieces(FRAMES, map {
        event($m, "chunk", { bytes => encode_base64($m->json($_), ""),
                             p => "abcdefgh" })
    } LLMG::Model::Anthropic::events($m, $message));
}

1;
