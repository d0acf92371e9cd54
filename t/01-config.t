# Configurations that nginx -t accepts, and those it refuses: then it says the
# directive, the value and the reason.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Nginx qw(slurp spew);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);
my $n = 0;

$mint->key("rsa", "RS256");
$mint->key("ec", "ES256");
$mint->write_jwks("$dir/keys.json");
$mint->write_jwks("$dir/ec.json", "ec");

spew("$dir/empty.json", "");
spew("$dir/noset.json", '{"hello": 1}');
spew("$dir/nokeys.json", '{"keys": []}');
spew("$dir/twice.json", '{"keys": [], "keys": []}');
spew("$dir/cut.json", substr slurp("$dir/keys.json"), 0, 100);
spew("$dir/small.json", '{"keys": [{"kty": "oct", "k": "AAAA"}]}');
spew("$dir/lines", "request pii.email mask;\nresponse secret.* block;\n");
spew("$dir/secret", "a-secret\n");
spew("$dir/two-lines", "a-secret\nX-Evil: 1\n");
spew("$dir/control", "a-secret\x01");
spew("$dir/blank", " \r\n");
spew("$dir/sum.key", "0123456789abcdef" x 2 . "\n");
spew("$dir/short.key", "0123456789abcde\n");
spew("$dir/long", "a" x 16385);
spew("$dir/revoked", "");
spew("$dir/bad-lines", "request pii.email mask;\nrequest pii.email fold;\n");


# one line of "http" and one of "location"; what nginx -t said

sub nginx_t {
    my ($http, $location) = @_;

    my $module = LLMG::Nginx::module();
    my $temp = LLMG::Nginx::temp($dir);

    my $conf = spew("$dir/nginx-" . $n++ . ".conf", <<"END");
load_module $module;
pid $dir/nginx.pid;
error_log stderr;
events { }
http {
    access_log off;
$temp
$http
    server {
        listen 127.0.0.1:1;
        location / {
$location
        }
        location = /other { }
    }
}
END

    my $binary = LLMG::Nginx::binary();
    my $said = `$binary -t -e stderr -p $dir/ -c $conf 2>&1`;

    return ($? == 0, $said);
}


sub loads {
    my ($title, $http, $location) = @_;

    my ($ok, $said) = nginx_t($http, $location);

    ok($ok, $title) or diag($said);
    unlike($said, qr/\[(?:warn|error|crit|alert|emerg)\]/, "$title: quietly");
}


# the directive must be named with its place, unless it is nginx itself that
# refuses; the rest is the reason

sub refused {
    my ($title, $http, $location, $directive, @why) = @_;

    my ($ok, $said) = nginx_t($http, $location);

    ok(!$ok, $title);

    if (defined $directive) {
        like($said, qr/\[emerg\].*"$directive".* in \S+:\d+/,
             "$title: directive");
    }

    for my $why (@why) {
        like($said, ref $why ? $why : qr/\Q$why\E/, "$title: $why");
    }
}


# what is fine

my @good = (
    "llm_guard on", "llm_guard off", "llm_guard default", "llm_guard strict",
    "llm_guard observe", 'llm_guard $arg_policy',
    "llm_guard_mode enforce", "llm_guard_mode shadow",
    (map { "llm_guard_dialect $_" }
         qw(auto openai anthropic gemini ollama cohere bedrock mistral
            generic $arg_dialect), '"a$arg_b"'),
    (map { "llm_guard_dialect auto path=$_" } "/v1/chat/completions",
         '$request_uri', '/v1$uri'),
    'llm_guard_dialect $arg_a path=/v1/messages',
    (map { "llm_guard_unrecognized $_" } qw(block scan pass)),
    "llm_guard_fail_mode closed", "llm_guard_fail_mode open",
    "llm_guard_body_max 1", "llm_guard_body_max 16m",
    "llm_guard_body_max 1024m",
    "llm_guard_body_decode off", "llm_guard_body_decode gzip",
    "llm_guard_body_decode gzip ratio=1", "llm_guard_body_decode gzip ratio=1032",
    "llm_guard_depth_max 1", "llm_guard_depth_max 1023",
    "llm_guard_members_max 0", "llm_guard_members_max 1000000000",
    "llm_guard_string_max 0", "llm_guard_string_max 8m",
    "llm_guard_body_max 1024m; llm_guard_string_max 1024m",
    "llm_guard_messages_max 1", "llm_guard_parts_max 1",
    "llm_guard_tools_max 0", "llm_guard_images_max 0",
    "llm_guard_response_buffer 256k",
    "llm_guard_stream_buffers 4 4k", "llm_guard_stream_hold_max 16k",
    (map { "llm_guard_error_format $_" }
         qw(auto openai anthropic gemini ollama cohere mistral bedrock
            problem)),
    "llm_guard_block_status 400", "llm_guard_block_status 499",
    "llm_guard_jwt off", "llm_guard_jwt_key_file keys.json",
    "llm_guard_jwt_algorithms RS256",
    "llm_guard_jwt_algorithms RS256 RS384 RS512 PS256 PS384 PS512 ES256"
    . " ES384 ES512 EdDSA Ed25519 Ed448 HS256 HS384 HS512",
    'llm_guard_jwt_issuer a b "c d"', "llm_guard_jwt_audience a",
    "llm_guard_jwt_leeway 0", "llm_guard_jwt_leeway 2m",
    (map { "llm_guard_client_credential $_" } qw(auto strip pass),
     "strip header=X-Team-Key cookie=session cookie=sid"),
    (map { "llm_guard_upstream_credential $_" } "off",
     "managed_identity resource=https://a/ uri=/imds",
     "managed_identity resource=a uri=/imds client_id=b type=vm",
     "managed_identity resource=a uri=/arc type=arc",
     "managed_identity resource=a uri=/arc type=arc tokens=/a/b",
     "workload_identity tenant=t client_id=c scope=s token_file=f uri=/e/",
     "file secret", "file secret header=api-key", "file $dir/secret"),
    'llm_guard_subject $http_x_user', 'llm_guard_subject user-$remote_user',
    "llm_guard_limit_status 400", "llm_guard_limit_status 599",
    "llm_guard_limit_dry_run on", "llm_guard_limit_dry_run off",
    "llm_guard_audit_log audit.log", "llm_guard_audit_log off",
);


