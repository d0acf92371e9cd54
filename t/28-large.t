# The largest body that may be configured for everyday use, 64 MiB, in every form
# in which nginx may hold it: it arrives as it should, memory is a small multiple
# of it, and how long others wait for it meanwhile is told.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Digest::SHA qw(sha256_hex);
use IO::Compress::Gzip qw(gzip);
use POSIX ();
use Test::More;
use Time::HiRes qw(sleep time);

use LLMG::Gate;
use LLMG::Nginx qw(slurp spew);
use LLMG::Post;

use constant MIB => 1 << 20;
use constant SIZE => 64 * MIB;

# in sizes of the body: as doc/directives.md has it

use constant MULTIPLE => 5;

my $path = "/v1/chat/completions";
my $mail = 'jane.roe@example.org';

plan skip_all => "64 MiB take too long under valgrind"
    if $ENV{TEST_NGINX_USE_VALGRIND};

my $tell = <<'END';
            proxy_set_header  X-Standin-Digest 1;
            proxy_set_header  Connection "";
            add_header        X-Time $llm_guard_time always;
END

my %at = (
    "/memory/" => "client_body_buffer_size 65m; $tell",
    "/file/" => "client_body_buffer_size 16k; $tell",
    "/only/" => "client_body_in_file_only clean; $tell",
    "/direct/" => "proxy_request_buffering off; $tell",
    "/gzip/" => "llm_guard_body_decode gzip ratio=1032; $tell",
);


# words, each line of them another

my $words = "";

for (my $i = 0; length $words < SIZE; $i++) {
    $words .= sprintf "%s and %x words %s ", $i, $i * 2654435761 % 4294967296,
                      "of a long conversation that goes on and on";
}

my $head = '{"model":"m","messages":[{"role":"user","content":"';
my $tail = '"}]}';


sub chat {
    my ($first, $size) = @_;

    return $head . $first
           . substr($words, 0, $size - length "$head$first$tail") . $tail;
}


sub peak {
    my ($gate) = @_;

    my $worker;

    for (1 .. 1000) {
        ($worker) = $gate->nginx->children;
        last if defined $worker;
        sleep 0.01;
    }

    die "there is no worker\n" if !defined $worker;

    return slurp("/proc/$worker/status") =~ /VmHWM:\s+(\d+)/ ? $1 / 1024 : 0;
}


# somebody else, on a connection of their own; the longest wait, at the end

sub others {
    my ($gate, $done) = @_;

    pipe my $told, my $tell or die "pipe: $!\n";

    my $parent = $$;
    my $pid = fork // die "fork: $!\n";

    if ($pid == 0) {
        my $longest = 0;
        my $wire = LLMG::Post->open($gate->port);

        # a parent that died does not ask, and its output would stay open

        until (-e $done || getppid != $parent) {
            my $start = time;

            $wire->ask("GET /ping HTTP/1.1\r\nHost: guard\r\n\r\n");
            $longest = time - $start if time - $start > $longest;
            sleep 0.005;
        }

        syswrite $tell, sprintf "%.2f", $longest;
        POSIX::_exit(0);
    }

    close $tell;

    return sub {
        spew($done, "");
        my $longest = <$told>;
        waitpid $pid, 0;

        return $longest;
    };
}


sub arrives {
    my ($title, $form, $body, $wanted, @how) = @_;

    # the peak is that of one body

    my $gate = LLMG::Gate->start(
        http => "client_max_body_size 65m; llm_guard_body_max 64m;",
        at => \%at);

    my $before = peak($gate);
    my $longest = others($gate, $gate->dir . "/done");
    my $start = time;
    my $r = $gate->post("/$form$path", $body, @how);
    my $all = time - $start;
    my $wait = $longest->();
    my $grown = peak($gate) - $before;

    is($r->{status}, 200, "$title: answered");
    is($r->{headers}{'x-received'}, "POST /$form$path " . length($wanted) . " "
       . sha256_hex($wanted), "$title: arrives as it should");
    cmp_ok($grown, "<", MULTIPLE * SIZE / MIB, "$title: memory");
    ok($gate->wire->usable, "$title: the connection goes on");
    is(join("", $gate->nginx->complaints), "", "$title: no complaints");

    note(sprintf "%s: %.1f s, %.2f s of it inspection; the longest wait of"
                 . " another client %s s; memory %.1f times the body",
                 $title, $all, $r->{headers}{'x-time'} // 0, $wait,
                 $grown * MIB / SIZE);
}


my $clean = chat("", SIZE);

is(length $clean, SIZE, "a body of 64 MiB");

arrives("in memory", "memory", $clean, $clean);
arrives("in a file", "file", $clean, $clean);
arrives("nothing but a file, in chunks", "only", $clean, $clean, chunk => MIB);
arrives("unbuffered", "direct", $clean, $clean);

{
    gzip(\$clean, \my $packed, -Level => 1);

    cmp_ok(length $packed, "<", SIZE / 2, "gzip of it");
    arrives("as gzip", "gzip", $packed, $clean,
            header => [ "Content-Encoding: gzip" ]);
}

$clean = undef;

{
    my $dirty = chat("$mail ", SIZE);
    my $masked = $dirty =~ s/\Q$mail/[EMAIL_ADDRESS]/r;

    arrives("masked, in memory", "memory", $dirty, $masked);
    arrives("masked, in a file", "file", $dirty, $masked);
}


# one byte more, and what becomes one

{
    my $gate = LLMG::Gate->start(
        http => "client_max_body_size 65m; llm_guard_body_max 64m;",
        at => \%at);

    my $more = chat("", SIZE + 1);

    gzip(\$more, \my $packed, -Level => 1);

    for ([ "with its length", "file", $more ],
         [ "in chunks", "file", $more, chunk => MIB ],
         [ "as gzip", "gzip", $packed, header => [ "Content-Encoding: gzip" ] ])
    {
        my ($title, $form, $body, @how) = @$_;

        my $r = $gate->post("/$form$path", $body, @how);

        is($r->{status}, 413, "one byte more, $title: refused");
        is($r->{headers}{'x-received'}, undef,
           "one byte more, $title: and not forwarded");
    }
}


done_testing();
