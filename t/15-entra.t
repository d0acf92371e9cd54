# Tokens of Entra ID: tenants, versions, applications, roles and scopes, in a
# location and in a provider.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;

use LLMG::Nginx qw(slurp spew);
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);

sub id { join "-", map { $_[0] x $_ } 8, 4, 4, 4, 12 }

my ($one, $two, $app) = (id("a"), id("b"), id("1"));
my $personal = "9188040d-6c67-4c5b-b112-36a304b66dad";

$mint->key("k", "ES256");
$mint->write_jwks("$dir/keys.json");

# keys of the endpoint for all tenants: each says for whom it signs

sub keys_for {
    my ($file, $issuer) = @_;

    my $keys = decode_json(slurp("$dir/keys.json"));

    $_->{issuer} = $issuer for @{$keys->{keys}};
    spew("$dir/$file", encode_json($keys));
}

my $v2 = "https://login.microsoftonline.com/%s/v2.0";
my $v1 = "https://sts.windows.net/%s/";

keys_for("all.json", sprintf $v2, "{tenantid}");
keys_for("two.json", sprintf $v2, $two);

my $serve = LLMG::Serve->start(dir => $dir, http => <<HTTP,
    llm_guard_jwt_key_file keys.json;

    llm_guard_jwt_provider entra {
        entra     tenant=$one audience=api://guard scopes=chat;
        key_file  keys.json;
    }

    llm_guard_jwt_provider other {
        issuer    https://other.example/;
        key_file  keys.json;
    }
HTTP
    locations => {
        one => "llm_guard_jwt m;
                llm_guard_jwt_entra tenant=$one audience=api://guard,guard;",
        both => "llm_guard_jwt m;
                 llm_guard_jwt_entra tenant=$one,$two audience=guard;",
        every => "llm_guard_jwt m; llm_guard_jwt_key_file all.json;
                  llm_guard_jwt_entra tenant=organizations audience=guard;",
        foreign => "llm_guard_jwt m; llm_guard_jwt_key_file two.json;
                    llm_guard_jwt_entra tenant=organizations audience=guard;",
        common => "llm_guard_jwt m;
                   llm_guard_jwt_entra tenant=common audience=guard;",
        gov => "llm_guard_jwt m; llm_guard_jwt_entra cloud=usgov tenant=$one
                audience=guard;",
        china => "llm_guard_jwt m; llm_guard_jwt_entra cloud=china tenant=$one
                  audience=guard;",
        apps => "llm_guard_jwt m; llm_guard_jwt_entra tenant=$one
                 audience=guard apps=$app;",
        rights => "llm_guard_jwt m; llm_guard_jwt_entra tenant=$one
                   audience=guard roles=Models.Use scopes=chat,chat.all;
                   llm_guard_jwt_require acct ne 1;",
        mixed => "llm_guard_jwt m providers=entra,other;",
        inherited => "llm_guard_jwt m;
                      llm_guard_jwt_entra tenant=$one audience=guard;
                      location /inherited/in { root html; }
                      location /inherited/off {
                          llm_guard_jwt_entra off;
                          llm_guard_jwt_issuer https://other.example/;
                          root html;
                      }",
    });

# a token in version 2 for "guard" of tenant one, unless it says otherwise

