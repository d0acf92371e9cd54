# What an idle stream costs in memory, beside one of plain nginx in the same run,
# and that nothing is kept when streams end.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

use LLMG::Crowd qw(done event hear rest say_to);
use LLMG::Front;
use LLMG::Nginx qw(slurp);
use LLMG::Token;

plan skip_all => "valgrind has its own idea of memory"
    if $ENV{TEST_NGINX_USE_VALGRIND};

use constant STREAMS => 300;

# That stay open while those are counted, and no fewer: what a worker needs to
# begin them all is there, and what it gave back, or the master did when it had
# read the configuration, is in use.
use constant BEFORE => 300;

# Bytes that a stream with the guard may take more than one without, and more
# with a token and a limit; when its events are short, and as long as those of
# OpenAI, with a text of some paragraphs.
my %more = (short => { on => 2048, "with a token" => 3072 },
            long => { on => 2048, "with a token" => 3328 });

my $path = "/v1/chat/completions";
my $crowd = LLMG::Crowd->new;
my $model = "127.0.0.1:" . $crowd->port;
my $json = JSON::PP->new->allow_nonref;

my ($files) = `sh -c 'ulimit -n'` =~ /^(\d+)/;

plan skip_all => "not so many files may be open: ulimit -n"
    if defined $files && $files < 3 * (STREAMS + BEFORE);


my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);
$mint->key("k1", "RS256");
$mint->write_jwks("$dir/keys.json", "k1");
my $token = $mint->token("k1", iss => "a", aud => "a", sub => "ann");

my %guard = (
    "off" => "llm_guard off;",
    "on" => "llm_guard on;",
    "with a token" => <<"END",
        llm_guard on;
        llm_guard_jwt a;
        llm_guard_jwt_key_file $dir/keys.json;
        llm_guard_jwt_issuer a;
        llm_guard_jwt_audience a;
        llm_guard_limit zone=each;
END
);


# bytes that nobody else has

sub memory {
    my ($front) = @_;

    my ($worker) = $front->workers;
    my @own = slurp("/proc/$worker/smaps_rollup")
              =~ /^Private_(?:Clean|Dirty):\s*(\d+)/mg;

    return @own ? 1024 * ($own[0] + $own[1]) : undef;
}


# what each of them says, event by event: no two streams have one id

my $prose = <<'END' =~ s/(?<=\S)\n(?=\S)/ /gr;
The report on water use in the northern valleys says that those who changed
their schedule saved a third of it, while others lost part of their harvest.

When we asked them why, most answered that nobody had told them what the meters
were for, or how to read them; one of them said that his trees had always known
better than any meter when to
END

sub long {
    my ($number, $text) = @_;

    return sprintf 'data: {"id":"chatcmpl-AbCdEfGhIjKlMnOpQrS%010d",'
        . '"object":"chat.completion.chunk","created":17%08d,'
        . '"model":"gpt-4o-2024-08-06","service_tier":"default",'
        . '"system_fingerprint":"fp_0123456789","choices":[{"index":0,'
        . '"delta":{"content":%s},"logprobs":null,"finish_reason":null}]}'
        . "\n\n", $number, $number, $json->encode($text);
}

my %says = (
    short => sub { map { event($_) } ("and so on. ") x 4, " word" },
    long => sub {
        my ($number) = @_;

        # the first one names the role

        return map { long($number, $_) } "", $prose =~ /\s*\S+(?: \S+)?/g,
                                         " word";
    },
);


# so many streams that have said something, and then nothing; where there is a
# guard the last event may wait

sub idle {
    my ($front, $says, $n) = @_;

    my @streams = $crowd->open($front->port, $path, $n,
                               header => [ "Authorization: Bearer $token" ]);

    for my $stream (@streams) {
        $stream->{says} = [ $says{$says}->($stream->{number}) ];
        $stream->{said} = "";
    }

    for my $k (0 .. $#{$streams[0]{says}}) {
        for my $stream (@streams) {
            say_to($stream, $stream->{says}[$k]);
        }

        for my $stream (@streams) {
            hear($stream, length $stream->{said});
            $stream->{said} .= $stream->{says}[$k];
        }
    }

    return @streams;
}


sub over {
    my (@streams) = @_;

    done($_) for @streams;

    return grep { rest($_) eq $_->{said} && $_->{whole} } @streams;
}


my %each;

sub too_much {
    my ($says) = @_;
    my $each = $each{$says};

    return grep { $each->{$_} - $each->{off} >= $more{$says}{$_} }
                keys %{$more{$says}};
}


# How much of its pages the allocator wastes is another each time: what a stream
# needs is the least of three times, or of six where three were not enough.

for my $case (map { my $try = $_;
                    map { my $says = $_;
                          map { [ $says, $_, $try ] } sort keys %guard }
                        sort keys %says } 1 .. 6)
{
    my ($says, $guard, $try) = @$case;

    next if $try > 3 && (!defined $each{$says}{on} || !too_much($says));

    my $front = LLMG::Front->start(connections => 2048, http => <<"END",
    llm_guard_limit_zone \$llm_guard_subject zone=each:1m rate=100000/s
                         burst=100000;
END
        locations => <<"END");
    location / { $guard{$guard} proxy_buffering off;
                 proxy_pass http://$model; }
END
    my $name = "$says events, $guard";
    my @open = idle($front, $says, BEFORE);
    my $before = memory($front);

    SKIP: {
        skip "this kernel does not tell", 3 if !defined $before;

        my @streams = idle($front, $says, STREAMS);

        my $each = (memory($front) - $before) / STREAMS;

        note(sprintf "%s: %.0f bytes a stream", $name, $each);

        $each{$says}{$guard} = $each
            if !defined $each{$says}{$guard} || $each < $each{$says}{$guard};

        is(scalar(over(@open, @streams)), BEFORE + STREAMS,
           "$name: all end well");
        @open = @streams = ();

        # the same again takes no more than the first time

        my $most = memory($front);
        my @again = idle($front, $says, BEFORE + STREAMS);

        is(scalar(over(@again)), BEFORE + STREAMS, "$name: and again");

        cmp_ok(memory($front) - $most, "<", 2 << 20, "$name: nothing is kept");
    }

    is($front->leave, "", "$name: nothing to complain about");
}

for my $says (sort keys %more) {
    my $each = $each{$says};

    SKIP: {
        skip "this kernel does not tell", 2 if !defined $each->{on};

        cmp_ok($each->{$_} - $each->{off}, "<", $more{$says}{$_},
               "what it takes more: $says events, $_")
            for sort keys %{$more{$says}};
    }
}

done_testing();
