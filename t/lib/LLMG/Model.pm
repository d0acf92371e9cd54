package LLMG::Model;

# What the stand-in model server says, in every provider's API.
#
#     my $said = LLMG::Model::answer($r, \%default);
#
# $r has method, uri, headers and body as they came.  The answer has status and
# type, and body, or pieces for a stream: bytes.
#
# A provider is a module that knows its routes and its error body:
#
#     sub routes { [ qr{/chat\z}, \&chat ], ... }     by path, first match
#     sub error { my ($class, $status, $message) = @_; ... }   a structure
#     sub event_error { my ($class, $message, $type) = @_; ... }   in a stream of
#                                             that type: the piece that tells it
#
# A route is called with an LLMG::Model object: what was asked, and what to say.
# It returns one of said(), pieces() or failed().

use strict;
use warnings;

use Encode qw(decode FB_DEFAULT LEAVE_SRC);
use JSON::PP;

use LLMG::Model::Anthropic;
use LLMG::Model::Bedrock;
use LLMG::Model::Cohere;
use LLMG::Model::Gemini;
use LLMG::Model::Ollama;
use LLMG::Model::OpenAI;
use LLMG::Model::Responses;

use constant CREATED => 1700000000;     # the same request, the same bytes
use constant CREATED_AT => "2023-11-14T22:13:20Z";

my @providers = map { "LLMG::Model::$_" }
                    qw(Anthropic Gemini Bedrock Ollama Cohere Responses OpenAI);

my $json = JSON::PP->new->utf8->canonical;


sub answer {
    my ($r, $default) = @_;

    my ($path, $query) = $r->{uri} =~ /^([^?]*)\??(.*)/s;
    my ($provider, $handler) = route($path);
    my $h = $r->{headers};

    my $self = bless { provider => $provider // "LLMG::Model::OpenAI",
                       path => $path, query => $query, headers => $h,
                       method => $r->{method}, raw => $r->{body},
                       default => $default,
                       status => $h->{'x-standin-status'} // 200 },
                     __PACKAGE__;

    if ($self->{status} >= 400) {
        return $self->failed($self->{status},
                             "The stand-in was asked for this.");
    }

    if (!$handler) {
        return $self->failed(404, "Nothing here at $path.");
    }

    $self->{body} = eval { $json->decode($r->{body}) };
    $self->choose;

    my $said = $handler->($self);
    my $after = $h->{'x-standin-fail-after'};

    if (defined $after && $said->{pieces}) {
        my @pieces = @{$said->{pieces}};

        $#pieces = $after - 1 if @pieces > $after;
        $said->{pieces} = [ @pieces, $self->{provider}->event_error(
                                     "The stand-in was asked to fail.",
                                     $said->{type}) ];
    }

    return $said;
}


sub route {
    my ($path) = @_;

    for my $provider (@providers) {
        for my $route ($provider->routes) {
            return ($provider, $route->[1]) if $path =~ $route->[0];
        }
    }

    return;
}


# what the headers ask for, and where they do not, the command line

sub choose {
    my ($self) = @_;

    my %h = map { $_ => decode("UTF-8", $self->{headers}{$_},
                               FB_DEFAULT | LEAVE_SRC) }
            grep { /^x-standin-/ } keys %{$self->{headers}};
    my $default = $self->{default}{answer};

    $self->{text} = $h{'x-standin-answer'};
    $self->{text} //= decode("UTF-8", $default, FB_DEFAULT | LEAVE_SRC)
        if defined $default;

    $self->{reasoning} = $h{'x-standin-reasoning'};
    $self->{refusal} = $h{'x-standin-refusal'};
    $self->{finish} = $h{'x-standin-finish'};
    $self->{chunk} = $h{'x-standin-chunk'} || $self->{default}{chunk} || 8;

    for my $tool (split /; /, $h{'x-standin-tool'} // "") {
        my ($name, $arguments) = $tool =~ /^(\S+)\s*(.*)\z/s;
        my $n = @{$self->{tools} // []};

        push @{$self->{tools}}, { name => $name, id => "call_standin_$n",
                                  arguments => $arguments eq "" ? "{}"
                                                                : $arguments };
    }

    if (($h{'x-standin-usage'} // "") =~ /^(\d+) (\d+)\z/) {
        $self->{usage} = [ $1 + 0, $2 + 0 ];
    }
}


# for the providers

sub body { $_[0]{body} }

sub reasoning { $_[0]{reasoning} }

sub refusal { $_[0]{refusal} }

sub path { $_[0]{path} }

sub query { $_[0]{query} }

sub header { $_[0]{headers}{$_[1]} }

sub created { CREATED }

sub created_at { CREATED_AT }

sub tools { @{$_[0]{tools} // []} }

sub json { $json->encode($_[1]) }


# arguments as a structure, where the API wants one

sub arguments {
    my ($self, $tool) = @_;

    return eval { $json->decode(Encode::encode("UTF-8", $tool->{arguments})) }
           // {};
}


# why it stops, in the words of an API: of stop, tools, length, filter

sub finish {
    my ($self, %word) = @_;

    return $word{$self->{finish} // ""} // $word{
        defined $self->{refusal} ? "filter" : $self->tools ? "tools" : "stop" }
        // $word{stop};
}


# the answer; when none was chosen, it says what it was told

sub text {
    my ($self, $said) = @_;

    return $self->{text} if defined $self->{text};

    $said = flat($said) if ref $said;
    $said //= "";
    $said = substr($said, 0, 200) . "..." if length $said > 200;

    return "Happy to help! You said: \"$said\" and I am only a stand-in,"
           . " so that is all I have to say about it.";
}


# what the user said last, of messages in a shape that most APIs share

sub last_said {
    my ($self, $messages, $name) = @_;

    $name //= "content";

    my ($last) = grep { ref eq "HASH" && ($_->{role} // "user") eq "user"
                        && exists $_->{$name} }
                      reverse @{ref $messages eq "ARRAY" ? $messages : []};

    return $last ? $last->{$name} : "";
}


sub flat {
    my ($parts) = @_;

    return $parts->{text} // "" if ref $parts eq "HASH";

    return join " ", map { ref eq "HASH" ? $_->{text} // () : () } @$parts;
}


sub tokens {
    my ($self, $asked, $text) = @_;

    return @{$self->{usage}} if $self->{usage};

    return map { int((length($_) + 3) / 4) }
           ref $asked ? $json->encode($asked) : $asked // "",
           $text // "";
}


# pieces of text, each as large as one event's

sub chunks {
    my ($self, $text) = @_;

    return unpack "(a$self->{chunk})*", $text;
}


# numbers for a text, the same for the same text

sub vector {
    my ($self, $text) = @_;

    my $sum = unpack "%32C*", ref $text ? $json->encode($text) : $text // "";

    return [ map { 0.125 * (($sum >> $_) & 7) } 0, 3, 6, 9 ];
}


# answers

sub said {
    my ($self, $structure, %arg) = @_;

    return { status => $self->{status}, type => "application/json",
             body => $json->encode($structure), %arg };
}


sub pieces {
    my ($self, $type, @pieces) = @_;

    return { status => $self->{status}, type => $type, pieces => \@pieces };
}


sub failed {
    my ($self, $status, $message) = @_;

    return { status => $status, type => "application/json",
             body => $json->encode($self->{provider}->error($status, $message))
    };
}


# one event of a stream of events

sub event {
    my ($self, $data, $name) = @_;

    $data = $json->encode($data) if ref $data;

    return (defined $name ? "event: $name\n" : "") . "data: $data\n\n";
}

use constant EVENTS => "text/event-stream; charset=utf-8";

1;