sub ask {
    my ($where, %arg) = @_;

    my $form = $arg{form} // $v2;
    my $tenant = $arg{tenant} // $one;
    my %claims = (tid => $tenant, ver => $form =~ /v2/ ? "2.0" : "1.0",
                  oid => "o", acct => 0, %{$arg{claims} // {}});

    delete $claims{$_} for grep { !defined $claims{$_} } keys %claims;

    return $serve->ask($where, bearer =>
        $mint->token("k", iss => $form =~ s/%s/$tenant/r, sub => "s",
                     aud => $arg{aud} // "guard", claims => \%claims));
}

sub accepted {
    my ($title, @ask) = @_;

    is(ask(@ask)->{status}, 200, $title);
}

sub refused {
    my ($title, $why, @ask) = @_;

    my $r = ask(@ask);

    is($r->{status}, 401, $title);
    like($r->{challenge}, qr/error="invalid_token".*"\Q$why\E"/,
         "$title: $why");
}

sub forbidden {
    my ($title, $why, @ask) = @_;

    my $r = ask(@ask);

    is($r->{status}, 403, $title);
    like($r->{challenge}, qr/error="insufficient_scope".*"\Q$why\E"/,
         "$title: $why");
}


# the issuer, the tenant, the version, the audience

accepted("version 2", "one");
accepted("version 1", "one", form => $v1);
accepted("another audience", "one", aud => "api://guard");
refused("an audience that is not named", "token audience not accepted", "one",
        aud => "others");
refused("another tenant", "token issuer not accepted", "one", tenant => $two);
refused("another tenant in tid alone", "token tenant is not that of its issuer",
        "one", claims => { tid => $two });
refused("no tid", "token tenant is not that of its issuer", "one",
        claims => { tid => undef });
refused("version 1 of an issuer of version 2",
        "token version is not that of its issuer", "one",
        claims => { ver => "1.0" });
refused("another cloud", "token issuer not accepted", "one",
        form => "https://login.microsoftonline.us/%s/v2.0");

accepted("a list: the one", "both");
accepted("a list: the other", "both", tenant => $two);
refused("a list: a third", "token issuer not accepted", "both",
        tenant => id("c"));

for my $tenant ($one, $two, id("c")) {
    accepted("all organizations: $tenant", "every", tenant => $tenant);
}

refused("all organizations: personal accounts", "token issuer not accepted",
        "every", tenant => $personal);
refused("all organizations: a name", "token issuer not accepted", "every",
        tenant => "contoso.onmicrosoft.com");
refused("all organizations: tid of another one",
        "token tenant is not that of its issuer", "every",
        claims => { tid => $two });
accepted("a key for one tenant signs for it", "foreign", tenant => $two);
refused("and for no other", "token signed with another issuer's key",
        "foreign");
accepted("personal accounts, where they are wanted", "common",
         tenant => $personal);

accepted("US government", "gov",
         form => "https://login.microsoftonline.us/%s/v2.0");
accepted("US government, version 1", "gov", form => $v1);
refused("not the public cloud's", "token issuer not accepted", "gov");
accepted("China", "china",
         form => "https://login.partner.microsoftonline.cn/%s/v2.0");
accepted("China, version 1", "china", form => "https://sts.chinacloudapi.cn/%s/");
refused("not the public cloud's", "token issuer not accepted", "china",
        form => $v1);


# who may come in

accepted("an application", "apps", claims => { azp => $app });
accepted("an application, version 1", "apps", form => $v1,
         claims => { appid => $app });
forbidden("another application", "application not accepted", "apps",
          claims => { azp => $two });
forbidden("a claim of version 1 in version 2", "application not accepted",
          "apps", claims => { appid => $app });

my @role = (roles => ["Models.Use"]);

accepted("a user with role and scope", "rights",
         claims => { @role, scp => "x chat" });
forbidden("a user without the scope", "none of the required scopes", "rights",
          claims => { @role, scp => "x" });
forbidden("a user without the role", "none of the required roles", "rights",
          claims => { scp => "chat" });
accepted("an application of its own", "rights",
         claims => { @role, idtyp => "app" });
accepted("one that does not say so", "rights", claims => { @role, oid => "s" });
forbidden("an ID token, which has no scopes", "none of the required scopes",
          "rights", claims => { @role });
forbidden("what is asked beside the preset", "claim acct not as required",
          "rights", claims => { @role, scp => "chat", acct => 1 });


# in a provider, and inherited

accepted("a provider", "mixed", aud => "api://guard",
         claims => { scp => "chat" });
forbidden("a provider without the scope", "none of the required scopes",
          "mixed", aud => "api://guard");
accepted("beside another one", "mixed", form => "https://other.example/");

is(ask("inherited/in")->{status}, 404, "inherited: its own");
is(ask("inherited/in", form => "https://other.example/")->{status}, 401,
   "inherited: no other");
is(ask("inherited/off", form => "https://other.example/")->{status}, 404,
   "switched off");
is(ask("inherited/off")->{status}, 401, "switched off: not its own");

is(join("", $serve->nginx->complaints), "", "nothing to complain of");


# what nginx -t says

my $keys = "llm_guard_jwt m; llm_guard_jwt_key_file keys.json;";

conf_loads($dir, "all that there is", "",
           "$keys llm_guard_jwt_entra tenant=$one,$two audience=a,b cloud=public"
           . " apps=$app roles=a,b scopes=c,d;");
conf_loads($dir, "off where there is none", "", "llm_guard_jwt_entra off;");
conf_loads($dir, "its own in the place of what is inherited",
           "llm_guard_jwt_issuer x; llm_guard_jwt_audience y;",
           "$keys llm_guard_jwt_entra tenant=$one audience=a;");

for my $case (
    [ "audience=a", '"tenant="' ],
    [ "tenant=$one", '"audience="' ],
    [ "tenant=contoso.com audience=a", '"tenant=contoso.com"', "hexadecimal" ],
    [ "tenant=$one tenant=$two audience=a", "twice" ],
    [ "tenant=$one audience=a cloud=mars", '"cloud=mars"', '"china"' ],
    [ "tenant=$one audience=a groups=b", '"groups=b"' ],
    [ "off tenant=$one", '"off"' ],
) {
    my ($what, @words) = @$case;

    conf_refused($dir, "entra $what", "", "$keys llm_guard_jwt_entra $what;",
                 "llm_guard_jwt_entra", @words);
}

my $entra = "llm_guard_jwt_entra tenant=$one audience=a;";

conf_refused($dir, "with $_", "", "$keys $entra llm_guard_jwt_$_ x;",
             "llm_guard_jwt_$_", "llm_guard_jwt_entra")
    for qw(issuer audience);
conf_refused($dir, "behind an issuer", "",
             "$keys llm_guard_jwt_issuer x; $entra", "llm_guard_jwt_entra",
             "could not act");
conf_refused($dir, "an issuer beside an inherited one", "$keys $entra",
             "llm_guard_jwt_issuer x;", "llm_guard_jwt",
             "llm_guard_jwt_entra off");
conf_refused($dir, "twice", "", "$keys $entra $entra", "llm_guard_jwt_entra",
             "duplicate");
conf_refused($dir, "two providers of one tenant",
             "llm_guard_jwt_provider a { key_file keys.json;"
             . " entra tenant=$one audience=a; }"
             . "llm_guard_jwt_provider b { key_file keys.json;"
             . " entra tenant=common audience=b; }",
             "llm_guard_jwt m providers=a,b;", "llm_guard_jwt",
             "an issuer in common");
conf_refused($dir, "the issuer of another provider",
             "llm_guard_jwt_provider a { key_file keys.json;"
             . " entra tenant=$one audience=a; }"
             . "llm_guard_jwt_provider b { key_file keys.json;"
             . " issuer https://sts.windows.net/$one/; }",
             "llm_guard_jwt m providers=a,b;", "llm_guard_jwt",
             "an issuer in common");

done_testing();
