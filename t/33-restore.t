# style=restore: what a request loses on its way to the model, its answer gets
# back, in every API, whole and in streams.  The stand-in says what it is told.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use Compress::Raw::Zlib qw(crc32);
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use Test::More;

use LLMG::Curl qw(chat curl said);
use LLMG::Front;
use LLMG::Nginx qw(free_port slurp);
use LLMG::Wire;

my $json = JSON::PP->new->utf8->canonical->allow_nonref;
my $mail = 'jane.roe@' . 'example.org';
my $card = join " ", ("4242") x 4;
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $told = "I am $mail, card $card.";
my $h2 = free_port();
my $path = "/v1/chat/completions";
my $placeholder = qr/\[[A-Z_]+_[bcdfghjklmnpqrstvwxz]{8}\]/;

my $front = LLMG::Front->start(server => <<"END", http => <<'END', locations => <<'END');
    listen 127.0.0.1:$h2 http2;
END
    llm_guard_policy back {
        inherit   default;
        request   pii.*  mask style=restore;
        response  pii.*  mask style=label;
    }
    llm_guard_policy strictly {
        inherit   back;
        response  pii.*  block;
    }
    llm_guard_policy labels {
        inherit   default;
        request   pii.*  mask style=label;
        response  pii.*  mask style=label;
    }
    llm_guard_policy hashes {
        inherit   default;
        request   pii.*  mask style=hash;
    }
