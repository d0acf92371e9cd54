package LLMG::Curl;

# Requests with curl, as a user would make them.
#
#     my $r = curl("http://127.0.0.1:$port/v1/chat/completions",
#                  bearer => $token, json => $chat, header => [ "a: b" ]);
#     $r->{status}; $r->{headers}{'content-type'}; $r->{body}
#     $r->{error}                  # curl's own
#     $r->{first}; $r->{total}     # seconds to the first byte of body, and all
#     decoded($r)->{choices}; said($r)
#
# json is encoded; data is sent as it is; args are more of curl's own.

use strict;
use warnings;

use Exporter qw(import);
use File::Temp;
use JSON::PP;
use Time::HiRes qw(time);

our @EXPORT_OK = qw(chat curl decoded said);

my $json = JSON::PP->new->utf8->canonical;


sub chat {
    my ($text, %more) = @_;

    return { model => "gpt-4o", %more,
             messages => [ { role => "user", content => $text } ] };
}


sub curl {
    my ($url, %arg) = @_;

    my $headers = File::Temp->new;
    my $body = File::Temp->new;
    my $data = defined $arg{json} ? $json->encode($arg{json}) : $arg{data};

    my @args = ("-sS", "-N", "-m", $arg{timeout} // 20, "-D", "$headers",
                @{$arg{args} // []});

    push @args, "-H", "Authorization: Bearer $arg{bearer}" if $arg{bearer};
    push @args, map { ("-H", $_) } @{$arg{header} // []};

    if (defined $data) {
        binmode $body;
        print $body $data;
        close $body;
        push @args, "-H", "Content-Type: application/json",
                    "--data-binary", "\@$body";
    }

    my $r = { body => "", status => 0, headers => {} };
    my $start = time;

    open my $out, "-|", "curl", @args, $url or die "curl: $!\n";
    binmode $out;

    while (sysread $out, $r->{body}, 65536, length $r->{body}) {
        $r->{first} //= time - $start;
    }

    $r->{total} = time - $start;

    {
        local $?;
        close $out;
        $r->{error} = $? >> 8;
    }

    while (my $line = <$headers>) {
        $line =~ s/\r?\n\z//;

        if ($line =~ m{^HTTP/\S+ (\d+)}) {
            $r->{status} = $1;
            $r->{headers} = {};

        } elsif ($line =~ /^([^:]+):\s*(.*)/) {
            my $old = $r->{headers}{lc $1};
            $r->{headers}{lc $1} = defined $old ? "$old, $2" : $2;
        }
    }

    return $r;
}


# what the JSON says, and nothing when it is not JSON

sub decoded {
    my ($r) = @_;

    return eval { $json->decode($r->{body}) } // {};
}


# what the model said, in an answer or over a stream

sub said {
    my ($r) = @_;

    if (($r->{headers}{'content-type'} // "") !~ m{^text/event-stream}) {
        return eval { decoded($r)->{choices}[0]{message}{content} } // "";
    }

    my $text = "";

    for my $data ($r->{body} =~ /^data: (\{.*)$/mg) {
        my $event = eval { $json->decode($data) } or next;
        $text .= eval { $event->{choices}[0]{delta}{content} } // "";
    }

    return $text;
}

1;
