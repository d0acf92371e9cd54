# The usage of a stream is known, whether the client asked for it or not; the
# event that tells it is only for those who asked.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Test::More;

use LLMG::Front;
use LLMG::Nginx qw(slurp);
use LLMG::Wire;

my $path = "v1/chat/completions";
my $mail = 'jane.roe@' . 'example.org';
my $include = '"stream_options":{"include_usage":true}';

my $front = LLMG::Front->start(http => <<'HTTP', locations => <<'END');
    llm_guard_policy no-usage { inherit default; usage off; }
    log_format usage '$uri $llm_guard_prompt_tokens '
                     '$llm_guard_completion_tokens $llm_guard_changes';
HTTP
    access_log DIR/usage.log usage;
    proxy_buffering off;
    location / { proxy_pass http://MODEL; }
    location /buffered/ { proxy_pass http://MODEL/; proxy_buffering on; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }
    location /no-usage/ { llm_guard no-usage; proxy_pass http://MODEL/; }
    location /observe/ { llm_guard observe; proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard strict; llm_guard_mode shadow;
                        proxy_pass http://MODEL/; }
    location /mistral/ { llm_guard strict; llm_guard_dialect mistral;
                         proxy_pass http://MODEL/; }
    location /strict/ { llm_guard strict; proxy_pass http://MODEL/; }
    location /first/ { error_page 502 = /then/v1/chat/completions;
                       proxy_pass http://127.0.0.1:1/; }
    location /then/ { llm_guard strict; proxy_method POST;
                      proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub body {
    my ($more) = @_;

    return qq({"model":"m","messages":[{"role":"user","content":"Hi"}])
           . ($more // ',"stream":true') . "}";
}


sub ask {
    my ($to, $body, %say) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", data => $body,
        header => [ "Content-Type: application/json",
                    map { "x-standin-$_: $say{$_}" } sort keys %say ]);
}


sub got { return $front->model->received->{body} }


# what the client of a stream without usage would see

sub without {
    my ($bytes) = @_;

    return $bytes =~ s/^data: [^\n]*"choices":\[\][^\n]*\n\n//mgr
                  =~ s/,"usage":null//gr;
}


my @say = (answer => "one two three", chunk => 4);
my $asked = ask("/off/", body(",\"stream\":true,$include"), @say)->{body};
my $plain = ask("/off/", body(), @say)->{body};

like($asked, qr/"choices":\[\].*"prompt_tokens"/, "a stream with its usage");
isnt($asked, without($asked), "which is an event of its own");


for my $way ("", "buffered/", "strict/") {
    my $r = ask("/$way", body(), @say);

    is(got(), body() =~ s/^\{/{$include,/r, "$way: it is asked for");
    is($r->{body}, without($asked), "$way: and the event is hidden");
    ok($r->{whole}, "$way: the stream has its end");

    $r = ask("/$way", body(",\"stream\":true,$include"), @say);
    is(got(), body(",\"stream\":true,$include"), "$way: asked for: it stays");
    is($r->{body}, $asked, "$way: asked for: every byte comes");

    $r = ask("/$way", body(
        ',"stream":true,"stream_options":{"include_usage":false}'), @say);
    is(got(), body(",\"stream\":true,$include"), "$way: not wanted: asked for");
    is($r->{body}, without($asked), "$way: not wanted: hidden");
}

for my $cut (1 .. 12, 50, 100, 180, 250) {
    is(ask("/", body(), @say, cut => $cut)->{body}, without($asked),
       "pieces of $cut");
}

# Mistral's servers refuse members that they do not know

for my $way ("no-usage/", "observe/", "shadow/", "mistral/") {
    my $r = ask("/$way", body(), @say);

    is(got(), body(), "$way: nothing is asked for");
    is($r->{body}, $plain, "$way: nothing is hidden");
}

{
    my $vertex = "/v1/projects/p/locations/l/publishers/mistralai/models/m"
                 . ":streamRawPredict";

    $wire->ask($vertex, data => body(), header => [ map { "x-standin-$_" }
               "raw: {}", "type: application/json" ]);
    is(got(), body(), "Mistral at Vertex AI: nothing is asked for");
}

{
    my $r = ask("/shadow/", body(",\"stream\":true,$include"), @say);
    is($r->{body}, $asked, "shadow: what was asked for comes");
}

{
    my $r = ask("/", body(""), @say);
    is(got(), body(""), "no stream: nothing is asked for");
    like($r->{body}, qr/"usage":\{/, "no stream: its usage comes anyway");
}


# others put it elsewhere, or ask for no permission

sub raw {
    my ($bytes) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

    return (raw => $bytes, type => "text/event-stream", length => "chunked");
}

my $usage = '"usage":{"prompt_tokens":11,"completion_tokens":7}';
my $text = qq(data: {"choices":[{"index":0,"delta":{"content":"hi"}}]}\n\n);
my $done = "data: [DONE]\n\n";

for ([ "on the last piece",
       qq(data: {"choices":[{"index":0,"delta":{}}],$usage}\n\n), 1 ],
     [ "on every piece", qq(data: {"choices":[{"index":0,"delta":)
                         . qq({"content":"a"}}],$usage}\n\n) x 3, 1 ],
     [ "alone", qq(data: {"choices":[],$usage}\n\n), 0 ],
     [ "alone, with lines of another kind",
       qq(: x\nid: 7\ndata: {$usage ,\ndata: "choices" : [ ] }\n\n), 0 ],
     [ "nowhere", qq(data: {"choices":[]}\n\n), 1 ])
{
    my ($title, $event, $comes) = @$_;
    my $r = ask("/", body(), raw($text . $event . $done));

    is($r->{body}, $text . ($comes ? $event : "") . $done, $title);

    $r = ask("/no-usage/", body(), raw($text . $event . $done));
    is($r->{body}, $text . $event . $done, "$title, and not asked for by us");
}

{
    # masks are made all the same, over the event that goes

    my $half = sub {
        qq(data: {"choices":[{"index":0,"delta":{"content":"$_[0]"}}]}\n\n)
    };

    my $r = ask("/", body(), raw($half->("to jane.roe@")
                . qq(data: {"choices":[],$usage}\n\n)
                . $half->("example.org now") . $done));

    is($r->{body}, $half->("to [EMAIL_ADDRESS]") . $half->(" now") . $done,
       "a value over the hidden event is masked");
}

{
    # the second location finds it asked for: not by the client

    my $r = ask("/first/", body(), @say);

    is(got(), body() =~ s/^\{/{$include,/r, "two locations: asked for once");
    is($r->{body}, without($asked), "two locations: hidden");
}

is($front->leave, "", "nothing to complain about");

my $log = slurp($front->dir . "/usage.log");

like($log, qr{^/$path \d+ \d+ usage$}m, "the log has the tokens");
like($log, qr{^/no-usage/$path - - -$}m, "and none where none were asked for");
like($log, qr{^/shadow/$path - - usage$}m, "nor in the shadow");

done_testing();
