# The vendors' own clients at a limit: they wait for Retry-After and succeed, and
# do not come again when a request alone is too large.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Test::More;

use LLMG::Front;

my $sdk = "$FindBin::Bin/sdk";

plan skip_all => "no clients: ngx_llm_guard_module/tools/deps test"
    unless -d "$sdk/node_modules/openai" && `node --version 2>/dev/null`;

my $front = LLMG::Front->start(http => <<'HTTP', locations => <<'END');
    llm_guard_limit_zone $http_user_agent zone=rate:1m rate=1/3s burst=1;
    llm_guard_limit_zone $http_user_agent zone=tokens:1m unit=tokens
                         rate=1000/m;
    log_format status '$status';
HTTP
    access_log DIR/status.log status;
    location / { llm_guard_limit zone=rate; llm_guard_limit zone=tokens;
                 proxy_pass http://MODEL; }
END

my $base = "http://127.0.0.1:" . $front->port;


sub ask {
    my ($who, $most) = @_;

    my $said = `cd $sdk && node retry.mjs $who $base gpt-4o $most 2>&1`;

    return $said =~ /^(\d+) ([\d.]+)$/ ? ($1, $2) : ($said, 0);
}


sub statuses {
    my $log = $front->nginx->log_of("status.log");

    truncate $front->dir . "/status.log", 0;

    return join " ", split /\n/, $log;
}


for my $who (qw(openai anthropic)) {
    subtest $who => sub {
        my ($status, $took) = ask($who, 100);
        is($status, 200, "the first passes");
        statuses();

        ($status, $took) = ask($who, 100);
        is($status, 200, "the second, too");
        is(statuses(), "429 200", "when it came again");

        sleep 3;

        ($status) = ask($who, 5000);
        is($status, 429, "one that is too large does not");
        is(statuses(), "429", "and is not sent again");
    };
}

is($front->leave, "", "no alert, no crit, no emerg");

done_testing();
