# Request bodies made by others, sent through nginx: what is JSON arrives byte
# for byte, what is not is refused and goes no further, and a text that a rule
# is against does not get through wherever it stands.
#
# The vectors name a canary that a rule should forbid.  Here an e-mail address
# of the same length stands in its place, which the built-in rules know.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use File::Temp qw(tempdir);
use IO::Compress::Gzip qw(gzip);
use IO::Uncompress::Gunzip qw(gunzip);
use JSON::PP;
use MIME::Base64 qw(decode_base64 encode_base64);
use Test::More;

use LLMG::Gate;
use LLMG::Nginx qw(slurp);
use LLMG::Post;
use LLMG::Token;

my $vectors = $ENV{LLMG_VECTORS} // "$LLMG::Nginx::root/../shared/vectors";
my $json = JSON::PP->new->utf8;

plan skip_all => "no vectors in $vectors (LLMG_VECTORS=)"
    unless -d "$vectors/json";

my $dir = tempdir(CLEANUP => 1);
my $mint = LLMG::Token->new($dir);

$mint->key("k1", "ES256");
$mint->write_jwks("$dir/keys.json");

my $token = $mint->token("k1", sub => "ann");

# "should" rows for which it was decided otherwise, each with the reason

my %decided = (
    "req-zero-width" => "hidden text is blocked, and that is what it is",
    "req-maxtok-huge" => "no bound on max_tokens is configured here",
    "req-maxtok-neg" => "no bound on max_tokens is configured here",
);

# the stand-in does not need to understand what it gets

my $answer = 'proxy_set_header X-Standin-Raw "{}";';

my $gate = LLMG::Gate->start(
    http => "client_max_body_size 8m;",
    at => {
        "/" => $answer,
        "/generic/" => "llm_guard_dialect generic; $answer",
    });

my $decoding = LLMG::Gate->start(
    at => { "/" => "llm_guard_body_decode gzip; $answer" });

my $asking = LLMG::Gate->start(
    at => { "/" => "llm_guard_jwt models;"
                   . "llm_guard_jwt_key_file $dir/keys.json; $answer" });


sub rows {
    open my $in, "<", "$vectors/json/$_[0].jsonl" or return;
    return map { $json->decode($_) } <$in>;
}


# an address of as many characters

sub address {
    my ($n) = @_;

    return "m\@" . substr("example" x 10, 0, $n - 6) . ".org";
}


# The canary as text, in escapes (once or twice), cut by the sizes of chunks or by
# the end of a part, in base64, or in gzip.  False when the body does not hold it
# in any such way.

sub plant {
    my ($bytes, $canary) = @_;

    my @old = split //, $canary;
    my @new = split //, address(scalar @old);
    my $cut = '((?:\r\n[0-9A-Fa-f]+\r\n|"\},\{"type":"text","text":")?)';
    my $any = join $cut, map {
        sprintf '(\\\\{1,2}u00(?i:%02x)|%s)', ord, quotemeta } @old;

    return 1 if $$bytes =~ s{$any}{
        my @found = map { substr $$bytes, $-[$_], $+[$_] - $-[$_] } 1 .. $#-;
        my $out = "";

        for my $i (0 .. $#old) {
            $out .= $found[2 * $i] =~ /^(\\+)u/
                ? sprintf("$1u%04x", ord $new[$i]) : $new[$i];
            $out .= $found[2 * $i + 1] // "";
        }

        $out;
    }ge;

    if ($$bytes =~ /^\x1f\x8b/) {
        my $inner;

        gunzip(\(my $packed = $$bytes), \$inner) && plant(\$inner, $canary)
            or return 0;

        return gzip(\$inner, $bytes);
    }

    my $planted = 0;

    $$bytes =~ s{([A-Za-z0-9+/]{16,}=*)}{
        my $inner = decode_base64($1);
        plant(\$inner, $canary) ? ($planted = encode_base64($inner, "")) : $1;
    }ge;

    return $planted;
}


# one line for each row that did not do what it should

my %wrong;

sub wrong {
    my ($set, $row, $what) = @_;

    push @{$wrong{$set}}, "$row->{id}: $what ($row->{why})";
}


