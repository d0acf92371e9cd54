# A policy for each of many tenants: what they all look for is there once, and
# each of them does its own about it.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Front;
use LLMG::Nginx qw(slurp);
use LLMG::Wire;

use constant TENANTS => 40;

my $mail = 'jane.roe@' . 'example.org';
my $json = JSON::PP->new->utf8->canonical;

my @does = ("mask", "block", "report", "mask style=label");
my @text = ("is [EMAIL_ADDRESS]", undef, "is $mail", "is [EMAIL_ADDRESS_1]");


sub front {
    my ($n) = @_;

    my $http = "";
    my $locations = "";

    for my $i (0 .. $n - 1) {
        my $does = $does[$i % @does];

        $http .= "llm_guard_policy t$i { request pii.email $does;"
                 . " response pii.email $does; inherit default;"
                 . " models model-$i; }\n";
        $locations .= "location /$i/ { llm_guard t$i;"
                      . " proxy_pass http://MODEL/; }\n";
    }

    return LLMG::Front->start(http => $http, locations => $locations);
}


sub ask {
    my ($front, $i, $model, $text, @header) = @_;

    return LLMG::Wire->new($front->port)->ask("/$i/v1/chat/completions",
        json => { model => $model,
                  messages => [ { role => "user", content => $text } ] },
        header => \@header);
}


# of the master, in kB

sub memory {
    my ($front) = @_;

    slurp("/proc/" . $front->nginx->pid . "/status") =~ /^VmRSS:\s*(\d+)/m
        or die "the master does not tell";

    return $1;
}


my $one = front(1);
my $many = front(TENANTS);

SKIP: {
    skip "valgrind has its own idea of memory", 1
        if $ENV{TEST_NGINX_USE_VALGRIND};

    my $more = memory($many) - memory($one);
    cmp_ok($more, "<", 8 * 1024, TENANTS . " of them take little more than one")
        or diag("$more kB");
}

for my $i (0 .. 7, TENANTS - 1) {
    my $does = $does[$i % @does];
    my $wanted = $text[$i % @does];

    is(ask($many, $i, "model-" . ($i + 1), "Hello")->{status}, 403,
       "$i: its own models");

    my $r = ask($many, $i, "model-$i", "is $mail");

    if (defined $wanted) {
        is($json->decode($many->model->received->{body})
           ->{messages}[0]{content}, $wanted, "$i: $does: a request");
    } else {
        is($r->{status}, 400, "$i: $does: a request");
    }

    $r = ask($many, $i, "model-$i", "Hello", "x-standin-answer: is $mail");

    is($r->{status} == 200 ? $json->decode($r->{body})
                             ->{choices}[0]{message}{content} : undef,
       $wanted, "$i: $does: an answer");
}

is($_->leave, "", "nothing to complain about") for $one, $many;

done_testing;
