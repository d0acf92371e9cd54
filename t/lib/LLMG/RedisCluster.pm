package LLMG::RedisCluster;

# A real Redis Cluster on loopback: masters, each with a replica.
#
#     my $cluster = LLMG::RedisCluster->start(TLS => [ ... ]);
#     $cluster->nodes                   # LLMG::Redis
#     $cluster->servers                 # lines of llm_guard_redis
#     $cluster->slot($key)
#     $cluster->master($slot)           # who has it now, as the others say
#     $cluster->say($node, ...)
#     $cluster->settled                 # all agree, and all slots are served
#
# undef where there is no redis-server.

use strict;
use warnings;

use Time::HiRes qw(sleep time);

use LLMG::Nginx qw(free_port);
use LLMG::Redis;


sub start {
    my ($class, %options) = @_;

    my $masters = delete $options{MASTERS} // 3;
    my @nodes;

    for (1 .. 2 * $masters) {
        my $node = LLMG::Redis->start(
            "cluster-enabled" => "yes", "cluster-node-timeout" => 1000,
            "cluster-port" => free_port(), "repl-diskless-sync-delay" => 0,
            "cluster-replica-validity-factor" => 0,
            "cluster-require-full-coverage" => "no",
            $options{TLS} ? ("tls-cluster" => "yes", "tls-replication" => "yes")
                          : (), %options) // return;
        push @nodes, $node;
    }

    my $self = bless { nodes => \@nodes }, $class;
    my @at = map { "127.0.0.1:" . $_->port } @nodes;

    open my $cli, "-|", LLMG::Redis::program("cli"), $nodes[0]->cli,
        "--cluster", "create", @at, "--cluster-replicas", 1, "--cluster-yes"
        or die "redis-cli: $!\n";
    { local $/; $self->{said} = <$cli>; }
    { local $?; close $cli; }

    $self->settled or die "no cluster: $self->{said}\n";

    return $self;
}


sub nodes { @{$_[0]{nodes}} }


sub servers {
    return join "", map { "server 127.0.0.1:" . $_->port . "; " }
                        $_[0]->nodes;
}


sub living { grep { $_->{pid} } $_[0]->nodes }


# as each that lives sees it

sub settled {
    my ($self, $seconds) = @_;

    my $until = time + ($seconds // 20);

    while (time < $until) {
        my @living = $self->living;
        my %seen = map { join("\n", sort map { join " ", @$_ }
                                          $self->owners($_)) => 1 } @living;
        my @bad = grep { $_->say(qw(CLUSTER INFO)) !~ /state:ok/ } @living;

        # a replica that has not got its data yet cannot become a master

        push @bad, grep { my $role = $_->say("ROLE");
                          $role =~ /^slave/ && $role !~ /connected/ } @living;

        return 1 if keys %seen == 1 && !@bad;
        sleep 0.1;
    }

    return 0;
}


# [ from, to, port ] of those that are not failed

sub owners {
    my ($self, $node) = @_;

    my @owners;

    for my $line (split /\n/, $node->say(qw(CLUSTER NODES))) {
        my ($id, $at, $flags, undef, undef, undef, undef, undef, @slots)
            = split / /, $line;

        next if $flags !~ /master/ || $flags =~ /fail(?!\?)/;

        my ($port) = $at =~ /:(\d+)@/;

        push @owners, map { /^(\d+)(?:-(\d+))?\z/ ? [ $1, $2 // $1, $port ]
                                                   : () } @slots;
    }

    return @owners;
}


sub slot {
    my ($self, $key) = @_;

    return ($self->living)[0]->say(qw(CLUSTER KEYSLOT), $key);
}


sub master {
    my ($self, $slot) = @_;

    for my $owner ($self->owners(($self->living)[0])) {
        next if $slot < $owner->[0] || $slot > $owner->[1];

        return (grep { $_->port == $owner->[2] } $self->nodes)[0];
    }

    return;
}


sub id { $_[1]->say(qw(CLUSTER MYID)) }

1;
