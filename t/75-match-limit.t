# Where a pattern reaches its limit is a finding: in the audit log, in the
# variables and in the counters, whatever the fail mode makes of the rest.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Standin;
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $hard = ("a.b" x 20) . "\@" . (("b" x 50 . ".") x 4) . "9";
my $json = JSON::PP->new->utf8->canonical;
my $path = "v1/chat/completions";
my $found = "guard.match_limit";

my $front = LLMG::Front->start(
    http => <<'END',
    llm_guard_match_limit 100;
    llm_guard_audit_log DIR/audit.log;
    log_format limit '$llm_guard_decision/$llm_guard_would/'
                     '$llm_guard_reason/$llm_guard_rules';
    llm_guard_policy all { request * report; response * report; }
    llm_guard_policy none { request * block; response * block; allow value a; }
END
    server => "access_log DIR/access.log limit;",
    model => LLMG::Standin->start(answer => "fine"),
    locations => <<'END');
    location / { proxy_pass http://MODEL; proxy_buffering off; }
    location /open/ { llm_guard_fail_mode open; proxy_pass http://MODEL/; }
    location /none/ { llm_guard_fail_mode open; llm_guard none;
                      proxy_pass http://MODEL/; }
    location /all/ { llm_guard all; proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard_mode shadow; proxy_pass http://MODEL/; }
    location /both/ { llm_guard_mode shadow; llm_guard_fail_mode open;
                      proxy_pass http://MODEL/; }
    location = /status { llm_guard off; access_log off; llm_guard_status; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, $chat, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("/$to$path", json => $chat, @args);
}


sub raw {
    my ($bytes, %more) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return header => [ "x-standin-raw: $bytes",
                       map { "x-standin-$_: $more{$_}" } sort keys %more ];
}


sub answer {
    return $json->encode({ choices => [ { index => 0, message =>
                           { role => "assistant", content => $_[0] } } ] });
}


sub event {
    return "data: " . $json->encode({ choices => [ { index => 0,
                                      delta => { content => $_[0] } } ] })
           . "\n\n";
}


# the last line of a log, once there is a new one

my %lines = ("audit.log" => 0, "access.log" => 0);

sub last_line {
    my ($log) = @_;
    my @lines;

    for (1 .. 100) {
        @lines = split /\n/, $front->nginx->log_of($log);
        last if @lines > $lines{$log};
        select undef, undef, undef, 0.02;
    }

    is(scalar @lines, $lines{$log} + 1, "one line more in $log");
    $lines{$log} = @lines;

    return $lines[-1];
}


# what the logs say of the request before: of the decision, and of the finding

sub told {
    my ($name, $decision, $would, $reason, $direction, $role, @more) = @_;

    my $audit = $json->decode(last_line("audit.log"));
    my ($rule) = grep { $_->{rule} eq $found } @{$audit->{rules}};

    is_deeply($rule, { rule => $found, type => "MATCH_LIMIT", count => 1,
                       direction => $direction, role => $role },
              "$name: a finding in the audit log");
    is($audit->{decision}, $decision, "$name: what was done");
    is($audit->{would} // "-", $would, "$name: what would have been");
    is($audit->{reason} || "-", $reason, "$name: why");
    is_deeply($audit->{uninspected}, $reason eq "-" ? [ $direction ] : undef,
              "$name: whether it has passed");

    my %more = @more;
    is_deeply([ sort map { $_->{rule} } @{$audit->{rules}} ],
              [ sort $found, @{$more{others} // []} ],
              "$name: with what else was found");

    my $access = last_line("access.log");
    like($access, qr{^\Q$decision/$would/$reason/\E}, "$name: the variables");
    like($access, qr{[/,]\Q$found\E(,|$)}, "$name: \$llm_guard_rules");

    return $audit;
}


subtest "a request" => sub {
    my $r = ask("", chat("say $hard"));

    is($r->{status}, 413, "closed: refused");
    told("closed", "block", "-", "body_too_large", "request", "user");

    $r = ask("all/", chat("say $hard"));
    is($r->{status}, 413, "closed, where all is only reported: refused");
    told("reported", "block", "-", "body_too_large", "request", "user");

    # it passes, and a value beside it does not

    $r = ask("open/", chat("say $hard to $mail"));
    is($r->{status}, 200, "open: passes");

    my $sent = $front->model->received->{body};
    like($sent, qr/\Q$hard\E/, "open: as it came");
    like($sent, qr/to \[EMAIL_ADDRESS\]/, "open: and the rest is inspected");
    told("open", "mask", "-", "-", "request", "user",
         others => [ "pii.email" ]);

    ask("open/", chat("say $hard"));
    told("open, nothing else", "report", "-", "-", "request", "user");

    $r = ask("none/", chat("say $hard"));
    is($r->{status}, 200, "it is no matter of the lines of a policy");
    told("lines", "report", "-", "-", "request", "user");

    $r = ask("shadow/", chat("say $hard to $mail"));
    is($r->{status}, 200, "shadow: passes");
    like($front->model->received->{body}, qr/\Q$hard to $mail\E/,
         "shadow: as it came");

    my $audit = told("shadow", "allow", "block", "-", "request", "user",
                     others => [ "pii.email" ]);
    is($audit->{detail}, "too much to inspect", "shadow: what for");

    ask("both/", chat("say $hard"));
    told("shadow, open", "allow", "report", "-", "request", "user");

    like($front->errors, qr/reached\ llm_guard_match_limit,\ and\ the
                            \ request\ passes,\ as\ llm_guard_fail_mode/x,
         "the error log tells");
};


subtest "too many places are too much, in any mode" => sub {
    my $r = ask("open/", chat(join " ", ($hard) x 40));

    is($r->{status}, 413, "refused");

    my $audit = $json->decode(last_line("audit.log"));
    is($audit->{rules}[0]{rule}, $found, "told");
    cmp_ok($audit->{rules}[0]{count}, "<=", 17, "and there was an end to it");
    last_line("access.log");
};


for my $form (
    [ "an answer", sub { raw(answer($_[0])) }, 502 ],
    [ "text", sub { raw("is $_[0]", type => "text/plain") }, 502 ],
    [ "a stream", sub { raw(event("ok ") . event($_[0]),
                            type => "text/event-stream",
                            length => "chunked") }, 200 ],
    [ "a stream by bytes", sub { raw(join("", map { event($_) }
                                          split //, $_[0]),
                                     type => "text/event-stream",
                                     length => "chunked") }, 200 ])
{
    my ($name, $made, $status) = @$form;

    subtest $name => sub {
        my $r = ask("", chat("Hello"), $made->($hard));
        is($r->{status}, $status, "closed: the status");
        unlike($r->{body}, qr/bbbb/, "closed: nothing of it");
        told("closed", "block", "-", "guard_unavailable", "response",
             "assistant");

        $r = ask("open/", chat("Hello"), $made->("$hard or $mail."));
        is($r->{status}, 200, "open: passes");
        unlike($r->{body}, qr/jane/, "open: and the rest is inspected");
        told("open", "mask", "-", "-", "response", "assistant",
             others => [ "pii.email" ]);

        $r = ask("shadow/", chat("Hello"), $made->("$hard or $mail."));
        told("shadow", "allow", "block", "-", "response", "assistant",
             others => [ "pii.email" ]);
    };
}


subtest "counters" => sub {
    my $text = $wire->ask("/status")->{body};

    for my $direction (qw(request response)) {
        my ($n) = $text =~ /^llm_guard_findings_total\{direction="$direction",
                            \ *family="other"\}\ (\d+)$/mx;
        cmp_ok($n // 0, ">=", 5, "$direction: $n");
    }

    for my $where (qw(request response)) {
        like($text, qr/^llm_guard_uninspected_total\{[^}]*"$where"[^}]*\} [1-9]/m,
             "$where: passed");
    }
};


is($front->leave, "", "no complaints");

done_testing();
