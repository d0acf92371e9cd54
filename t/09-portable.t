# What is seen and found in a text does not depend on the processor: with 32
# bytes at a time, with 16, and where neither can be.

use strict;
use warnings;

use FindBin;

use Test::More;

use constant {
    LEAST => 2000,      # texts
    TOLD  => 5,
};

my $build = "$FindBin::Bin/../build";
my $views = $ENV{HOSTILE_VIEWS} // "$build/hostile_views";
my $portable = $ENV{PORTABLE_VIEWS} // "$build/portable/hostile_views";

for my $program ($views, $portable) {
    -x $program or plan skip_all => "no $program: make check builds it";
}

my $all = seen($views);

cmp_ok(scalar @$all, ">", LEAST, "texts");

same("$views narrow", "16 bytes at a time");
same($portable, "no SSE2, and char unsigned");

done_testing();


sub seen {
    my ($command) = @_;

    my @lines = split /\n/, qx($command);

    is($?, 0, "$command runs") or BAIL_OUT("no views");

    return \@lines;
}


sub same {
    my ($command, $name) = @_;

    my $other = seen($command);
    my @differ = grep { $all->[$_] ne ($other->[$_] // "") } 0 .. $#$all;

    is(@differ, 0, $name);

    # what of which text

    for my $i (grep { defined } @differ[0 .. TOLD - 1]) {
        diag($all->[$i]);
        diag($other->[$i] // "nothing");
    }
}
