# A worker remembers the tokens that it accepted.  Nobody must be able to tell,
# but for the speed.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(curl);
use LLMG::Nginx qw(free_port);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);
my $port = free_port();
my $model = free_port();

$mint->key("a", "ES256");
$mint->key("b", "RS256");
$mint->write_jwks("$dir/keys.json", "a");
$mint->write_jwks("$dir/both.json", "a", "b");
$mint->write_jwks("$dir/b.json", "b");

my $module = LLMG::Nginx::module();
my $user = LLMG::Nginx::user();
my $temp = LLMG::Nginx::temp($dir);

my $conf = <<"END";
load_module $module;
worker_processes 1;
$user
pid $dir/nginx.pid;
error_log $dir/error.log info;
events { }
http {
    $temp
    access_log off;
    llm_guard_jwt m;
    llm_guard_jwt_key_file keys.json;
    server {
        listen 127.0.0.1:$model;
        llm_guard_jwt off;
        location / { return 200 "model"; }
    }
    server {
        listen 127.0.0.1:$port;
        add_header X-Subject \$llm_guard_subject always;
        add_header X-Number \$llm_guard_claim_number always;

        location /a { proxy_pass http://127.0.0.1:$model; }
        location /same { proxy_pass http://127.0.0.1:$model; }
        location /keys {
            llm_guard_jwt_key_file b.json;
            proxy_pass http://127.0.0.1:$model;
        }
        location /issuer {
            llm_guard_jwt_issuer somebody;
            proxy_pass http://127.0.0.1:$model;
        }
        location /audience {
            llm_guard_jwt_audience somebody;
            proxy_pass http://127.0.0.1:$model;
        }
        location /algorithms {
            llm_guard_jwt_key_file both.json;
            llm_guard_jwt_algorithms RS256;
            proxy_pass http://127.0.0.1:$model;
        }
        location /late {
            llm_guard_jwt_leeway 1h;
            proxy_pass http://127.0.0.1:$model;
        }
    }
}
END

my $nginx = LLMG::Nginx->start(conf => $conf, dir => $dir, port => $port);

sub ask {
    my ($where, $token) = @_;

    return curl("http://127.0.0.1:$port/$where", bearer => $token);
}

sub accepted {
    my ($title, $where, $token, $subject) = @_;

    my $r = ask($where, $token);

    is($r->{status}, 200, $title);
    is($r->{headers}{'x-subject'}, $subject, "$title: subject") if $subject;
}

sub refused {
    my ($title, $where, $token, $why) = @_;

    my $r = ask($where, $token);

    is($r->{status}, 401, $title);
    like($r->{headers}{'www-authenticate'} // "",
         qr/error_description="\Q$why\E"/, "$title: $why");
}


# the same token elsewhere

my $alice = $mint->token("a", sub => "alice", iss => "me", aud => "me");

accepted("first time", "a", $alice, "alice");
accepted("second time", "a", $alice, "alice");
accepted("another location, the same settings", "same", $alice, "alice");
refused("other keys", "keys", $alice, "no key for this token");
refused("another issuer", "issuer", $alice, "token issuer not accepted");
refused("another audience", "audience", $alice, "token audience not accepted");
refused("another algorithm", "algorithms", $alice,
        "token algorithm not allowed");
accepted("third time", "a", $alice, "alice");


# nearly the same token

my @parts = split /\./, $alice;
my $last = substr($parts[2], -1) eq "A" ? "Q" : "A";
my $forged = substr($alice, 0, -1) . $last;
my @mallory = split /\./, $mint->token("a", sub => "mallory");

refused("another last character", "a", $forged, "token signature invalid");
refused("without its last character", "a", substr($alice, 0, -1),
        "token is not strict base64url");
refused("other claims under the signature", "a",
        "$parts[0].$mallory[1].$parts[2]", "token signature invalid");
refused("another header under the signature", "a",
        "eyJhbGciOiJFUzI1NiJ9.$parts[1].$parts[2]", "token signature invalid");


# many tokens, none taken for another

my %tokens = map { my $n = $_;
                   ("user$n", $mint->token("a", sub => "user$n",
                                           claims => { number => $n })) }
             1 .. 40;

my @mixed = (sort keys %tokens) x 3;
my $good = 0;

for my $user (@mixed) {
    my $r = ask("a", $tokens{$user});

    $good++ if $r->{status} == 200 && $r->{headers}{'x-subject'} eq $user
               && "user$r->{headers}{'x-number'}" eq $user;
}

is($good, @mixed, "each of 40 tokens, three times, is its own");


# time goes by

my $brief = $mint->token("a", sub => "brief", exp => 2);
my $end = time() + 3.1;

accepted("a token of two seconds", "a", $brief, "brief");
accepted("a token of two seconds, with leeway", "late", $brief, "brief");

sleep($end - time()) if $end > time();

refused("its time is over", "a", $brief, "token expired");
accepted("its time is not over with leeway", "late", $brief, "brief");
refused("its time is still over", "a", $brief, "token expired");


# a key is withdrawn

accepted("before the reload", "a", $alice, "alice");

$mint->write_jwks("$dir/keys.json", "b");
kill HUP => $nginx->pid;

# until the old worker has gone, either may answer

for (1 .. 500) {
    last if $nginx->log_of("error.log") =~ /worker process \d+ exited with/;
    sleep 0.02;
}

like($nginx->log_of("error.log"), qr/worker process \d+ exited with code 0/,
     "the old worker left in peace");
refused("a token of a key that was withdrawn", "a", $alice,
        "no key for this token");
accepted("a token of the new key", "a",
         $mint->token("b", sub => "bob"), "bob");

is(join("", $nginx->complaints), "", "nothing to complain of");

$nginx->stop;
done_testing();