sub right {
    my ($set, $n, $title) = @_;

    is(join("\n", @{$wrong{$set} // []}), "", "$title: $n");
    ok($n > 0, "$title: there are some");
}


sub is_refusal {
    my ($r) = @_;

    my $e = eval { $json->decode($r->{body}) };

    return ($r->{status} // 0) =~ /^4\d\d$/
           && defined eval { $e->{error}{guard}{reason} };
}


# grammar

{
    my %n;

    for my $row (rows("parsing")) {
        my $body = decode_base64($row->{body_b64} // "");

        if (my $repeat = $row->{repeat}) {
            my $unit = decode_base64($repeat->{unit_b64});
            my $n = $repeat->{count}
                    // int($repeat->{bytes} / length $unit);
            $body = $unit x $n . decode_base64($repeat->{tail_b64} // "");
        }

        $row->{why} = $row->{expect};
        $n{$row->{expect}}++;

        # no body at all is not for the parser to judge

        next if $body eq "";

        # the grammar allows a name twice, and readers differ about it

        $row->{expect} = "reject" if $row->{id} =~ /object_duplicated_key/;

        my $before = $gate->count;
        my $r = $gate->post("/generic/x", $body);
        my $came = $gate->count - $before;

        if ($row->{expect} ne "accept" && is_refusal($r) && $came == 0) {
            wrong(parsing => $row, "the connection") if !$gate->wire->usable;
            next;
        }

        next if $row->{expect} ne "reject" && $came == 1
                && $r->{status} == 200 && $gate->got eq $body;

        wrong(parsing => $row, "$r->{status}, forwarded $came");
    }

    right(parsing => $n{accept} + $n{reject} + $n{either},
          "documents: accepted as they are, or refused");
}


# requests of every API

sub inspected {
    my ($r, $came, $got, $canary) = @_;

    return "" if is_refusal($r) && $came == 0;

    # where a mask has been is another length: the canary is looked for as it
    # was planted, in whatever it was planted in

    my $address = address(length $canary);

    return "$r->{status}, forwarded"
        if $r->{status} !~ /^[24]/ || plant(\$got, $address);

    return "";
}


# what became of a row, and nothing when it is what the row says

sub outcome {
    my ($row, $r, $came, $got, $body) = @_;

    if ($row->{expect} eq "parse") {
        return "$r->{status}, forwarded $came"
            if $came != 1 || $r->{status} != 200 || $got ne $body;

        for my $keep (@{$row->{keep} // []}) {
            return "without $keep" if index($got, $keep) < 0;
        }

        return "";
    }

    if ($row->{expect} eq "reject") {
        return is_refusal($r) && $came == 0 ? ""
               : "$r->{status}, forwarded $came";
    }

    return inspected($r, $came, $got, $row->{canary});
}


sub rows_of_requests {
    my ($set, $at, @rows) = @_;

    my %n;

    for my $row (@rows) {
        my $body = slurp("$vectors/json/" . ($row->{body} // $row->{body_gz}));

        if ($row->{body_gz}) {
            gunzip(\(my $packed = $body), \$body);
        }

        my $planted = $row->{expect} ne "inspect"
                      || plant(\$body, $row->{canary});

        my $before = $at->count;
        my $r = $at->post($row->{path}, $body, method => $row->{method},
            type => $row->{headers}{'content-type'} // "",
            header => [ map { "$_: $row->{headers}{$_}" }
                        grep { $_ ne "content-type" }
                        keys %{$row->{headers}} ]);
        my $came = $at->count - $before;
        my $what = outcome($row, $r, $came, $came ? $at->got : "", $body);

        # a bound was reached; encoded, and not looked into

        my @also = ($row->{id} =~ /-deep-/ ? 413 : (),
                    $set eq "index" && $row->{headers}{'content-encoding'}
                    ? 415 : ());

        $n{$row->{expect}}++;

        wrong($set => $row, "the connection") if !$at->wire->usable;

        # another encoding: refused, or nothing was tried

        wrong($set => $row, "an address cannot stand for its canary")
            if !$planted && !is_refusal($r);

        if (my $how = $decided{$row->{id}}) {
            wrong($set => $row, "is right by now: \"$how\" is to be taken out")
                if $what eq "";

        } elsif ($what ne "") {
            wrong($set => $row, $what);

        } elsif ($row->{expect} eq "reject"
                 && !grep { $r->{status} == $_ } $row->{status}, @also)
        {
            wrong($set => $row, "$r->{status} instead of $row->{status}");
        }
    }

    right($set, scalar(@rows),
          "requests: " . join(", ", map { "$n{$_} to $_" } sort keys %n)
          . ", together");
}

rows_of_requests(index => $gate, rows("index"));

# those that are encoded once more, where gzip is decoded

rows_of_requests(gzip => $decoding, grep { $_->{headers}{'content-encoding'} }
                                    rows("index"));


# requests in bytes

{
    my $n = 0;

    for my $row (rows("wire")) {
        my $bytes = slurp("$vectors/json/$row->{wire}");

        if ($row->{expect} eq "inspect" && !plant(\$bytes, $row->{canary})) {
            wrong(wire => $row, "an address cannot stand for its canary");
            next;
        }

        $bytes =~ s/\@TOKEN\@/$token/g;

        my $before = $asking->count;
        my $wire = LLMG::Post->open($asking->port);
        my $r = $wire->ask($bytes);
        my $first = $asking->count;

        $r = $wire->answer if $row->{id} =~ /pipelined/;

        my $came = $asking->count - $before;
        my $got = $asking->got;

        $n++;

        if ($row->{expect} eq "inspect") {
            my $what = inspected($r, $came, $came ? $got : "", $row->{canary});

            wrong(wire => $row, $what) if $what ne "";

        } else {
            wrong(wire => $row, ($r->{status} // "closed")
                                . ", forwarded $came")
                if ($r->{status} // 0) !~ /^4/ || $came != 0;

            wrong(wire => $row, "$r->{status}")
                if ($row->{status} // 0) == 401
                   && ($r->{status} // 0) != 401;
        }
    }

    right(wire => $n, "requests as bytes");
}


is(join("", map { $_->nginx->complaints } $gate, $decoding,
                                              $asking), "",
   "no complaints in the error log");

done_testing();
