# Request bodies in every form in which nginx may hold them: what is clean
# arrives byte for byte, what is masked arrives whole and with its own length.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use MIME::Base64 qw(decode_base64);
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Gate;
use LLMG::Nginx qw(free_port slurp);
use LLMG::Post;
use LLMG::Standin;

my $chat = "v1/chat/completions";
my $mail = 'jane.roe@example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";


# things that a parser and a printer would not give back as they were

my $clean = <<'END' =~ s/<tab>/\t/gr =~ s/\n\z/  /r;
 {<tab>"model" : "gpt-4o" ,
"n":1.0000000000000000000000000000001e+00,"seed" :123456789012345678901234567890,
  "temperature":-0 ,"x":[ ] , "y":{ },"\u006beep":"\u0041\/\b\f\n\r\t\"\\\ud83D\uDe00",
  "messages":[ { "content":"\u0000 gr\u00fc\u00DFe, 世界 \/ <&> 😀" , "role":"user"}
]<tab>}
END

# the same with a thing to mask, at its beginning, in escapes and at its end

my $dirty = $clean =~ s/"content":"/"content":"$mail and /r
                   =~ s/"\}\n\]/, jane\\u002eroe\\u0040example.org"}\n]/r;
my $masked = $clean =~ s/"content":"/"content":"[EMAIL_ADDRESS] and /r
                    =~ s/"\}\n\]/, [EMAIL_ADDRESS]"}\n]/r;

# and both again with more than fits into a buffer

my $filler = join " ", map { "word$_" } 1 .. 700;
my ($big_clean, $big_dirty, $big_masked) =
    map { s{"role":"user}{"name":"$filler","role":"user}r }
        $clean, $dirty, $masked;


my $h2 = free_port();
my $second = LLMG::Standin->start;
my $first = free_port();

my $tell = <<'END';
            proxy_set_header  X-Body-File $request_body_file;
            proxy_set_header  X-Length $content_length;
END

my $gate = LLMG::Gate->start(
    http => <<"END",
    log_format  body "\$uri \$request_body_file;";

    # answers 503 after it has read the body

    server {
        listen  127.0.0.1:$first;
        llm_guard  off;
        location / {
            proxy_set_header  X-Standin-Status 503;
            proxy_pass        http://127.0.0.1:@{[ $second->port ]};
        }
    }

    upstream two {
        server  127.0.0.1:$first max_fails=0;
        server  127.0.0.1:@{[ $second->port ]} backup;
    }
END
    at => {
        "/plain/" => "",
        "/memory/" => "client_body_buffer_size 256k;\n"
                      . "client_body_in_single_buffer on;\n",
        "/file/" => "client_body_buffer_size 1k;\n"
                    . "access_log \@DIR\@/body.log body;\n$tell",
        "/only/" => "client_body_in_file_only clean;\n"
                    . "access_log \@DIR\@/body.log body;\n$tell",
        "/direct/" => "proxy_request_buffering off;",
        "/rest/" => "client_body_buffer_size 256k;",
        "/tell/" => "proxy_set_header  X-Body \$request_body;",
        "/old/" => "proxy_http_version 1.0;",
        "/retry/" => <<'END',
            proxy_next_upstream  http_503 non_idempotent;
            proxy_pass           http://two;
END
        "/retry-file/" => <<'END',
            client_body_buffer_size  1k;
            proxy_next_upstream      http_503 non_idempotent;
            proxy_pass               http://two;
END
    },
    server => "listen 127.0.0.1:$h2 http2;");