END
    location / { llm_guard back; proxy_pass http://MODEL;
                 proxy_buffering off; llm_guard_audit_log DIR/audit.json; }
    location /buffered/ { llm_guard back; proxy_pass http://MODEL/; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }
    location /strictly/ { llm_guard strictly; proxy_pass http://MODEL/; }
    location /labels/ { llm_guard labels; proxy_pass http://MODEL/; }
    location /hashes/ { llm_guard hashes; proxy_pass http://MODEL/; }
    location /shadow/ { llm_guard back; llm_guard_mode shadow;
                        proxy_pass http://MODEL/; }
    location /small/ { llm_guard back; llm_guard_response_buffer 100;
                       proxy_pass http://MODEL/; }
    location /small/open/ { llm_guard back; llm_guard_response_buffer 100;
                            llm_guard_fail_mode open;
                            proxy_pass http://MODEL/; }
    location /moved/ { llm_guard back;
                       proxy_pass http://MODEL/;
                       proxy_intercept_errors on;
                       error_page 429 = @again; }
    location @again { llm_guard back; proxy_pass http://MODEL;
                      proxy_set_header X-Standin-Status 200;
                      rewrite ^/moved(.*) $1 break; }
    location /gzip/ { llm_guard back; gzip on; gzip_min_length 0;
                      gzip_types application/json text/event-stream;
                      proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, $body, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask($to, json => $body, @args);
}


sub model {
    my (%say) = @_;

    return header => [ map { "x-standin-$_: $say{$_}" } sort keys %say ];
}


sub got { ($front->model->last_body)[1] }


# events of a stream, as documents

sub sse { return $_[0] =~ /^data: (.*?)\r?$/mg }

sub lines { return split /\n/, $_[0] }

sub elements { return map { $json->encode($_) } @{$json->decode($_[0])} }

sub frames {
    my ($body) = @_;

    my @events;

    while (length $body) {
        my ($size, $head, $sum) = unpack "N3", $body;

        return "a wrong length" if $sum != crc32(substr $body, 0, 8)
                                   || length $body < $size;

        my $frame = substr $body, 0, $size, "";

        return "a wrong sum" if crc32(substr $frame, 0, -4)
                                != unpack "N", substr $frame, -4;

        my $payload = substr $frame, 12 + $head, -4;
        my $bytes = $json->decode($payload)->{bytes};

        push @events, defined $bytes ? decode_base64($bytes) : $payload;
    }

    return @events;
}

sub document { return $_[0] }


# all strings in an answer that are text, in their order: pieces become one text

sub texts {
    my ($doc) = @_;

    return map { texts($_) } @$doc if ref $doc eq "ARRAY";
    return () if ref $doc ne "HASH";

    return map {
        my $value = $doc->{$_};

        ref $value ? texts($value)
        : /^(?:text|content|delta|response|thinking|reasoning
              |reasoning_content|arguments|partial_json|refusal|input)\z/x
        ? $value // "" : ()
    } sort keys %$doc;
}

sub text_of {
    my ($events, $body) = @_;

    return join "", map { texts($json->decode($_)) }
                    grep { /^\{/ } $events->($body);
}


my $user = [ { role => "user", content => $told } ];
my $blocks = [ { role => "user", content => [ { text => $told } ] } ];
my $parts = { contents => [ { role => "user",
                              parts => [ { text => $told } ] } ] };
my @on = (stream => JSON::PP::true);
my @off = (stream => JSON::PP::false);

my @apis = (
    [ "chat", $path, { messages => $user }, \&document ],
    [ "chat, a stream", $path, { messages => $user, @on }, \&sse ],
    [ "completions", "/v1/completions", { prompt => $told }, \&document ],
    [ "completions, a stream", "/v1/completions",
      { prompt => $told, @on }, \&sse ],
    [ "responses", "/v1/responses", { input => $told }, \&document ],
    [ "responses, a stream", "/v1/responses", { input => $told, @on },
      \&sse ],
    [ "anthropic", "/v1/messages", { messages => $user, max_tokens => 9 },
      \&document ],
    [ "anthropic, a stream", "/v1/messages",
      { messages => $user, max_tokens => 9, @on }, \&sse ],
    [ "gemini", "/v1beta/models/g:generateContent", $parts, \&document ],
    [ "gemini, a stream", "/v1beta/models/g:streamGenerateContent?alt=sse",
      $parts, \&sse ],
    [ "gemini, an array", "/v1beta/models/g:streamGenerateContent", $parts,
      \&elements ],
    [ "ollama", "/api/chat", { model => "m", messages => $user, @off },
      \&document ],
    [ "ollama, a stream", "/api/chat", { model => "m", messages => $user },
      \&lines ],
    [ "cohere", "/v2/chat", { messages => $user }, \&document ],
    [ "cohere, a stream", "/v2/chat", { messages => $user, @on }, \&sse ],
    [ "cohere 1, a stream", "/v1/chat", { message => $told, @on }, \&lines ],
    [ "bedrock", "/model/m/converse", { messages => $blocks }, \&document ],
    [ "bedrock, a stream", "/model/m/converse-stream",
      { messages => $blocks }, \&frames ],
    [ "bedrock, invoke", "/model/anthropic.m/invoke-with-response-stream",
      { messages => $user, max_tokens => 9 }, \&frames ],
);

for my $api (@apis) {
    my ($name, $at, $body, $events) = @$api;

    subtest $name => sub {
        my $direct = ask("/off$at", $body);
        my $text = text_of($events, $direct->{body});

        is($direct->{status}, 200, "answered without us");
        like($text, qr/\Q$told/, "the model says what it is told");

        for my $way ("", "/buffered") {
            for my $how ([ chunk => 1 ], [ chunk => 7 ], [ chunk => 500 ],
                         [ chunk => 9, cut => 1 ], [ chunk => 9, cut => 33 ])
            {
                my $title = join " ", "way \"$way\"", @$how;
                my $r = ask("$way$at", $body, model(@$how));

                is($r->{status}, 200, "$title: answered");
                ok($r->{whole}, "$title: whole");
                is(text_of($events, $r->{body}), $text,
                   "$title: the client's own words");
                unlike(got(), qr/jane|4242/, "$title: not for the model");
                unlike(join("", $r->{body}, $events->($r->{body})),
                       $placeholder, "$title: no placeholder is left");
            }
        }

        like(got(), qr/I am \[EMAIL_ADDRESS_[a-z]{8}\], card \[CREDIT_CARD_/,
             "the model sees placeholders");
    };
}


subtest "tools and reasoning" => sub {
    ask($path, chat($told));

    my ($hidden) = got() =~ /($placeholder)/;
    my $tool = qq(send {"to":"$hidden","n":1,"urls":["https://x.example/)
               . qq(?q=$hidden"]});

    for my $api ([ $path, chat($told), \&document ],
                 [ $path, chat($told, @on), \&sse ],
                 [ "/v1/responses", { input => $told }, \&document ],
                 [ "/v1/responses", { input => $told, @on }, \&sse ],
                 [ "/v1/messages", { messages => $user, max_tokens => 9 },
                   \&document ],
                 [ "/v1/messages", { messages => $user, max_tokens => 9,
                                     @on }, \&sse ],
                 [ "/api/chat", { messages => $user }, \&lines ],
                 [ "/model/m/converse-stream", { messages => $blocks },
                   \&frames ])
    {
        my ($at, $body, $events) = @$api;

        for my $chunk (1, 6, 300) {
            my $r = ask($at, $body, model(tool => $tool, chunk => $chunk));
            my $all = join "", map { $json->encode($_) } strings(
                          map { /^\{/ ? $json->decode($_) : () }
                              $events->($r->{body}));
            my $args = text_of($events, $r->{body}) . $all;

            like($args, qr/\Q$mail/, "$at, chunk $chunk: for the tool");
            like($args, qr/q=\Q$hidden/,
                 "$at, chunk $chunk: but not in an address");
        }
    }

    my $escaped = $hidden =~ s/\[/\\u005b/r =~ s/_/\\u005f/r;

    for my $chunk (1, 5, 300) {
        for my $stream (0, 1) {
            my $r = ask($path, chat($told, $stream ? @on : ()),
                        model(tool => qq(send {"to":"$escaped","cc":"eve)
                                      . qq(\\u0040example.com $hidden"}),
                              chunk => $chunk));

            like(text_of($stream ? \&sse : \&document, $r->{body}),
                 qr/\{"to":"\Q$mail\E","cc":"\[EMAIL_ADDRESS_1\] \Q$mail\E"\}/,
                 "chunk $chunk: escapes are read, each value comes once");
        }
    }

    my $r = ask($path, chat($told, @on),
                model(reasoning => "Who is $hidden?", chunk => 3));

    like(text_of(\&sse, $r->{body}), qr/Who is \Q$mail\E\?/,
         "reasoning is the client's to read");

    for my $stream (0, 1) {
        $r = ask("/v1/messages", { messages => $user, max_tokens => 9,
                                   thinking => { type => "enabled" },
                                   $stream ? @on : () },
                 model(reasoning => "Who is $hidden?"));

        my $text = text_of($stream ? \&sse : \&document, $r->{body});

        like($text, qr/Who is \Q$hidden\E\?/, "where it is signed it stays");
        like($text, qr/said: "I am \Q$mail/, "and the text does not");
    }
};


sub strings {
    return map { ref eq "HASH" ? strings(values %$_)
                 : ref eq "ARRAY" ? strings(@$_) : $_ // "" } @_;
}


subtest "what is whole has its length, and nothing else of the old" => sub {
    my $r = ask($path, chat($told),
                model(header => 'ETag: "x", Last-Modified: '
                                . 'Mon, 01 Jan 2024 00:00:00 GMT'));

    is($r->{headers}{'content-length'}, length $r->{body}, "the length");
    ok(!exists $r->{headers}{etag}, "no ETag");
    ok(!exists $r->{headers}{'last-modified'}, "no Last-Modified");
    like(said($r), qr/\Q$told/, "what was told");

    for my $more ([], [ @on ]) {
        my $r = curl("http://127.0.0.1:" . $front->port . "/gzip$path",
                     json => chat($told, @$more), args => [ "--compressed" ]);

        is($r->{headers}{'content-encoding'}, "gzip", "compressed after us");
        like(said($r), qr/\Q$told/, "what was told");
    }

    SKIP: {
        skip "this curl has no HTTP/2", 1 if `curl -V` !~ /HTTP2/;

        like(said(curl("http://127.0.0.1:$h2$path", json => chat($told, @on),
                       args => [ "--http2-prior-knowledge" ])),
             qr/\Q$told/, "over HTTP/2");
    }
};


subtest "only what this request had" => sub {
    my $other = 'bob@' . 'example.org';

    ask($path, chat($told));

    my ($hidden) = got() =~ /($placeholder)/;

    for my $more ([], [ @on ]) {
        my $r = ask($path, chat("Hello", @$more),
                    model(answer => "It is $hidden.", chunk => 5));

        is(said($r), "It is $hidden.", "a placeholder of another request");

        $r = ask($path, chat($told, @$more), chunked(
                 "It is $hidden, [EMAIL_ADDRESS_1] or [EMAIL_ADDRESS_bcdfghjk]"
                 . ", and $other; $other, al\@example.org."));

        is(said($r), "It is $mail, [EMAIL_ADDRESS_1] or [EMAIL_ADDRESS_bcdfgh"
                     . "jk], and [EMAIL_ADDRESS_" . (@$more ? 1 : 2)
                     . "]; [EMAIL_ADDRESS_" . (@$more ? 1 : 2)
                     . "], [EMAIL_ADDRESS_" . (@$more ? 2 : 3) . "].",
           "its own comes back, the model's is masked");

        $r = ask("/strictly$path", chat($told, @$more),
                 chunked("It is $hidden."));

        is(said($r), "It is $mail.", "it blocks nothing");

        $r = ask("/strictly$path", chat($told, @$more),
                 chunked("It is $hidden, not $other."));

        unlike($r->{body}, qr/bob/, "but another does");
    }
};


sub chunked {
    my ($text) = @_;

    return model(answer => $text, chunk => 5);
}


subtest "the next turn" => sub {
    my @before = { role => "user", content => $told };

    ask($path, { messages => \@before });

    my $first = $json->decode(got())->{messages}[0]{content};

    my $r = ask($path, { messages => [ @before,
        { role => "assistant", content => "Hello, $mail!" },
        { role => "user", content => 'And al@' . "example.org. Again: $mail" } ],
        @on });

    my $sent = $json->decode(got())->{messages};

    is($sent->[0]{content}, $first, "what was said is said alike");
    like($sent->[2]{content}, qr/And ($placeholder)\. Again: ($placeholder)/,
         "two values, two placeholders");
    unlike(got(), qr/jane|al\@/, "nothing of them");
    like(said($r), qr/And al\@example\.org\. Again: \Q$mail/, "and back");
};


subtest "where nothing can come back" => sub {
    my $r = ask("/small$path", chat($told));

    is($r->{status}, 502, "too long to be looked at: refused");
    like($r->{body}, qr/guard_unavailable/, "with the reason");

    $r = ask("/small/open$path", chat($told));

    is($r->{status}, 200, "fail mode open: it passes");
    like(said($r), qr/I am $placeholder, card $placeholder\./,
         "with its placeholders");

    $r = ask("/shadow$path", chat($told));

    like(got(), qr/\Q$told/, "shadow: nothing is masked");
    like(said($r), qr/\Q$told/, "shadow: nor comes back");

    $r = ask($path, chat("$told $key"));

    is($r->{status}, 400, "a secret is blocked as before");
};


subtest "by another location" => sub {
    my $r = ask("/moved$path", chat($told), model(status => 429));

    is($r->{status}, 200, "answered");
    unlike(got(), qr/jane|4242/, "masked");
    like(said($r), qr/\Q$told/, "and what was masked before comes back");
};


subtest "a signed body is not masked" => sub {
    my $before = ($front->model->last_body)[0];
    my $r = ask("/model/m/converse", { messages => $blocks }, header => [
        "Authorization: AWS4-HMAC-SHA256 Credential=AKID/20240101/us-east-1/"
        . "bedrock/aws4_request, SignedHeaders=host, Signature=00" ]);

    is($r->{status}, 400, "refused");
    like($r->{body}, qr/body_signed/, "with the reason");
    is(($front->model->last_body)[0], $before, "nothing is forwarded");
};


subtest "other styles" => sub {
    my $two = "$mail, al\@example.org; [EMAIL_ADDRESS_1], $mail";
    my $r = ask("/labels$path", chat($two), model(answer =>
                "[EMAIL_ADDRESS_2] or $mail or eve\@example.org"));

    is($json->decode(got())->{messages}[0]{content},
       "[EMAIL_ADDRESS_2], [EMAIL_ADDRESS_3]; [EMAIL_ADDRESS_1], "
       . "[EMAIL_ADDRESS_2]", "numbers, none of which is there already");
    is(said($r), "[EMAIL_ADDRESS_2] or [EMAIL_ADDRESS_2] or [EMAIL_ADDRESS_4]",
       "the answer goes on with them");

    $r = ask($_, chat("Hello.", @on), model(answer => "eve\@example.org, "
             . "al\@example.org or eve\@example.org", chunk => 3))
        and is(said($r), "[EMAIL_ADDRESS_1], [EMAIL_ADDRESS_2] or "
               . "[EMAIL_ADDRESS_1]", "$_: a request that had none")
        for $path, "/labels$path";

    ask("/hashes$path", chat($two));

    my ($first) = got() =~ /(\[EMAIL_ADDRESS:[0-9a-f]{8}\])/;

    ok(defined $first, "a sum");
    like(got(), qr/\Q$first\E, \[EMAIL_ADDRESS:(?!\Q$first\E).{8}\]; \[EMAIL_ADDRESS_1\], \Q$first\E"/,
         "of each value its own");
};


{
    my @lines = map { $json->decode($_) }
                split /\n/, slurp($front->dir . "/audit.json");

    is_deeply([ @{$lines[0]}{qw(decision masked restored)} ],
              [ "mask", 2, 2 ], "the audit log counts what came back");
    ok((grep { !exists $_->{restored} } @lines), "and says nothing of none");
}

for my $log ("audit.json", "error.log") {
    unlike(slurp($front->dir . "/$log"), qr/jane|4242.?4242|al\@/,
           "no value is in $log");
}

is($front->leave, "", "no complaints in the error log");

done_testing();
