package org.assuranceledger.standalone.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/**
 * One client's link to a replica set, as a driver has it: slow, failing at times, and loyal to the newest primary seen.
 */
class Link {
    private static final int ANSWER_WITHIN_MILLIS = 4_000;

    private final World world;
    private final ReplicaSet servers;
    private final Set<Removal> removed = new HashSet<>();
    private long seenTerm;
    private int seen;

    Link(World world, ReplicaSet servers) {
        this.world = world;
        this.servers = servers;
    }

    /** What the primary knows a majority to have; what a client saw before may be missing after a change of primary. */
    List<Commit> read() {
        world.pause(1, 8);
        Node primary = primary().orElseThrow(Link::away);
        if (world.faults().strikes(Fault.READ_FAILS)) {
            throw away();
        }
        List<Commit> commits = primary.commits(readable(primary));
        if (commits.size() < seen) {
            world.faults().saw(Fault.READ_SHOWS_LESS_THAN_BEFORE);
        }
        if (removed.stream().anyMatch(removal -> removal.isLeftIn(commits))) {
            world.faults().saw(Fault.READ_SHOWS_WORDS_THAT_WERE_REMOVED);
        }
        seen = Math.max(seen, commits.size());
        return commits;
    }

    Head head() {
        List<Commit> commits = read();
        return commits.isEmpty() ? Head.EMPTY : commits.getLast().asHead();
    }

    List<Commit> after(long commitNumber, int limit) {
        return read().stream().skip(commitNumber).limit(limit).toList();
    }

    /** How many of a primary's entries it shows. */
    int readable(Node primary) {
        return primary.committed;
    }

    /** Writes commits in order until one is refused, and waits until a majority has what was taken. */
    Appended write(List<Commit> commits) {
        world.pause(1, 10);
        if (world.faults().strikes(Fault.BATCH_NEVER_ARRIVES)) {
            return unanswered();
        }
        if (world.faults().strikes(Fault.BATCH_ARRIVES_LATE)) {
            world.turns()
                    .in(
                            world.dice().millis(100, 12_000),
                            () -> primary().ifPresent(primary -> servers.take(primary, commits)));
            return unanswered();
        }
        Optional<Node> primary = primary();
        if (primary.isEmpty()) {
            return unanswered();
        }
        return written(primary.get(), commits);
    }

    /** Removes words, and waits until a majority has; throws if nobody can say so. */
    void remove(Removal removal) {
        world.pause(1, 10);
        if (world.faults().strikes(Fault.REMOVAL_NEVER_ARRIVES)) {
            throw removalUnanswered();
        }
        if (world.faults().strikes(Fault.REMOVAL_ARRIVES_LATE)) {
            world.turns()
                    .in(
                            world.dice().millis(100, 12_000),
                            () -> primary().ifPresent(primary -> servers.remove(primary, removal)));
            throw removalUnanswered();
        }
        Node primary = primary().orElseThrow(this::removalUnanswered);
        servers.remove(primary, removal);
        if (!isDurable(primary)) {
            throw away();
        }
        if (world.faults().strikes(Fault.REMOVAL_IS_NOT_ANSWERED)) {
            throw removalUnanswered();
        }
        removed.add(removal);
    }

    private IllegalStateException removalUnanswered() {
        world.pause(500, ANSWER_WITHIN_MILLIS);
        return away();
    }

    private Appended written(Node primary, List<Commit> commits) {
        if (commits.size() > 1 && world.faults().strikes(Fault.BATCH_IS_CUT_SHORT)) {
            servers.take(primary, commits.subList(0, world.dice().number(1, commits.size() - 1)));
            servers.die(primary);
            return unanswered();
        }
        int taken = servers.take(primary, commits);
        if (taken == 0 && servers.isRefusedUnread(primary, commits.getFirst())) {
            world.faults().saw(Fault.REFUSED_BY_WHAT_CANNOT_BE_READ);
        }
        boolean durable = taken == 0 || isDurable(primary);
        if (!durable) {
            return unknown();
        }
        if (world.faults().strikes(Fault.ANSWER_IS_LOST)) {
            return unanswered();
        }
        return taken == commits.size() ? new Appended.All() : new Appended.Refused(taken);
    }

    /** Waits until a majority has what the primary has taken; false if nobody can say any more. */
    boolean isDurable(Node primary) {
        long term = primary.term;
        int size = primary.log.size();
        long end = world.turns().now() + ANSWER_WITHIN_MILLIS * 1_000_000L;
        while (world.turns().now() < end) {
            if (!primary.primary || primary.term != term) {
                return false;
            }
            if (primary.committed >= size) {
                return true;
            }
            world.pause(3, 8);
        }
        return false;
    }

    private Optional<Node> primary() {
        Optional<Node> primary = servers.primary(seenTerm);
        primary.ifPresent(node -> seenTerm = node.term);
        return primary;
    }

    private Appended unanswered() {
        world.pause(500, ANSWER_WITHIN_MILLIS);
        return unknown();
    }

    private static Appended unknown() {
        return new Appended.Unknown(away());
    }

    private static IllegalStateException away() {
        return new IllegalStateException("The store is away");
    }
}
