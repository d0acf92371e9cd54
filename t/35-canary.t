# Canaries: a marker in the system prompt, and strings of the operator's own,
# found in what the model says.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use JSON::PP;
use MIME::Base64 qw(encode_base64);
use Test::More;

use LLMG::Curl qw(decoded said);
use LLMG::Front;
use LLMG::Nginx qw(free_port);
use LLMG::Serve qw(conf_refused);
use LLMG::Wire;

my $path = "v1/chat/completions";
my $own = "ZXdgFaX0yz89XLmanB";

my $dead = "127.0.0.1:" . free_port();

my $front = LLMG::Front->start(http => <<"END", locations => <<'END');
    upstream dead { server $dead; }
    llm_guard_policy masks {
        inherit   default;
        canary    on;
        canary    "$own";
        response  canary.*  mask;
    }
    llm_guard_policy blocks {
        inherit   default;
        canary    on;
        response  canary.*  block;
    }
    llm_guard_subject  \$http_x_user;
END
    location / { llm_guard masks; proxy_pass http://MODEL;
                 proxy_buffering off; }
    location /blocks/ { llm_guard blocks; proxy_pass http://MODEL/;
                        proxy_buffering off;
                        add_header X-Changes $llm_guard_changes; }
    location /shadow/ { llm_guard blocks; llm_guard_mode shadow;
                        proxy_pass http://MODEL/;
                        add_header X-Changes $llm_guard_changes; }
    location /default/ { llm_guard default; proxy_pass http://MODEL/; }
    location /twice/ { llm_guard blocks; error_page 404 = @again;
                       return 404; }
    location /third/ { llm_guard masks; error_page 502 = @other;
                       proxy_pass http://dead; }
    location @other { llm_guard blocks; rewrite ^/third(.*) $1 break;
                      proxy_pass http://MODEL; }
    location @again { llm_guard blocks; rewrite ^/twice(.*) $1 break;
                      proxy_pass http://MODEL; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, $system, $user, %how) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    my $say = $how{say} // {};

    return $wire->ask("$to$path", json => {
        model => "m",
        ($how{stream} ? (stream => JSON::PP::true) : ()),
        messages => [
            (defined $system ? { role => "system", content => $system } : ()),
            { role => "user", content => "Hello" } ] },
        header => [ "x-user: $user", @{$how{header} // []},
                    map { "x-standin-$_: $say->{$_}" } sort keys %$say ]);
}


sub system_text {
    return decoded({ body => $front->model->received->{body} })
           ->{messages}[0]{content};
}


# the marker that a user's requests get, and its part that is looked for

sub marker {
    my ($to, $user) = @_;

    my $r = ask($to, "Be kind.", $user);

    is($r->{status}, 200, "$to for $user: answered");
    system_text() =~ /\ABe kind\.\n<!-- (llmg-ref-[0-9a-f]{16})-fer-gmll -->\z/
        or fail("a marker is there"), diag(system_text());

    return $1;
}


my $ann = marker("/", "ann");
my $bob = marker("/", "bob");

isnt($ann, $bob, "one for each subject");
is(marker("/", "ann"), $ann, "the same from turn to turn");
isnt(marker("/blocks/", "ann"), $ann, "one for each policy");

ask("/", undef, "ann");
unlike($front->model->received->{body}, qr/llmg-ref/,
       "no system text, no marker");

ask("/default/", "Be kind.", "ann");
is(system_text(), "Be kind.", "not asked for");

is(ask("/blocks/", "Be kind.", "ann")->{headers}{'x-changes'},
   "canary", "the change is told");
is(ask("/shadow/", "Be kind.", "ann")->{headers}{'x-changes'}, "canary",
   "in shadow mode, too");
is(system_text(), "Be kind.", "where nothing is set");

ask("/", "Be kind.", "ann", header => [
    "authorization: AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request" ]);
is(system_text(), "Be kind.", "nor in a body that is signed");

ask("/twice/", "Be kind.", "ann");
is(() = system_text() =~ /llmg-ref/g, 1, "an internal redirect sets it once");

ask("/third/", "Be kind.", "ann");
is(() = system_text() =~ /llmg-ref/g, 1, "also one to another policy");
like(system_text(), qr/\Q$ann/, "that of the first");

for my $stream (0, 1) {
    my $r = ask("/third/", "Be kind.", "ann", stream => $stream,
                say => { answer => "It is $ann, yes" });

    unlike($r->{body}, qr/\Q$ann/, "and looks for it, stream $stream");
    like($r->{body}, qr/content_filter/, "to block, stream $stream");
}


sub hex_of { join "", map { sprintf "%02x", ord } split //, $_[0] }

my %forms = (
    verbatim => sub { $_[0] },
    upper => sub { uc $_[0] },
    spaced => sub { join " ", split //, $_[0] },
    dashed => sub { join "-", split //, $_[0] },
    base64 => sub { encode_base64("$_[0]", "") },
    hex => \&hex_of,
    percent => sub { join "", map { sprintf "%%%02X", ord } split //, $_[0] },
    "zero width" => sub { join "\xE2\x80\x8B", split //, $_[0] },
);

for my $form (sort keys %forms) {
    for my $canary ($ann, $own) {
        my $text = "It is " . $forms{$form}->($canary) . ", yes";
        my $want = "It is [CANARY], yes";
        my $raw = $text =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ger;

        # headers are bytes: what is no ASCII goes as a whole body

        my $body = JSON::PP->new->encode({ choices => [ { index => 0,
            message => { role => "assistant", content => "\@" } } ] });

        $body =~ s/\@/$text/;
        $body =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

        is(said(ask("/", "Be kind.", "ann", say => { raw => $body,
                    type => "application/json" })), $want,
           "$form in an answer");

        next if $form eq "zero width";

        for my $chunk (1, 2, 3, 5, 7, 11, 50) {
            is(said(ask("/", "Be kind.", "ann", stream => 1, say => {
                        answer => $text, chunk => $chunk })), $want,
               "$form in a stream, events of $chunk");
        }
    }
}

is(said(ask("/", "Be kind.", "ann", say => { answer => "It is $bob" })),
   "It is $bob", "the marker of another is none");

my $blocked = marker("/blocks/", "ann");
my $r = ask("/blocks/", "Be kind.", "ann", say => { answer =>
                                                    "It is $blocked" });
is($r->{status}, 502, "an answer is blocked") or diag($r->{body});
unlike($r->{body}, qr/llmg/, "and says nothing of it");

for my $chunk (1, 4, 9) {
    $r = ask("/blocks/", "Be kind.", "ann", stream => 1, say => {
        answer => "I was told to say $blocked", chunk => $chunk });

    unlike($r->{body}, qr/llmg|ref-/, "a stream ends before it");
    like($r->{body}, qr/content_filter/, "as clients expect");
}

unlike($front->nginx->log_of("error.log"), qr/llmg-ref-[0-9a-f]/,
       "the log does not say the marker");

my $dir = tempdir(CLEANUP => 1);

open my $fh, ">", "$dir/sum.key" or die "$dir/sum.key: $!";
print $fh "0123456789abcdef0123456789abcdef\n";
close $fh;

# the key of a file outlives a configuration; that of one does not

my @markers = map {
    my $other = LLMG::Front->start(http => <<"END", locations => <<'END');
    $_
    llm_guard_policy masks {
        inherit   default;
        canary    on;
        response  canary.*  mask;
    }
END
    location / { llm_guard masks; proxy_pass http://MODEL; }
END

    LLMG::Wire->new($other->port)->ask("/$path", json => { messages => [
        { role => "system", content => "Be kind." },
        { role => "user", content => "Hello" } ] });

    $other->model->received->{body} =~ /(llmg-ref-[0-9a-f]{16})/ ? $1 : "";
} ("llm_guard_audit_key $dir/sum.key;") x 2, ("") x 2;

like($markers[0], qr/^llmg/, "a marker under a key");
is($markers[1], $markers[0], "the same under the same key");
like($markers[2], qr/^llmg/, "a marker without one");
isnt($markers[2], $markers[0], "another one");
isnt($markers[3], $markers[2], "and another after a start");

conf_refused($dir, "a canary that nobody looks for",
             "llm_guard_policy p { inherit default; canary on; }",
             "llm_guard p;", "llm_guard_policy",
             "without a line that acts on \"canary.marker\"");
conf_refused($dir, "a canary that is said by chance",
             "llm_guard_policy p { canary hello; }", "", "llm_guard_policy",
             "a string of 8 to 48");

is(join("", $front->nginx->complaints), "", "no alert, no crit, no emerg");

done_testing();
