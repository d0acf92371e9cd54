# What a request may have many of has bounds: at each of them it passes, one more
# is refused, and the refusal names the directive.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp;
use JSON::PP;
use Test::More;

use LLMG::Gate;
use LLMG::Nginx qw(free_port);

my $json = JSON::PP->new->canonical;
my $path = "/v1/chat/completions";

my $gate = LLMG::Gate->start(
    http => "client_max_body_size 4m; client_body_buffer_size 16k;",
    at => {
        "/" => "",
        "/members/" => "llm_guard_members_max 8;",
        "/string/" => "llm_guard_string_max 20;",
        "/messages/" => "llm_guard_messages_max 3;",
        "/parts/" => "llm_guard_parts_max 3;",
        "/tools/" => "llm_guard_tools_max 3;",
        "/images/" => "llm_guard_images_max 3;",
        "/none/" => "llm_guard_members_max 0; llm_guard_string_max 0;"
                    . "llm_guard_messages_max 0; llm_guard_parts_max 0;"
                    . "llm_guard_tools_max 0; llm_guard_images_max 0;",
        "/shadow/" => "llm_guard_mode shadow; llm_guard_messages_max 3;",
        "/again/" => "error_page 404 = \@few; return 404;",
        '@few' => "llm_guard_messages_max 3; proxy_pass http://model;",
    });


sub passes {
    my ($title, $where, $body) = @_;

    my $before = $gate->count;
    my $r = $gate->post("/$where$path", $body);

    is($r->{status}, 200, "$title: 200");
    is($gate->count, $before + 1, "$title: is forwarded");
    ok($gate->got eq $body, "$title: as it came");
}


