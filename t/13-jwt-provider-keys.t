# Providers whose keys come from where they are kept.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Provider;
use LLMG::Serve qw(conf_loads conf_refused);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $idp = LLMG::Provider->new;
my %mint;
my $tenant = join "-", map { "a" x $_ } 8, 4, 4, 4, 12;

for my $who (qw(a b c)) {
    mkdir "$dir/$who" or die;
    $mint{$who} = LLMG::Token->new("$dir/$who");
    $mint{$who}->key("k", "ES256");
    $idp->says("/$who", $mint{$who}->jwks("k"));
}

my $serve = LLMG::Serve->start(dir => $dir, http => <<"HTTP",
    llm_guard_jwt_provider a { issuer a; key_request /keys/a; }
    llm_guard_jwt_provider b { issuer b; key_request /keys/b; }
    llm_guard_jwt_provider c { entra tenant=$tenant audience=x;
                               key_request /keys/c; }
HTTP
    locations => {
        all => "llm_guard_jwt m providers=a,b,c;",
        "keys/ { internal; proxy_pass http://127.0.0.1:@{[ $idp->port ]}/; }
         location /unused" => "",
    });

sub ask {
    my ($by, %arg) = @_;

    return $serve->ask("all", bearer => $mint{$by}->token("k", %arg))->{status};
}

for (1 .. 2) {
    is(ask("a", iss => "a"), 200, "keys of a");
    is(ask("b", iss => "b"), 200, "keys of b");
    is(ask("c", iss => "https://login.microsoftonline.com/$tenant/v2.0",
           aud => "x", claims => { tid => $tenant, ver => "2.0" }), 200,
       "keys for Entra ID");
    is(ask("a", iss => "b"), 401, "a in the name of b");
}

is($idp->asked("/$_"), 1, "keys of $_ were asked for once") for qw(a c);

# the issuer around is not that of the preset's documents

conf_loads($dir, "a discovery document for Entra ID", "llm_guard_jwt_issuer x;",
           "llm_guard_jwt m; llm_guard_jwt_key_request /k jwks=/j;"
           . " llm_guard_jwt_entra tenant=$tenant audience=x;");
conf_refused($dir, "a discovery document for anybody", "",
             "llm_guard_jwt m; llm_guard_jwt_key_request /k jwks=/j;",
             "llm_guard_jwt_key_request", '"jwks="', "llm_guard_jwt_issuer");

is(join("", $serve->nginx->complaints), "", "nothing to complain of");

done_testing();
