package org.assuranceledger.standalone.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.standalone.simulation.Node.Entry;

/**
 * Three servers that keep one log as MongoDB does: a primary takes what is written, the others follow it, what two of
 * them have under the primary of the same term stays, and an entry that only a former primary has is rolled back.
 */
final class ReplicaSet {
    private static final int BEAT_MILLIS = 12;
    private static final double HEARS_WHAT_STAYS = 0.1;
    private static final long STEPS_DOWN_AFTER = 10_000_000_000L;

    private final World world;
    private final Fault rolledBack;
    private final Function<Commit, List<String>> keys;
    private final List<Node> nodes = List.of(new Node(), new Node(), new Node());
    private long leaderlessSince;
    private long term = 1;

    /** Keeps commits, of which no two may share a key. */
    ReplicaSet(World world, Fault rolledBack, Function<Commit, List<String>> keys) {
        this.world = world;
        this.rolledBack = rolledBack;
        this.keys = keys;
        elect(nodes.getFirst());
        beat();
    }

    /** The primary that a client finds who has seen one of term {@code seen}. */
    Optional<Node> primary(long seen) {
        return nodes.stream()
                .filter(node -> node.primary && node.up && node.term >= seen)
                .filter(node -> !node.cutOff || world.dice().chance(0.5))
                .max(Comparator.comparingLong(node -> node.term));
    }

    /** What stays whatever happens. */
    List<Commit> commits() {
        Node node = nodes.stream()
                .max(Comparator.comparingInt(one -> one.committed))
                .orElseThrow();
        return node.commits(node.committed);
    }

    /** Lets a primary take commits until one is refused; how many it took. */
    int take(Node primary, List<Commit> commits) {
        int taken = 0;
        for (Commit commit : commits) {
            List<String> all = keys.apply(commit);
            if (all.stream().anyMatch(primary::holds)) {
                return taken;
            }
            primary.add(new Entry(primary.term, commit, all));
            taken++;
        }
        return taken;
    }

    /** Lets a primary remove words; it notes nothing where it holds none of them. */
    void remove(Node primary, Removal removal) {
        boolean isThere = primary.log.stream()
                .anyMatch(entry -> entry.commit()
                        .filter(commit -> commit.number() == removal.commit())
                        .isPresent());
        boolean isDone = primary.log.stream()
                .anyMatch(entry -> entry.removal().filter(removal::equals).isPresent());
        if (isThere && !isDone) {
            primary.add(new Entry(primary.term, removal));
        }
    }

    /** Whether a primary refuses a commit because of one that cannot be read yet. */
    boolean isRefusedUnread(Node primary, Commit commit) {
        List<String> all = keys.apply(commit);
        return primary.log.subList(0, primary.committed).stream()
                .noneMatch(entry -> entry.keys().stream().anyMatch(all::contains));
    }

    void stepDown() {
        leader().ifPresent(node -> node.primary = false);
    }

    void die(Node node) {
        if (node.primary && world.dice().chance(0.5)) {
            node.cutTo(Math.max(node.committed, node.takenOver()));
        }
        node.primary = false;
        node.up = false;
        world.turns().in(world.dice().millis(500, 15_000), () -> node.up = true);
    }

    void dies() {
        leader().ifPresent(this::die);
    }

    void isCutOff() {
        leader().ifPresent(node -> {
            node.cutOff = true;
            node.cutOffSince = world.turns().now();
            world.turns().in(world.dice().millis(500, 15_000), () -> node.cutOff = false);
        });
    }

    void heal() {
        nodes.forEach(node -> {
            node.up = true;
            node.cutOff = false;
        });
    }

    private Optional<Node> leader() {
        return nodes.stream()
                .filter(node -> node.primary && node.isReachable())
                .max(Comparator.comparingLong(node -> node.term));
    }

    private void beat() {
        nodes.stream()
                .filter(node -> node.cutOff
                        && node.cutOffSince + STEPS_DOWN_AFTER < world.turns().now())
                .forEach(node -> node.primary = false);
        long newest = nodes.stream()
                .filter(Node::isReachable)
                .mapToLong(node -> node.term)
                .max()
                .orElse(0);
        nodes.stream().filter(node -> node.isReachable() && node.term < newest).forEach(node -> node.primary = false);
        leader().ifPresentOrElse(this::lead, this::seekLeader);
        world.turns().in(world.dice().millis(2, BEAT_MILLIS), this::beat);
    }

    private void lead(Node leader) {
        leaderlessSince = world.turns().now();
        if (nodes.stream().filter(Node::isReachable).count() < 2) {
            leader.primary = leader.aloneFrom + STEPS_DOWN_AFTER > world.turns().now();
            return;
        }
        leader.aloneFrom = world.turns().now();
        if (world.turns().now() < leader.leadsFrom) {
            return;
        }
        for (Node node : nodes) {
            if (node != leader && node.isReachable() && world.dice().chance(0.7)) {
                node.primary = false;
                follow(node, leader);
            }
        }
        advance(leader);
    }

    private void follow(Node node, Node leader) {
        int common = node.inCommonWith(leader);
        if (common < node.committed) {
            throw new IllegalStateException("The simulated store lost what a majority had");
        }
        rollBack(node, common);
        int next = Math.min(leader.log.size(), common + world.dice().number(1, 20));
        leader.log.subList(common, next).forEach(node::add);
        node.term = leader.term;
        if (world.dice().chance(HEARS_WHAT_STAYS)) {
            node.committed = Math.max(node.committed, Math.min(leader.committed, node.log.size()));
        }
    }

    private void rollBack(Node node, int size) {
        List<Entry> gone = node.cutTo(size);
        if (gone.stream().anyMatch(entry -> entry.commit().isPresent())) {
            world.faults().saw(rolledBack);
        }
        if (gone.stream().anyMatch(entry -> entry.removal().isPresent())) {
            world.faults().saw(Fault.REMOVAL_ROLLED_BACK);
        }
    }

    private void advance(Node leader) {
        for (int size = leader.log.size(); size > leader.committed; size--) {
            int place = size;
            long having = nodes.stream()
                    .filter(node -> node.term == leader.term && node.inCommonWith(leader) >= place)
                    .count();
            if (having >= 2 && leader.log.get(size - 1).term() == leader.term) {
                leader.committed = size;
            }
        }
    }

    private void seekLeader() {
        List<Node> voters = nodes.stream().filter(Node::isReachable).toList();
        if (voters.size() >= 2
                && world.turns().now() - leaderlessSince > world.dice().millis(200, 3_000)) {
            term++;
            voters.forEach(voter -> voter.term = term);
            elect(world.dice()
                    .one(voters.stream()
                            .filter(one -> voters.stream().anyMatch(other -> other != one && one.isAsFarAs(other)))
                            .toList()));
        }
    }

    private void elect(Node node) {
        node.term = term;
        node.primary = true;
        node.aloneFrom = world.turns().now();
        node.leadsFrom = world.turns().now() + world.dice().millis(0, 800);
        node.add(new Entry(term));
        world.trace().say("election", "node", nodes.indexOf(node), "term", term);
    }
}
