# Text that is made to cost does not cost more by the byte when it is longer,
# and no kind of it costs more than a bound: instructions, under the policy
# "default", with views and the model.  Nor does what is made of phrases when it
# comes in pieces.

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
    PIECES  => 400,     # instructions for a byte in pieces, of any kind
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

my (%small, %large, %short, %long);

my %of = (small => \%small, large => \%large, short => \%short,
          long => \%long);

my @dumps = glob "$dir/out.*";

for my $n (1 .. @dumps) {
    open my $in, "<", "$dir/out.$n" or next;
    my $out = do { local $/; <$in> };
    close $in;

    my ($size, $bytes, $name)
        = $out =~ /^desc: Trigger: Client Request: (\w+) (\d+) (.+)$/m or next;
    my ($instructions) = $out =~ /^totals: (\d+)$/m
        or die "$dir/out.$n: no totals\n";

    $of{$size}{$name} = $instructions / $bytes;
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

my @pieces = sort { $long{$b} <=> $long{$a} } keys %long;

cmp_ok(scalar @pieces, ">=", 10, "kinds in pieces");
is_deeply([ sort keys %short ], [ sort @pieces ], "each short and long");

note sprintf "%-24s %5d in pieces", $_, $long{$_} for @pieces[0 .. TOLD - 1];

for my $name (@pieces) {
    my $dearest = (sort { $b <=> $a } $short{$name}, $long{$name})[0];

    cmp_ok($dearest, "<=", PIECES, "$name: for a byte in pieces");
    cmp_ok($long{$name} / $short{$name}, "<=", GROWTH,
           "$name: linear in pieces");
    cmp_ok($short{$name}, ">=", LEAST, "$name: counted in pieces");
}

done_testing();
