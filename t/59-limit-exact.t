# A thousand requests at the same moment against a limit of a hundred: exactly a
# hundred pass, of requests and of tokens that are reserved, in shared memory
# and by two nginx with one Redis.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat curl);
use LLMG::Front;
use LLMG::Redis;
use LLMG::Standin;

use constant N => 1000;

# as many as may be open, if more are needed

my ($files) = `sh -c 'ulimit -n'` =~ /^(\d+)/;

if (defined $files && $files < 3 * N && !$ENV{LLMG_EXACT}) {
    $ENV{LLMG_EXACT} = 1;
    exec "sh", "-c", 'ulimit -n "$(ulimit -Hn)"; exec "$@"', "sh", $^X, $0;
}

plan skip_all => "not so many files may be open: ulimit -n"
    if defined $files && $files < 3 * N;

my $redis = LLMG::Redis->start;
my $model = LLMG::Standin->start;

my $path = "/v1/chat/completions";

# of tokens there are a thousand, ten for each answer, whatever the prompt is

my %zone = (
    "/requests" => "rate=100/d",
    "/requests-window" => "rate=100/d algorithm=window",
    "/requests-month" => "rate=100/month algorithm=calendar",
    "/tokens" => "rate=1000/d unit=completion_tokens",
    "/tokens-month" => "rate=1000/month algorithm=calendar"
                       . " unit=completion_tokens",
);


sub front {
    my ($http) = @_;

    my $locations = "";

    for my $where (sort keys %zone) {
        my $name = $where =~ tr{/-}{}dr;

        $http .= "llm_guard_limit_zone \$http_x_user zone=$name:1m"
                 . " $zone{$where};\n";
        $locations .= "location $where/ { llm_guard_limit zone=$name;"
                      . " proxy_pass http://MODEL/; }\n";
    }

    return LLMG::Front->start(model => $model, workers => 2,
                              connections => 3 * N, http => $http,
                              locations => $locations);
}


my $body = JSON::PP->new->utf8->encode(chat("Hi", max_tokens => 10));


sub at_once {
    my ($where, @fronts) = @_;

    my @sockets = map { IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                            PeerPort => $fronts[$_ % @fronts]->port)
                        // die "$!\n" } 1 .. N;

    print $_ "POST $where$path HTTP/1.1\r\nHost: x\r\nX-User: ann\r\n"
             . "Content-Type: application/json\r\nx-standin-usage: 3 10\r\n"
             . "Content-Length: @{[ length $body ]}\r\n" for @sockets;

    # the last line of all of them

    for my $s (@sockets) {
        print $s "Connection: close\r\n\r\n$body";
        $s->flush;
    }

    my %got;

    for my $s (@sockets) {
        local $/;
        $got{(<$s> // "") =~ m{^HTTP/1.1 (\d+)} ? $1 : "none"}++;
    }

    return join " ", map { "$_:$got{$_}" } sort keys %got;
}


sub again {
    my ($front, $where) = @_;

    return curl("http://127.0.0.1:" . $front->port . "$where$path",
                header => [ "X-User: ann" ], data => $body)->{status};
}


# as Redis has it: of a calendar and a window the second number

sub counted {
    my ($zone) = @_;

    my $hex = unpack "H*", "ann" . "\0" x 16 . chr(4);
    my @numbers = $redis->say("GET", "llm_guard:{$hex}:$zone") =~ /(\d+)/g;

    return $numbers[1] // 0;
}


my %with = (
    "shared memory" => [ front("") ],
    $redis ? ("Redis" => [ map {
        front("llm_guard_redis { server 127.0.0.1:@{[ $redis->port ]};"
              . " timeout 30s; }\n") } 1 .. 2 ]) : (),
);

for my $how (sort keys %with) {
    my @fronts = @{$with{$how}};

    subtest $how => sub {
        for my $where (sort keys %zone) {
            is(at_once($where, @fronts), "200:100 429:900",
               "$where: a hundred");
            is(again($_, $where), 429, "and nothing came back") for @fronts;
        }

        if ($how eq "Redis") {
            is(counted("requestsmonth"), 100, "which is what Redis has");
            is(counted("tokensmonth"), 1000, "of tokens, too");
        }

        is($_->leave, "", "no alert, no crit, no emerg") for @fronts;
    };
}

done_testing();
