# A signature that a worker has checked is known to the others, and after a
# reload.  What a configuration asks beside it is asked anew, and what it does
# not accept any more is refused.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(curl);
use LLMG::Nginx qw(free_port);
use LLMG::Provider;
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new("$dir");
my $idp = LLMG::Provider->new;
my ($port, $model) = (free_port(), free_port());
my $at = "127.0.0.1:" . $idp->port;

$mint->key("a", "ES256");
$mint->key("r", "RS256");
$mint->key("h", "HS256");
$mint->key("b", "ES256");
$mint->write_jwks("$dir/keys.json", "a", "r", "h");

my $module = LLMG::Nginx::module();
my $user = LLMG::Nginx::user();
my $temp = LLMG::Nginx::temp($dir);

my $conf = <<"END";
load_module $module;
worker_processes 2;
$user
pid $dir/nginx.pid;
error_log $dir/error.log info;
events { }
http {
    $temp
    access_log off;
    llm_guard on;
    server {
        listen 127.0.0.1:$model;
        llm_guard off;
        location / { return 200 "model"; }
    }
    server {
        listen 127.0.0.1:$port;
        location = /status { llm_guard_status json; }
        location /a {
            llm_guard_jwt m;
            llm_guard_jwt_algorithms RS256 ES256 HS256;
            llm_guard_jwt_key_file keys.json;
            # more
            proxy_pass http://127.0.0.1:$model;
        }
        location /idp {
            llm_guard_jwt m;
            llm_guard_jwt_key_request /keys ttl=1s refetch=1s;
            proxy_pass http://127.0.0.1:$model;
        }
        location = /keys {
            internal;
            proxy_pass http://$at;
        }
    }
}
END

my $nginx = LLMG::Nginx->start(conf => $conf, dir => $dir, port => $port);