sub whole {
    my ($title, $path, $body, $wanted, %arg) = @_;

    my $model = $arg{model} // $gate->model;
    my $before = $model->received->{count};
    my $r = $gate->post("/$path/$chat", $body, %arg);
    my $got = $model->received;
    my $bytes = decode_base64($got->{body_base64} // "");

    is($r->{status}, 200, "$title: answered");
    is($got->{count}, $before + ($arg{times} // 1), "$title: forwarded");
    ok($bytes eq $wanted, "$title: as it should be")
        or diag("sent:    $body\ngot:     $bytes\nwanted:  $wanted");
    is($got->{headers}{'content-length'}, length $wanted, "$title: length");
    ok(!defined $got->{headers}{'transfer-encoding'}, "$title: no chunks");
    ok($gate->wire->usable, "$title: the connection goes on");

    return $got;
}


# every form, clean and masked

my $middle = int(length($clean) / 2);

my @forms = (
    [ "in one piece", "plain" ],
    [ "in a buffer of its own", "memory", cut => [ 0 ] ],
    [ "its beginning with the headers", "plain", cut => [ $middle ] ],
    [ "its last byte late", "rest", cut => [ length($clean) - 1 ] ],
    [ "byte by byte", "plain", cut => [ 1 .. 60 ], pause => 0.0005 ],
    [ "in chunks of one byte", "plain", chunk => 1 ],
    [ "in chunks of seven bytes, in pieces", "plain", chunk => 7,
      cut => [ 1, 2, 3, 9, 50, 51, 52, 53 ], pause => 0.002 ],
    [ "in one chunk", "plain", chunk => 1 << 20 ],
    [ "nothing but a file", "only" ],
    [ "nothing but a file, in chunks", "only", chunk => 100 ],
    [ "unbuffered", "direct" ],
    [ "unbuffered, in pieces", "direct", cut => [ $middle ] ],
    [ "unbuffered, in chunks", "direct", chunk => 50 ],
    [ "to an upstream of HTTP/1.0", "old" ],
    [ "to an upstream of HTTP/1.0, in chunks", "old", chunk => 50 ],
);

my @big = (
    [ "long, in memory", "memory" ],
    [ "long, its beginning with the headers", "memory", cut => [ 700 ] ],
    [ "long, in a file", "file" ],
    [ "long, in a file, in pieces", "file", cut => [ 500, 1500, 4000 ] ],
    [ "long, in a file, in chunks", "file", chunk => 999 ],
    [ "long, unbuffered", "direct", cut => [ 3000 ] ],
    [ "long, unbuffered, in chunks", "direct", chunk => 4096,
      cut => [ 3000 ] ],
);

for (@forms) {
    my ($title, $path, %arg) = @$_;
    whole("clean, $title", $path, $clean, $clean, %arg);
    whole("masked, $title", $path, $dirty, $masked, %arg);
}

for (@big) {
    my ($title, $path, %arg) = @$_;
    whole("clean, $title", $path, $big_clean, $big_clean, %arg);
    whole("masked, $title", $path, $big_dirty, $big_masked, %arg);
}


# what nginx tells of a masked body

for ([ "file", $big_dirty, $big_masked, $big_clean ],
     [ "only", $dirty, $masked, $clean ])
{
    my ($path, $body, $wanted, $untouched) = @$_;

    my $got = whole("masked, told of, /$path/", $path, $body, $wanted);

    is($got->{headers}{'x-length'}, length $wanted,
       "/$path/: \$content_length is that of the masked body");
    ok(!$got->{headers}{'x-body-file'},
       "/$path/: \$request_body_file does not lead to what was masked");

    $got = whole("clean, told of, /$path/", $path, $untouched, $untouched);

    ok($got->{headers}{'x-body-file'},
       "/$path/: \$request_body_file is there when nothing was masked");
}

unlike(slurp($gate->dir . "/body.log"), qr{^\S+/file/\S+ [^;]*\Q$mail}m,
       "no file in the log that holds what was masked");

my $got = whole("masked, told of", "tell",
                qq({"messages":[{"role":"user","content":"$mail"}]}),
                '{"messages":[{"role":"user","content":"[EMAIL_ADDRESS]"}]}');

like($got->{headers}{'x-body'}, qr/EMAIL_ADDRESS/,
     '$request_body is the masked body');
unlike($got->{headers}{'x-body'}, qr/\Q$mail/,
       '$request_body is not what was masked');


# a second try

for (["retry", $dirty, $masked], ["retry-file", $big_dirty, $big_masked],
     ["retry", $clean, $clean], ["retry-file", $big_clean, $big_clean])
{
    my ($path, $body, $wanted) = @$_;
    my $what = $body eq $wanted ? "clean" : "masked";

    my $got = whole("$what, tried again, /$path/", $path, $body, $wanted,
                    model => $second, times => 2);

    isnt($got->{headers}{'x-standin-status'} // "", 503,
         "/$path/, $what: it is the second server that answered");
}


# 100-continue

for ([ "clean", $clean, $clean ], [ "masked", $dirty, $masked ]) {
    my ($what, $body, $wanted) = @$_;

    my $r = $gate->post("/plain/$chat", $body, cut => [ 0 ], pause => 0.05,
                         header => [ "Expect: 100-continue" ]);

    is("$r->{continued} $r->{status}", "1 200", "$what: 100, then 200");
    ok($gate->got eq $wanted, "$what: as it should be, after a 100");
    ok($gate->wire->usable, "$what: the connection goes on after a 100");
}


# HTTP/2

SKIP: {
    skip "curl cannot speak HTTP/2", 1
        unless `curl --version` =~ /^Features:.*\bHTTP2\b/m;

    for ([ "clean", "plain", $clean, $clean ],
         [ "masked", "plain", $dirty, $masked ],
         [ "clean, long, in a file", "file", $big_clean, $big_clean ],
         [ "masked, long, in a file", "file", $big_dirty, $big_masked ],
         [ "masked, nothing but a file", "only", $dirty, $masked ],
         [ "clean, long, unbuffered", "direct", $big_clean, $big_clean ],
         [ "masked, long, unbuffered", "direct", $big_dirty, $big_masked ])
    {
        my ($title, $path, $body, $wanted) = @$_;

        for my $form ("with its length", "without a length") {
            my $before = $gate->count;
            my $r = curl("http://127.0.0.1:$h2/$path/$chat", data => $body,
                         args => [ "--http2-prior-knowledge" ],
                         header => [ $form =~ /without/
                                     ? "Content-Length:" : () ]);

            is($r->{status}, 200, "HTTP/2, $title, $form: answered");
            is($gate->count, $before + 1,
               "HTTP/2, $title, $form: forwarded");
            ok($gate->got eq $wanted,
               "HTTP/2, $title, $form: as it should be");
            is($gate->received->{headers}{'content-length'}, length $wanted,
               "HTTP/2, $title, $form: length");
        }
    }
}


# without a body

my $before = $gate->count;

for ([ "GET", "/plain/v1/models", 1, 200 ],
     [ "GET", "/plain/$chat", 1, 405 ],
     [ "DELETE", "/plain/v1/files/x", 1, 404 ],
     [ "POST", "/plain/v1/files/x/cancel", 1, 404 ],
     [ "POST", "/plain/$chat", 0, 400 ],
     [ "PUT", "/plain/$chat", 0, 400 ])
{
    my ($method, $path, $passes, $status) = @$_;

    my $r = $gate->wire->ask("$method $path HTTP/1.1\r\nHost: guard\r\n"
                              . "Content-Length: 0\r\n\r\n");

    is($r->{status}, $status, "$method $path without a body: $status");
    is($gate->count - $before, $passes,
       "$method $path without a body "
       . ($passes ? "is forwarded" : "goes no further"));
    ok($gate->wire->usable, "$method $path: the connection goes on");

    $before += $passes;
}

my $r = $gate->post("/plain/$chat", "", chunk => 10);

is($r->{status}, 400, "an empty body in chunks is refused");
like($r->{body}, qr/"reason":"body_invalid"/, "and told why");
is($gate->count, $before, "and not forwarded");
ok($gate->wire->usable, "and the connection goes on");


# many on one connection: nothing of one is left for the next

{
    my $wire = LLMG::Post->open($gate->port);
    my $ok = 0;

    for my $i (1 .. 30) {
        my ($body, $wanted) = $i % 3 == 0 ? ($dirty, $masked)
                            : $i % 3 == 1 ? ($clean, $clean)
                            : ($dirty =~ s/$mail/$key/r, undef);
        my $before = $gate->count;
        my $r = $wire->post("/plain/$chat", $body,
                            $i % 2 ? (chunk => 33) : ());

        $ok++ if defined $wanted
            ? $r->{status} == 200 && $gate->got eq $wanted
            : $r->{status} == 400 && $gate->count == $before;
    }

    is($ok, 30, "thirty clean, masked and blocked bodies on one connection");
}

# two requests in one write

{
    my $wire = LLMG::Post->open($gate->port);
    my $two = join "", map {
        "POST /plain/$chat HTTP/1.1\r\nHost: guard\r\nContent-Length: "
        . length($_) . "\r\n\r\n$_" } $dirty, $clean;

    my $before = $gate->count;

    is($wire->ask($two)->{status}, 200, "two in one write: the first");
    is($wire->answer->{status}, 200, "two in one write: the second");
    ok($gate->got eq $clean, "two in one write: as it should be");
    is($gate->count, $before + 2, "two in one write: both forwarded");
}


is(join("", $gate->nginx->complaints), "", "no complaints in the error log");

done_testing();
