# The audit log: one line of JSON for each request, however it ends, and no line
# that says more than it should.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Socket::INET;
use JSON::PP;
use POSIX ();
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Curl qw(chat curl said);
use LLMG::Nginx qw(free_port slurp);
use LLMG::Standin;
use LLMG::Token;

# what no log may hold

my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $mail = 'jane.roe@example.org';
my $card = join "", "4242", "4242" x 3;
my $prompt = "the quokka said nothing";
my $answer = "an axolotl answered";

my $model = LLMG::Standin->start(answer => $answer);
my $mint = LLMG::Token->new;
my $port = free_port();
my $base = "http://127.0.0.1:$port";
my $json = JSON::PP->new->utf8;

$mint->key("k1", "ES256");
$mint->key("k2", "ES256");

my $token = $mint->token("k1", sub => "ann");
my $forged = $mint->token("k2", sub => "ann");


sub conf {
    my ($locations, %arg) = @_;

    my $module = LLMG::Nginx::module();
    my $user = LLMG::Nginx::user();
    my $temp = LLMG::Nginx::temp();
    my $audit = $arg{audit} // "llm_guard_audit_log audit.log;";
    my $workers = $arg{workers} // 1;

    return <<"END_CONF";
load_module $module;
$user
worker_processes $workers;
pid nginx.pid;
error_log error.log info;
events { }
http {
    $temp
    log_format plain '\$remote_addr "\$request" \$status \$llm_guard_reason '
                     '\$llm_guard_rules \$llm_guard_subject';
    access_log access.log plain;
    client_max_body_size 1m;
    upstream model { server 127.0.0.1:@{[ $model->port ]}; }
    proxy_http_version 1.1;
    proxy_buffering off;
    $audit
    @{[ $arg{http} // "" ]}

    server {
        listen 127.0.0.1:$port;
        $locations
    }
}
END_CONF
}


my $nginx;

sub begin { $nginx = LLMG::Nginx->start(conf => $_[0], port => $port) }

sub finish {
    $nginx->stop;
    is_deeply([ $nginx->complaints ], [], "nothing to complain about");
}


sub raw_lines {
    my ($name) = @_;

    return split /^/, $nginx->log_of($name // "audit.log");
}


# the lines that a test adds: as many as there should be, or those that are
# there when it is clear that no more will come

sub added {
    my ($n, $test, $name) = @_;

    my $before = raw_lines($name);
    my @new;

    $test->();

    for (1 .. 150) {
        @new = raw_lines($name);
        splice @new, 0, $before;
        last if @new >= $n;
        sleep 0.02;
    }

    sleep 0.05;
    @new = raw_lines($name);
    splice @new, 0, $before;
    is(scalar @new, $n, "$n line" . ($n == 1 ? "" : "s"));

    return map { like($_, qr/\n\z/, "a whole one"); $json->decode($_) } @new;
}


my %always = (
    time => qr/\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\z/,
    request_id => qr/\A[0-9a-f]{32}\z/, client => qr/\A127\.0\.0\.1\z/,
    subject => qr/./, method => qr/\A[A-Z]+\z/, path => qr{\A/},
    decision => qr/\A(?:allow|report|mask|block)\z/, reason => qr/\A\w*\z/,
);

my %number = map { $_ => 1 } qw(status score masked restored request_bytes
    response_bytes duration_ms inspection_us gen_ai.usage.input_tokens
    gen_ai.usage.output_tokens known_bytes risk);

my %known = (%number, map { $_ => 1 } keys %always, qw(policy mode would
    would_reason uncertain changes detail rules rules_more dialect
    gen_ai.request.model stream aborted uninspected limit coverage));


# every member as doc/audit.md says

sub well_formed {
    my ($line) = @_;

    my @wrong;

    for my $name (sort keys %always) {
        push @wrong, $name if ($line->{$name} // "\0") !~ $always{$name};
    }

    for my $name (sort keys %$line) {
        my $as = $json->encode([ $line->{$name} ]);

        push @wrong, "$name is new" unless $known{$name};
        push @wrong, "$name: $as" if $number{$name} && $as !~ /\A\[\d+\]\z/;
    }

    push @wrong, "coverage" if exists $line->{coverage}
        && $json->encode([ $line->{coverage} ]) !~ /\A\[(?:1|0|[01]\.\d+)\]\z/;
    push @wrong, "stream" if exists $line->{stream}
                             && !JSON::PP::is_bool($line->{stream});
    push @wrong, "rules" unless ref $line->{rules} eq "ARRAY";

    for my $rule (@{$line->{rules}}) {
        push @wrong, "a rule" if join(" ", sort keys %$rule)
                                 ne "count direction role rule type";
    }

    is_deeply(\@wrong, [], "every member is as documented");
}


# one request, one line, with these values; undef: the member is not there

sub line {
    my ($claim, $request, %want) = @_;

    subtest $claim => sub {
        my ($line) = added(1, $request);

        $line or return;
        well_formed($line);

        for my $name (sort keys %want) {
            if (!defined $want{$name}) {
                ok(!exists $line->{$name}, "no $name");

            } elsif (ref $want{$name} eq "Regexp") {
                like($line->{$name}, $want{$name}, $name);

            } else {
                is_deeply($line->{$name}, $want{$name}, $name);
            }
        }
    };
}


sub ask {
    my ($path, $text, %arg) = @_;

    my %chat = %{delete $arg{chat} // {}};

    return sub { curl("$base$path", json => chat($text, %chat), %arg) };
}


sub answers { return header => [ map { "x-standin-$_" } @_ ] }


sub found {
    my ($rule, $type, $direction, $role, $count) = @_;

    return { rule => $rule, type => $type, direction => $direction,
             role => $role, count => $count };
}


# says something and leaves, at once or after it has read something

sub leave {
    my ($bytes, $until) = @_;

    my $s = IO::Socket::INET->new(PeerAddr => "127.0.0.1", PeerPort => $port)
        or die "connect: $!\n";
    my $got = "";

    syswrite $s, $bytes;

    local $SIG{ALRM} = sub { die "nothing to read\n" };
    alarm 10;

    while (defined $until && $got !~ $until) {
        sysread $s, $got, 4096, length $got or last;
    }

    alarm 0;
    sleep 0.05 unless defined $until;
    close $s;
}


sub post {
    my ($path, $body, @headers) = @_;

    return join "\r\n", "POST $path HTTP/1.1", "Host: x",
        "Content-Length: " . length $body, @headers, "", $body;
}


$mint->write_jwks("$mint->{dir}/keys.json", "k1");

my $chat = "/v1/chat/completions";
my $pass = 'proxy_pass http://model/v1/;';

begin(conf(<<"END_CONF", http => <<'END_HTTP'));
    location /v1/     { llm_guard on; proxy_pass http://model; }
    location /strict/ { llm_guard strict; $pass }
    location /shadow/ { llm_guard strict; llm_guard_mode shadow; $pass }
    location /block/  { llm_guard on; llm_guard_unrecognized block; $pass }
    location /small/  { llm_guard on; llm_guard_body_max 200; $pass }
    location /short/  { llm_guard on; llm_guard_response_buffer 100; $pass }
    location /flat/   { llm_guard on; llm_guard_depth_max 3; $pass }
    location /open/   { llm_guard on; llm_guard_response_buffer 100;
                        llm_guard_fail_mode open; $pass }
    location /jwt/    { llm_guard_jwt models;
                        llm_guard_jwt_key_file $mint->{dir}/keys.json; $pass }
    location /once/   { llm_guard on; llm_guard_limit zone=once; $pass }
    location /dry/    { llm_guard on; llm_guard_limit zone=dry;
                        llm_guard_limit_dry_run on; $pass }
    location /count/  { llm_guard_limit zone=count; $pass }
    location /who/    { llm_guard on; llm_guard_subject \$http_x_user; $pass }
    location /page/   { llm_guard on; error_page 400 /sorry; $pass }
    location = /sorry { return 200 "sorry\\n"; }
    location /try/    { llm_guard on; try_files /none \@named; }
    location \@named  { llm_guard on; rewrite ^ $chat break;
                        proxy_pass http://model; }
    location /sub/    { llm_guard on; auth_request /auth; mirror /auth;
                        log_subrequest on; $pass }
    location = /auth  { internal; llm_guard on; log_subrequest on;
                        proxy_pass_request_body off;
                        proxy_set_header Content-Length "";
                        proxy_pass http://model/v1/models; }
    location /off/    { $pass }
END_CONF
    llm_guard_limit_zone $server_port zone=once:32k rate=1/h;
    llm_guard_limit_zone $server_port zone=dry:32k rate=1/h;
    llm_guard_limit_zone $server_port zone=count:32k rate=3/h;
END_HTTP

line("a request that passes", ask($chat, $prompt),
     status => 200, method => "POST", path => $chat, policy => "default",
     mode => "enforce", decision => "allow", reason => "", score => 0,
     masked => 0, rules => [], dialect => "openai", stream => JSON::PP::false,
     subject => "127.0.0.1", "gen_ai.request.model" => "gpt-4o",
     "gen_ai.usage.input_tokens" => qr/^[1-9]/,
     "gen_ai.usage.output_tokens" => qr/^[1-9]/,
     request_bytes => length($json->encode(chat($prompt))),
     response_bytes => qr/^[1-9]\d\d/, inspection_us => qr/^\d+$/,
     would => undef, detail => undef, limit => undef, rules_more => undef);

line("arguments are left out", ask("$chat?key=$key&mail=$mail", $prompt),
     path => $chat);

line("something masked on the way up",
     ask($chat, "$mail, $mail and $card", chat => { user => $mail }),
     status => 200, decision => "mask", reason => "", masked => 4,
     rules => [ found("pii.email", "EMAIL_ADDRESS", "request", "user", 2),
                found("pii.card", "CREDIT_CARD", "request", "user", 1),
                found("pii.email", "EMAIL_ADDRESS", "request", "unknown",
                      1) ]);

line("something masked on the way down",
     ask($chat, $prompt, answers("answer: a key: $key")),
     status => 200, decision => "mask", reason => "", masked => 1,
     rules => [ found("secret.aws_access_key", "AWS_ACCESS_KEY", "response",
                      "assistant", 1) ]);

line("an answer that is an error",
     ask($chat, $prompt, answers("status: 500")),
     status => 500, decision => "allow", reason => "");

line("blocked", ask($chat, "my key is $key"),
     status => 400, decision => "block", reason => "content_blocked",
     score => qr/^[1-9]/, request_bytes => qr/^[1-9]/, response_bytes => 0,
     "gen_ai.usage.input_tokens" => undef,
     rules => [ found("secret.aws_access_key", "AWS_ACCESS_KEY", "request",
                      "user", 1) ]);

line("a path that may be two",
     ask("/v1/messages/count_tokens%3f$chat", $prompt), status => 400,
     path => "/v1/messages/count_tokens?$chat", decision => "block",
     reason => "body_invalid", detail => qr/servers may take for another/,
     response_bytes => 0);

line("blocked, with a page of one's own", ask("/page/chat/completions", $key),
     status => qr/^[24]00$/, decision => "block",
     reason => "content_blocked");

line("refused: no token", ask("/jwt/chat/completions", $prompt),
     status => 401, decision => "block", reason => "auth_missing",
     subject => "127.0.0.1", policy => undef, mode => undef, stream => undef,
     request_bytes => 0, detail => undef);

line("refused: a token of somebody else",
     ask("/jwt/chat/completions", $prompt, bearer => $forged),
     status => 401, decision => "block", reason => "auth_invalid",
     subject => "127.0.0.1", detail => qr/./);

line("accepted, and no policy", ask("/jwt/chat/completions", $prompt,
                                    bearer => $token),
     status => 200, decision => "allow", reason => "", subject => "ann",
     policy => undef, dialect => undef, stream => undef);

line("a limit with room", ask("/once/chat/completions", $prompt),
     status => 200, decision => "allow",
     limit => { zone => "once", remaining => 0 });

line("refused: the limit", ask("/once/chat/completions", $prompt),
     status => 429, decision => "block", reason => "limit_requests",
     limit => { zone => "once", remaining => 0 }, request_bytes => 0);

line("a limit in dry run",
     sub { ask("/dry/chat/completions", $prompt)->() }, status => 200);

line("a limit in dry run that is reached",
     ask("/dry/chat/completions", $prompt),
     status => 200, decision => "allow", reason => "",
     limit => { zone => "dry", remaining => 0 });

line("a limit alone", ask("/count/chat/completions", $prompt),
     status => 200, decision => "allow", policy => undef,
     limit => { zone => "count", remaining => 2 });

line("refused: a member twice",
     sub { curl("$base$chat", data => qq({"$key":1,"$key":2})) },
     status => 400, decision => "block", reason => "body_invalid",
     detail => qr/duplicate/, rules => []);

line("refused: no JSON",
     sub { curl("$base$chat", data => "$prompt $key") },
     status => 400, decision => "block", reason => "body_invalid");

line("refused: an API that is not known", ask("/block/other", $prompt),
     status => 403, decision => "block", reason => "body_invalid");

line("refused: too long", ask("/small/chat/completions", $prompt x 20),
     status => 413, decision => "block", reason => "body_too_large");

line("refused: too long for nginx", ask($chat, "x" x 1100000),
     status => 413, decision => "block", reason => "body_too_large",
     request_bytes => 0);

line("refused: too deep",
     sub { curl("$base/flat/chat/completions", data => '{"x":[[[[1]]]]}') },
     status => 413, decision => "block", reason => "body_too_large");

line("refused: encoded",
     ask($chat, $prompt, header => [ "Content-Encoding: gzip" ]),
     status => 415, decision => "block", reason => "body_encoded");

line("refused: what the answer says",
     ask("/strict/chat/completions", $prompt, answers("answer: key $key")),
     status => 502, decision => "block", reason => "response_blocked",
     rules => [ found("secret.aws_access_key", "AWS_ACCESS_KEY", "response",
                      "assistant", 1) ]);

line("refused: an encoded answer",
     ask($chat, $prompt, answers("encoding: gzip")),
     status => 502, decision => "block", reason => "response_encoded");

line("refused: an answer that is too long",
     ask("/short/chat/completions", $prompt),
     status => 502, decision => "block", reason => "guard_unavailable",
     detail => qr/longer/);

line("an answer that is too long and passes",
     ask("/open/chat/completions", $prompt),
     status => 200, decision => "allow", reason => "",
     uninspected => [ "response" ], response_bytes => qr/^[1-9]\d\d$/);

line("a stream", ask($chat, $prompt, chat => { stream => JSON::PP::true,
                     stream_options => { include_usage => JSON::PP::true } }),
     status => 200, decision => "allow", reason => "",
     stream => JSON::PP::true, response_bytes => qr/^[1-9]\d\d/,
     aborted => undef, uninspected => undef,
     "gen_ai.usage.input_tokens" => qr/^[1-9]/);

line("a stream with something masked in it",
     ask($chat, $prompt, answers("answer: write to $mail"),
         chat => { stream => JSON::PP::true }),
     status => 200, decision => "mask", masked => 1, stream => JSON::PP::true,
     rules => [ found("pii.email", "EMAIL_ADDRESS", "response", "assistant",
                      1) ]);

line("a stream that is blocked",
     ask("/strict/chat/completions", $prompt, answers("answer: key $key !"),
         chat => { stream => JSON::PP::true }),
     status => 200, decision => "block", reason => "response_blocked",
     aborted => undef, stream => JSON::PP::true,
     rules => [ found("secret.aws_access_key", "AWS_ACCESS_KEY", "response",
                      "assistant", 1) ]);

line("a stream that the upstream leaves",
     ask($chat, $prompt, header => [ "x-standin-answer: write to $mail now "
                                     . "x" x 200,
                                     "x-standin-close-after: 2000" ],
         args => [ "--stderr", "/dev/null" ],
         chat => { stream => JSON::PP::true }),
     status => 200, decision => "mask", stream => JSON::PP::true,
     aborted => "upstream");

my $cut = qq(data: {"choices":[{"index":0,"delta":{"content":"$mail "}}]}\n\n)
          . qq(data: {"choices":[{"index":0,"delta":{"cont);

line("a stream that ends well, but for its last event",
     ask($chat, $prompt, header => [
             "x-standin-raw: " . $cut =~ s/([^A-Za-z0-9])/
                                           sprintf "%%%02X", ord $1/gers,
             "x-standin-type: text/event-stream",
             "x-standin-length: chunked" ],
         args => [ "--stderr", "/dev/null" ],
         chat => { stream => JSON::PP::true }),
     status => 200, decision => "mask", masked => 1, stream => JSON::PP::true,
     aborted => "upstream", response_bytes => length $cut);

my $stream = $json->encode(chat($prompt, stream => JSON::PP::true));

line("a stream that the client leaves",
     sub { leave(post($chat, $stream, "x-standin-delay-ms: 60",
                      "x-standin-answer: see $mail or " . "word " x 60),
                 qr/EMAIL/) },
     status => 200, decision => "mask", masked => 1,
     stream => JSON::PP::true, aborted => "client",
     response_bytes => qr/^[1-9]/);

line("a client that leaves before the answer",
     sub { leave(post($chat, $json->encode(chat($mail)),
                      "x-standin-delay-ms: 300", "x-standin-cut: 20")) },
     status => 499, decision => "mask", masked => 1, reason => "");

line("a client that leaves in the middle of its body",
     sub { leave(substr post($chat, $json->encode(chat($prompt))), 0, -20) },
     status => qr/^4\d\d$/, request_bytes => 0, rules => []);

line("shadow: what would have been refused",
     ask("/shadow/chat/completions", "my key is $key"),
     status => 200, mode => "shadow", decision => "allow", would => "block",
     reason => "", masked => 0, policy => "strict",
     rules => [ found("secret.aws_access_key", "AWS_ACCESS_KEY", "request",
                      "user", 1) ]);

line("shadow: what would have passed",
     ask("/shadow/chat/completions", $prompt),
     status => 200, decision => "allow", would => "allow");

line("shadow: a body that cannot be read",
     sub { curl("$base/shadow/chat/completions", data => "no JSON") },
     mode => "shadow", decision => "allow", would => "block", reason => "",
     detail => qr/./);

line("shadow: a stream",
     ask("/shadow/chat/completions", $prompt, answers("answer: key $key !"),
         chat => { stream => JSON::PP::true }),
     status => 200, decision => "allow", would => "block", reason => "",
     stream => JSON::PP::true);

line("a method without a body", sub { curl("$base/v1/models") },
     status => 200, method => "GET", path => "/v1/models",
     decision => "allow", request_bytes => 0);

line("an internal redirect", ask("/try/chat/completions", $prompt),
     status => 200, decision => "allow", policy => "default");

line("subrequests have no line of their own",
     ask("/sub/chat/completions", $mail),
     status => 200, path => "/sub/chat/completions", decision => "mask");

for my $name ("a\"b\\c", "x\",\"decision\":\"allow\",\"a\":\"", "\xC3\xA9\xFF",
              "u" x 300)
{
    (my $want = $name) =~ s/\xFF/\xEF\xBF\xBD/;
    utf8::decode($want);

    line("a subject of any bytes",
         ask("/who/chat/completions", $prompt, header => [ "X-User: $name" ]),
         subject => substr($want, 0, 256), decision => "allow");
}

subtest "what the guard has nothing to do with has no line" => sub {
    added(0, ask("/off/chat/completions", $mail));
    added(0, sub { leave("GET $chat HTTP/9.9\r\n\r\n", qr/400/) });
};

subtest "each request of a connection has its own" => sub {
    my @lines = added(3, sub {
        my $body = $json->encode(chat($prompt));

        leave(post($chat, $body) . post($chat, '{"messages":[],"a":1,"a":2}')
              . post($chat, $body, "Connection: close"), qr/\0/);
    });

    is_deeply([ map { $_->{status} } @lines ], [ 200, 400, 200 ], "in order");

    my %ids = map { $_->{request_id} => 1 } @lines;
    is(scalar keys %ids, 3, "each with an ID of its own");
};

subtest "the ID is that of the error body" => sub {
    my $body;
    my ($line) = added(1, sub { $body = ask($chat, $key)->()->{body} });

    is($json->decode($body)->{error}{guard}{request_id}, $line->{request_id},
       "the same");
};

subtest "no log holds what anybody said" => sub {
    opendir my $d, $nginx->dir or die;

    for my $file (grep { /\.log\z/ } readdir $d) {
        my $log = $nginx->log_of($file);

        ok(length $log, "$file is not empty");

        # nginx's own part of a message, and of its log, is the request line

        $log =~ s/\?key=\S+//g if $file ne "audit.log";

        for my $what ($key, $mail, $card, "quokka", "axolotl",
                      (split /\./, $token)[1, 2], (split /\./, $forged)[2])
        {
            ok(index($log, $what) < 0, "$file does not hold $what");
        }
    }
};

subtest "a file that was moved is opened again" => sub {
    my $file = $nginx->dir . "/audit.log";
    my $lines = raw_lines();

    rename $file, "$file.1" or die;
    added(1, ask($chat, $prompt), "audit.log.1");
    kill USR1 => $nginx->pid;

    for (1 .. 100) {
        last if -e $file;
        sleep 0.02;
    }

    # the master opens before the workers do

    sleep 0.2;
    added(1, ask($chat, $prompt));
    is(scalar(() = raw_lines("audit.log.1")), $lines + 1,
       "nothing more goes to the old one");
};

finish();


begin(conf(<<"END_CONF"));
    location /all/      { llm_guard on; $pass
                          llm_guard_audit_log a.log; }
    location /all2/     { llm_guard on; $pass
                          llm_guard_audit_log a.log events=all; }
    location /findings/ { llm_guard on; $pass
                          llm_guard_audit_log f.log events=findings; }
    location /refused/  { llm_guard on; $pass
                          llm_guard_audit_log r.log events=refused; }
    location /shadow/   { llm_guard on; llm_guard_mode shadow; $pass
                          llm_guard_audit_log r.log events=refused; }
    location /off/      { llm_guard on; llm_guard_audit_log off; $pass }
    location /in/       { llm_guard on; $pass }
END_CONF

sub kinds {
    my ($at) = @_;

    return sub {
        ask("/$at/chat/completions", $prompt)->();
        ask("/$at/chat/completions", $mail)->();
        ask("/$at/chat/completions", $prompt, answers("answer: $mail"))->();
        ask("/$at/chat/completions", $key)->();
        curl("$base/$at/chat/completions", data => "{");
    };
}

my %events = (all => [ "a.log", qw(allow mask mask block block) ],
              all2 => [ "a.log", qw(allow mask mask block block) ],
              findings => [ "f.log", qw(mask mask block block) ],
              refused => [ "r.log", qw(block block) ],
              shadow => [ "r.log" ],
              in => [ "audit.log", qw(allow mask mask block block) ]);

for my $at (sort keys %events) {
    my ($file, @want) = @{$events{$at}};

    subtest "events: $at" => sub {
        is_deeply([ map { $_->{decision} }
                        added(scalar @want, kinds($at), $file) ],
                  \@want, "decisions");
    };
}

subtest "off ends what is inherited" => sub {
    added(0, kinds("off"));
    is(scalar(() = raw_lines()), 5, "those of the location that inherits");
};

finish();


SKIP: {
    skip "no /dev/full", 1 unless -c "/dev/full";

    subtest "a file that cannot be written fails no request" => sub {
        begin(conf("location / { llm_guard on; proxy_pass http://model; }",
                   audit => "llm_guard_audit_log /dev/full;"));

        is(ask($chat, $prompt)->()->{status}, 200, "a request") for 1 .. 3;
        is(ask($chat, $key)->()->{status}, 400, "a refusal");

        $nginx->stop;

        my @alerts = $nginx->complaints;

        is(scalar @alerts, 1, "one alert a minute");
        like($alerts[0] // "", qr{could not write to "/dev/full".*No space},
             "it says which and why");
    };
}


subtest "lines of several workers do not mix" => sub {
    begin(conf("location / { llm_guard on; proxy_pass http://model; }",
               workers => 4));

    my @lines = added(80, sub {
        my @pids = map {
            my $pid = fork // die;

            if ($pid == 0) {
                ask($chat, join " ", map { "$mail $card" } 1 .. 50)->()
                    for 1 .. 10;
                POSIX::_exit(0);
            }

            $pid;
        } 1 .. 8;

        waitpid $_, 0 for @pids;
    });

    is(scalar(grep { $_->{masked} == 100 } @lines), 80, "each is whole");
    finish();
};

subtest "each member is described" => sub {
    my $doc = slurp("$LLMG::Nginx::root/ngx_llm_guard_module/doc/audit.md");
    my ($table) = $doc =~ /^## Members\n(.*?)^An element/ms;
    my @described = $table =~ /^\| `([\w.]+)` \|/mg;

    is_deeply([ sort @described ], [ sort keys %known ], "in doc/audit.md");
};

done_testing();
