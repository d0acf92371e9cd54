package LLMG::Serve;

# An nginx that guards locations and a model behind them, for tests of who is
# let in.
#
#     my $serve = LLMG::Serve->start(dir => $dir, http => $directives,
#                                    locations => { a => $directives, ... });
#     my $r = $serve->ask("a", bearer => $token, header => [ "x: y" ]);
#     $r->{status}; $r->{reason}; $r->{subject}; $r->{challenge}
#     $serve->nginx
#
# and whether a configuration of that kind is accepted at all, which are tests:
#
#     conf_loads($dir, $title, $http, $location);
#     conf_refused($dir, $title, $http, $location, $directive, @words);

use strict;
use warnings;

use Exporter qw(import);
use Test::More ();

use LLMG::Curl qw(curl);
use LLMG::Nginx qw(free_port spew);

our @EXPORT_OK = qw(conf_loads conf_refused);


sub frame {
    my ($dir, $http, $servers) = @_;

    my $module = LLMG::Nginx::module();
    my $user = LLMG::Nginx::user();
    my $temp = LLMG::Nginx::temp($dir);

    return <<"END";
load_module $module;
worker_processes 1;
$user
pid $dir/nginx.pid;
events { }
http {
    $temp
    access_log off;
    $http
    $servers
}
END
}


sub start {
    my ($class, %arg) = @_;

    my ($port, $model) = (free_port(), free_port());

    my $locations = join "", map { <<"END" } sort keys %{$arg{locations}};
        location /$_ {
            $arg{locations}{$_}
            proxy_pass http://127.0.0.1:$model;
        }
END

    my $conf = frame($arg{dir}, $arg{http} // "", <<"END");
    server {
        listen 127.0.0.1:$model;
        llm_guard_jwt off;
        llm_guard_api_keys off;
        location / { return 200 "model \$http_x_from"; }
    }
    server {
        listen 127.0.0.1:$port;
        add_header X-Reason \$llm_guard_reason always;
        add_header X-Subject \$llm_guard_subject always;
$locations
    }
END

    my $nginx = LLMG::Nginx->start(dir => $arg{dir}, port => $port,
        under => $arg{under}, conf => "error_log error.log info;\n$conf");

    return bless { nginx => $nginx, port => $port }, $class;
}


sub nginx { $_[0]{nginx} }

sub port { $_[0]{port} }


sub ask {
    my ($self, $where, %arg) = @_;

    my $r = curl("http://127.0.0.1:$self->{port}/$where", %arg);

    $r->{reason} = $r->{headers}{'x-reason'} // "";
    $r->{subject} = $r->{headers}{'x-subject'} // "";
    $r->{challenge} = $r->{headers}{'www-authenticate'} // "";

    return $r;
}


my $n = 0;

sub check {
    my ($dir, $http, $location) = @_;

    my $conf = frame($dir, $http, <<"END");
    server {
        listen 127.0.0.1:1;
        location / {
$location
        }
    }
END

    my $file = spew("$dir/check-" . $n++ . ".conf", $conf);
    my $binary = LLMG::Nginx::binary();
    my $said = `$binary -t -e stderr -p $dir/ -c $file 2>&1`;

    return ($? == 0, $said);
}


sub conf_loads {
    my ($dir, $title, $http, $location) = @_;

    my ($ok, $said) = check($dir, $http, $location);

    Test::More::ok($ok, $title) or Test::More::diag($said);
    Test::More::unlike($said, qr/\[(?:warn|error|crit|alert|emerg)\]/,
                       "$title: quietly");
}


# the directive is named with its place, then the words

sub conf_refused {
    my ($dir, $title, $http, $location, $directive, @words) = @_;

    my ($ok, $said) = check($dir, $http, $location);

    Test::More::ok(!$ok, $title);
    Test::More::like($said, qr/\[emerg\].*"$directive".* in \S+:\d+/,
                     "$title: directive");
    Test::More::like($said, ref $_ ? $_ : qr/\Q$_\E/, "$title: $_")
        for @words;
}

1;
