# Requests of real clients, as others recorded them, through nginx: each one is
# read, and what nothing is found in arrives byte for byte.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256_hex);
use Encode qw(encode);
use Test::More;

use LLMG::Gate;
use LLMG::Post;

my $vectors = $ENV{LLMG_VECTORS} // "$LLMG::Nginx::root/../shared/vectors";

plan skip_all => "no vectors in $vectors (LLMG_VECTORS=)"
    unless -d "$vectors/traffic";

# what is found in a request is there when its header is made

my $tell = <<'END';
            proxy_set_header  X-Standin-Digest 1;
            proxy_set_header  Connection "";
            add_header        X-Rules $llm_guard_rules always;
            add_header        X-Reason $llm_guard_reason always;
END

# what the policy would ask of a stream is another test's matter

my $gate = LLMG::Gate->start(
    http => "llm_guard_policy plain { inherit default; usage off; }",
    at => {
        "/observe/" => "llm_guard observe; $tell",
        "/shadow/" => "llm_guard strict; llm_guard_mode shadow; $tell",
        "/default/" => "llm_guard plain; $tell",
        "/generic/" => "llm_guard plain; llm_guard_dialect generic; $tell",
    });

# recorded with a "}" too few

my %broken = ("rec-e939e61d7b" => 1);


# whose file was cut when a name was taken out of it: its padding is wrong, and
# where the API says that it is base64 it is none

my %redacted = map { $_ => 1 }
    qw(rec-71c543950b rec-051cf4d4af rec-3ea2aec188 rec-35d38035c1
       rec-767ca8871e rec-7756d90154);


# What is needed of a line.  JSON::PP takes a second for a megabyte, and no
# string holds a quote that is not escaped.

my %escape = (b => "\b", f => "\f", n => "\n", r => "\r", t => "\t");

sub request {
    my ($line) = @_;

    my ($head) = $line =~ /^(.*?),"response":/ or die "traffic: no response\n";
    my ($request) = $head =~ /,"request":(.*)/ or return;
    my %row;

    for ([ id => $head ], [ api => $head ], [ method => $head ],
         [ path => $head ], [ "content-type" => $request ],
         [ body => $request ])
    {
        my ($name, $from) = @$_;
        my ($value) = $from =~ /"\Q$name\E":"((?:[^"\\]++|\\.)*+)"/ or next;

        $value =~ s{\\u[dD]([89abAB]..)\\u[dD]([c-fC-F]..)}
                   {encode("UTF-8", chr(0x10000 + (hex("d$1") - 0xd800) * 0x400
                                        + hex("d$2") - 0xdc00))}ge;
        $value =~ s{\\(?:u(....)|(.))}
                   {$1 ? encode("UTF-8", chr hex $1) : $escape{$2} // $2}ge;

        $row{$name} = $value;
    }

    return \%row;
}


my @rows;

for my $file (qw(recorded fixtures)) {
    open my $in, "<", "$vectors/traffic/$file.jsonl" or next;

    while (my $line = <$in>) {
        push @rows, request($line);
    }
}

ok(@rows > 0, "requests: " . @rows);


# a request whose text a rule is against does not count for "default"

for my $policy (qw(observe shadow generic default)) {
    my $wire = LLMG::Post->open($gate->port);
    my (@wrong, %n);

    for my $row (@rows) {
        my $body = $row->{body} // "";
        my $path = "/$policy$row->{path}";
        my $method = uc $row->{method};
        my $r = $wire->post($path, $body, method => $method,
                            type => $row->{'content-type'});

        my $rules = $r->{headers}{'x-rules'} // "";
        my $same = "$method $path " . length($body) . " " . sha256_hex($body);
        my $got = $r->{headers}{'x-received'} // "";

        if (($broken{$row->{id}} && $policy ne "shadow")
            || ($redacted{$row->{id}} && $policy =~ /default|observe/))
        {
            push @wrong, "$row->{id}: is read" if $r->{status} != 400;

        } elsif ($got eq $same) {
            $n{same}++;

        } elsif ($rules ne "" && $policy =~ /default|generic/
                 && ($got =~ /^\Q$method $path\E / || $r->{status} == 400))
        {
            $n{$got ne "" ? "masked" : "blocked"}++;

        } else {
            push @wrong, "$row->{id} ($row->{api}): $r->{status}, rules "
                         . "\"$rules\", "
                         . ($r->{headers}{'x-reason'} // "") . ", $got\n"
                         . substr $r->{body}, 0, 300;
        }

        if ($r->{close}) {
            $wire = LLMG::Post->open($gate->port);
        }
    }

    is(join("\n", @wrong), "", "$policy: all of them: "
       . join ", ", map { "$n{$_} $_" } sort keys %n);
    ok($n{same} > 0.9 * @rows, "$policy: nearly all are as they were");
}

is(join("", $gate->nginx->complaints), "", "no complaints in the error log");

done_testing();
