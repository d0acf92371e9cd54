# The guard together with what else nginx does to requests and answers.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use IO::Uncompress::Gunzip qw(gunzip);
use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat);
use LLMG::Front;
use LLMG::Nginx qw(free_port spew);
use LLMG::Standin;
use LLMG::Wire;

my $mail = 'jane.roe@' . 'example.org';
my $key = "AK" . "IA" . "QYLPMN5HHHFPZAM2";
my $json = JSON::PP->new->utf8->canonical;
my $path = "v1/chat/completions";
my $second = LLMG::Standin->start;
my $other = "127.0.0.1:" . $second->port;
my $dead = "127.0.0.1:" . free_port();

my $front = LLMG::Front->start(http => <<"END", server => <<"END", locations => <<"END");
    proxy_cache_path DIR/cache keys_zone=answers:1m;
    llm_guard_limit_zone \$remote_addr zone=once:256k rate=1/h;
    limit_req_zone \$remote_addr zone=few:64k rate=1r/m;
    upstream several { server $dead max_fails=0; server MODEL; }
END
    sendfile on;
END
    location / { proxy_pass http://MODEL; }
    location /off/ { llm_guard off; proxy_pass http://MODEL/; }

    location /gzip/ { gzip on; gzip_types *; gzip_min_length 0;
                      gzip_proxied any; proxy_pass http://MODEL/; }
    location /gunzip/ { gunzip on; proxy_pass http://MODEL/; }
    location /sub/ { sub_filter_types *; sub_filter_once off;
                     sub_filter "WHO" "$mail"; sub_filter "IT" "that";
                     proxy_pass http://MODEL/; }
    location /charset/ { charset utf-8; charset_types *;
                         proxy_pass http://MODEL/; }

    location /page/ { error_page 400 /custom; proxy_pass http://MODEL/; }
    location /page200/ { error_page 400 = /custom; proxy_pass http://MODEL/; }
    location /named/ { error_page 400 = \@named; proxy_pass http://MODEL/; }
    location /far/ { error_page 400 = /elsewhere; proxy_pass http://MODEL/; }
    location /errors/ { proxy_intercept_errors on; error_page 503 = /secret;
                        proxy_pass http://MODEL/; }
    location = /custom { internal; default_type text/plain;
                         return 200 "sorry\\n"; }
    location = /secret { internal; default_type text/plain;
                         return 200 "ask $mail\\n"; }
    location = /elsewhere { internal; proxy_pass http://$other; }
    location \@named { proxy_pass http://$other; }

    location /any/ { satisfy any; allow 127.0.0.1; deny all;
                     auth_request /no; proxy_pass http://MODEL/; }
    location /auth/ { auth_request /yes; proxy_pass http://MODEL/; }
    location /unauth/ { auth_request /no; proxy_pass http://MODEL/; }
    location = /yes { internal; proxy_pass_request_body off;
                      proxy_set_header Content-Length "";
                      proxy_pass http://$other/v1/models; }
    location = /no { internal; llm_guard off; return 403; }

    location /mirror/ { mirror /copy; proxy_pass http://MODEL/; }
    location = /copy { internal; proxy_pass http://$other/$path; }

    location /try/ { try_files /nothing \@tried; }
    location \@tried { rewrite ^/try(/.*) \$1 break; proxy_pass http://MODEL; }
    location /rewrite/ { rewrite ^/rewrite(/.*) \$1 last; }

    # what the first location does not do, the next one does

    location /on/shadow/ { llm_guard_mode shadow; try_files /nothing \@on; }
    location /on/observe/ { llm_guard observe; try_files /nothing \@on; }
    location /on/off/ { llm_guard off; try_files /nothing \@on; }
    location /on/deep/ { try_files /nothing \@shallow; }
    location /on/long/ { try_files /nothing \@short; }
    location /on/counted/ { try_files /nothing \@counted; }
    location /on/pass/ { llm_guard_unrecognized pass;
                         try_files /nothing /$path; }
    location /on/known/ { llm_guard_unrecognized scan;
                          try_files /nothing /unknown/; }
    location /unknown/ { llm_guard_unrecognized block;
                         proxy_pass http://MODEL; }
    location \@on { proxy_pass http://MODEL; }
    location \@shallow { llm_guard_depth_max 2; proxy_pass http://MODEL; }
    location \@short { llm_guard_body_max 1k; proxy_pass http://MODEL; }
    location \@counted { llm_guard_limit zone=once; proxy_pass http://MODEL; }
    location \@shadow { llm_guard_mode shadow; proxy_pass http://MODEL; }
    location /on/enforce/ { try_files /nothing \@shadow; }
    location /on/twice/ { try_files /nothing \@twice; }
    location \@twice { llm_guard strict; proxy_pass http://MODEL;
                       add_header X-Found \$llm_guard_rules; }
    location /on/page/ { error_page 400 = \@answers; proxy_pass http://MODEL; }
    location \@answers { proxy_pass http://MODEL; }
    location /on/error/ { llm_guard_unrecognized block;
                          error_page 502 /on/error.html;
                          proxy_pass http://$dead; }
    location = /on/error.html { internal; llm_guard_unrecognized block;
                                return 200 "sorry\\n"; }

    location /index/ { alias DIR/; index none page; default_type text/plain; }

    location /inside/ { internal; alias DIR/; default_type text/plain; }
    location /inside/off/ { internal; llm_guard off; alias DIR/;
                            default_type text/plain; }
    location \@inside { llm_guard off; proxy_set_header X-Standin-Header "";
                       proxy_pass http://$other; }

    location /added/ { add_before_body /file/page; add_after_body /file/page;
                       addition_types *; proxy_pass http://MODEL/; }
    location /ssi/ { ssi on; ssi_types *; proxy_pass http://MODEL/; }
    location /file/ { alias DIR/; default_type text/plain; }
    location /models { proxy_set_header X-Standin-Raw "";
                       proxy_pass http://$other/v1/models; }

    location /cached/ { proxy_cache answers; proxy_cache_methods POST;
                        proxy_cache_key \$http_x_key; proxy_cache_valid 200 1h;
                        add_header X-Cache \$upstream_cache_status always;
                        proxy_pass http://MODEL/; }
    location /cached/strict/ { llm_guard strict; proxy_cache answers;
                               proxy_cache_methods POST;
                               proxy_cache_key \$http_x_key;
                               proxy_cache_valid 200 1h;
                               add_header X-Cache \$upstream_cache_status always;
                               proxy_pass http://MODEL/; }
    location /cached/off/ { llm_guard off; proxy_cache answers;
                            proxy_cache_methods POST;
                            proxy_cache_key \$http_x_key;
                            add_header X-Cache \$upstream_cache_status always;
                            proxy_pass http://MODEL/; }

    location /rate/ { limit_req zone=few; limit_req_status 429;
                      proxy_pass http://MODEL/; }
    location /routed/ { proxy_set_header X-Model \$llm_guard_model;
                        add_header X-Model \$llm_guard_model;
                        proxy_pass http://MODEL/; }
    location /several/ { proxy_pass http://several/; }
    location /unread/ { proxy_request_buffering off; proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, $text, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", json => chat($text), @args);
}


sub raw {
    my ($bytes, %more) = @_;

    $bytes =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;
    my $extra = delete $more{extra} // [];

    return header => [ "x-standin-raw: $bytes", @$extra,
                       map { "x-standin-$_: $more{$_}" } sort keys %more ];
}


sub reason {
    my ($r) = @_;

    return eval { $json->decode($r->{body})->{error}{guard}{reason} } // "";
}


subtest "gzip: inspected first, packed after" => sub {
    my $want = qq({"a":"is [EMAIL_ADDRESS], ) . "so " x 100 . qq("});
    my @zip = (extra => [ "Accept-Encoding: gzip" ]);

    my $r = ask("/gzip/", "Hello",
                raw($want =~ s/\[EMAIL_ADDRESS\]/$mail/r, @zip));
    my $plain;

    is($r->{headers}{'content-encoding'}, "gzip", "packed");
    ok(gunzip(\$r->{body}, \$plain), "as it should be");
    is($plain, $want, "masked");
    is($front->model->received->{headers}{'accept-encoding'}, "identity",
       "the model server was asked for plain text");

    $r = ask("/gzip/", "Hello", raw($want));
    is($r->{headers}{'content-encoding'}, undef, "not for whom cannot read it");
    is($r->{body}, $want, "who gets the same");

    $r = ask("/gzip/", "the key is $key", header => [ "Accept-Encoding: gzip" ]);
    ok(gunzip(\$r->{body}, \$plain), "a refusal is packed");
    like($plain, qr/content_blocked/, "and whole");

    $r = ask("/gunzip/", "Hello", raw(qq({"a":"is $mail"}),
                                      encoding => "gzip"));
    is($r->{body}, '{"a":"is [EMAIL_ADDRESS]"}', "gunzip: unpacked before");
};


subtest "sub_filter and charset: what they make is inspected" => sub {
    my $r = ask("/sub/", "Hello", raw('{"a":"WHO did IT"}'));
    is($r->{body}, '{"a":"[EMAIL_ADDRESS] did that"}', "a substitution");
    is($r->{headers}{'content-length'}, length $r->{body}, "its length");

    $r = ask("/charset/", "Hello", raw(qq({"a":"$mail"})));
    is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}', "a charset");
    like($r->{headers}{'content-type'}, qr/charset=utf-8/, "is named");
};


subtest "error_page: replaces a refusal, and carries nothing on" => sub {
    my $r = ask("/page/", "the key is $key");
    is($r->{status}, 400, "a page: the status stays");
    is($r->{body}, "sorry\n", "a page: its text");
    is($r->{headers}{'content-type'}, "text/plain", "a page: its type");

    $r = ask("/page200/", "the key is $key");
    is($r->{status}, 200, "a page with a status of its own");
    is($r->{body}, "sorry\n", "and its text");

    for my $to ("named", "far") {
        my $count = $second->received->{count};

        $r = ask("/$to/", "the key is $key");

        is($second->received->{count}, $count + 1, "$to: asked");
        is($second->received->{body}, "", "$to: without the body");
        is($second->received->{headers}{'content-length'} // 0, 0,
           "$to: and no length of it");
    }

    $r = ask("/page/", "Hello");
    is($r->{status}, 200, "what is not refused passes");

    $r = ask("/errors/", "Hello", raw("{}", status => 503));
    is($r->{body}, "ask [EMAIL_ADDRESS]\n",
       "a page instead of the model's error is inspected");
};


subtest "access: no way around" => sub {
    for my $to ("any", "auth") {
        my $r = ask("/$to/", "the key is $key");
        is($r->{status}, 400, "$to: refused");
        is(reason($r), "content_blocked", "$to: why");

        $r = ask("/$to/", "I am $mail");
        is($r->{status}, 200, "$to: another passes");
        unlike($front->model->received->{body}, qr/jane/, "$to: masked");
        like($front->model->received->{body}, qr/I am /, "$to: and whole");
    }

    my $count = $front->model->received->{count};
    is(ask("/unauth/", "Hello")->{status}, 403, "who may not, may not");
    is($front->model->received->{count}, $count, "and nobody is asked");
};


subtest "mirror: the copy is the masked one" => sub {
    my $count = $second->received->{count};
    my $r = ask("/mirror/", "I am $mail");

    is($r->{status}, 200, "answered");

    for (1 .. 50) {
        last if $second->received->{count} > $count;
        select undef, undef, undef, 0.02;
    }

    like($second->received->{body}, qr/I am \[EMAIL_ADDRESS\]/, "the copy");
    is($second->received->{body}, $front->model->received->{body},
       "is what the model got");

    $count = $second->received->{count};
    ask("/mirror/", "the key is $key");
    is($second->received->{count}, $count, "what is refused is not mirrored");
};


subtest "try_files, rewrite and index: inspected once, answers too" => sub {
    for my $to ("try", "rewrite") {
        is(reason(ask("/$to/", "the key is $key")), "content_blocked",
           "$to: refused");

        my $r = ask("/$to/", "I am $mail", raw(qq({"a":"$mail"})));
        is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}', "$to: an answer");
        like($front->model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
             "$to: a request");
    }

    spew($front->dir . "/page", "page of $mail\n");
    is($wire->ask("/index/")->{body}, "page of [EMAIL_ADDRESS]\n", "index");
};


subtest "a location behind another does what that one did not" => sub {
    for my $to ("shadow", "observe", "off", "pass") {
        my $count = $front->model->received->{count};

        is(reason(ask("/on/$to/", "the key is $key")), "content_blocked",
           "$to, then on: refused");
        is($front->model->received->{count}, $count, "$to, then on: unasked");

        my $r = ask("/on/$to/", "I am $mail", raw(qq({"a":"$mail"})));
        is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}', "$to, then on: an answer");
        like($front->model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
             "$to, then on: a request");
    }

    is(ask("/on/pass/", "Hello")->{status}, 200, "a clean one passes both");

    is(reason(ask("/on/long/", "x" x 3000)), "body_too_large",
       "a lower llm_guard_body_max counts");
    is(ask("/on/long/", "x")->{status}, 200, "and is not reached");
    is(reason(ask("/on/deep/", "x")), "body_too_large",
       "a lower llm_guard_depth_max counts");

    is(ask("/on/counted/", "x")->{status}, 200, "a limit behind: one passes");
    is(reason(ask("/on/counted/", "x")), "limit_requests",
       "a limit behind: the next does not");

    $wire = LLMG::Wire->new($front->port) if $wire->ended;
    is($wire->ask("/on/known/", json => chat("x"))->{status}, 403,
       "llm_guard_unrecognized block counts where it stands");

    my $r = ask("/on/enforce/", "I am $mail", raw(qq({"a":"$mail"})));
    is($r->{body}, qq({"a":"$mail"}), "shadow behind: the answer is as it was");
    like($front->model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
         "shadow behind: what was masked stays so");

    $r = ask("/on/twice/", "I am $mail");
    is($r->{headers}{'x-found'}, "pii.email",
       "what the first one masked is still known behind the second");

    $r = ask("/on/error/", "Hello");
    is($r->{body}, "sorry\n", "the page of an error is no unknown API");

    $r = ask("/on/page/", "the key is $key", raw(qq({"a":"$mail"})));
    is($front->model->received->{body}, "", "an error_page behind: no body");
    is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}',
       "an error_page behind: its answer is inspected");
};


subtest "X-Accel-Redirect: the guard goes along" => sub {
    for my $to ("/inside/page", "/inside/off/page") {
        my $r = ask("/", "Hello", raw("{}", type => "text/plain",
                    header => "X-Accel-Redirect: $to"));

        is($r->{status}, 200, "$to: there");
        is($r->{body}, "page of [EMAIL_ADDRESS]\n", "$to: masked");
    }

    my $r = ask("/", "I am $mail", raw(qq({"a":"$mail"}),
                header => 'X-Accel-Redirect: @inside'));
    is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}', "a named location: masked");
    like($second->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
         "with the request that was masked");
};


subtest "addition and ssi: parts of an answer are inspected with it" => sub {
    my $page = "page of [EMAIL_ADDRESS]\n";

    my $r = ask("/added/", "Hello", raw("between", type => "text/plain"));
    is($r->{body}, "${page}between$page", "before and behind a text");
    is($r->{headers}{'content-length'} // length $r->{body},
       length $r->{body}, "its length");
    ok($r->{whole}, "its end");

    $r = ask("/added/", "Hello", raw("data: {}\n\n",
             type => "text/event-stream"));
    ok($r->{whole}, "and of a stream: its end");
    unlike($r->{body}, qr/jane/, "and of a stream: masked");
    like($r->{body}, qr/page of .*data: \{\}\n\npage of /s,
         "and of a stream: in order");

    $r = ask("/ssi/", "Hello", raw('a<!--#include virtual="/file/page" -->b'
             . '<!--#include virtual="/models" -->c', type => "text/html"));
    like($r->{body}, qr/\Aa\Q$page\Eb\{.*"list".*\}\s*c\z/s, "included");
    ok($r->{whole}, "included: the end");
};


subtest "proxy_cache: what comes out of it is inspected" => sub {
    my $n = 0;

    for my $say ([ "json", qq({"a":"$mail"}) ],
                 [ "stream", "data: {\"choices\":[{\"index\":0,\"delta\":"
                   . "{\"content\":\"one \"}}]}\n\n" . ("data: {\"choices\":[{"
                   . "\"index\":0,\"delta\":{\"content\":\"is $mail \"}}]}\n\n")
                   x 400 . "data: [DONE]\n\n", type => "text/event-stream" ])
    {
        my ($claim, $bytes, @type) = @$say;
        my $as = sub { return raw($bytes, @type, extra => [ "X-Key: $_[0]" ]) };
        my $masked = $bytes =~ s/\Q$mail\E/[EMAIL_ADDRESS]/gr;

        for my $want ("MISS", "HIT", "HIT") {
            my $r = ask("/cached/", "Hello", $as->($claim));
            is($r->{headers}{'x-cache'}, $want, "$claim: $want");
            is($r->{body}, $masked, "$claim: masked");
        }

        my $r = ask("/cached/off/", "Hello", $as->($claim));
        is($r->{headers}{'x-cache'}, "HIT", "$claim: without the guard");
        is($r->{body}, $bytes, "$claim: it is as it came");

        $r = ask("/cached/strict/", "Hello", $as->($claim));
        is($r->{headers}{'x-cache'}, "HIT", "$claim: from the cache");
        unlike($r->{body}, qr/jane/, "$claim: blocked");
        like($r->{body}, qr/response_blocked/, "$claim: says why");
        ok($r->{whole}, "$claim: in good order");

        # the first to ask is the one who is blocked

        for my $cut (0, 1000) {
            my $fresh = $claim . ++$n;

            $wire = LLMG::Wire->new($front->port);
            $r = ask("/cached/strict/", "Hello", raw($bytes, @type,
                     cut => $cut, "delay-ms" => 3, extra => [ "X-Key: $fresh" ]));
            like($r->{body}, qr/response_blocked/, "$fresh: blocked");

            $r = ask("/cached/off/", "Hello", $as->($fresh));
            is($r->{body}, $bytes, "$fresh: no half of it was kept");
        }
    }

    my $r = ask("/cached/", "Hello", raw(qq({"a":"$mail"}), extra =>
                [ "X-Key: json", "Range: bytes=0-9" ]));
    is($r->{body}, '{"a":"[EMAIL_ADDRESS]"}', "a part of it: all, masked");
};


subtest "and others" => sub {
    is(ask("/rate/", "Hello")->{status}, 200, "limit_req: one passes");
    my $r = ask("/rate/", "the key is $key");
    is($r->{status}, 429, "limit_req: the next does not");
    unlike($r->{body}, qr/guard/, "limit_req: in its own words");

    $r = ask("/several/", "I am $mail") for 1 .. 2;
    is($r->{status}, 200, "another upstream is tried");
    like($front->model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
         "with the masked request");

    is(reason(ask("/unread/", "the key is $key")), "content_blocked",
       "proxy_request_buffering off: refused");
    ask("/unread/", "I am $mail");
    like($front->model->received->{body}, qr/I am \[EMAIL_ADDRESS\]/,
         "proxy_request_buffering off: masked");
};


# what is in a body has no place in a header but in one line

subtest "a model in a header" => sub {
    for my $case ([ "gpt-4o", "gpt-4o" ],
                  [ "gpt\r\nX-More: 1\r\n\r\nPOST /", "gpt??X-More: 1????POST /" ],
                  [ "a\nb\0c\x7f\td", "a?b?c??d" ],
                  [ "m" x 300, "m" x 256 ],
                  [ "m" x 255 . "\xe9", "m" x 255 ])
    {
        my ($model, $want) = @$case;
        my $r = $wire->ask("/routed/$path", json => { model => $model,
            messages => [ { role => "user", content => "Hello" } ] });
        my $got = $front->model->received->{headers};

        is($got->{"x-model"}, $want, "to the model");
        is($got->{"x-more"}, undef, "and no other one");
        is($r->{headers}{"x-model"}, $want, "to the client");
        is($r->{headers}{"x-more"}, undef, "and no other one");
    }
};


is($front->leave, "", "nothing to complain about");

done_testing();
