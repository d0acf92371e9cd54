# Limits, zones, audit log and status: what nginx -t accepts, and that it names
# the directive, the value and the reason when it does not.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use Test::More;

use LLMG::Nginx qw(spew);


my $zone = "llm_guard_limit_zone \$remote_addr zone=z:1m unit=requests";
my $price = "llm_guard_price gpt-4o* input=2.50 output=10;\n";


sub limit_zone {
    return "llm_guard_limit_zone \$remote_addr zone=z:1m $_[0];\n";
}


# each: what it claims; directives at http level; in a location; the complaint

my $must = qr/in "llm_guard_limit_zone": it must be/;
my $range = qr/in "llm_guard_limit_zone" is out of range: at most/;

my @cases = (

    [ "a rate a second", "$zone rate=1/s;", "llm_guard_limit zone=z;" ],
    [ "a rate a minute", "$zone rate=100/m;", "llm_guard_limit zone=z;" ],
    [ "a rate an hour", "$zone rate=100/h;", "llm_guard_limit zone=z;" ],
    [ "a rate a day", "$zone rate=100/d;", "llm_guard_limit zone=z;" ],
    [ "a rate in an nginx time", "$zone rate=100/10m;",
      "llm_guard_limit zone=z;" ],
    [ "a rate in a mixed nginx time", "$zone rate=100/1h30m;",
      "llm_guard_limit zone=z;" ],
    [ "a burst", "$zone rate=1/s burst=5;", "llm_guard_limit zone=z;" ],
    [ "a zone used before it is declared is found", "",
      "llm_guard_limit zone=z; } $zone rate=1/s; server { listen 127.0.0.1:1;",
      undef, "open" ],
    [ "a zone in several places", "$zone rate=1/s;",
      "llm_guard_limit zone=z; location /a { llm_guard_limit zone=z; }" ],
    [ "a key of several variables",
      'llm_guard_limit_zone $remote_addr$uri zone=z:1m unit=requests '
      . 'rate=1/s;', "llm_guard_limit zone=z;" ],

    [ "no zone", 'llm_guard_limit_zone $uri unit=requests rate=1/s;', "",
      qr/"llm_guard_limit_zone" must have "zone"/ ],
    [ "no rate", "$zone;", "", qr/"llm_guard_limit_zone" must have.*"rate"/ ],
    [ "a zone without a size",
      'llm_guard_limit_zone $uri zone=z unit=requests rate=1/s;', "",
      qr/"zone=z" in "llm_guard_limit_zone"/ ],
    [ "a zone without a name",
      'llm_guard_limit_zone $uri zone=:1m unit=requests rate=1/s;', "",
      qr/"zone=:1m" in "llm_guard_limit_zone"/ ],
    [ "a zone too small",
      'llm_guard_limit_zone $uri zone=z:4k unit=requests rate=1/s;', "",
      qr/"4k" in "llm_guard_limit_zone".* below/ ],
    [ "a size that is no size",
      'llm_guard_limit_zone $uri zone=z:big unit=requests rate=1/s;', "",
      qr/"big" in "llm_guard_limit_zone" is invalid/ ],
    [ "a zone twice", "$zone rate=1/s; $zone rate=2/s;", "",
      qr/zone "z" in "llm_guard_limit_zone" is duplicate/ ],

    ( map { [ "unit $_", limit_zone("unit=$_ rate=10/m"),
              "llm_guard on; llm_guard_limit zone=z;" ] }
          qw(requests tokens prompt_tokens completion_tokens) ),
    [ "money", limit_zone("unit=cost rate=0.50/d") . $price,
      "llm_guard on; llm_guard_limit zone=z;" ],
    [ "requests at once", limit_zone("unit=streams rate=10"),
      "llm_guard_limit zone=z;" ],
    [ "requests at once with a lease", limit_zone("unit=streams rate=10 "
      . "lease=10s"), "llm_guard_limit zone=z;" ],
    [ "a unit nobody knows", limit_zone("unit=bananas rate=1/s"), "",
      qr/"unit=bananas" in "llm_guard_limit_zone": it must be/ ],
    [ "requests at once in a time", limit_zone("unit=streams rate=10/s"), "",
      qr/"rate=10\/s" $must/ ],
    [ "requests at once with a burst",
      limit_zone("unit=streams rate=10 burst=5"), "",
      qr/"z" in "llm_guard_limit_zone": streams have no/ ],
    [ "requests at once with an algorithm",
      limit_zone("unit=streams rate=10 algorithm=gcra"), "",
      qr/"z" in "llm_guard_limit_zone": streams have no/ ],
    [ "a lease for nobody", limit_zone("rate=1/s lease=10s"), "",
      qr/"lease" is for streams/ ],
    [ "a lease that is too short", limit_zone("unit=streams rate=1 lease=1s"),
      "", qr/"lease=1s" $must/ ],
    [ "cents of a token", limit_zone("unit=tokens rate=1.5/s"), "",
      qr/"rate=1.5\/s" $must/ ],
    [ "less than a millionth of money",
      limit_zone("unit=cost rate=0.0000001/s") . $price, "",
      qr/"rate=0.0000001\/s" $must/ ],
    [ "no money", limit_zone("unit=cost rate=0/d") . $price, "",
      qr/"rate=0\/d" $must/ ],
    [ "too much money", limit_zone("unit=cost rate=1000001/d") . $price, "",
      qr/"rate=1000001\/d" $must/ ],

    [ "tokens where nobody counts them", limit_zone("unit=tokens rate=1/s"),
      "llm_guard_limit zone=z;",
      qr/"z" cannot count its tokens: "llm_guard" is off here, in \S+:\d+$/m ],
    [ "tokens on a server whose locations have the guard",
      limit_zone("unit=tokens rate=1/s"),
      "llm_guard_limit zone=z; location /a { llm_guard on; }", undef, "open" ],
    [ "money without a price", limit_zone("unit=cost rate=1/d"),
      "llm_guard on; llm_guard_limit zone=z;",
      qr/"z" needs a "llm_guard_price", in \S+:\d+$/m ],

    ( map { [ "$_->[1] of a model",
              "llm_guard_limit_zone $_->[0] zone=z:1m $_->[2];",
              "llm_guard on; llm_guard_limit zone=z;",
              qr/"z" counts its $_->[1] before the model is known that its key names, in \S+:\d+$/m ] }
          [ '$llm_guard_model', "requests", "rate=1/m" ],
          [ '$remote_addr/${llm_guard_model}', "streams",
            "unit=streams rate=1" ] ),
    ( map { [ "a key that is $_", "llm_guard_limit_zone $_ zone=z:1m rate=1/m;"
              . ' map $uri $llm_guard_modeled { default 1; }',
              "llm_guard on; llm_guard_limit zone=z;" ] }
          '$llm_guard_modeled', 'llm_guard_model$uri' ),
    [ "tokens of a model", 'llm_guard_limit_zone $llm_guard_model zone=z:1m '
      . "unit=tokens rate=1/m;", "llm_guard on; llm_guard_limit zone=z;" ],

    ( map { [ "algorithm $_", limit_zone("rate=1/m algorithm=$_"),
              "llm_guard_limit zone=z;" ] } qw(gcra window calendar) ),
    [ "an algorithm nobody knows", limit_zone("rate=1/m algorithm=leaky"), "",
      qr/"algorithm=leaky" $must/ ],
    [ "a calendar month", limit_zone("rate=1/month algorithm=calendar"),
      "llm_guard_limit zone=z;" ],
    [ "a month without a calendar", limit_zone("rate=1/month"), "",
      qr/"z" in "llm_guard_limit_zone": a month is for/ ],
    [ "a burst in a window", limit_zone("rate=1/m burst=5 algorithm=window"),
      "", qr/"z" in "llm_guard_limit_zone": "burst" is for/ ],

    [ "a rate of a key", limit_zone('rate=1/m override=$http_x_rate'),
      "llm_guard_limit zone=z;" ],
    [ "a rate of a key that is no variable", limit_zone("rate=1/m override=5"),
      "", qr/"override=5" in .*must have a variable/ ],
    [ "a store of its own", limit_zone("rate=1/m store=local"),
      "llm_guard_limit zone=z;" ],
    [ "a store in Redis", limit_zone("rate=1/m store=redis")
      . "llm_guard_redis { server 127.0.0.1:1; }", "llm_guard_limit zone=z;" ],
    [ "a store in Redis without one", limit_zone("rate=1/m store=redis"),
      "llm_guard_limit zone=z;", qr/"z" needs "llm_guard_redis", in \S+:\d+$/m ],
    [ "units ahead", limit_zone("rate=100/s ahead=10")
      . "llm_guard_redis { server 127.0.0.1:1; }", "llm_guard_limit zone=z;" ],
    [ "money ahead", limit_zone("unit=cost rate=5/d ahead=0.50") . $price
      . "llm_guard_redis { server 127.0.0.1:1; }",
      "llm_guard on; llm_guard_limit zone=z;" ],
    [ "units ahead without Redis", limit_zone("rate=100/s ahead=10"),
      "llm_guard_limit zone=z;",
      qr/"z" takes "ahead", which needs "llm_guard_redis", in \S+:\d+$/m ],
    [ "units ahead that count here",
      limit_zone("rate=100/s ahead=10 store=local"), "",
      qr/"ahead=10" in "llm_guard_limit_zone": what is counted here need not/ ],
    [ "streams ahead", limit_zone("unit=streams rate=100 ahead=10"), "",
      qr/"ahead=10" in "llm_guard_limit_zone": streams are not taken ahead/ ],
    ( map { [ "$_ units ahead", limit_zone("rate=100/m burst=20 ahead=$_"), "",
              qr/"ahead=$_" $must a number from 2 on, and at most what/ ] }
          "", 0, 1, 21, -5, "x" ),
    [ "more ahead than the rate",
      limit_zone("rate=100/m algorithm=window ahead=101"), "",
      qr/"ahead=101" $must a number from 2 on, and at most what/ ],

    [ "Redis", "llm_guard_redis { server unix:/tmp/none.sock; database 3; "
      . "prefix a:; timeout 50ms; nodes 4; }", "" ],
    [ "Redis with a password", "llm_guard_redis { server 127.0.0.1:1; user u; "
      . "password_file DIR/nginx.conf; }", "" ],
    [ "Redis without a server", "llm_guard_redis { database 3; }", "",
      qr/"llm_guard_redis" must have a "server"/ ],
    [ "Redis twice", "llm_guard_redis { server 127.0.0.1:1; } " x 2, "",
      qr/"llm_guard_redis" directive is duplicate/ ],
    [ "two servers of Redis", "llm_guard_redis { server 127.0.0.1:1; "
      . "server 127.0.0.1:2; }", "", qr/"server" is duplicate/ ],
    [ "a server of Redis that is none", "llm_guard_redis { server 127.0.0.1:x; }",
      "", qr/"server" "127.0.0.1:x" in "llm_guard_redis": invalid port/ ],
    [ "a password of Redis that is not there", "llm_guard_redis { "
      . "server 127.0.0.1:1; password_file DIR/none; }", "",
      qr{"password_file": open\(\) ".*/none" failed} ],
    [ "a user of Redis without a password", "llm_guard_redis { "
      . "server 127.0.0.1:1; user u; }", "", qr/"user" without "password_file"/ ],
    ( map { [ "$_ of Redis", "llm_guard_redis { server 127.0.0.1:1; $_; }", "",
              qr/invalid value/ ] }
          "database -1", "database x", "timeout 0", "timeout 5m", "nodes 0" ),
    ( map { [ "fail mode $_", "$zone rate=1/s;",
            "llm_guard_limit zone=z; llm_guard_limit_fail_mode $_;" ] }
          qw(local open closed) ),
    [ "a fail mode nobody knows", "", "llm_guard_limit_fail_mode maybe;",
      qr/"maybe"/ ],
    [ "a store nobody knows", limit_zone("rate=1/m store=disk"), "",
      qr/"store=disk" $must/ ],
    [ "more requests than can be counted", limit_zone("rate=1000001/s"), "",
      qr/"z" $range 1000000 requests a second/ ],
    [ "tokens by the billion", limit_zone("unit=tokens rate=1000000000000/d"),
      "llm_guard on; llm_guard_limit zone=z;" ],

    [ "a limit that tries", "$zone rate=1/s;", "llm_guard_limit zone=z dry_run;"
    ],
    [ "a limit with a word nobody knows", "$zone rate=1/s;",
      "llm_guard_limit zone=z maybe;", qr/"maybe" in "llm_guard_limit"/ ],

    [ "prices", $price . "llm_guard_price o1* input=15 output=60 cached=7.5 "
      . "written=15 reasoning=60;", "" ],
    [ "a price twice", $price . $price, "",
      qr/model "gpt-4o\*" in "llm_guard_price" is duplicate/ ],
    [ "a price without output", "llm_guard_price m input=1 cached=1;", "",
      qr/"llm_guard_price" must have "input" and "output"/ ],
    [ "a price of nothing known", "llm_guard_price m input=1 outputs=1;", "",
      qr/"outputs=1" in "llm_guard_price": nobody knows it/ ],
    [ "a price that is said twice", "llm_guard_price m input=1 input=1;", "",
      qr/"input=1" in "llm_guard_price": it is there twice/ ],
    ( map { [ "price $_", "llm_guard_price m input=$_ output=1;", "",
              qr/"input=\Q$_\E" in "llm_guard_price": it must be/ ] }
          "", "-1", "1.2345678", "1e3", "100001", "abc" ),

    ( map { [ "headers $_", "$zone rate=1/s;",
            "llm_guard_limit zone=z; llm_guard_limit_headers $_;" ] }
          "off", "on", "ietf", "openai", "ietf openai" ),
    [ "headers nobody knows", "", "llm_guard_limit_headers x;", qr/"x"/ ],
    [ "a reserve", limit_zone("unit=tokens rate=1/s"),
      "llm_guard on; llm_guard_limit zone=z; llm_guard_limit_reserve 4096;" ],
    [ "a reserve of nothing", "", "llm_guard_limit_reserve 0;",
      qr/llm_guard_limit_reserve/ ],
    [ "a slice", limit_zone("unit=tokens rate=1/s"),
      "llm_guard on; llm_guard_limit zone=z; llm_guard_limit_slice 64;" ],
    [ "a slice that is no number", "", "llm_guard_limit_slice x;",
      qr/llm_guard_limit_slice|"x"/ ],

    ( map { my $rate = $_;
            [ "rate $rate is refused", "$zone rate=$rate;", "",
              qr/"rate=\Q$rate\E" $must|$range/ ] }
          "", "/", "1", "1/", "/s", "0/s", "-1/s", "1/x", "1.5/s", "a/s",
          "1/0s", "1/60", "1/s/s", "99999999999999999999/s", "1/400d",
          "2000000000/s" ),

    ( map { my $burst = $_;
            [ "burst $burst is refused", "$zone rate=1/s burst=$burst;", "",
              qr/"burst=\Q$burst\E" $must|$range/ ] }
          "", "0", "-1", "x", "99999999999999999999", "2000000000" ),

    [ "a burst that would take centuries to come back",
      "$zone rate=1/366d burst=1000;", "", qr/"z" in "llm_guard_limit_zone" is out of range/ ],
    [ "a parameter nobody knows", "$zone rate=1/s color=red;", "",
      qr/"color=red" in "llm_guard_limit_zone": nobody knows it/ ],
    [ "a variable nobody knows",
      'llm_guard_limit_zone $nobody zone=z:1m unit=requests rate=1/s;',
      "", qr/unknown "nobody" variable/ ],

    [ "a limit without a zone", "", "llm_guard_limit burst=3;",
      qr/"burst=3" in "llm_guard_limit"/ ],
    [ "a limit with an empty zone", "", "llm_guard_limit zone=;",
      qr/"zone=" in "llm_guard_limit"/ ],
    [ "a limit whose zone does not exist", "", "llm_guard_limit zone=none;",
      qr/"llm_guard_limit" names the zone "none", which no.* in \S+:\d+$/m ],
    [ "a limit twice in one place", "$zone rate=1/s;",
      "llm_guard_limit zone=z; llm_guard_limit zone=z;",
      qr/"llm_guard_limit" directive is duplicate/ ],
    [ "more limits than one place may have",
      join("", map { "llm_guard_limit_zone \$uri zone=z$_:32k unit=requests "
                     . "rate=1/s;" } 1 .. 40),
      join("", map { "llm_guard_limit zone=z$_;" } 1 .. 40),
      qr/more than \d+ "llm_guard_limit"/ ],
    [ "a limit in the counters' zone",
      "llm_guard_zone zone=c:256k;", "llm_guard on; llm_guard_limit zone=c;",
      qr/"c"/ ],
    [ "a limit in the counters' default zone", "",
      "llm_guard on; llm_guard_limit zone=llm_guard;", qr/"llm_guard"/ ],
    [ "counters in a limit's zone", "$zone rate=1/s; llm_guard_zone zone=z:1m;",
      "llm_guard on; llm_guard_limit zone=z;", qr/"z"/ ],
    [ "a limit in a zone of another module",
      'limit_req_zone $uri zone=other:1m rate=1r/s;',
      "llm_guard_limit zone=other;",
      qr/"other" is already declared for a different use/ ],

    [ "status of a limit", "$zone rate=1/s;",
      "llm_guard_limit zone=z; llm_guard_limit_status 503;" ],
    [ "a limit's status that is no error", "", "llm_guard_limit_status 200;",
      qr/200/ ],
    [ "a limit's status that is no status", "", "llm_guard_limit_status no;",
      qr/llm_guard_limit_status|invalid number/ ],
    [ "a dry run", "$zone rate=1/s;",
      "llm_guard_limit zone=z; llm_guard_limit_dry_run on;" ],
    [ "a dry run that is neither on nor off", "",
      "llm_guard_limit_dry_run maybe;", qr/"maybe" in "llm_guard_limit_dry_run/ ],

    [ "a zone for the counters", "llm_guard_zone zone=c:128k;", "llm_guard on;" ],
    [ "counters without a size", "llm_guard_zone zone=c;", "",
      qr/"zone=c" in "llm_guard_zone"/ ],
    [ "counters in too small a zone", "llm_guard_zone zone=c:1k;", "",
      qr/"1k" in "llm_guard_zone".* below/ ],
    [ "counters twice", "llm_guard_zone zone=c:64k; llm_guard_zone zone=d:64k;",
      "", qr/"llm_guard_zone" directive is duplicate/ ],

    [ "an audit log", "llm_guard on;", "llm_guard_audit_log DIR/a.log;" ],
    [ "an audit log of findings", "llm_guard on;",
      "llm_guard_audit_log DIR/a.log events=findings;" ],
    [ "an audit log of refusals", "llm_guard on;",
      "llm_guard_audit_log DIR/a.log events=refused;" ],
    [ "no audit log", "llm_guard_audit_log DIR/a.log;",
      "llm_guard_audit_log off;" ],
    [ "events nobody knows", "", "llm_guard_audit_log DIR/a.log events=few;",
      qr/"events=few" in "llm_guard_audit_log"/ ],
    [ "an audit log twice", "",
      "llm_guard_audit_log DIR/a.log; llm_guard_audit_log DIR/b.log;",
      qr/"llm_guard_audit_log" directive is duplicate/ ],
    [ "off with events", "", "llm_guard_audit_log off events=all;",
      qr/"llm_guard_audit_log"/ ],
    [ "an audit log that is no file", "",
      "llm_guard_audit_log syslog:server=127.0.0.1;",
      qr/"syslog:server=127.0.0.1" in "llm_guard_audit_log".* file/ ],
    [ "an audit log with a variable", "",
      'llm_guard_audit_log DIR/$host.log;',
      qr/\$host.log" in "llm_guard_audit_log".* variables/ ],
    [ "an audit log without a name", "", 'llm_guard_audit_log "";',
      qr/"" in "llm_guard_audit_log".* file/ ],
    [ "an audit log that cannot be opened", "",
      "llm_guard_audit_log DIR/none/a.log;",
      qr{"llm_guard_audit_log": open\(\) ".*none/a\.log" failed.* in \S+:\d+$}m
    ],

    ( map { [ "status $_", "", "llm_guard_status $_;" ] }
          "", "auto", "prometheus", "json" ),
    [ "status as a page is not supported yet", "", "llm_guard_status html;",
      qr/"html" in "llm_guard_status"/ ],
    [ "status outside of a location", "llm_guard_status;", "",
      qr/"llm_guard_status" directive is not allowed here/ ],
);


for my $case (@cases) {
    my ($claim, $http, $location, $complaint, $open) = @$case;

    my $dir = tempdir(CLEANUP => 1);
    my $module = LLMG::Nginx::module();
    my $temp = LLMG::Nginx::temp($dir);

    $location = "location / { $location }" unless $open;

    my $text = <<"END";
load_module $module;
pid $dir/nginx.pid;
error_log $dir/error.log;
events { }
http {
    $temp
    access_log off;
    $http
    server {
        listen 127.0.0.1:1;
        $location
    }
}
END

    $text =~ s/\bDIR\b/$dir/g;

    my $conf = spew("$dir/nginx.conf", $text);

    my $said = qx{@{[ LLMG::Nginx::binary() ]} -t -p $dir -c $conf \\
                  -e $dir/error.log 2>&1};
    my $rc = $?;

    # of the port that nobody may listen on, a test of the configuration is
    # not to be told about

    if (defined $complaint) {
        ok($rc >> 8 == 1 && ($rc & 127) == 0 && $said =~ /\[emerg\]/
           && $said =~ $complaint, "refused: $claim")
            or diag("exit $rc\n$said");

    } else {
        is($rc, 0, "accepted: $claim") or diag($said);
    }
}

done_testing();
