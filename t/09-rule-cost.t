# No rule takes more than a fifth of what all of them take on clean text: the
# instructions of a scan with this rule alone beyond those of a scan with one
# of its kind that never matches, of those of a scan with all.

use strict;
use warnings;

use FindBin;

use File::Temp qw(tempdir);
use Test::More;

use constant {
    SHARE => 20,    # percent that one rule may take
    TOLD  => 1,     # percent from which on it is told
};

my $count = $ENV{RULE_COST} // "$FindBin::Bin/../build/rule_cost";
my $dir = tempdir(CLEANUP => 1);

-x $count or plan skip_all => "no $count: make check builds it";
qx(valgrind --version 2>&1) =~ /^valgrind-/ or plan skip_all => "no valgrind";

# its symbols are not looked up while it is counted

$ENV{LD_BIND_NOW} = 1;

my $said = qx(valgrind -q --tool=callgrind --instr-atstart=no \\
              --callgrind-out-file=$dir/out $count 2>&1);

is($?, 0, "it counts") or BAIL_OUT($said);

my %text = (0 => "a chat", 1 => "a lock file");
my (%all, %none, %share);

my @dumps = glob "$dir/out.*";

for my $n (1 .. @dumps) {
    open my $in, "<", "$dir/out.$n" or next;
    my $out = do { local $/; <$in> };
    close $in;

    my ($text, $name) = $out =~ /^desc: Trigger: Client Request: (\d) (\S+)$/m
        or next;
    my ($instructions) = $out =~ /^totals: (\d+)$/m
        or die "$dir/out.$n: no totals\n";

    if ($name eq "all") {
        $all{$text} = $instructions;

    } elsif ($name eq "none") {
        $none{$text} = $instructions;

    } else {
        $share{$text}{$name} = 100 * ($instructions - $none{$text}) / $all{$text};
    }
}

for my $text (sort keys %text) {
    my $share = $share{$text};
    my @names = sort { $share->{$b} <=> $share->{$a} } keys %$share;

    cmp_ok(scalar @names, ">", 400, "rules in $text");

    diag sprintf "%s: %d instructions", $text{$text}, $all{$text};

    note sprintf "%-32s %5.1f %%", $_, $share->{$_}
        for grep { $share->{$_} >= TOLD } @names;

    cmp_ok($share->{$names[0]}, "<=", SHARE, "the dearest: $names[0]");

    # a scan of nothing would cost the same with every rule

    cmp_ok($share->{$names[0]}, ">", TOLD, "and something is counted");
}

done_testing();
