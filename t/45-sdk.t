# The vendors' own clients, from npm: what they get from the stand-in through
# the guard is what they get without it, and where the guard refuses they throw
# what they throw when the provider does, with a message for people.
#
# The tests themselves are in t/sdk/*.mjs.  "npm ci" in t/sdk brings the clients;
# without them this is skipped, unless SDK_TESTS=required.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Gate;
use LLMG::Nginx qw(free_port slurp);
use LLMG::Token;

my $sdk = "$LLMG::Nginx::root/t/sdk";
my @clients = qw(openai anthropic gemini ollama mistral cohere ai);
my ($missing) = missing();

if (defined $missing) {
    die "$missing\n" if ($ENV{SDK_TESTS} // "") eq "required";
    plan skip_all => $missing;
}

my ($token_port, $limited_port, $strict_port) = map { free_port() } 1 .. 3;
my $mint = LLMG::Token->new(my $keys = File::Temp::tempdir(CLEANUP => 1));

$mint->key("k1", "ES256");
$mint->write_jwks("$keys/keys.json", "k1");

# each client its own limit: one request, and no more

my $gate = LLMG::Gate->start(
    at => { "/" => "" },
    http => <<"END");
    llm_guard_limit_zone  \$http_user_agent\$uri zone=sdk:64k rate=1/h;

    server {
        listen  127.0.0.1:$token_port;
        location / {
            llm_guard_jwt           models;
            llm_guard_jwt_key_file  $keys/keys.json;
            proxy_pass              http://model;
        }
    }

    server {
        listen  127.0.0.1:$limited_port;
        location / {
            llm_guard_limit  zone=sdk;
            proxy_pass       http://model;
        }
    }

    server {
        listen  127.0.0.1:$strict_port;
        location / {
            llm_guard        strict;
            proxy_pass       http://model;
            proxy_buffering  off;
        }
    }
END

$ENV{SDK_DIRECT} = "http://127.0.0.1:" . $gate->model->port;
$ENV{SDK_GUARD} = "http://127.0.0.1:" . $gate->port;
$ENV{SDK_TOKEN} = "http://127.0.0.1:$token_port";
$ENV{SDK_LIMITED} = "http://127.0.0.1:$limited_port";
$ENV{SDK_STRICT} = "http://127.0.0.1:$strict_port";

# no settings of a developer's own

delete $ENV{$_} for grep { /^(?:OPENAI|ANTHROPIC|AZURE|GOOGLE|GEMINI|OLLAMA
                                |MISTRAL|CO_API|COHERE|NODE_)/x } keys %ENV;

# two of them at a time: to load a client takes longer than to run it

my @waiting = @clients;
my %running;
my %status;

while (@waiting || %running) {
    while (@waiting && keys %running < 2) {
        my $name = shift @waiting;

        $running{begin($name)} = $name;
    }

    my $pid = waitpid -1, 0;
    my $name = delete $running{$pid} // next;

    $status{$name} = $?;
}

report($_) for @clients;

is(join("", grep { !/no live upstreams/ } $gate->nginx->complaints), "",
   "nginx does not complain");

done_testing();


sub missing {
    my ($version) = `node --version 2>/dev/null` =~ /^v(\d+)/;

    return "no Node.js here" if !$version;
    return "Node.js $version is too old for the clients" if $version < 18;

    for my $package (sort keys %{packages()}) {
        return "no clients in t/sdk: npm ci"
            if !-e "$sdk/node_modules/$package/package.json";
    }

    return;
}


sub packages {
    my $about = JSON::PP->new->utf8->decode(slurp("$sdk/package.json"));

    return $about->{dependencies};
}


sub begin {
    my ($name) = @_;

    my $pid = fork // die "fork: $!\n";

    return $pid if $pid;

    chdir $sdk or die;
    open STDOUT, ">", "$keys/$name.out" or die;
    open STDERR, ">", "$keys/$name.err" or die;
    exec "node", "$name.mjs" or die "node: $!\n";
}


sub report {
    my ($name) = @_;

    my $json = JSON::PP->new->utf8;
    my @lines = map { $json->decode($_) } split /\n/, slurp("$keys/$name.out");

    cmp_ok(scalar @lines, ">", 5, "$name: tests were run");

    for my $line (@lines) {
        my $title = "$line->{sdk}: $line->{dialect}, $line->{kind}: "
                    . $line->{title};

        ok($line->{ok}, $title) or diag($line->{why} // "");
    }

    is($status{$name}, 0, "$name: came to its end")
        or diag(slurp("$keys/$name.err"));
}
