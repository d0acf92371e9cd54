# Several providers in one location, each with its own keys, audiences and
# algorithms: the issuer that a token names says who checks it, and nothing
# more.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use MIME::Base64 qw(decode_base64url encode_base64url);
use Test::More;

use LLMG::Nginx qw(spew);
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);

# the key of a has the kid of b's: nothing but the provider tells them apart

my %mint;

for my $who (qw(a b)) {
    mkdir "$dir/$who" or die;
    $mint{$who} = LLMG::Token->new("$dir/$who");
    $mint{$who}->key("k", "ES256");
    $mint{$who}->write_jwks("$dir/$who.json", "k");
}

$mint{a}->key("r", "RS256");
$mint{a}->write_jwks("$dir/r.json", "r");

spew("$dir/lines", "issuer https://c.example/;\nkey_file r.json;\n");

sub signed {
    my ($by, @arg) = @_;

    return $by eq "r" ? $mint{a}->token("r", @arg)
                      : $mint{$by}->token("k", @arg);
}

my $serve = LLMG::Serve->start(dir => $dir, http => <<'HTTP',
    llm_guard_jwt_provider a {
        issuer    https://a.example/ https://a2.example/;
        audience  models;
        key_file  a.json;
    }

    llm_guard_jwt_provider b {
        issuer      https://b.example/;
        key_file    b.json;
        key_file    r.json;
        algorithms  ES256;
        leeway      1h;
        exp         optional;
        require     team in red blue;
    }

    llm_guard_jwt_provider c { include lines; }
HTTP
    locations => {
        both => 'llm_guard_jwt m providers=a,b;
                 proxy_set_header X-From $llm_guard_claim_team;',
        all => 'llm_guard_jwt m providers=c,b,a token=$arg_t;',
        alone => 'llm_guard_jwt m providers=b;',
        narrow => 'llm_guard_jwt m providers=a,b;
                   llm_guard_jwt_require sub ne mallory;',
        flat => 'llm_guard_jwt m; llm_guard_jwt_key_file a.json;',
        nested => 'llm_guard_jwt m providers=a,b;
                   location /nested/off { llm_guard_jwt off;
                                          root html; }
                   location /nested/in { root html; }',
    });

my %team = (claims => { team => "red" });
my @a = (iss => "https://a.example/", aud => "models");
my @b = (iss => "https://b.example/", %team);


sub accepted {
    my ($title, $where, $token, $subject) = @_;

    my $r = $serve->ask($where, bearer => $token);

    is($r->{status}, 200, $title);
    is($r->{subject}, $subject, "$title: subject");
}

sub refused {
    my ($title, $where, $token, $why) = @_;

    my $r = $serve->ask($where, bearer => $token);

    is($r->{status}, 401, $title);
    is($r->{challenge}, qq(Bearer realm="m", error="invalid_token", )
       . qq(error_description="$why"), "$title: $why");
    is($r->{reason}, "auth_invalid", "$title: reason");
}


# each has its own, and is asked again when it is remembered

accepted("a's token", "both", signed("a", @a, sub => "ann"), "ann");
accepted("a's other issuer", "both",
         signed("a", @a, iss => "https://a2.example/", sub => "ann"), "ann");
accepted("b's token", "both", signed("b", @b, sub => "bob"), "bob");

my ($ann, $bob) = (signed("a", @a, sub => "ann"), signed("b", @b, sub => "bob"));

for (1 .. 2) {
    accepted("a's token, the same", "both", $ann, "ann");
    accepted("b's token, the same", "both", $bob, "bob");
    refused("a's token where only b is known", "alone", $ann,
            "token signature invalid");
    accepted("b's token where only b is known", "alone", $bob, "bob");
}


# the issuer is chosen by the token, and proves nothing

refused("signed by a in the name of b", "both", signed("a", @b),
        "token signature invalid");
refused("signed by b in the name of a", "both", signed("b", @a),
        "token signature invalid");
refused("nobody's", "both", signed("a", @a, iss => "https://x.example/"),
        "token issuer not accepted");
refused("no issuer at all", "both", signed("a", aud => "models"),
        "token issuer not accepted");
refused("an issuer that only begins alike", "both",
        signed("a", @a, iss => "https://a.example/x"),
        "token issuer not accepted");

