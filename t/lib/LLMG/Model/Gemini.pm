package LLMG::Model::Gemini;

# Gemini, as itself and on Vertex.

use strict;
use warnings;

use JSON::PP;

my $pretty = JSON::PP->new->utf8->canonical->pretty;


sub routes {
    return ([ qr{:generateContent\z}, \&generate ],
            [ qr{:streamGenerateContent\z}, \&stream ],
            [ qr{:countTokens\z}, \&count ],
            [ qr{:embedContent\z}, \&embed ],
            [ qr{:batchEmbedContents\z}, \&embed_batch ]);
}


my %kind = (400 => "INVALID_ARGUMENT", 401 => "UNAUTHENTICATED",
            403 => "PERMISSION_DENIED", 404 => "NOT_FOUND",
            429 => "RESOURCE_EXHAUSTED", 500 => "INTERNAL",
            503 => "UNAVAILABLE");


sub error {
    my ($class, $status, $message) = @_;

    return { error => { code => $status + 0, message => $message,
                        status => $kind{$status} // "UNKNOWN" } };
}


sub event_error {
    my ($class, $message, $type) = @_;

    my $error = LLMG::Model->json($class->error(503, $message));

    return $type =~ /json/ ? ",\r\n$error]" : "data: $error\r\n\r\n";
}


# "contents" may be one, and so may its "parts"

sub list { ref $_[0] eq "ARRAY" ? @{$_[0]} : defined $_[0] ? $_[0] : () }


sub said {
    my ($m) = @_;

    return "" if ref $m->body ne "HASH";

    my $parts = $m->last_said([ list($m->body->{contents}) ], "parts");

    return [ list($parts) ];
}


# parts of the answer, each a list of the pieces it comes in

sub parts {
    my ($m) = @_;

    my @parts;

    if (defined $m->reasoning) {
        push @parts, map { { text => $_, thought => JSON::PP::true } }
                         $m->chunks($m->reasoning);
    }

    if ($m->tools) {
        return (@parts, map { { functionCall => { name => $_->{name},
            id => $_->{id}, args => $m->arguments($_) } } } $m->tools);
    }

    return (@parts, map { { text => $_ } } $m->chunks($m->text(said($m))));
}


# pieces of one kind become one part

sub joined {
    my @parts;

    for my $part (@_) {
        my $last = $parts[-1];

        if ($last && defined $last->{text} && defined $part->{text}
            && !$last->{thought} == !$part->{thought})
        {
            $last->{text} .= $part->{text};
            next;
        }

        push @parts, { %$part };
    }

    return @parts;
}


sub words { join "", map { $_->{text} // () } @_ }


# "said" is what was said up to here: usage is a running total

sub response {
    my ($m, $finish, $said, @parts) = @_;

    my ($in, $out) = $m->tokens($m->body->{contents}, $said);
    my ($model) = $m->path =~ m{([^/]+):\w+\z};

    return { modelVersion => $model, responseId => "standin",
        candidates => [ { index => 0,
            content => { role => "model", parts => \@parts },
            $finish ? (finishReason => $finish) : () } ],
        usageMetadata => { promptTokenCount => $in,
            candidatesTokenCount => $out,
            totalTokenCount => $in + $out } };
}


sub refused {
    my ($m) = @_;

    my ($in) = $m->tokens($m->body->{contents});

    return { modelVersion => "standin", responseId => "standin",
        promptFeedback => { blockReason => "SAFETY",
                            blockReasonMessage => $m->refusal },
        usageMetadata => { promptTokenCount => $in,
                           totalTokenCount => $in } };
}


sub finish {
    $_[0]->finish(stop => "STOP", length => "MAX_TOKENS", filter => "SAFETY");
}


sub no_contents {
    my ($m) = @_;

    return undef if ref $m->body eq "HASH" && $m->body->{contents};

    return $m->failed(400, "contents is not specified");
}


sub generate {
    my ($m) = @_;

    my $wrong = no_contents($m);
    return $wrong if $wrong;

    return $m->said(refused($m)) if defined $m->refusal;

    my @parts = joined(parts($m));

    return $m->said(response($m, finish($m), words(@parts), @parts));
}


# events when asked for, else one array that comes in pieces

sub stream {
    my ($m) = @_;

    my $wrong = no_contents($m);
    return $wrong if $wrong;

    my @parts = parts($m);
    my @responses = defined $m->refusal ? refused($m) : map {
        response($m, $_ == $#parts ? finish($m) : undef,
                 words(@parts[0 .. $_]), $parts[$_])
    } 0 .. $#parts;

    if ($m->query =~ /(?:^|&)alt=sse(?:&|\z)/) {
        return $m->pieces("text/event-stream",
                          map { "data: " . $m->json($_) . "\r\n\r\n" }
                              @responses);
    }

    my @pieces = map { $pretty->encode($_) =~ s/\n\z//r } @responses;

    return $m->pieces("application/json; charset=UTF-8", "[" . shift @pieces,
                      (map { ",\r\n$_" } @pieces), "]");
}


sub count {
    my ($m) = @_;

    my ($in) = $m->tokens(ref $m->body eq "HASH" ? $m->body->{contents}
                            // $m->body->{generateContentRequest} : undef);

    return $m->said({ totalTokens => $in });
}


sub embed {
    my ($m) = @_;

    my $content = ref $m->body eq "HASH" ? $m->body->{content} : undef;

    return $m->failed(400, "content is not specified") if !$content;

    return $m->said({ embedding => { values => $m->vector($content) } });
}


sub embed_batch {
    my ($m) = @_;

    my $requests = ref $m->body eq "HASH" ? $m->body->{requests} : undef;

    return $m->said({ embeddings => [
        map { { values => $m->vector($_->{content}) } } list($requests) ] });
}

1;
