# Reloads that are refused, and those that give a zone's name to another thing.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use Test::More;
use Time::HiRes qw(sleep);

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Nginx qw(slurp spew);
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $path = "/v1/chat/completions";
my $long = "All is well with us and with the garden, too. " x 8;

my %kinds = (
    counters => 'llm_guard_zone zone=a:64k;',
    history => 'llm_guard_history_zone zone=a:64k;',
    keys => 'llm_guard_jwt_key_zone zone=a:64k;',
    limit => 'llm_guard_limit_zone $remote_addr zone=a:64k rate=9/s;',
    risk => 'llm_guard_risk_zone $remote_addr zone=a:64k half_life=1h;',
);


sub until_true {
    my ($test) = @_;

    for (1 .. 250) {
        return 1 if $test->();
        sleep 0.02;
    }

    return 0;
}


# with something else in its place, and whether a new worker came

sub change {
    my ($front, $from, $to) = @_;

    my $file = $front->dir . "/nginx.conf";
    my $conf = slurp($file);
    my %old = map { $_ => 1 } $front->workers;

    $conf =~ s/\Q$from\E/$to/ or die "no \"$from\"";
    spew($file, $conf);
    $front->errors;
    kill HUP => $front->nginx->pid;

    my $log = "";

    # the old ones take requests until they are told

    until_true(sub { $log .= $front->errors;
                     $log =~ /\[emerg\]/
                     || $log =~ /gracefully shutting down/
                        && grep { !$old{$_} } $front->workers });

    return ((grep { !$old{$_} } $front->workers) ? 1 : 0, $log);
}


subtest "a zone has the name of one of another kind" => sub {
    my $front = LLMG::Front->start(http => $kinds{counters});
    my $now = "counters";

    for my $next (qw(risk history risk limit keys history limit counters
                     keys risk keys counters history counters))
    {
        my ($new, $log) = change($front, $kinds{$now}, $kinds{$next});

        ok($new, "$next where $now was: the configuration is taken");
        $now = $next;

        for my $n (1 .. 2) {
            my $r = LLMG::Wire->new($front->port)->ask($path,
                        json => chat("$long My address is $mail."));

            is($r->{status}, 200, "request $n is answered");
            like($front->model->received->{body}, qr/\[EMAIL_ADDRESS\]/,
                 "and guarded");
        }
    }

    is($front->leave, "", "nothing to complain about");
};