sub refused {
    my ($title, $where, $body, $directive) = @_;

    my $before = $gate->count;
    my $r = $gate->post("/$where$path", $body);
    my $e = eval { $json->decode($r->{body})->{error} } // {};

    is($r->{status}, 413, "$title: 413");
    is($e->{guard}{reason}, "body_too_large", "$title: body_too_large");
    like($e->{message} // "", qr/\b$directive\b/, "$title: names $directive");
    is($gate->count, $before, "$title: nothing is forwarded");
}


sub messages {
    my ($n, $content) = @_;

    return $json->encode({ messages =>
        [ map { { role => "user", content => $content // "hi" } } 1 .. $n ] });
}

sub parts {
    my ($n) = @_;

    return messages(1, [ map { { type => "text", text => "hi" } } 1 .. $n ]);
}

sub tools {
    my ($n) = @_;

    return $json->encode({ messages => [], tools => [ map {
        { type => "function", function => { name => "f$_" } } } 1 .. $n ] });
}

sub images {
    my ($n) = @_;

    my @urls = ("data:image/png;base64,iVBORw0KGgo=", "https://a/b.png");

    return messages(1, [ map {
        { type => "image_url", image_url => { url => $urls[$_ % 2] } }
    } 1 .. $n ]);
}

# "messages" and the members of one message are open at once

sub members {
    my ($n) = @_;

    return '{"messages":[{' . join(",", map { "\"m$_\":1" } 2 .. $n) . "}]}";
}

sub string {
    my ($n) = @_;

    return messages(1, "x" x $n);
}


my %make = (members => \&members, string => \&string, messages => \&messages,
            parts => \&parts, tools => \&tools, images => \&images);

for my $what (qw(messages parts tools images)) {
    passes("3 $what where 3 may be", $what, $make{$what}->(3));
    refused("4 $what where 3 may be", $what, $make{$what}->(4),
            "llm_guard_${what}_max");
}

passes("8 members where 8 may be", "members", members(8));
refused("9 members where 8 may be", "members", members(9),
        "llm_guard_members_max");
passes("a string of 20 bytes where 20 may be", "string", string(20));
refused("a string of 21 bytes where 20 may be", "string", string(21),
        "llm_guard_string_max");
refused("a name of 21 bytes where 20 may be", "string",
        '{"' . "n" x 21 . '":1}', "llm_guard_string_max");

# without any directive

for my $case ([ messages => 4096 ], [ parts => 16384 ], [ tools => 1024 ],
              [ images => 256 ])
{
    my ($what, $n) = @$case;

    passes("$n $what", "default", $make{$what}->($n));
    refused("one more than $n $what", "default", $make{$what}->($n + 1),
            "llm_guard_${what}_max");
    passes("one more than $n $what where any number may be", "none",
           $make{$what}->($n + 1));
}

passes("100000 members", "default", members(100_000));
refused("100001 members", "default", members(100_001),
        "llm_guard_members_max");
passes("100001 members where any number may be", "none", members(100_001));

# what would be refused and is not

passes("4 messages in shadow", "shadow", messages(4));

# a location that takes over has its own bounds

passes("3 messages where the next location takes 3", "again", messages(3));
refused("4 messages where the next location takes 3", "again", messages(4),
        "llm_guard_messages_max");


# 64 MiB, from a file to a file: whole, in linear time, and in a multiple of
# what it is

my ($sink, $end) = (free_port(), free_port());

my $large = LLMG::Gate->start(
    http => <<"END",
    client_max_body_size    64m;
    client_body_buffer_size 16k;

    server {
        listen                   127.0.0.1:$sink;
        llm_guard                off;
        client_body_in_file_only on;
        location / { proxy_pass http://127.0.0.1:$end; }
    }

    server {
        listen     127.0.0.1:$end;
        llm_guard  off;
        location / { return 200 '{}'; }
    }
END
    at => { "/" => "llm_guard_body_max 64m;"
                   . "proxy_pass http://127.0.0.1:$sink;" });


sub high_water {
    my $master = LLMG::Nginx::slurp($large->dir . "/nginx.pid");
    my $most = 0;

    chomp $master;

    for my $file (glob "/proc/[0-9]*/status") {
        my $of = LLMG::Nginx::slurp($file);

        $most = $1 << 10 if $of =~ /^PPid:\s+$master$/m
                            && $of =~ /^VmHWM:\s+(\d+)/m && $1 << 10 > $most;
    }

    return $most;
}


sub send_file {
    my ($body) = @_;

    my $file = File::Temp->new;

    print $file $body;
    close $file;

    my $url = "http://127.0.0.1:" . $large->port . $path;
    my @args = ("-s", "-m", 60, "-o", "/dev/null", "-w", '%{http_code}',
                "-H", "Expect:", "-H", "Content-Type: application/json",
                "--data-binary", "\@$file");

    open my $out, "-|", "curl", @args, $url or die "curl: $!\n";
    my $status = <$out>;
    close $out;

    my ($got) = glob $large->dir . "/client_body/*";
    my $bytes = defined $got ? LLMG::Nginx::slurp($got) : "";

    unlink $got if defined $got;

    return ($status, $bytes);
}


my $status;
my $before = high_water();
my $rest = (64 << 20) - length messages(1, "");
my $words = "Pack my box with five dozen jugs. ";

my %large = (
    "one text" => messages(1, substr($words x ($rest / length($words) + 1), 0,
                                     $rest)),
    "numbers" => '{"messages":[],"x":[' . "1," x 33_000_000 . "1]}",
);

for my $what (sort keys %large) {
    my ($status, $got) = send_file($large{$what});

    is($status, 200, "64 MiB, $what: 200");
    ok($got eq $large{$what}, "64 MiB, $what: forwarded as they came");
}

cmp_ok(high_water() - $before, "<", 2.5 * (64 << 20),
       "64 MiB: the worker needs less than two and a half times as much");

my $mail = " jane\@example.com";
my $masked = $large{"one text"};

substr $masked, index($masked, '"', length($masked) - 60) - length $mail,
       length $mail, $mail;

($status, my $got) = send_file($masked);

is($status, 200, "64 MiB, an address at the end: 200");
ok($got eq $masked =~ s/jane\@example\.com/[EMAIL_ADDRESS]/r,
   "64 MiB, an address at the end: masked, and nothing else");

($status) = send_file(messages(1, "") . " " x ((64 << 20)
                                                  - length(messages(1, ""))
                                                  + 1));

is($status, 413, "64 MiB and a byte: 413");

# more texts than are kept track of are refused, not counted on

($status) = send_file('{"messages":["a"' . ',"a"' x 2_000_000 . "]}");

is($status, 413, "two million texts: 413");

done_testing();
