# What is asked of claims: who is not let in is told so as RFC 6750 says, and
# what claims become variables.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

use LLMG::Curl qw(decoded);
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);

$mint->key("k", "ES256");
$mint->write_jwks("$dir/keys.json");

# each: the requirement; claims that meet it; claims that do not

my $true = JSON::PP::true;

my @asked = (
    [ "team eq blue", { team => "blue" }, { team => "red" } ],
    [ "team eq blue", { team => "blue" }, { } ],
    [ "vip eq true", { vip => $true }, { vip => JSON::PP::false } ],
    [ "team in red blue", { team => "red" }, { team => "green" } ],
    [ "team ne red", { team => "blue" }, { team => "red" } ],
    [ "team ne red", { team => ["blue"] }, { team => ["blue", "red"] } ],
    [ "team ne red", { team => "" }, { } ],
    [ "scp has models.read", { scp => "a models.read" },
      { scp => "a models.readwrite" } ],
    [ "roles has admin chat", { roles => ["x", "chat"] }, { roles => ["x"] } ],
    [ "realm_access.roles has chat", { realm_access => { roles => ["chat"] } },
      { roles => ["chat"] } ],
    [ "https://example.com/roles has chat",
      { "https://example.com/roles" => ["chat"] },
      { "https://example.com/roles" => ["chats"] } ],
    [ "tier ge 2", { tier => 2 }, { tier => 1.999 } ],
    [ "tier ge 9007199254740993", { tier => 9007199254740993 },
      { tier => 9007199254740992 } ],
    [ "age le 30", { age => "30" }, { age => "thirty" } ],
    [ "mail match *\@corp.example", { mail => 'ann@corp.example' },
      { mail => 'ann@corp.example.evil' } ],
    [ "mail exists", { mail => "" }, { mail => undef } ],
    [ '"the team" eq "dark blue"', { "the team" => "dark blue" },
      { "the team" => "blue" } ],
);

my %locations = map {
    ("n$_" => "llm_guard_jwt m; llm_guard_jwt_require $asked[$_][0];")
} 0 .. $#asked;

# memory that was given back does not look as if it were still there

my $serve = LLMG::Serve->start(dir => $dir,
    under => [ "env", "MALLOC_PERTURB_=165" ], http => <<'HTTP',
    llm_guard_jwt_key_file keys.json;

    llm_guard_claim_set $roles  realm_access.roles;
    llm_guard_claim_set $group  "https://example.com/group";
    llm_guard_claim_set $deep   a.b.c.d;

    large_client_header_buffers 4 64k;
HTTP
    locations => {
        %locations,
        two => 'llm_guard_jwt m; llm_guard_jwt_require team eq blue;
                llm_guard_jwt_require tier ge 2;',
        "v1/chat/completions" => 'llm_guard_jwt m;
                                  llm_guard_jwt_require team eq blue;',
        problem => 'llm_guard_jwt m; llm_guard_jwt_require team eq blue;
                    llm_guard_error_format problem;',
        from => 'llm_guard_jwt m;
                 proxy_set_header X-From "$roles|$group|$deep";',
        any => 'satisfy any; allow 127.0.0.1; deny all;
                llm_guard_jwt m; llm_guard_jwt_require team eq blue;
                proxy_set_header X-From "[$llm_guard_claim_sub]";',
        elsewhere => 'llm_guard_jwt m; llm_guard_jwt_require team eq blue;
                      error_page 403 = @other;',
        around => 'llm_guard_jwt m; llm_guard_jwt_require team eq blue;
                   location /around/in { root html; }
                   location /around/own {
                       llm_guard_jwt_require tier ge 2;
                       root html;
                   }',
        "unused { } location \@other" => 'llm_guard_jwt m;
                   proxy_set_header X-From "[$llm_guard_claim_sub]";',
    });

sub ask {
    my ($where, %claims) = @_;

    return $serve->ask($where, bearer => $mint->token("k", sub => "ann",
                                                      claims => \%claims));
}

for my $i (0 .. $#asked) {
    my ($rule, $good, $bad) = @{$asked[$i]};

    is(ask("n$i", %$good)->{status}, 200, "$rule: met");

    my $r = ask("n$i", %$bad);
    my ($path) = $rule =~ /^"([^"]+)"/ ? $1 : $rule =~ /^(\S+)/;

    is($r->{status}, 403, "$rule: not met");
    is($r->{challenge}, qq(Bearer realm="m", error="insufficient_scope", )
       . qq(error_description="claim $path not as required"),
       "$rule: said as a challenge");
    is($r->{reason}, "auth_forbidden", "$rule: reason");
}

