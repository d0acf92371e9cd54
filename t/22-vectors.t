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
use IO::Uncompress::Gunzip qw(gunzip);
use JSON::PP;
use MIME::Base64 qw(decode_base64);
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

# the stand-in does not need to understand what it gets

my $answer = 'proxy_set_header X-Standin-Raw "{}";';

my $gate = LLMG::Gate->start(
    http => "client_max_body_size 8m;",
    at => {
        "/" => $answer,
        "/generic/" => "llm_guard_dialect generic; $answer",
    });

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


# The canary as text, in escapes, or cut by the sizes of chunks.  False when
# the body does not hold it in any such way.

sub plant {
    my ($bytes, $canary) = @_;

    my @old = split //, $canary;
    my @new = split //, address(scalar @old);
    my $any = join '((?:\r\n[0-9A-Fa-f]+\r\n)?)', map {
        sprintf '(\\\\u00(?i:%02x)|%s)', ord, quotemeta } @old;

    return $$bytes =~ s{$any}{
        my @found = map { substr $$bytes, $-[$_], $+[$_] - $-[$_] } 1 .. $#-;
        my $out = "";

        for my $i (0 .. $#old) {
            $out .= $found[2 * $i] =~ /^\\u/
                ? sprintf("\\u%04x", ord $new[$i]) : $new[$i];
            $out .= $found[2 * $i + 1] // "";
        }

        $out;
    }ge;
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


# chats

sub inspected {
    my ($set, $row, $r, $came, $got) = @_;

    return if is_refusal($r) && $came == 0;

    my $address = address(length $row->{canary});
    my $escaped = join "", map { sprintf "\\u%04x", ord } split //, $address;

    wrong($set => $row, "$r->{status}, forwarded")
        if $got =~ /\Q$address\E|\Q$escaped\E/i
           || $r->{status} !~ /^[24]/;
}

{
    my %n = (parse => 0, reject => 0, inspect => 0, either => 0, not => 0);

    for my $row (rows("index")) {
        next if $row->{api} ne "openai.chat";

        my $body = slurp("$vectors/json/" . ($row->{body} // $row->{body_gz}));

        if ($row->{body_gz}) {
            gunzip(\(my $packed = $body), \$body);
        }

        my $must = $row->{level} eq "must";
        my $expect = $row->{expect};

        if ($must && $expect eq "inspect" && !plant(\$body, $row->{canary})
            && ($row->{headers}{'content-encoding'} // "") !~ /[a-z]/i)
        {
            $n{not}++;
            diag("$row->{id}: $row->{why}") if $ENV{LLMG_VERBOSE};
            next;
        }

        my $before = $gate->count;
        my $r = $gate->post($row->{path}, $body, method => $row->{method},
            type => $row->{headers}{'content-type'},
            header => [ map { "$_: $row->{headers}{$_}" }
                        grep { $_ ne "content-type" }
                        keys %{$row->{headers}} ]);
        my $came = $gate->count - $before;

        $n{$must ? $expect : "either"}++;

        if (!$must) {
            wrong(index => $row, $r->{status})
                if !(is_refusal($r) && $came == 0)
                   && !($r->{status} == 200 && $came == 1);

        } elsif ($expect eq "parse") {
            wrong(index => $row, "$r->{status}, forwarded $came")
                if $came != 1 || $r->{status} != 200 || $gate->got ne $body;

        } elsif ($expect eq "reject") {
            wrong(index => $row, "$r->{status}, forwarded $came")
                if !is_refusal($r) || $came != 0;

        } else {
            inspected(index => $row, $r, $came, $came ? $gate->got : "");
        }

        wrong(index => $row, "the connection") if !$gate->wire->usable;
    }

    right(index => $n{parse} + $n{reject} + $n{inspect} + $n{either},
          "chats: $n{parse} to be passed on as they are, $n{reject} to be"
          . " refused, $n{inspect} to be looked into, $n{either} either way");

    note("$n{not} chats left out: an address cannot stand for their canary");
}


# requests in bytes

{
    my ($n, $not) = (0, 0);

    for my $row (rows("wire")) {
        my $bytes = slurp("$vectors/json/$row->{wire}");

        if ($row->{expect} eq "inspect" && !plant(\$bytes, $row->{canary})) {
            $not++;
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
            inspected(wire => $row, $r, $came, $came ? $got : "");

        } elsif ($row->{level} eq "must") {
            wrong(wire => $row, ($r->{status} // "closed")
                                . ", forwarded $came")
                if ($r->{status} // 0) !~ /^4/ || $came != 0;

            wrong(wire => $row, "$r->{status}")
                if ($row->{status} // 0) == 401
                   && ($r->{status} // 0) != 401;
        }
    }

    right(wire => $n, "requests as bytes");
    note("$not requests left out: an address cannot stand for their canary");
}


is(join("", map { $_->nginx->complaints } $gate, $asking), "",
   "no complaints in the error log");

done_testing();