sub with { $conf =~ s/# more/$_[0]/r }

sub ask {
    my ($token, $where) = @_;

    my $r = curl("http://127.0.0.1:$port/" . ($where // "a"),
                 bearer => $token);

    return $r->{status} == 200 ? "ok"
           : ($r->{headers}{'www-authenticate'} // "")
             =~ /error_description="([^"]*)"/ ? $1 : $r->{status};
}


# signatures that were checked and good, checked and bad, known; since then

my @last = (0, 0, 0);

sub counted {
    my $n = JSON::PP->new->decode(
                curl("http://127.0.0.1:$port/status")->{body});
    my @now = map { $n->{"llm_guard_jwt_verifications_total{result=$_}"} }
                  qw(ok failed known);
    my @more = map { $now[$_] - $last[$_] } 0 .. 2;

    @last = @now;

    return "@more";
}


my %token = map { $_ => $mint->token($_, sub => $_, iss => "me",
                                     aud => "me") } qw(a r h);


subtest "other workers" => sub {
    is(counted(), "0 0 0", "nothing yet");

    for my $kid (qw(a r)) {
        my $bad = grep { ask($token{$kid}) ne "ok" } 1 .. 60;

        is($bad, 0, "$kid: sixty requests at two workers");

        my ($ok, $failed, $known) = split / /, counted();

        is($ok, 1, "$kid: its signature was checked once");
        cmp_ok($known, "<=", 1, "$kid: the other worker knew it");
        is($failed, 0, "$kid: none was bad");
    }

    ask($token{h}) for 1 .. 60;

    my ($ok, $failed, $known) = split / /, counted();

    is($known, 0, "a shared secret's is not known");
    cmp_ok($ok, "<=", 2, "each worker checks it");
};


subtest "a reload" => sub {
    $nginx->reload;

    for my $kid (qw(a r)) {
        is(ask($token{$kid}), "ok", "$kid: still good");
        is(counted(), "0 0 1", "$kid: its signature was not checked again");
    }

    is(ask($token{h}), "ok", "a shared secret's is still good");
    is(counted(), "1 0 0", "it was checked");

    my @part = split /\./, $token{a};
    my @other = split /\./, $mint->token("b", sub => "mallory");
    my $last = substr($part[2], -2, 1) eq "A" ? "B" : "A";

    is(ask("$part[0].$other[1].$part[2]"), "token signature invalid",
       "other claims under its signature");
    is(ask($token{a} =~ s/.(.)\z/$last$1/r), "token signature invalid",
       "another signature");
    is(counted(), "0 2 0", "both were checked");
};


subtest "a reload with another configuration" => sub {
    my @asks = (
        [ "llm_guard_jwt_issuer you;", "token issuer not accepted" ],
        [ "llm_guard_jwt_audience you;", "token audience not accepted" ],
        [ "llm_guard_jwt_entra audience=me "
          . "tenant=11111111-2222-3333-4444-555555555555;",
          "token issuer not accepted" ],
        [ "llm_guard_jwt_require sub eq b;", "claim sub not as required" ],
    );

    for my $case (@asks) {
        my ($more, $why) = @$case;

        $nginx->reload(with($more));
        is(ask($token{a}), $why, $more);
        is(counted(), "0 0 1", "its signature is still good");
    }

    $nginx->reload($conf =~ s/RS256 ES256 HS256/RS256/r);
    is(ask($token{a}), "token algorithm not allowed", "other algorithms");
    is(ask($token{r}), "ok", "but for those that are allowed");
    is(counted(), "0 1 1", "and known");

    $nginx->reload($conf);
    is(ask($token{a}), "ok", "the first one again");
};


subtest "a reload with other keys" => sub {
    $mint->write_jwks("$dir/keys.json", "r");
    $nginx->reload;
    counted();

    is(ask($token{a}), "no key for this token", "its key has left");
    is(ask($token{r}), "ok", "another one has not");
    is(counted(), "0 0 1", "which is known");

    # another key under the same name

    my $keys = JSON::PP->new->decode($mint->jwks("b"));
    $keys->{keys}[0]{kid} = "a";
    LLMG::Nginx::spew("$dir/keys.json", JSON::PP->new->encode($keys));
    $nginx->reload;

    is(ask($token{a}), "token signature invalid", "another key of that name");
    is(counted(), "0 1 0", "so it was checked");

    # its key, but said to be for something else

    my $public = $mint->public("a");

    LLMG::Nginx::spew("$dir/keys.json", JSON::PP->new->encode(
        { keys => [ { %$public, kid => "other" } ] }));
    $nginx->reload;

    is(ask($token{a}), "no key for this token", "its key under another name");
    is(counted(), "0 0 0", "is not tried, known or not");

    my $secret = $mint->secret("h");
    $mint->write_jwks("$dir/keys.json", "a", "h");
    $nginx->reload;

    is(ask($token{a}), "ok", "its key is back");
    is(counted(), "0 0 1", "and it is known");
    is(ask($token{h}), "token signature invalid", "another shared secret");
};


subtest "a token whose time is over" => sub {
    my $brief = $mint->token("a", sub => "brief", exp => 2);
    my $end = time + 3.1;

    is(ask($brief), "ok", "two seconds");
    $nginx->reload;
    sleep $end - time if time < $end;
    counted();

    is(ask($brief), "token expired", "are over after a reload, too");
};


subtest "keys that a provider takes back" => sub {
    my $token = $mint->token("r", sub => "rotated");

    $idp->says("/keys", $mint->jwks("r"));
    is(grep({ ask($token, "idp") ne "ok" } 1 .. 20), 0, "good");

    $idp->says("/keys", $mint->jwks("a"));

    my $stop = time + 4;
    my $last = "";

    while (time < $stop && $last ne "no key for this token") {
        $last = ask($token, "idp");
        sleep 0.05;
    }

    is($last, "no key for this token", "until its key has left");
    is(grep({ ask($token, "idp") eq "ok" } 1 .. 20), 0, "at every worker");

    $nginx->reload;
    is(ask($token, "idp"), "no key for this token", "and after a reload");
};


is(join("", $nginx->complaints), "", "nothing to complain of");

$nginx->stop;
$idp->down;
done_testing();
