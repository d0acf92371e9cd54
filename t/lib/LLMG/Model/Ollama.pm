package LLMG::Model::Ollama;

# Ollama's own API: lines of JSON, unless "stream" is false.

use strict;
use warnings;

use JSON::PP;

my $true = JSON::PP::true;
my $false = JSON::PP::false;


sub routes {
    return ([ qr{/api/chat\z}, \&chat ],
            [ qr{/api/generate\z}, \&generate ],
            [ qr{/api/embed\z}, \&embed ],
            [ qr{/api/embeddings\z}, \&embedding ],
            [ qr{/api/tags\z}, \&tags ],
            [ qr{/api/version\z}, \&version ]);
}


sub error { return { error => $_[2] } }

sub event_error { LLMG::Model->json({ error => $_[1] }) . "\n" }


# names in any case, as the server's language reads them

sub asked {
    my ($m) = @_;

    return undef if ref $m->body ne "HASH";

    return { map { lc $_ => $m->body->{$_} } sort keys %{$m->body} };
}


sub chat {
    my ($m) = @_;

    my $asked = asked($m);

    return $m->failed(400, "messages are missing")
        if !$asked || ref $asked->{messages} ne "ARRAY";

    my $text = $m->text($m->last_said($asked->{messages}));
    my @messages = map { { thinking => $_, content => "" } }
                       $m->chunks($m->reasoning // "");

    if ($m->tools) {
        push @messages, { content => "", tool_calls => [ map {
            { id => $_->{id}, function => { name => $_->{name},
              arguments => $m->arguments($_) } } } $m->tools ] };

    } else {
        push @messages, map { { content => $_ } }
                            $m->chunks($m->refusal // $text);
    }

    return answer($m, $asked, $asked->{messages}, "message",
                  map { { role => "assistant", %$_ } } @messages);
}


sub generate {
    my ($m) = @_;

    my $asked = asked($m);

    return $m->failed(400, "missing request body") if !$asked;

    my $text = $m->refusal // $m->text($asked->{prompt});

    return answer($m, $asked, $asked->{prompt}, undef,
                  (map { { response => "", thinking => $_ } }
                       $m->chunks($m->reasoning // "")),
                  map { { response => $_ } } $m->chunks($text));
}


# a line for each piece and one at the end; or all of it in one

sub answer {
    my ($m, $asked, $prompt, $member, @pieces) = @_;

    my %head = (model => $asked->{model} // "standin",
                created_at => $m->created_at);
    my $said = join "", map { $_->{content} // $_->{response} } @pieces;
    my ($in, $out) = $m->tokens($prompt, $said);
    my %end = (done => $true, total_duration => 3000, load_duration => 1000,
               done_reason => $m->finish(stop => "stop", length => "length"),
               prompt_eval_count => $in, prompt_eval_duration => 1000,
               eval_count => $out, eval_duration => 1000);
    my $line = sub {
        my ($piece, %more) = @_;

        return { %head, %more, $member ? ($member => $piece) : %$piece };
    };

    if (defined $asked->{stream} && !$asked->{stream}) {
        return $m->said($line->(joined(@pieces), %end));
    }

    my $empty = $member ? { role => "assistant", content => "" }
                        : { response => "" };

    return $m->pieces("application/x-ndjson", map { $m->json($_) . "\n" }
                      (map { $line->($_, done => $false) } @pieces),
                      $line->($empty, %end));
}


sub joined {
    my %all;

    for my $piece (@_) {
        for my $name (keys %$piece) {
            if ($name =~ /^(?:content|thinking|response)\z/) {
                $all{$name} = ($all{$name} // "") . $piece->{$name};

            } else {
                $all{$name} = $piece->{$name};
            }
        }
    }

    return \%all;
}


sub embed {
    my ($m) = @_;

    my $asked = asked($m);

    return $m->failed(400, "missing input") if !$asked || !$asked->{input};

    my $input = ref $asked->{input} ? $asked->{input} : [ $asked->{input} ];
    my ($in) = $m->tokens($input);

    return $m->said({ model => $asked->{model} // "standin",
        embeddings => [ map { $m->vector($_) } @$input ],
        total_duration => 2000, load_duration => 1000,
        prompt_eval_count => $in });
}


sub embedding {
    my ($m) = @_;

    my $asked = asked($m) // {};

    return $m->said({ embedding => $m->vector($asked->{prompt}) });
}


sub tags {
    my ($m) = @_;

    return $m->said({ models => [ { name => "standin", model => "standin",
        modified_at => $m->created_at, size => 1, digest => "0",
        details => { family => "standin" } } ] });
}


sub version { $_[0]->said({ version => "0.0.0" }) }

1;