# what acts through llm_guard alone

my $guards = join "|", qw(mode unrecognized fail_mode block_status body_max
                          body_decode depth_max members_max string_max
                          messages_max parts_max tools_max images_max
                          response_buffer stream_buffers stream_hold_max);

# what acts through others, and one that it may act through

my $zones = 'llm_guard_limit_zone $remote_addr zone=z:256k unit=tokens'
            . ' rate=9/s; llm_guard_redis { server 127.0.0.1:1; }';
my $limit = "llm_guard default; llm_guard_limit zone=z";
my $claims = "llm_guard_jwt m; llm_guard_jwt_key_file keys.json";

my @through = (
    [ qr/^llm_guard_(?:$guards) /, "", "llm_guard default" ],
    [ qr/^llm_guard_(?:dialect|error_format|audit_log) /, "",
      "llm_guard default" ],
    [ qr/^llm_guard_jwt_key/, "", "llm_guard_jwt m" ],
    [ qr/^llm_guard_jwt_/, "", $claims ],
    [ qr/^llm_guard_limit_/, $zones, $limit ],
);


sub through {
    my ($line) = @_;

    for (@through) {
        return @$_[1, 2] if $line =~ $_->[0];
    }

    return ("", "");
}


for (@good) {
    my ($http, $location) = through($_);

    loads("location: $_", $http, "$location; $_;" =~ s/^; //r);
    loads("http: $_", "$http $_;", $location ? "$location;" : "");
}

loads("$_", "$_;", "llm_guard on;" . (/ zone=a.*unit/
                                      ? "llm_guard_limit zone=a;" : "")) for (
    "llm_guard_match_limit 100", "llm_guard_match_limit 2147483647",
    "llm_guard_zone zone=counters:256k",
    "llm_guard_history_zone zone=past:256k", "llm_guard_history_zone off",
    'llm_guard_limit_zone $llm_guard_subject zone=a:256k unit=requests'
    . ' rate=5/m burst=3',
);

loads("a risk of subjects", 'llm_guard_risk_zone $llm_guard_subject'
      . " zone=a:256k$_; llm_guard_policy a { inherit default; risk 60 block;"
      . " risk 30 report; }", "llm_guard a;")
    for "", " half_life=1s", " half_life=30d", " half_life=1h30m";

loads("a risk that nothing goes by", "llm_guard_policy a { inherit default;"
      . " risk 60 block; } llm_guard_policy b { inherit a; risk off; }",
      "llm_guard b;");

loads("llm_guard_status", "", "llm_guard_status;");

loads("a token with a key",
      "", 'llm_guard_jwt "the models"; llm_guard_jwt_key_file keys.json;');
loads("a token in a variable", "",
      'llm_guard_jwt m token=$cookie_token; llm_guard_jwt_key_file keys.json;');
loads("keys of several files", "",
      "llm_guard_jwt m; llm_guard_jwt_key_file keys.json;"
      . " llm_guard_jwt_key_file $dir/ec.json;");
loads("keys are inherited, the realm is the location's",
      "llm_guard_jwt_key_file keys.json;", "llm_guard_jwt m;");
loads("what belongs to tokens, around one location of several that asks",
      "llm_guard_jwt_issuer a; llm_guard_jwt_leeway 5s;",
      "} location /in { $claims;");
loads("a token is asked for everywhere but here",
      "llm_guard_jwt m; llm_guard_jwt_key_file ec.json;", "llm_guard_jwt off;");

loads("a limit before its zone",
      'llm_guard_limit_zone $remote_addr zone=a:256k unit=requests rate=1/s;',
      "llm_guard_limit zone=a;");

loads("a policy that is defined later", "", <<'END');
llm_guard mine; } } llm_guard_policy mine {
    inherit   strict;
    request   pii.email  mask;
    request   secret.*   block  min=80 roles=user,tool score=40;
    response  secret.*   mask   style=label;
    threshold request 60 block;
} server { location / {
END

loads("$_", "llm_guard_policy a { $_; }", "llm_guard a;")
    for "inherit default; views off", "inherit strict; uncertain 50 90",
        "request injection.model mask min=90 roles=tool";

loads("lines of a policy in a file of their own",
      "llm_guard_policy mine { include lines; }", "llm_guard mine;");


# what is not

refused("no such policy", "", "llm_guard mine;", "llm_guard",
        '"mine"', "neither built in nor defined");
refused("no such policy at the http level", "llm_guard mine;", "",
        "llm_guard", '"mine"');
refused("an empty policy name", "", 'llm_guard "";', "llm_guard", "empty");
refused("a policy twice in one place", "", "llm_guard on; llm_guard off;",
        "llm_guard", "duplicate");
refused("no such variable", "", 'llm_guard $no_such;', undef,
        'unknown "no_such" variable');
refused("no such variable for the dialect", "",
        'llm_guard on; llm_guard_dialect $no_such;', undef, 'unknown "no_such" variable');

refused("a policy of the name of a built-in one",
        "llm_guard_policy strict { }", "", "llm_guard_policy", '"strict"',
        "built-in");
refused("two policies of one name",
        "llm_guard_policy a { } llm_guard_policy a { }", "",
        "llm_guard_policy", '"a"', "duplicate");
refused("a policy named \"$_\"", "llm_guard_policy '$_' { }", "",
        "llm_guard_policy", "\"$_\"", "must be letters")
    for "on", "off", "", "a b", '$a';

for my $line (
    [ "reqeust pii.email mask", "reqeust", "unknown word" ],
    [ "request pii.email fold", "fold", "unknown action" ],
    [ "request pii.nothing mask", "pii.nothing", "no rule matches" ],
    [ "request pii.email", "request", "takes a rule and an action" ],
    [ "request pii.email mask min=101", "min=101", "invalid parameter" ],
    [ "request pii.email mask roles=cook", "cook", "unknown role" ],
    [ "request pii.email mask style=blue", "style=blue",
      "invalid parameter" ],
    [ "response injection.model block", "injection.model",
      "judges requests only" ],
    [ "views maybe", "views", 'takes "on" or "off"' ],
    [ "uncertain 80 60", "uncertain", "takes two confidences" ],
    [ "risk 0 block", "risk", "takes 1 to 100 points" ],
    [ "risk 60 mask", "risk", "takes 1 to 100 points" ],
    [ "request secret.* mask style=restore", "secret.*",
      "a secret does not come back" ],
    [ "request * mask style=restore", "*", "does not come back" ],
    [ "response pii.* mask style=restore", "style=restore",
      "is for requests" ],
    [ "inherit nobody", "nobody", "no policy" ],
    [ "inherit", "inherit", "takes one policy" ],
    [ "threshold request x block", "threshold", "takes" ],
    [ "threshold request 9 block roles=cook", "cook", "unknown role" ],
    [ "models", "models", "takes the models" ],
    [ 'models ""', "models", "fits nothing" ],
    [ "models a A", "A", "is duplicate" ],
    [ "tools shell", "tools", 'takes "allow" or "deny"' ],
    [ "tools allow", "tools", 'takes "allow" or "deny"' ],
    [ "parts deny image", "image", "is no type" ],
    [ "max_tokens 9 clamp member=x", "x", "bounds the answer of no API" ],
    [ "parts allow url; parts deny url", "parts", "both allows and denies" ],
    [ "max_tokens 0 clamp", "max_tokens", "a number from 1" ],
    [ "max_tokens 10", "max_tokens", "a number from 1" ],
    [ "max_tokens 1 clamp; max_tokens off", "max_tokens", "is duplicate" ],
    [ "limit words 3", "limit", "takes" ],
    [ "limit messages 0", "limit messages 0", "every request" ],
    [ "limit n 1k", "limit", "takes" ],
    [ "usage maybe", "usage", 'takes "on" or "off"' ],
) {
    refused("in a policy: $line->[0]",
            "llm_guard_policy p { $line->[0]; }", "", "llm_guard_policy",
            '"p"', @$line[1, 2]);
}

loads("every style of a mask", <<'END', "llm_guard p;");
llm_guard_audit_key sum.key;
llm_guard_policy p {
    request   pii.email  mask style=type;
    request   pii.card   mask style=label;
    request   pii.iban   mask style=hash;
    request   pii.*      mask style=restore;
    request   secret.*   mask style=partial;
    response  pii.*      mask style=label;
}
END

refused("a key twice", "llm_guard_audit_key sum.key; "
        . "llm_guard_audit_key sum.key;", "", "llm_guard_audit_key",
        "is duplicate");
refused("no file for a key", "llm_guard_audit_key nothing;", "",
        "llm_guard_audit_key", 'nothing"', "No such file");
refused("a key that could be guessed", "llm_guard_audit_key short.key;", "",
        "llm_guard_audit_key", 'short.key"', "less than 16 characters");
refused("an empty key", "llm_guard_audit_key blank;", "",
        "llm_guard_audit_key", 'blank"', "is empty");
refused("a key in a location", "", "llm_guard_audit_key sum.key;",
        "llm_guard_audit_key", "is not allowed here");

loads("rules on the request alone are a policy",
      "llm_guard_policy p { models " . join(" ", map { "m$_*" } 1 .. 300)
      . "; tools deny *; parts allow image/*; max_tokens 9 refuse"
      . " member=max_tokens;"
      . " limit images 0; limit n off; usage off; }", "llm_guard p;");

# what cannot act where nobody said what to guard, but where it may be inherited

my %default = (mode => "enforce", unrecognized => "scan",
               fail_mode => "closed", stream_buffers => "4 4k");

for my $name (split /\|/, $guards) {
    my $idle = "llm_guard_$name " . ($default{$name} // "410");

    $idle = "llm_guard_body_decode gzip" if $name eq "body_decode";

    refused("$idle: alone", "", "$idle;", "llm_guard_$name",
            'location "/"', '"llm_guard" is not set there');
    loads("$idle: under http", "$idle;", "llm_guard default;");
    loads("$idle: for a location in it", "",
          "$idle; location /in { llm_guard default; }");
    loads("$idle: for one further in", "", "$idle; location /in {"
          . " location /in/in { location ~ x { llm_guard \$arg_p; } } }");
    refused("$idle: for a location in it that has none", "",
            "$idle; location /in { location /in/in { return 204; } }",
            "llm_guard_$name", 'location "/"');
    refused("$idle: in a location in it", "llm_guard_depth_max 9;",
            "location /in { $idle; }", "llm_guard_$name", 'location "/in"');
    loads("$idle: llm_guard is the server's", "llm_guard default;", "$idle;");
    loads("$idle: beside a variable", "", "llm_guard \$arg_p; $idle;");
    refused("$idle: beside a condition", "", "if (\$arg_a) { return 403; }"
            . " $idle;", "llm_guard_$name", 'location "/"');
}

refused("$_ in a condition", "", "if (\$arg_a) { $_; }", (split)[0],
        "not allowed here")
    for "llm_guard on", "llm_guard_mode shadow";

for ("llm_guard_limit zone=a;", "location /in { llm_guard_limit zone=a; }") {
    loads("a limit may need it: $_", 'llm_guard_limit_zone $remote_addr'
          . " zone=a:256k unit=requests rate=1/s;",
          "$_ llm_guard_fail_mode open;");
}


# what says who is let in, where nobody is asked who he is

spew("$dir/api-keys", "9f86d081884c7d659a2feaa0c55ad015"
                      . "a3bf4f1b2b0b822cd15d6c15b0f00a08 bob\n");

my $one_key = "llm_guard_jwt_key_file ec.json;";

for my $idle ("llm_guard_jwt_require team exists",
              "llm_guard_jwt_entra audience=a"
              . " tenant=aaaabbbb-0000-cccc-1111-dddd2222eeee")
{
    my ($name) = split / /, $idle;

    refused("$idle: alone", "", "$idle;", $name, 'location "/"',
            'neither "llm_guard_jwt" nor "llm_guard_api_keys" is set there');
    refused("$idle: with keys", "", "$one_key $idle;", $name);
    refused("$idle: beside llm_guard", "", "llm_guard on; $idle;", $name);
    refused("$idle: in a location in it", "",
            "location /in { $idle; }", $name, 'location "/in"');
    loads("$idle: under http", "$idle;", "llm_guard_jwt m; $one_key");
    loads("$idle: with a token", "", "llm_guard_jwt m; $one_key $idle;");
    loads("$idle: with a token of the level around",
          "llm_guard_jwt m; $one_key", "$idle;");
    loads("$idle: with API keys", "", "llm_guard_api_keys api-keys; $idle;");
    loads("$idle: for a location in it", "", "$one_key $idle;"
          . " location /in { location /in/in { llm_guard_jwt m; } }");

    my ($ok, $said) = nginx_t("", "llm_guard_jwt off; $idle;");

    ok($ok, "$idle: beside off: loads");
    like($said, qr/\[warn\].*"$name" has no effect in location "\/"/,
         "$idle: beside off: a warning");
}


# who switches the guard off need not take out what belongs to it

for my $idle ("llm_guard_mode shadow", "llm_guard_body_decode gzip",
              "llm_guard_unrecognized block")
{
    my ($name) = split / /, $idle;

    for my $off ([ "", "llm_guard off;" ], [ "llm_guard off;", "" ]) {
        my ($ok, $said) = nginx_t($off->[0], "$off->[1] $idle;");

        ok($ok, "@$off $idle: loads");
        is(scalar(() = $said =~ m{\[warn\].*"$name" has no effect}g), 1,
           "@$off $idle: a warning");
    }

    loads("$idle: under http, off", "$idle;", "llm_guard off;");
}

# nor is anything else that acts through others silent where there are none

my $token = '"llm_guard_jwt" is not set there';
my $who = 'neither "llm_guard_jwt" nor "llm_guard_api_keys" is set there';
my $limits = '"llm_guard_limit" is not set there';
my $counts = '"llm_guard_limit" with a zone of tokens or cost is not set';
my $remote = '"llm_guard_limit" with a zone in Redis is not set';
my $one_of = 'none of "llm_guard", "llm_guard_jwt", "llm_guard_api_keys" and'
             . ' "llm_guard_limit" is set';

for my $case (
    [ "llm_guard_jwt_issuer a", $token ],
    [ "llm_guard_jwt_audience a", $token ],
    [ "llm_guard_jwt_key_file keys.json", $token ],
    [ "llm_guard_jwt_key_request /k", $token ],
    [ "llm_guard_jwt_algorithms ES256", $token ],
    [ "llm_guard_jwt_exp optional", $token ],
    [ "llm_guard_jwt_leeway 1s", $token ],
    [ "llm_guard_jwt_revoked revoked", $who ],
    [ "llm_guard_limit_status 503", $limits ],
    [ "llm_guard_limit_dry_run on", $limits ],
    [ "llm_guard_limit_headers on", $limits ],
    [ "llm_guard_limit_reserve 9", $counts ],
    [ "llm_guard_limit_slice 9", $counts ],
    [ "llm_guard_limit_clamp on", $counts ],
    [ "llm_guard_limit_fail_mode closed", $remote ],
    [ "llm_guard_dialect openai", $one_of ],
    [ "llm_guard_error_format problem", $one_of ],
    [ "llm_guard_audit_log audit.log", $one_of ],
) {
    my ($line, $why) = @$case;
    my ($name) = split / /, $line;
    my ($http, $acts) = through($line);

    refused("$line: alone", "", "$line;", $name, 'location "/"', $why);
    refused("$line: in a location in it", "", "location /in { $line; }",
            $name, 'location "/in"', $why);
    refused("$line: in a server", "server { listen 127.0.0.1:2; $line;"
            . " location / { } }", "", $name, 'server ', $why);
    loads("$line: for a location of a server", "$http server {"
          . " listen 127.0.0.1:2; $line; location / { $acts; } }", "")
        if $line !~ /key_request|revoked/;

    my ($ok, $said) = nginx_t("$line;", "");

    ok($ok, "$line: at http level, for nobody: loads");
    like($said, qr/\[warn\].*"$name" at http level does not act/,
         "$line: at http level, for nobody: a warning");
}

for my $idle ("llm_guard_jwt_issuer a", "llm_guard_jwt_leeway 1s") {
    my ($name) = split / /, $idle;

    refused("$idle: with API keys", "", "llm_guard_api_keys api-keys; $idle;",
            $name, $token);
    loads("$idle: left beside off", "", "llm_guard_jwt off; $idle;");
}

{
    my $zone = 'llm_guard_limit_zone $remote_addr zone=r:256k unit=requests'
               . ' rate=1/s';

    for my $case (
        ( map { [ $zone, "llm_guard_limit zone=r; $_;", "$counts there" ] }
              "llm_guard_limit_clamp on", "llm_guard_limit_reserve 9" ),
        [ $zone, "llm_guard_limit zone=r; llm_guard_limit_fail_mode open;",
          "$remote there" ],
        [ "$zone", "", '"llm_guard_limit_zone" "r" limits nothing' ],
        [ "$zone; $zone" =~ s/zone=r(?!.*zone=r)/zone=s/r,
          "llm_guard_limit zone=r;",
          '"llm_guard_limit_zone" "s" limits nothing' ],
        [ "$zone store=local; llm_guard_redis { server 127.0.0.1:1; } ",
          "llm_guard_limit zone=r;", '"llm_guard_redis" counts nothing' ],
        [ "$zone; llm_guard_price m input=1 output=1",
          "llm_guard_limit zone=r;", '"llm_guard_price" is asked for by' ],
        [ 'llm_guard_risk_zone $remote_addr zone=q:64k', "",
          '"llm_guard_risk_zone" keeps nothing' ],
        [ 'llm_guard_risk_zone $remote_addr zone=q:64k', "llm_guard off;",
          '"llm_guard_risk_zone" keeps nothing' ],
        [ "llm_guard_jwt_key_zone zone=k:64k", "$claims;",
          '"llm_guard_jwt_key_zone" keeps nothing' ],
    ) {
        my ($http, $location, $why) = @$case;
        my ($ok, $said) = nginx_t("$http;" =~ s/\} ;$/}/r, $location);

        ok($ok, "$why: loads") or diag($said);
        like($said, qr/\[warn\].*\Q$why/, "$why: a warning");
    }
}

{
    my ($ok, $said) = nginx_t("", "llm_guard on; llm_guard_dialect openai;"
                                  . " llm_guard_unrecognized block;");

    ok($ok, "an unknown API where all are known: loads");
    like($said, qr/\[warn\].*"llm_guard_unrecognized" has no effect beside/,
         "an unknown API where all are known: a warning");
}

loads("a bound that is left beside off", "",
      "llm_guard off; llm_guard_body_max 1m;");

refused("rules that ask for nothing",
        "llm_guard_policy p { usage off; limit n off; max_tokens off; }",
        "llm_guard p;", "llm_guard", '"p"', "acts on nothing");

refused("a line in a policy's file", "llm_guard_policy p { include bad-lines; }",
        "", "llm_guard_policy", '"fold"', qr{bad-lines:2});
refused("a policy's file that is not there",
        "llm_guard_policy p { include nothing; }", "", "[^\"]*nothing",
        "No such file");

for my $lines ("", "request pii.* allow;", "threshold request 10 block;",
               "request secret.* block min=100;", "inherit empty;")
{
    refused("a policy of \"$lines\" that is used",
            "llm_guard_policy empty { } llm_guard_policy p { $lines }",
            "llm_guard p;", "llm_guard", '"p"', "acts on nothing");
    loads("a policy of \"$lines\" that is not used",
          "llm_guard_policy empty { } llm_guard_policy p { $lines }", "");
}

refused("a policy that acts on nothing, and may be named by a variable",
        "llm_guard_policy p { }", 'llm_guard $arg_p;', "llm_guard", '"p"',
        "acts on nothing");

spew("$dir/open-block", "llm_guard_policy p {\n  request pii.* mask;\n");
refused("a policy that is not closed", "include open-block;", "",
        "llm_guard_policy", '"p"', "begins in line 1, is not closed");

for my $case (
    [ "llm_guard_mode on", '"enforce" or "shadow"' ],
    [ "llm_guard_dialect klingon", 'must be a variable, "auto", "openai", '
      . '"anthropic", "gemini", "ollama", "cohere", "bedrock", "mistral" or '
      . '"generic"' ],
    [ "llm_guard_dialect OpenAI", "must be" ],
    [ "llm_guard_dialect auto path=", '"path=" and a path' ],
    [ "llm_guard_dialect auto path=v1/chat", '"path=" and a path' ],
    [ "llm_guard_dialect openai /v1/chat", '"path=" and a path' ],
    [ "llm_guard_unrecognized allow", '"block", "scan" or "pass"' ],
    [ "llm_guard_fail_mode half", '"closed" or "open"' ],
    [ "llm_guard_error_format xml",
      '"auto", "openai", "anthropic", "gemini", "ollama", "cohere", '
      . '"mistral", "bedrock" or "problem"' ],
    [ "llm_guard_body_max big", "a size" ],
    [ "llm_guard_body_max 0", "between" ],
    [ "llm_guard_body_max 1025m", "between 1 and 1073741824" ],
    [ "llm_guard_body_max -1", "a size" ],
    [ "llm_guard_body_decode on", '"gzip"' ],
    [ "llm_guard_body_decode br", '"gzip"' ],
    [ "llm_guard_body_decode off ratio=5", '"off" stands alone' ],
    [ "llm_guard_body_decode gzip 5", "between 1 and 1032" ],
    [ "llm_guard_body_decode gzip ratio=0", "between 1 and 1032" ],
    [ "llm_guard_body_decode gzip ratio=1033", "between 1 and 1032" ],
    [ "llm_guard_body_decode gzip ratio=", "between 1 and 1032" ],
    [ "llm_guard_body_decode gzip ratio=a", "between 1 and 1032" ],
    [ "llm_guard_response_buffer 0", "between" ],
    [ "llm_guard_response_buffer x", "a size" ],
    [ "llm_guard_stream_hold_max 0", "between" ],
    [ "llm_guard_stream_buffers 0 8k", "between" ],
    [ "llm_guard_stream_buffers 8 x", "a size" ],
    [ "llm_guard_depth_max 0", "between 1 and 1023" ],
    [ "llm_guard_depth_max 1024", "between 1 and 1023" ],
    [ "llm_guard_depth_max deep", "a number" ],
    [ "llm_guard_members_max 1000000001", "between 0 and 1000000000" ],
    [ "llm_guard_string_max 1025m", "between 0 and 1073741824" ],
    [ "llm_guard_string_max long", "a size" ],
    [ "llm_guard_messages_max many", "a number" ],
    [ "llm_guard_parts_max -1", "a number" ],
    [ "llm_guard_tools_max 1k", "a number" ],
    [ "llm_guard_images_max 1000000001", "between 0 and 1000000000" ],
    [ "llm_guard_block_status 399", "between 400 and 499" ],
    [ "llm_guard_block_status 500", "between 400 and 499" ],
    [ "llm_guard_block_status no", "a number" ],
    [ "llm_guard_limit_status 200", "between 400 and 599" ],
    [ "llm_guard_limit_status 600", "between 400 and 599" ],
    [ "llm_guard_limit_dry_run maybe", '"on" or "off"' ],
    [ "llm_guard_jwt_leeway long", "a time" ],
    [ "llm_guard_jwt_leeway 2h", "between 0 and 3600" ],
    [ "llm_guard_jwt_algorithms none", "unknown algorithm" ],
    [ "llm_guard_jwt_algorithms RS256 rs256", "unknown algorithm" ],
) {
    my ($line, $why) = @$case;
    my ($directive) = $line =~ /^(\S+)/;
    my ($value) = $line =~ /(\S+)$/;

    $value = "0" if $line =~ /buffers 0/;

    refused($line, "", "$line;", $directive, "\"$value\"", $why);
}

for my $case (
    [ "llm_guard_match_limit 99", "between 100 and" ],
    [ "llm_guard_match_limit few", "a number" ],
) {
    refused($case->[0], "$case->[0];", "", "llm_guard_match_limit", $case->[1]);
}

refused("a string that is longer than its body", "",
        "llm_guard_string_max 2m; llm_guard_body_max 1m;",
        "llm_guard_string_max", "never reached", "llm_guard_body_max");

refused("$_ twice", "", "$_; $_;", (split)[0], "duplicate")
    for "llm_guard_mode shadow", "llm_guard_dialect auto",
        'llm_guard_dialect $arg_a', "llm_guard_error_format openai",
        "llm_guard_body_max 1m", "llm_guard_body_decode gzip",
        "llm_guard_depth_max 5",
        "llm_guard_stream_buffers 4 4k", "llm_guard_jwt off",
        "llm_guard_jwt_issuer a", "llm_guard_jwt_algorithms RS256",
        "llm_guard_jwt_leeway 1s", 'llm_guard_subject $remote_addr';

refused("$_ without a value", "", "$_;", $_, "invalid number of arguments")
    for qw(llm_guard llm_guard_mode llm_guard_jwt llm_guard_jwt_issuer
           llm_guard_jwt_key_file llm_guard_jwt_algorithms llm_guard_limit);

refused("$_ in a location", "", "$_;", (split)[0], "not allowed here")
    for "llm_guard_policy a { }", "llm_guard_match_limit 1000",
        "llm_guard_zone zone=a:1m", "llm_guard_history_zone off";

refused("a zone for history that is too small",
        "llm_guard_history_zone zone=a:4k;", "", "llm_guard_history_zone",
        '"4k"');
refused("two zones for history",
        "llm_guard_history_zone zone=a:1m; llm_guard_history_zone off;", "",
        "llm_guard_history_zone", "duplicate");
refused("a zone for history that counts",
        "llm_guard_zone zone=a:1m; llm_guard_history_zone zone=a:1m;", "",
        undef, 'zone "a" is used for something else');
refused("a risk that nobody keeps",
        "llm_guard_policy a { inherit default; risk 60 block; }",
        "llm_guard a;", undef, 'the policy "a", which has "risk", without'
        . ' "llm_guard_risk_zone"');
refused("a report of risk that never comes",
        'llm_guard_risk_zone $remote_addr zone=a:64k; llm_guard_policy a {'
        . " inherit default; risk 60 block; risk 60 report; }",
        "llm_guard a;", "llm_guard_policy", '"risk 60 report" does nothing');
refused("a risk $_->[0]", "llm_guard_risk_zone $_->[1];", "",
        "llm_guard_risk_zone", $_->[2])
    for [ "of everybody", "all zone=a:64k", 'invalid key "all"' ],
        [ "of nobody", 'zone=a:64k $remote_addr', 'invalid key "zone=a:64k"' ],
        [ "without a zone", '$remote_addr half_life=1m', "half_life=1m" ],
        [ "in a small zone", '$remote_addr zone=a:4k', '"4k"' ],
        [ "that never goes", '$remote_addr zone=a:64k half_life=31d',
          "half_life=31d" ],
        [ "that goes at once", '$remote_addr zone=a:64k half_life=10ms',
          "half_life=10ms" ],
        [ "with more", '$remote_addr zone=a:64k burst=1', "burst=1" ];
refused("two zones for risk", 'llm_guard_risk_zone $remote_addr zone=a:64k;'
        . ' llm_guard_risk_zone $remote_addr zone=b:64k;', "",
        "llm_guard_risk_zone", "duplicate");
refused("a zone for risk that counts", "llm_guard_zone zone=a:1m;"
        . ' llm_guard_risk_zone $remote_addr zone=a:1m;', "",
        undef, 'zone "a" is used for something else');
refused("the model without views",
        "llm_guard_policy a { views off; request injection.model block; }",
        "llm_guard a;", "llm_guard_policy",
        '"injection.model" needs "views on"');

refused("a status endpoint outside of a location", "llm_guard_status;", "",
        "llm_guard_status", "not allowed here");
refused("a status endpoint that is to be inspected", "",
        "llm_guard_status; llm_guard strict;", "llm_guard",
        "llm_guard_status");
loads("a status endpoint that is not", "llm_guard strict;",
      "llm_guard_status; llm_guard off;");
refused("a status endpoint in an unknown form", "", "llm_guard_status xml;",
        "llm_guard_status", '"xml"');

# tokens that could never be accepted, or would always be

my $jwt = "llm_guard_jwt m;";

refused("a token without a key", "", $jwt, "llm_guard_jwt", '"m"', "no key");
refused("a token without a key, inherited", $jwt, "", "llm_guard_jwt", '"m"');
refused("an empty realm", "", 'llm_guard_jwt "";', "llm_guard_jwt", "empty");
refused("a realm with a quote", "", q{llm_guard_jwt 'a"b';}, "llm_guard_jwt",
        "invalid realm");
refused("a token parameter that is none", "", 'llm_guard_jwt m tok=$arg_t;',
        "llm_guard_jwt", '"tok=$arg_t"', "must be");
refused("a token that is a constant", "", 'llm_guard_jwt m token=abc;',
        "llm_guard_jwt", '"token=abc"', "must be");
refused("a token parameter that is empty", "", 'llm_guard_jwt m token=;',
        "llm_guard_jwt", '"token="', "must be");
refused("off with a parameter", "", 'llm_guard_jwt off token=$arg_t;',
        "llm_guard_jwt", '"off"');
refused("keys for other algorithms", "",
        "$jwt llm_guard_jwt_key_file ec.json; llm_guard_jwt_algorithms RS256;",
        "llm_guard_jwt", "none of its keys");
refused("an empty $_", "", "llm_guard_jwt_$_ '';", "llm_guard_jwt_$_", "empty")
    for qw(issuer audience);

for my $case (
    [ "nothing", "No such file" ],
    [ ".", "not a file" ],
    [ "empty", "not a JSON Web Key Set" ],
    [ "noset", "not a JSON Web Key Set" ],
    [ "cut", "not a JSON Web Key Set" ],
    [ "twice", "not a JSON Web Key Set" ],
    [ "nokeys", "no key that can be used" ],
    [ "small", "no key that can be used" ],
) {
    my ($file, $why) = @$case;
    my $name = $file eq "." ? $dir : "$dir/$file.json";

    refused("a key file: $file", "", "$jwt llm_guard_jwt_key_file $name;",
            "llm_guard_jwt_key_file", $name, $why);
}

SKIP: {
    skip "root reads every file", 1 if $> == 0;

    chmod 0, spew("$dir/closed.json", "{}");
    refused("a key file: closed", "",
            "$jwt llm_guard_jwt_key_file closed.json;",
            "llm_guard_jwt_key_file", "closed.json", "Permission denied");
}

# credentials

refused("llm_guard_client_credential @$_", "",
        "llm_guard_client_credential $_->[0];",
        "llm_guard_client_credential", $_->[1])
    for [ "none", '"none"' ], [ "strip session", '"session"' ],
        [ "strip cookie=", '"cookie="' ], [ "strip header=a:b", 'a:b"' ],
        [ "pass header=a", '"pass"' ];

my $managed = "managed_identity resource=a";
my $workload = "workload_identity scope=s uri=/e";

refused("llm_guard_upstream_credential @$_", "",
        "llm_guard_upstream_credential $_->[0];",
        "llm_guard_upstream_credential", $_->[1])
    for [ "key", '"key"' ], [ "off uri=/a", '"off"' ],
        [ "managed_identity uri=/a", '"resource="' ],
        [ $managed, '"uri="' ], [ "$managed uri=a", '"a"' ],
        [ "$managed uri=/a?b", '"/a?b"' ],
        [ "$managed uri=/a type=aws", '"aws"' ],
        [ "$managed uri=/a type=app_service", "IDENTITY_HEADER" ],
        [ "$managed uri=/a uri=/b", '"uri=/b"' ],
        [ "$managed uri=/a scope=b", '"scope=b"' ],
        [ "$managed uri=/a tokens=/b", '"tokens=/b"' ],
        [ "$managed uri=/a type=arc tokens=b", '"tokens=b"' ],
        [ "$managed uri=/a header=Host", '"Host"' ],
        [ "$managed uri=/a 'header=A B'", '"A B"' ],
        [ "$workload client_id=c token_file=f", "AZURE_TENANT_ID" ],
        [ "$workload tenant=t token_file=f", "AZURE_CLIENT_ID" ],
        [ "$workload tenant=t client_id=c", "AZURE_FEDERATED_TOKEN_FILE" ],
        [ "$workload tenant=a/../b client_id=c token_file=f", '"a/../b"' ],
        [ "workload_identity tenant=t client_id=c token_file=f uri=/e",
          '"scope="' ],
        [ "file", "path" ], [ "file nothing", "No such file" ],
        [ "file .", "not a file" ], [ "file two-lines", "line ends" ],
        [ "file control", "control" ], [ "file blank", "empty" ],
        [ "file long", "too long" ], [ "file secret uri=/a", '"uri=/a"' ];

# limits

refused("a limit without its zone", "", "llm_guard_limit zone=nothing;",
        "llm_guard_limit", '"nothing"', "no \"llm_guard_limit_zone\" defines");
refused("a limit without a name", "", "llm_guard_limit nothing;",
        "llm_guard_limit", '"nothing"');
refused("a zone that is too small",
        'llm_guard_limit_zone $remote_addr zone=a:1k unit=requests rate=1/s;',
        "", "llm_guard_limit_zone", '"1k"', "below");
refused("a zone with rate=$_",
        "llm_guard_limit_zone \$remote_addr zone=a:1m unit=requests rate=$_;",
        "", "llm_guard_limit_zone", "\"rate=$_\"")
    for "5", "0/s", "x/s", "1/fortnight", "1/";

done_testing();
