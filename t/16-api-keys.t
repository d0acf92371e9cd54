# API keys, for clients that cannot do tokens: where they are looked for, what
# is known of who brings them, and beside tokens.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256_hex);
use File::Temp qw(tempdir);
use Test::More;
use Time::HiRes qw(sleep);

use LLMG::Curl qw(decoded);
use LLMG::Nginx qw(spew);
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);

$mint->key("k", "ES256");
$mint->write_jwks("$dir/jwks.json");

# made here: none of them is anybody's

my %key = map { ($_, "test-$_-" . sha256_hex($_ . $$)) }
          qw(ann bob old dots young);
$key{dots} = "a.b.c";

sub lines {
    my $year = 365 * 86400;

    return join "", "# for tests\n\n",
        sha256_hex($key{ann}), " ann team=blue tier=3 role=chat role=admin\n",
        uc sha256_hex($key{bob}), qq( "bob & co" note="a \\"b\\" c"\r\n),
        sha256_hex($key{old}), " olga exp=1700000000\n",
        sha256_hex($key{young}), " yuri nbf=", time + $year, "\n",
        sha256_hex($key{dots}), " dora exp=", time + $year, "\n";
}

spew("$dir/keys", lines());
spew("$dir/none", "# nobody\n");
spew("$dir/gone", "sub ann\n");

my $serve = LLMG::Serve->start(dir => $dir, http => <<'HTTP',
    llm_guard_limit_zone  $llm_guard_claim_team zone=teams:256k unit=requests
                          rate=1/h burst=2;
    llm_guard_claim_set   $note  note;
HTTP
    locations => {
        keys => 'llm_guard_api_keys keys;
                 proxy_set_header X-From
                     "$llm_guard_claim_team|$llm_guard_claim_tier'
                     . '|$llm_guard_claim_role|$note";',
        header => 'llm_guard_api_keys keys header=X-Team-Key;',
        bearer => 'llm_guard_api_keys keys header=Authorization;',
        both => 'llm_guard_jwt m; llm_guard_jwt_key_file jwks.json;
                 llm_guard_api_keys keys;
                 proxy_set_header X-From "$llm_guard_claim_team";',
        cookie => 'llm_guard_jwt m token=$cookie_t;
                   llm_guard_jwt_key_file jwks.json;
                   llm_guard_api_keys keys;',
        admins => 'llm_guard_api_keys keys;
                   llm_guard_jwt_require role has admin;
                   llm_guard_jwt_require tier ge 3;',
        limited => 'llm_guard_api_keys keys; llm_guard_limit zone=teams;',
        named => 'llm_guard_api_keys keys;
                  llm_guard_subject $llm_guard_claim_team/$llm_guard_claim_sub;',
        any => 'satisfy any; deny all; llm_guard_api_keys keys;',
        "v1/chat/completions" => 'llm_guard_api_keys keys;',
        none => 'llm_guard_api_keys none;',
        gone => 'llm_guard_api_keys keys; llm_guard_jwt_revoked gone;',
        around => 'llm_guard_api_keys keys;
                   location /around/in { root html; }
                   location /around/off { llm_guard_api_keys off; root html; }',
    });

sub key { return (header => [ map { ref $_ ? "$_->[0]: $_->[1]" : $_ } @_ ]) }

sub accepted {
    my ($title, $where, $subject, %arg) = @_;

    my $r = $serve->ask($where, %arg);

    is($r->{status}, 200, $title);
    is($r->{subject}, $subject, "$title: $subject");

    return $r;
}

sub refused {
    my ($title, $where, $reason, $why, %arg) = @_;

    my $r = $serve->ask($where, %arg);

    is($r->{status}, $why eq "twice" ? 400 : 401, $title);
    is($r->{reason}, $reason, "$title: $reason");
    like($r->{challenge}, qr/\Q$why\E/, "$title: $why") if $why ne "twice";

    return $r;
}


# where a key may be

