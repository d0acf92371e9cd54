package LLMG::Quickstart;

# conf-examples/quickstart.conf, running: keys made on the spot, the stand-in
# (or another server) as the model.
#
#     my $guard = LLMG::Quickstart->start(dir => $dir);
#     curl($guard->chat_url, bearer => $guard->token("ann"), ...);
#     $guard->model->received; $guard->nginx->complaints; $guard->audit

use strict;
use warnings;

use File::Temp qw(tempdir);
use JSON::PP;

use LLMG::Nginx qw(conf_example free_port);
use LLMG::Standin;
use LLMG::Token;

use constant ISSUER => "https://login.example.com/";
use constant AUDIENCE => "models";


sub start {
    my ($class, %arg) = @_;

    my $dir = $arg{dir} // tempdir(CLEANUP => 1);
    my $port = $arg{port} // free_port();
    my $mint = LLMG::Token->new($dir);
    my $model;

    $mint->key("k1", "ES256");
    $mint->write_jwks("$dir/keys.json", "k1");

    if (!$arg{upstream}) {
        $model = LLMG::Standin->start;
        $arg{upstream} = "127.0.0.1:" . $model->port;
    }

    my $conf = conf_example("quickstart", $dir,
        "127.0.0.1:8080" => "127.0.0.1:$port",
        "127.0.0.1:8000" => $arg{upstream},
        "/etc/nginx/llm_guard/" => "$dir/");

    my $nginx = LLMG::Nginx->start(conf => $conf, dir => $dir, port => $port);

    return bless { nginx => $nginx, model => $model, mint => $mint,
                   port => $port, dir => $dir }, $class;
}


sub nginx { $_[0]{nginx} }

sub model { $_[0]{model} }

sub mint { $_[0]{mint} }

sub chat_url { "http://127.0.0.1:$_[0]{port}/v1/chat/completions" }

sub status_url { "http://127.0.0.1:$_[0]{port}/llm_guard_status" }

sub audit_file { "$_[0]{dir}/llm_guard.log" }


sub token {
    my ($self, $sub, %arg) = @_;

    return $self->{mint}->token("k1", iss => ISSUER, aud => AUDIENCE,
                                sub => $sub, %arg);
}


sub audit {
    my ($self) = @_;

    my $json = JSON::PP->new->utf8;

    return map { $json->decode($_) }
               split /^/, LLMG::Nginx::slurp($self->audit_file);
}


sub stop {
    my ($self) = @_;

    $self->{nginx}->stop;
    $self->{model}->stop if $self->{model};
}


# an audit line for a reader

sub readable {
    my ($line) = @_;

    my ($time) = ($line->{time} // "") =~ /T(\d\d:\d\d:\d\d)/;
    my $tokens = defined $line->{'gen_ai.usage.input_tokens'}
        ? sprintf ", %d+%d tokens", @$line{qw(gen_ai.usage.input_tokens
                                              gen_ai.usage.output_tokens)}
        : "";
    my %verb = (allow => "passed", mask => "masked", block => "refused",
                report => "reported");
    my $what = $verb{$line->{decision}} // $line->{decision};

    $what = "would be $verb{$line->{would}}" if $line->{would}
        && $verb{$line->{would}};

    my @why = grep { length } $line->{reason} // "",
        map { $_->{count} > 1 ? "$_->{rule} x$_->{count}" : $_->{rule} }
            @{$line->{rules} // []};

    return sprintf "%s  %-10s %d %-8s %s%s", $time // "",
        substr($line->{subject} // "-", 0, 10), $line->{status}, $what,
        @why ? join(", ", @why) . "  " : "",
        "($line->{duration_ms} ms, $line->{inspection_us} us of them ours"
            . ($line->{stream} ? ", stream" : "") . "$tokens)";
}

1;
