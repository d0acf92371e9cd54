# What providers tell of their usage, each in its own way: all that a model has
# read and said is charged, once.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Limits qw(settles);

my $json = JSON::PP->new->utf8->canonical;
my $all = 1000000;

my $front = LLMG::Front->start(http => <<"HTTP", locations => <<'END');
    llm_guard_limit_zone \$http_x_user zone=all:1m unit=tokens
                         rate=$all/month algorithm=calendar;
HTTP
    llm_guard_limit zone=all;
    llm_guard_limit_headers ietf;
    location / { proxy_pass http://MODEL; }
END

my $base = "http://127.0.0.1:" . $front->port;
my $users = 0;


# a request whose answer has these bytes

sub ask {
    my ($user, $path, $bytes, %arg) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return curl("$base$path", json => $arg{json}, header => [
        "X-User: $user", "x-standin-raw: $bytes", "x-standin-length: chunked",
        "x-standin-type: " . ($arg{type} // "application/json") ]);
}


# what is left: a request without a body takes nothing, and says what there is
# but for one

sub used {
    my ($user) = @_;

    my $r = curl("$base/v1/models", header => [ "X-User: $user" ]);
    my ($left) = ($r->{headers}{ratelimit} // "") =~ /"all";r=(\d+)/;

    return $all - $left - 1;
}


sub charges {
    my ($claim, $want, $path, $answer, %arg) = @_;

    my $user = "u" . ++$users;

    $arg{json} //= chat("Hi");

    my $bytes = ref $answer eq "ARRAY"
                ? join "", map { "data: " . $json->encode($_) . "\n\n" }
                           @$answer
                : $json->encode($answer);

    $arg{type} = "text/event-stream" if ref $answer eq "ARRAY";

    is(ask($user, $path, $bytes, %arg)->{status}, 200, "$claim: answered");
    settles(sub { used($user) }, $want, "$claim: charged");
}


sub answer { ( choices => [ { index => 0, message => { content => "Yes." } } ] ) }

sub piece { { choices => [ { index => 0, delta => { content => "Yes." } } ] } }


my $chat = "/v1/chat/completions";

subtest "a response that is read by its name was charged when it was made" =>
sub {
    my %response = (id => "resp_1", output => [], usage => {
                    input_tokens => 20, output_tokens => 30,
                    total_tokens => 50 });

    charges("made", 50, "/v1/responses", { %response },
            json => { model => "m", input => "Hi" });

    my $path = "/v1/responses/resp_1";

    for my $bytes ($json->encode({ %response }), "data: "
        . $json->encode({ type => "response.completed", response =>
                          { %response } }) . "\n\n")
    {
        my $type = $bytes =~ /^data/ ? "text/event-stream" : "application/json";

        is(ask("reads", $path, $bytes, type => $type)->{status}, 200, $type);
    }

    settles(sub { used("reads") }, 0, "nothing");
};


is($front->leave, "", "nothing to complain about");

done_testing();