for my $place ([ "api-key" ], [ "x-api-key" ], [ "X-API-Key" ],
               [ "Authorization", "Bearer " ], [ "authorization", "bearer  " ])
{
    my ($name, $scheme) = @$place;

    accepted("a key in $name", "keys", "ann",
             key([ $name, ($scheme // "") . $key{ann} ]));
    refused("a wrong one in $name", "keys", "auth_invalid",
            'error="invalid_token", error_description="API key not known"',
            key([ $name, ($scheme // "") . "x$key{ann}" ]));
}

accepted("a header of its own", "header", "ann", key([ "x-team-key", $key{ann} ]));
refused("and no other place", "header", "auth_missing", 'Bearer realm="api"',
        key([ "api-key", $key{ann} ]));
accepted("Authorization alone", "bearer", "ann", bearer => $key{ann});
refused("and no other place", "bearer", "auth_missing", 'Bearer realm="api"',
        key([ "api-key", $key{ann} ]));

refused("no key", "keys", "auth_missing", 'Bearer realm="api"');
refused("an empty one", "keys", "auth_missing", 'Bearer realm="api"',
        key("api-key;"));
refused("another scheme", "keys", "auth_missing", 'Bearer realm="api"',
        key("Authorization: Basic " . $key{ann}));
refused("in the address", "keys?api-key=$key{dots}", "auth_missing",
        'Bearer realm="api"');
refused("two of them", "keys", "auth_invalid", "twice",
        key([ "api-key", $key{ann} ], [ "api-key", $key{ann} ]));
refused("the hash is not the key", "keys", "auth_invalid", "API key not known",
        key([ "api-key", sha256_hex($key{ann}) ]));
refused("a bearer that is wrong beside a key that is right", "keys",
        "auth_invalid", "API key not known", bearer => "x",
        key([ "api-key", $key{ann} ]));
refused("nobody has a key", "none", "auth_invalid", "API key not known",
        key([ "api-key", $key{ann} ]));


# the error calls it by its name

sub message {
    my ($where, @ask) = @_;

    return decoded($serve->ask($where, @ask))->{error}{message};
}

is(message("keys"), "The API key is missing.", "a key alone is asked for");
is(message("cookie"), "The bearer token or API key is missing.",
   "a token or a key");
is(message("cookie", key("api-key: x")),
   "The API key is not valid. (API key not known)", "a key, where both may be");
is(message("cookie", key("Cookie: t=a.b.c")),
   "The bearer token is not valid. (token is not strict base64url)",
   "a token, where both may be");
is(message("admins", key([ "api-key", $key{bob} ])),
   "The API key does not allow this. (claim role not as required)",
   "a key that may not");
like(refused("a key that is revoked", "gone", "auth_invalid",
             "API key revoked", key([ "api-key", $key{ann} ]))->{body},
     qr/\(API key revoked\)/, "nor may one that is revoked");


# who brings it

is(accepted("attributes", "keys", "ann", key([ "api-key", $key{ann} ]))->{body},
   "model blue|3|chat admin|", "attributes are claims, repeated ones a list");
is(accepted("quoted words", "keys", "bob & co", key([ "api-key", $key{bob} ]))
   ->{body}, 'model |||a "b" c', "words in quotes");
refused("its time is over", "keys", "auth_invalid", "API key expired",
        key([ "api-key", $key{old} ]));
refused("its time has not come", "keys", "auth_invalid", "not yet valid",
        key([ "api-key", $key{young} ]));
accepted("its time is not over", "keys", "dora", key([ "api-key", $key{dots} ]));
accepted("a subject of its claims", "named", "blue/ann",
         key([ "api-key", $key{ann} ]));

accepted("requirements are met", "admins", "ann", key([ "api-key", $key{ann} ]));
{
    my $r = $serve->ask("admins", key([ "api-key", $key{bob} ]));

    is($r->{status}, 403, "requirements are not met");
    like($r->{challenge}, qr/insufficient_scope.*claim role not as required/,
         "as a token would hear it");
    is($r->{reason}, "auth_forbidden", "on record");
}

is(join(" ", map { $serve->ask("limited", key([ "api-key", $key{ann} ]))
                   ->{status} } 1 .. 3), "200 200 429",
   "limits count by attributes");

refused("a subject that is revoked", "gone", "auth_invalid", "revoked",
        key([ "api-key", $key{ann} ]));
accepted("and one that is not", "gone", "dora", key([ "api-key", $key{dots} ]));

accepted("satisfy any", "any", "ann", key([ "api-key", $key{ann} ]));

{
    my $r = $serve->ask("v1/chat/completions", key([ "api-key", "x" ]));

    is(decoded($r)->{error}{code}, "invalid_api_key",
       "the API's words for a wrong key");
}

is($serve->ask("around/in")->{status}, 401, "inherited");
is($serve->ask("around/in", key([ "api-key", $key{ann} ]))->{status}, 404,
   "inherited, and met");
is($serve->ask("around/off")->{status}, 404, "switched off");


# beside tokens: either will do

my $jwt = $mint->token("k", sub => "jane", claims => { team => "red" });

for (1 .. 2) {
    is(accepted("a token", "both", "jane", bearer => $jwt)->{body}, "model red",
       "with its claims");
    is(accepted("a key", "both", "ann", bearer => $key{ann})->{body},
       "model blue", "with its attributes");
}

accepted("a key in its own header", "both", "ann",
         key([ "api-key", $key{ann} ]));
refused("neither", "both", "auth_missing", 'Bearer realm="m"');
refused("a token that is wrong", "both", "auth_invalid",
        "token is not strict base64url", bearer => "$jwt=");
refused("a token that is wrong beside a key that is right", "both",
        "auth_invalid", "token is not strict base64url", bearer => "$jwt=",
        key([ "api-key", $key{ann} ]));
refused("what looks like a token is none of the keys", "both", "auth_invalid",
        "token", bearer => $key{dots});
accepted("a key that looks like a token, in a header of keys", "both", "dora",
         key([ "api-key", $key{dots} ]));
refused("a key that is wrong", "both", "auth_invalid", "API key not known",
        bearer => "x$key{ann}");

accepted("a token in a cookie", "cookie", "jane", key("Cookie: t=$jwt"));
accepted("or a key in its header", "cookie", "ann",
         key([ "api-key", $key{ann} ]));
accepted("or as a bearer", "cookie", "ann", bearer => $key{ann});


# a reload brings new keys and forgets old ones

{
    my $new = "test-new-" . sha256_hex("new$$");

    spew("$dir/keys", sha256_hex($new) . " nora\n");

    accepted("before the reload", "keys", "ann", key([ "api-key", $key{ann} ]));

    kill HUP => $serve->nginx->pid;

    for (1 .. 500) {
        last if $serve->nginx->log_of("error.log")
                =~ /worker process \d+ exited with/;
        sleep 0.02;
    }

    accepted("a new key", "keys", "nora", key([ "api-key", $new ]));
    refused("an old one", "keys", "auth_invalid", "API key not known",
            key([ "api-key", $key{ann} ]));
}

unlike($serve->nginx->log_of("error.log"), qr/\Q$key{ann}\E|\Q$key{bob}\E/,
       "no key in the log");
is(join("", $serve->nginx->complaints), "", "nothing to complain of");


# what nginx -t says

my $hash = sha256_hex("x");
my $n = 0;

sub file_refused {
    my ($title, $text, $line, @words) = @_;

    my $file = spew("$dir/bad-" . $n++, $text);

    conf_refused($dir, $title, "", "llm_guard_api_keys $file;",
                 "llm_guard_api_keys", qr/ in \Q$file\E:$line /, @words);
}

conf_loads($dir, "a file", "", "llm_guard_api_keys keys header=X-Key;");
conf_loads($dir, "off", "llm_guard_api_keys off;", "");

file_refused("no hash", "ann blue\n", 1, "SHA-256");
file_refused("a key in the place of its hash", "# x\n\nabc123 ann\n", 3,
             "SHA-256");
file_refused("no subject", "$hash\n", 1, "no subject");
file_refused("a key twice", "$hash a\n\n$hash b\n", 3, "already");
file_refused("no attribute", "$hash a b\n", 1, "name=value");
file_refused("a quote that is open", qq($hash a b="c\n), 1, "not closed");
file_refused("a time that is none", "$hash a exp=2026-12-31\n", 1,
             "not a valid time");
file_refused("no UTF-8", "$hash a b=\xFF\n", 1, "UTF-8");

conf_refused($dir, "no file", "", "llm_guard_api_keys nothing;",
             "llm_guard_api_keys", "No such file", "nothing");
conf_refused($dir, "a directory", "", "llm_guard_api_keys $dir;",
             "llm_guard_api_keys", "not a file");
conf_refused($dir, "an empty name", "", "llm_guard_api_keys '';",
             "llm_guard_api_keys", "empty");
conf_refused($dir, "twice", "", "llm_guard_api_keys keys; " x 2,
             "llm_guard_api_keys", "duplicate");
conf_refused($dir, "off with a header", "", "llm_guard_api_keys off header=x;",
             "llm_guard_api_keys", '"off"');
conf_refused($dir, $_, "", "llm_guard_api_keys keys $_;",
             "llm_guard_api_keys", "\"$_\"")
    for "header=", "header=a_b", "header=a:", "head=a";

done_testing();