subtest "what is refused leaves everything as it was" => sub {
    my $dir = tempdir("reload-XXXXXX", TMPDIR => 1, CLEANUP => 1);
    spew("$dir/house.rules", "rule  house.word\n    type     WORD\n"
                             . "    literal  xyzzy-17\n"
                             . "    match    it is xyzzy-17\n"
                             . "    no-match it is xyzzy\n");
    spew("$dir/broken.rules", "rule  house.other\n    type     WORD\n"
                              . "    pattern  (\n");
    spew("$dir/key", "0123456789abcdef0123456789abcdef\n");
    spew("$dir/short.key", "0123456789\n");

    my $front = LLMG::Front->start(http => <<"HTTP", locations => <<'AT');
    llm_guard_rules $dir/house.rules;
    llm_guard_audit_key $dir/key;
    llm_guard_policy house { inherit default; request house.* block; }
    llm_guard_limit_zone \$remote_addr zone=b:64k rate=900/s;
    # more
HTTP
    location / { llm_guard house; proxy_pass http://MODEL; }
AT
    my $worker;

    until_true(sub { ($worker) = $front->workers });

    my $stream = LLMG::Wire->new($front->port);

    $stream->send($path, json => chat("Hello", stream => JSON::PP::true),
                  header => [ "x-standin-chunk: 4", "x-standin-delay-ms: 40",
                              "x-standin-answer: " . "so " x 60
                              . "it is $mail now" ]);
    $stream->head;
    my $body = $stream->more;

    my $held = LLMG::Wire->new($front->port);
    my $json = JSON::PP->new->utf8->encode(chat("the word is xyzzy-17"));

    $held->{method} = "POST";
    $held->write("POST $path HTTP/1.1\r\nHost: a\r\nContent-Length: "
                 . length($json) . "\r\n\r\n" . substr($json, 0, 20));

    my @cases = (
        [ "# more", "llm_guard_rules $dir/broken.rules;",
          qr/"llm_guard_rules": .* in \S+broken\.rules:1/, "a rule" ],
        [ "# more", "llm_guard_rules $dir/none.rules;",
          qr/none\.rules" failed \(2: No such file/, "a file of rules" ],
        [ "request house.* block;", "request house.* blok;",
          qr/"blok".* in \S+nginx\.conf:\d+/, "an action" ],
        [ "inherit default;", "inherit defualt;",
          qr/"defualt".* in \S+nginx\.conf:\d+/, "a policy" ],
        [ "$dir/key", "$dir/short.key", qr/less than 16 characters/, "a key" ],
        [ "zone=b:64k rate=", "zone=b:64k algorithm=window rate=",
          qr/limit zone "b" has another unit/, "another unit" ],
    );

    for my $case (@cases) {
        my ($from, $to, $message, $what) = @$case;

        my ($new, $log) = change($front, $from, $to);

        ok(!$new, "$what: no worker comes");
        like($log, $message, "$what: and the log says why");

        my $file = $front->dir . "/nginx.conf";
        spew($file, slurp($file) =~ s/\Q$to\E/$from/r);

        is(LLMG::Wire->new($front->port)->ask($path,
               json => chat("the word is xyzzy-17"))->{status}, 400,
           "$what: the old policy holds");
    }

    $held->write(substr $json, 20);
    is($held->head->{status}, 400, "for what was half read, too");

    while (defined(my $piece = $stream->more)) { $body .= $piece }

    like(join("", $body =~ /"content":"([^"]*)"/g),
         qr/it is \[EMAIL_ADDRESS\] now\z/, "and a stream goes on");
    is_deeply([ $front->workers ], [ $worker ], "in the same worker");

    $front->leave;
};


subtest "another key" => sub {
    my $dir = tempdir("reload-XXXXXX", TMPDIR => 1, CLEANUP => 1);

    spew("$dir/one", "0123456789abcdef0123456789abcdef\n");
    spew("$dir/two", "fedcba9876543210fedcba9876543210\n");

    my $front = LLMG::Front->start(http => <<"HTTP", locations => <<'AT');
    llm_guard_audit_key $dir/one;
    llm_guard_policy back { request pii.* mask style=restore; inherit default;
                            response pii.* allow; }
HTTP
    location / { llm_guard back; proxy_pass http://MODEL; }
AT

    my $ask = sub {
        my (@header) = @_;

        return LLMG::Wire->new($front->port)->ask($path,
                   json => chat("I am $mail"), header => \@header);
    };

    my $kept = sub {
        $front->model->received->{body} =~ /(\[EMAIL_ADDRESS_[a-z]{8}\])/;
        return $1 // "nothing";
    };

    $ask->();
    my $before = $kept->();

    like($before, qr/EMAIL/, "a placeholder");

    my $stream = LLMG::Wire->new($front->port);

    $stream->send($path, json => chat("I am $mail", stream => JSON::PP::true),
                  header => [ "x-standin-chunk: 4", "x-standin-delay-ms: 30",
                              "x-standin-answer: " . "so " x 40
                              . "you are $before now" ]);
    $stream->head;
    my $body = $stream->more;

    my ($new, $log) = change($front, "$dir/one", "$dir/two");
    ok($new, "the key is another one") or diag($log);

    my $r = $ask->("x-standin-answer: you were $before");

    isnt($kept->(), $before, "and so is the placeholder");
    like($r->{body}, qr/you were \Q$before\E/,
         "one of the old key stays what it is");
    like($ask->("x-standin-answer: you are " . $kept->())->{body},
         qr/you are \Q$mail\E/, "one of the new key comes back");

    while (defined(my $piece = $stream->more)) { $body .= $piece }

    like(join("", $body =~ /"content":"([^"]*)"/g),
         qr/you are \Q$mail\E now\z/, "a stream goes on with the old key");

    # one that is told to stop while it waits for connections complains of them

    $stream->close;
    until_true(sub { $front->workers == 1 });

    is($front->leave, "", "nothing to complain about");
};


done_testing;
