# Tokens of many kilobytes: they need nginx's buffers, and the log says which.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use MIME::Base64 qw(encode_base64);
use Test::More;

use LLMG::Curl qw(curl);
use LLMG::Nginx qw(free_port);
use LLMG::Token;

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);
my ($port, $h2, $small, $small2, $model) = map { free_port() } 1 .. 5;

$mint->key("a", "ES256");
$mint->write_jwks("$dir/keys.json");

my $module = LLMG::Nginx::module();
my $user = LLMG::Nginx::user();
my $temp = LLMG::Nginx::temp($dir);
my $locations = <<"END";
    location / {
        llm_guard_jwt m;
        llm_guard_jwt_key_file keys.json;
        proxy_pass http://127.0.0.1:$model;
    }
    location /cookie {
        llm_guard_jwt m token=\$cookie_t;
        llm_guard_jwt_key_file keys.json;
        proxy_pass http://127.0.0.1:$model;
    }
END

my $nginx = LLMG::Nginx->start(dir => $dir, port => $port, conf => <<"END");
load_module $module;
worker_processes 1;
$user
pid $dir/nginx.pid;
error_log $dir/error.log error;
events { }
http {
    $temp
    access_log off;
    server { listen 127.0.0.1:$model; return 200 model; }
    server {
        listen 127.0.0.1:$port;
        listen 127.0.0.1:$h2 http2;
        large_client_header_buffers 4 128k;
        $locations
    }
    server {
        listen 127.0.0.1:$small;
        listen 127.0.0.1:$small2 http2;
        $locations
    }
}
END


# of about so many bytes, which no compression makes fewer

sub token {
    my ($size) = @_;

    open my $random, "<:raw", "/dev/urandom" or die;
    sysread $random, my $bytes, $size * 9 / 16;

    return $mint->token("a", sub => "u", claims => {
        groups => [ unpack "(a36)*", encode_base64($bytes, "") ] });
}


sub status {
    my ($to, $token, $http2, %arg) = @_;

    return curl("http://127.0.0.1:$to" . ($arg{path} // "/"),
                header => $arg{header} // [ "Authorization: Bearer $token" ],
                args => [ "--no-show-error",
                          $http2 ? "--http2-prior-knowledge" : () ])->{status};
}


for my $size (8200, 12000, 20000, 60000) {
    my $token = token($size);

    cmp_ok(length $token, ">", $size * 0.9, "a token of $size bytes");
    cmp_ok(length $token, "<", 65536, "which is not too long");

    is(status($port, $token), 200, "$size bytes, HTTP/1") for 1, 2;
    is(status($h2, $token, 1), 200, "$size bytes, HTTP/2") for 1, 2;
    is(status($port, undef, 0, path => "/cookie", header => [ "Cookie: t=$token" ]),
       200, "$size bytes in a cookie");
    is(status($port, $token =~ s/\.\K./A/r =~ s/..\z/AA/r), 401,
       "$size bytes, but changed");
}

my $r = curl("http://127.0.0.1:$port/", bearer => token(70000));
is($r->{status}, 401, "beyond 64 kilobytes");
like($r->{headers}{'www-authenticate'}, qr/"token too long"/, "why");


# as nginx comes

my $token = token(9500);

is(status($small, token(7000)), 200, "7 kilobytes fit");
unlike($nginx->log_of("error.log"), qr/llm_guard/, "nothing is said");
is(status($small, $token), 400, "9 do not") for 1 .. 3;

my $log = $nginx->log_of("error.log");

is(() = $log =~ /a request header of more than 8192 bytes was refused: for longer tokens raise "large_client_header_buffers"/g,
   1, "which is said once");
unlike($log, qr/\Q@{[ substr $token, 0, 30 ]}\E/, "without the token");
is(status($small2, token(14000), 1), 0, "HTTP/2 ends the connection");
is(status($small2, token(7000), 1), 200, "where others are served");
is(status($small, token(7000)), 200, "as everywhere");
is(join("", $nginx->complaints), "", "nothing to complain of");

$nginx->stop;
done_testing();
