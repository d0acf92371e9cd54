# Tokens that are reserved by very many requests at the same moment: as many
# pass as there is room for, in shared memory and by two nginx with one Redis.

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

my $redis = LLMG::Redis->start;
my $model = LLMG::Standin->start;

my $path = "/v1/chat/completions";


# a thousand tokens, ten for each answer, whatever the prompt is

sub front {
    my ($http) = @_;

    return LLMG::Front->start(model => $model, workers => 2, http => <<"HTTP",
    $http
    llm_guard_limit_zone \$http_x_user zone=answer:1m unit=completion_tokens
                         rate=1000/month algorithm=calendar;
    llm_guard_limit_zone \$http_x_user zone=burst:1m unit=completion_tokens
                         rate=1000/d;
HTTP
        locations => <<'END');
    location /calendar/ { llm_guard_limit zone=answer;
                          proxy_pass http://MODEL/; }
    location /gcra/ { llm_guard_limit zone=burst; proxy_pass http://MODEL/; }
END
}


my $body = JSON::PP->new->utf8->encode(chat("Hi", max_tokens => 10));


sub at_once {
    my ($n, $where, @fronts) = @_;

    my @sockets = map { IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                            PeerPort => $fronts[$_ % @fronts]->port)
                        // die "$!\n" } 1 .. $n;

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


my %with = (
    "shared memory" => [ front("") ],
    $redis ? ("Redis" => [ map {
        front("llm_guard_redis { server 127.0.0.1:@{[ $redis->port ]};"
              . " timeout 10s; }") } 1 .. 2 ]) : (),
);

for my $how (sort keys %with) {
    my @fronts = @{$with{$how}};

    subtest $how => sub {
        for my $where ("/calendar", "/gcra") {
            is(at_once(250, $where, @fronts), "200:100 429:150",
               "$where: a hundred of ten each");
            is(again($_, $where), 429, "and nothing came back") for @fronts;
        }

        is($_->leave, "", "no alert, no crit, no emerg") for @fronts;
    };
}

done_testing();
