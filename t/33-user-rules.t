# Rules of the user's own, from files: in requests, answers and streams, and
# what stops nginx -t.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Curl qw(chat said);
use LLMG::Front;
use LLMG::Nginx qw(spew);
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Wire;

my $dir = tempdir(CLEANUP => 1);
my $path = "v1/chat/completions";

my $rules = <<'END';
# orders and projects of the shop

rule  acme.order
    type        ACME_ORDER
    confidence  90
    literal     AO-
    pattern     AO-[0-9]{4}-[0-9]{6}(?![0-9])
    match       my order AO-2024-000018, please
    no-match    AO-2024-17

rule  acme.project
    type        ACME_PROJECT
    severity    high
    literal     Project Titan
    caseless
    match       what is project titan?
    no-match    Projects, Titan
END

my $badge = <<'END';
rule  acme.badge
    type      ACME_BADGE
    shape     999-999-9
    label     badge
    check     luhn
    match     badge no. 123-456-6
    no-match  phone 123-456-6
END

spew("$dir/shop.rules", $rules);
spew("$dir/badge.rules", $badge);

my $front = LLMG::Front->start(http => <<"END", locations => <<'END');
    llm_guard_rules  $dir/shop.rules;
    llm_guard_rules  $dir/badge.rules;
    llm_guard_policy shop {
        inherit   default;
        request   acme.project  block;
        request   acme.*        mask;
        response  acme.*        mask;
    }
END
    location / { llm_guard shop; proxy_pass http://MODEL;
                 proxy_buffering off; }
    location /default/ { llm_guard default; proxy_pass http://MODEL/; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", @args);
}


sub model {
    my (%say) = @_;

    return header => [ map { "x-standin-$_: $say{$_}" } sort keys %say ];
}


subtest "in requests" => sub {
    my $r = ask("/", json => chat("My order AO-2024-000018, badge 123-456-6,"
                                  . " not AO-2024-0000181"));

    is($r->{status}, 200, "answered");
    like($front->model->received->{body},
         qr/My order \[ACME_ORDER\], badge \[ACME_BADGE\], not AO-2024-0000181/,
         "masked");

    $r = ask("/", json => chat("Tell me about PROJECT TITAN"));
    is($r->{status}, 400, "blocked");
    unlike($r->{body}, qr/TITAN/, "the refusal does not say the value");

    $r = ask("/default/", json => chat("My order AO-2024-000018"));
    like($front->model->received->{body}, qr/AO-2024-000018/,
         "a policy that does not name them does not look for them");

    $r = ask("/strict/", json => chat("My order AO-2024-000018"));
    is($r->{status}, 200, "strict only reports what it has no line for");
};


subtest "in answers" => sub {
    my $r = ask("/", json => chat("Hello"),
                model(answer => "It is AO-2024-000018 of Project Titan."));

    is(said($r), "It is [ACME_ORDER] of [ACME_PROJECT].", "masked");
};


subtest "in streams, cut at every place" => sub {
    my $text = "See AO-2024-000018 and Project Titan, badge 123-456-6.";
    my $want = "See [ACME_ORDER] and [ACME_PROJECT], badge [ACME_BADGE].";

    for my $chunk (1 .. 20) {
        my $r = ask("/", json => chat("Hello", stream => JSON::PP::true),
                    model(answer => $text, chunk => $chunk));

        is(said($r), $want, "events of $chunk");
    }
};


my $use = "llm_guard shop;";
my $shop = "llm_guard_policy shop { request acme.* mask; }";

conf_loads($dir, "files add up", "llm_guard_rules shop.rules;"
           . "llm_guard_rules badge.rules; $shop", $use);
conf_loads($dir, "where the guard is off they need no policy",
           "llm_guard_rules shop.rules;", "");

conf_refused($dir, "a file that is not there", "llm_guard_rules none.rules;",
             "", "llm_guard_rules", "none.rules");
conf_refused($dir, "a file twice", "llm_guard_rules shop.rules;"
             . "llm_guard_rules shop.rules;", "", "llm_guard_rules",
             "is duplicate");
conf_refused($dir, "behind the policy that names them",
             "$shop llm_guard_rules shop.rules;", $use, "llm_guard_policy",
             "no rule matches \"acme.*\"");
conf_refused($dir, "rules that nobody uses", "llm_guard_rules shop.rules;",
             "llm_guard default;", "llm_guard_rules",
             "no policy that is used acts on any of its rules");

my @wrong = (
    [ "an example that is not found", 'no-match    AO-2024-17' =>
      "no-match x\n    match   AO-2024-17",
      ":10", "the example is not found" ],
    [ "an example that is", 'AO-2024-17' => "AO-2024-000017", ":9",
      "the example is found" ],
    [ "a repetition without a bound", '{6}' => "+", ":7",
      "\"+\" has no bound" ],
    [ "a rule without a literal", "    literal     AO-\n" => "", ":3",
      "too broad", "neither \"literal\" nor \"digits\"" ],
    [ "a literal of everyday text", "AO-" => "a", qr/:\d+/, "too broad" ],
    [ "a quadratic pattern", 'AO-[0-9]{4}-[0-9]{6}(?![0-9])' =>
      '(?:AO-[0-9A-Z-]{0,1000}){1,2}x', ":7", "too broad", "text can be made" ],
    [ "a word that is none", "confidence" => "sure", ":5",
      "unknown word \"sure\"" ],
    [ "a name of the guard's own", "acme.order" => "secret.order", ":3",
      "the family \"secret\" is built in" ],
);

for (@wrong) {
    my ($title, $what, $with, $at, @why) = @$_;

    spew("$dir/wrong.rules", $rules =~ s/\Q$what\E/$with/gr);
    conf_refused($dir, $title, "llm_guard_rules wrong.rules;", "",
                 "llm_guard_rules", @why,
                 ref $at ? $at : qr/wrong\.rules\Q$at\E /);
}

is(join("", $front->nginx->complaints), "", "no alert, no crit, no emerg");

done_testing();
