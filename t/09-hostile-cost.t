# Text that is made to cost does not cost more by the byte when it is longer,
# and no kind of it costs more than a bound: instructions, under the policy
# "default", with views and the model.

use strict;
use warnings;

use FindBin;

use File::Temp qw(tempdir);
use Test::More;

use constant {
    DEAREST => 1800,    # instructions for a byte, of any kind
    MEAN    => 460,     # and of all kinds
    LEAST   => 10,      # less is not counted right
    GROWTH  => 1.15,    # of a byte's cost in four times as long a text
    TOLD    => 5,
};

my $count = $ENV{HOSTILE_COST} // "$FindBin::Bin/../build/hostile_cost";
my $dir = tempdir(CLEANUP => 1);

-x $count or plan skip_all => "no $count: make check builds it";
qx(valgrind --version 2>&1) =~ /^valgrind-/ or plan skip_all => "no valgrind";

# its symbols are not looked up while it is counted

$ENV{LD_BIND_NOW} = 1;

my $said = qx(valgrind -q --tool=callgrind --instr-atstart=no \\
              --callgrind-out-file=$dir/out $count 2>&1);

is($?, 0, "it counts") or BAIL_OUT($said);

my (%small, %large);

my @dumps = glob "$dir/out.*";

for my $n (1 .. @dumps) {
    open my $in, "<", "$dir/out.$n" or next;
    my $out = do { local $/; <$in> };
    close $in;

    my ($size, $bytes, $name)
        = $out =~ /^desc: Trigger: Client Request: (\w+) (\d+) (.+)$/m or next;
    my ($instructions) = $out =~ /^totals: (\d+)$/m
        or die "$dir/out.$n: no totals\n";

    ($size eq "small" ? \%small : \%large)->{$name} = $instructions / $bytes;
}

my @names = sort { $large{$b} <=> $large{$a} } keys %large;

cmp_ok(scalar @names, ">", 70, "kinds");
is_deeply([ sort keys %small ], [ sort @names ], "each short and long");

note sprintf "%-24s %5d", $_, $large{$_} for @names[0 .. TOLD - 1];

my $sum = 0;

for my $name (@names) {
    my $dearest = (sort { $b <=> $a } $small{$name}, $large{$name})[0];

    cmp_ok($dearest, "<=", DEAREST, "$name: for a byte");
    cmp_ok($large{$name} / $small{$name}, "<=", GROWTH, "$name: linear");
    cmp_ok($small{$name}, ">=", LEAST, "$name: counted");

    $sum += $dearest;
}

note sprintf "%-24s %5d", "all", $sum / @names;

cmp_ok($sum / @names, "<=", MEAN, "for a byte of all kinds");

done_testing();