{
    my ($header, $claims, $signature) = split /\./, $ann;
    my $payload = decode_base64url($claims);
    my $other = sub {
        join ".", $header, encode_base64url($_[0], ""), $signature;
    };

    refused("two issuers in one token", "both",
            $other->($payload =~ s/^\{/{"iss":"https:\/\/b.example\/",/r),
            "claims are not a strict JSON object");
    refused("another issuer under a's signature", "both",
            $other->($payload =~ s{a\.example}{b.example}r),
            "token signature invalid");
    refused("claims that are none", "both", $other->("[1]"),
            "claims are not a strict JSON object");
}


# what one asks for is not asked of the other's

refused("a's audience is missing", "both",
        signed("a", iss => "https://a.example/"), "token audience not accepted");
refused("a's token without an end", "both", signed("a", @a, exp => undef),
        "token has no expiration time");
accepted("b's token without an end", "both", signed("b", @b, exp => undef,
                                                    sub => "b"), "b");
refused("a's token of a minute ago", "both", signed("a", @a, exp => -60),
        "token expired");
accepted("b's token of a minute ago", "both", signed("b", @b, exp => -60,
                                                     sub => "b"), "b");
refused("b's token of long ago", "both", signed("b", @b, exp => -3700),
        "token expired");
refused("b's token by a key of an algorithm it does not allow", "both",
        signed("r", @b), "token algorithm not allowed");
accepted("c's token by the same key, in a variable", "all?t="
         . signed("r", iss => "https://c.example/", sub => "carl"), undef,
         "carl");

{
    my $r = $serve->ask("both", bearer => signed("b", @b, sub => "gil",
                                                 claims => { team => "green" }));

    is($r->{status}, 403, "b's token of another team is known, but not let in");
    is($r->{subject}, "gil", "and recorded");
    is($serve->ask("both", bearer => $bob)->{body}, "model red",
       "claims are those of b's token");
    is($serve->ask("both", bearer => signed("a", @a,
                   claims => { team => "green" }))->{status}, 200,
       "a does not ask for a team");
}


# what a location asks for is asked of all

for my $by (qw(a b)) {
    my @who = $by eq "a" ? @a : @b;

    is($serve->ask("narrow", bearer => signed($by, @who, sub => "x"))->{status},
       200, "the location's requirement is met by ${by}'s");
    is($serve->ask("narrow", bearer => signed($by, @who, sub => "mallory"))
       ->{status}, 403, "and asked of ${by}'s");
}


# directives without a provider, inheritance, order

accepted("a location without providers", "flat", signed("a", sub => "x"), "x");
refused("does not know theirs", "flat", signed("b", sub => "x"),
        "token signature invalid");
is($serve->ask("nested/in")->{status}, 401, "providers are inherited");
is($serve->ask("nested/in", bearer => $bob)->{status}, 404, "and accept");
is($serve->ask("nested/off")->{status}, 404, "and are switched off");

is($serve->ask("both")->{challenge}, 'Bearer realm="m"',
   "without a token: the location's realm");

is(join("", $serve->nginx->complaints), "", "nothing to complain of");


# what nginx -t says

my $a = "issuer https://a.example/; key_file a.json;";

conf_loads($dir, "a provider", "llm_guard_jwt_provider a { $a }",
           "llm_guard_jwt m providers=a;");
conf_loads($dir, "a provider that nobody names",
           "llm_guard_jwt_provider a { $a }", "");
conf_loads($dir, "a provider that is defined further down", "",
           "llm_guard_jwt m providers=a; } } llm_guard_jwt_provider a { $a }"
           . " server { location / {");
conf_loads($dir, "directives around are for others",
           "llm_guard_jwt_issuer x; llm_guard_jwt_key_file a.json;"
           . " llm_guard_jwt_provider a { $a }",
           "llm_guard_jwt m providers=a token=\$arg_t;");

for my $case (
    [ "nothing;", '"nothing"', "unknown word" ],
    [ "provider x;", '"provider"', "unknown word" ],
    [ "issuer;", "invalid number of arguments" ],
    [ "leeway 1s 2s;", "invalid number of arguments" ],
    [ "issuer a; issuer b;", "duplicate" ],
    [ "exp never; $a", '"never"', '"required" or "optional"' ],
    [ "algorithms none; $a", "unknown algorithm" ],
    [ "require sub; $a", "invalid number of arguments" ],
    [ "key_file a.json;", '"a"', 'neither "issuer" nor "entra"' ],
    [ "issuer a;", '"a"', "no key to check a token with" ],
    [ "$a algorithms RS256;", '"a"', "none of its keys" ],
) {
    my ($lines, @words) = @$case;

    conf_refused($dir, "in a provider: $lines",
                 "llm_guard_jwt_provider a { $lines }", "",
                 "llm_guard_jwt_[a-z]+", @words);
}

conf_refused($dir, "a provider twice", "llm_guard_jwt_provider a { $a } " x 2,
             "", "llm_guard_jwt_provider", '"a"', "duplicate");
conf_refused($dir, "a provider named \"$_\"",
             "llm_guard_jwt_provider '$_' { $a }", "",
             "llm_guard_jwt_provider", "invalid name")
    for "", "a,b", "a b", "a\x{e4}";
conf_refused($dir, "a provider that nobody defines", "",
             "llm_guard_jwt m providers=a;", "llm_guard_jwt", '"a"',
             "not defined");
conf_refused($dir, "providers=$_", "llm_guard_jwt_provider a { $a }",
             "llm_guard_jwt m providers=$_;", "llm_guard_jwt", "empty name")
    for "", "a,", ",a";
conf_refused($dir, "providers twice", "llm_guard_jwt_provider a { $a }",
             "llm_guard_jwt m providers=a providers=a;", "llm_guard_jwt",
             "twice");
conf_refused($dir, "the same provider twice", "llm_guard_jwt_provider a { $a }",
             "llm_guard_jwt m providers=a,a;", "llm_guard_jwt",
             "an issuer in common");
conf_refused($dir, "two providers of one issuer",
             "llm_guard_jwt_provider a { $a }"
             . "llm_guard_jwt_provider b { $a }",
             "llm_guard_jwt m providers=a,b;", "llm_guard_jwt",
             '"a" and "b"', "an issuer in common");

conf_refused($dir, "beside providers: $_", "llm_guard_jwt_provider a { $a }",
             "llm_guard_jwt m providers=a; llm_guard_jwt_$_;",
             "llm_guard_jwt", "providers=")
    for "issuer x", "audience x", "key_file a.json", "leeway 1s",
        "exp optional", "algorithms ES256";
conf_refused($dir, "beside inherited providers",
             "llm_guard_jwt_provider a { $a } llm_guard_jwt m providers=a;",
             "llm_guard_jwt_audience x;", "llm_guard_jwt", "providers=");

conf_refused($dir, "beside providers, for all servers: $_",
             "llm_guard_jwt_provider a { $a } llm_guard_jwt m providers=a;"
             . " llm_guard_jwt_$_;", "", "llm_guard_jwt", "providers=")
    for "issuer x", "audience x", "key_file a.json", "leeway 1s";

done_testing();
