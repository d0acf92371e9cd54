# What an idle stream costs in memory, beside one of plain nginx in the same run,
# and that nothing is kept when streams end.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Crowd qw(done event hear rest say_to);
use LLMG::Front;
use LLMG::Nginx qw(slurp);
use LLMG::Token;

plan skip_all => "valgrind has its own idea of memory"
    if $ENV{TEST_NGINX_USE_VALGRIND};

use constant STREAMS => 500;

# That stay open while those are counted: as many as ask at once, so that what a
# worker needs to begin them all is there, and what it gave back is in use.
use constant BEFORE => 100;

# Bytes that a stream with the guard may take more than one without, and more
# with a token and a limit.
my %more = (on => 2560, "with a token" => 3584);

my $path = "/v1/chat/completions";
my $crowd = LLMG::Crowd->new;
my $model = "127.0.0.1:" . $crowd->port;
my $event = event("and so on. ");
my $word = event(" word");

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


# so many streams that have said something, and then nothing

sub idle {
    my ($front, $n) = @_;

    my @streams = $crowd->open($front->port, $path, $n,
                               header => [ "Authorization: Bearer $token" ]);

    for my $k (1 .. 4) {
        say_to($_, $event) for @streams;
        hear($_, $k * length $event) for @streams;
    }

    # the last one may wait where there is a guard

    say_to($_, $word) for @streams;

    return @streams;
}


sub over {
    my (@streams) = @_;

    done($_) for @streams;

    return grep { rest($_) eq $event x 4 . $word && $_->{whole} } @streams;
}


my %each;

for my $guard ("off", "on", "with a token") {
    my $front = LLMG::Front->start(connections => 2048, http => <<"END",
    llm_guard_limit_zone \$llm_guard_subject zone=each:1m rate=100000/s
                         burst=100000;
END
        locations => <<"END");
    location / { $guard{$guard} proxy_buffering off;
                 proxy_pass http://$model; }
END
    my @open = idle($front, BEFORE);
    my $before = memory($front);

    SKIP: {
        skip "this kernel does not tell", 3 if !defined $before;

        my @streams = idle($front, STREAMS);
        $each{$guard} = (memory($front) - $before) / STREAMS;

        note(sprintf "%s: %.0f bytes a stream", $guard, $each{$guard});

        is(scalar(over(@open, @streams)), BEFORE + STREAMS,
           "$guard: all end well");
        @open = @streams = ();

        # the same again takes no more than the first time

        my $most = memory($front);

        for my $round (1 .. 2) {
            my @again = idle($front, BEFORE + STREAMS);
            is(scalar(over(@again)), BEFORE + STREAMS,
               "$guard: and again, $round");
        }

        cmp_ok(memory($front) - $most, "<", 2 << 20, "$guard: nothing is kept");
    }

    is($front->leave, "", "$guard: nothing to complain about");
}

SKIP: {
    skip "this kernel does not tell", 2 if !defined $each{on};

    cmp_ok($each{$_} - $each{off}, "<", $more{$_}, "what it takes more: $_")
        for sort keys %more;
}

done_testing();
