package LLMG::Revoke;

# The functions that revoke, for a test: another module calls them.
#
#     my $load = LLMG::Revoke::load($dir) // plan skip_all => "...";
#
# builds t/lib/module/revoke.c in the directory and returns the line that loads
# it after ours; undef where the module under test was built elsewhere, with
# other headers.

use strict;
use warnings;

use LLMG::Nginx;


sub load {
    my ($dir) = @_;

    my $root = $LLMG::Nginx::root;
    my ($src, $objs) = ("$root/build/nginx/src", "$root/build/nginx/objs");
    my $module = LLMG::Nginx::module();

    return undef if !-e "$objs/ngx_auto_config.h"
                    || $module ne "$root/build/ngx_llm_guard_module.so";

    my @dirs = ($objs, (map { "$src/src/$_" } qw(core event event/modules
                                                 os/unix http http/modules
                                                 http/v2)),
                glob("$root/ngx_llm_guard_module/{core,nginx}/*/"),
                "$root/ngx_llm_guard_module/nginx");

    system($ENV{CC} // "cc", "-shared", "-fPIC", "-O1", "-g",
           (map { "-I$_" } grep { -d } @dirs), "-o", "$dir/revoke.so",
           "$root/t/lib/module/revoke.c") == 0
        or die "t/lib/module/revoke.c does not compile\n";

    return "load_module $dir/revoke.so;";
}

1;
