package LLMG::Limits;

# What tests of limits share.
#
#     settles(sub { ... }, $want, "claim");      # is(), within $seconds, or 5
#     my $got = at_once(\@fronts, 400, 3, "/pixel", "X-User: ann");
#     $got->{200}                                # answers of each status
#
# at_once(): so many connections, to each front in turn, with so many requests
# one behind the other.  All of them are on their way before the first answer is
# read.

use strict;
use warnings;

use Exporter qw(import);
use IO::Socket::INET;
use Test::More;
use Time::HiRes qw(sleep time);

our @EXPORT_OK = qw(at_once settles);


sub settles {
    my ($got, $want, $claim, $seconds) = @_;

    my $is = $got->();
    my $end = time + ($seconds // 5);

    while ($is ne $want && time < $end) {
        sleep 0.05;
        $is = $got->();
    }

    is($is, $want, $claim);
}


sub at_once {
    my ($fronts, $connections, $requests, $path, @header) = @_;

    my @sockets = map { my $front = $fronts->[$_ % @$fronts];
                        IO::Socket::INET->new(PeerAddr => "127.0.0.1",
                                              PeerPort => $front->port)
                            // die "$!\n" } 1 .. $connections;

    my $request = join "", map { "$_\r\n" } "GET $path HTTP/1.1", "Host: x",
                                            @header;

    for my $s (@sockets) {
        print $s "$request\r\n" x ($requests - 1)
                 . "${request}Connection: close\r\n\r\n";
        $s->flush;
    }

    my %got;

    for my $s (@sockets) {
        local $/;
        $got{$_}++ for (<$s> // "") =~ m{HTTP/1.1 (\d+)}g;
    }

    return \%got;
}


1;