is(ask("two", team => "blue", tier => 3)->{status}, 200, "two are met");
is(ask("two", team => "blue", tier => 1)->{status}, 403, "one of two is not");
is(ask("two", team => "red", tier => 3)->{status}, 403, "nor the other");


# the same token, again and in another place: what is remembered is the token

{
    my $red = $mint->token("k", sub => "ann", claims => { team => "red" });

    for (1 .. 2) {
        is($serve->ask("n0", bearer => $red)->{status}, 403, "red is not blue");
        is($serve->ask("n3", bearer => $red)->{status}, 200, "but red or blue");
    }
}


# shapes

{
    my $r = ask("v1/chat/completions");

    is($r->{status}, 403, "an API of OpenAI's");
    is(decoded($r)->{error}{code}, "insufficient_permissions", "in its words");
    is(decoded($r)->{error}{guard}{reason}, "auth_forbidden", "and in ours");
    unlike($r->{body}, qr/blue/, "not a word of what would do");

    $r = ask("problem");
    is($r->{headers}{'content-type'}, "application/problem+json", "a problem");
    is(decoded($r)->{status}, 403, "with its status");

    $r = $serve->ask("n0");
    is($r->{status}, 401, "without a token it is not a matter of claims");
    is($r->{reason}, "auth_missing", "but of a token");
}


# inherited as a list: one of a location's own replaces those around it

is(ask("around/in")->{status}, 403, "inherited");
is(ask("around/in", team => "blue")->{status}, 404, "and met");
is(ask("around/own", tier => 3)->{status}, 404, "replaced by the location's");
is(ask("around/own", team => "blue")->{status}, 403, "which is asked");


# who was refused is known, and gets nothing by it

is(ask("n0")->{subject}, "ann", "who was refused is known");
is(ask("n0", much => "x" x 20000)->{subject}, "ann",
   "also when the token is too long to be remembered");

{
    my $r = ask("any");

    is($r->{status}, 200, "any: let in by address");
    is($r->{body}, "model []", "without the claims of the refused token");

    is(ask("any", team => "blue")->{body}, "model [ann]",
       "any: with the claims of an accepted one");

    is(ask("elsewhere")->{body}, "model [ann]",
       "where an error page leads, the claims are asked again");
}


# nested claims as variables

{
    my $r = ask("from", realm_access => { roles => ["a", "b"] },
                "https://example.com/group" => 7,
                a => { b => { "c.d" => "deep" } });

    is($r->{body}, "model a b|7|deep", "nested claims");

    $r = ask("from", realm_access => { roles => ["a b", "c"] },
             "https://example.com/group" => "x\r\nX-Evil: 1",
             a => { b => { c => { d => { } } } });

    is($r->{body}, "model ||", "what is not safe or no text is empty");
    is(ask("from")->{body}, "model ||", "and so is what is not there");
}

is(join("", $serve->nginx->complaints), "", "nothing to complain of");


# what nginx -t says

conf_loads($dir, "requirements without a token are inherited by those with",
           "llm_guard_jwt_require a eq b; llm_guard_jwt_require c exists;",
           "} location /in { llm_guard_jwt m; llm_guard_jwt_key_file"
           . " $dir/keys.json;");

for my $case (
    [ "sub is alice", '"is"', "no operator" ],
    [ "sub eq", '"eq"', "no value" ],
    [ "sub eq a b", "too many values" ],
    [ "sub exists a", "too many values" ],
    [ "n ge many", "not a number" ],
    [ "sub in a ''", "empty value" ],
    [ "'' eq a", "empty value" ],
    [ q('a"b' eq c), "invalid claim" ],
    [ "'a\\\\b' eq c", "invalid claim" ],
    [ "\x{e4} eq c", "invalid claim" ],
) {
    my ($rule, @words) = @$case;

    conf_refused($dir, "require $rule", "", "llm_guard_jwt_require $rule;",
                 "llm_guard_jwt_require", @words);
}

conf_refused($dir, "claim_set $_", "llm_guard_claim_set $_;", "",
             "llm_guard_claim_set")
    for 'team team', '$ team', '$team ""', '$team', '$a b c';

my ($ok, $said) = LLMG::Serve::check($dir, 'llm_guard_claim_set $t a; '
                                     . 'llm_guard_claim_set $t b;', "");
ok(!$ok && $said =~ /duplicate "t" variable/, "a variable twice");

done_testing();
