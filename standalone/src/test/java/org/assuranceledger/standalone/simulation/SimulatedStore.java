package org.assuranceledger.standalone.simulation;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Head;

/** The ledger's store as one instance of the command service reaches it. */
final class SimulatedStore implements LedgerStore {
    private final World world;
    private final Instance home;
    private final Link link;

    SimulatedStore(World world, Instance home, Link link) {
        this.world = world;
        this.home = home;
        this.link = link;
    }

    @Override
    public Head head() {
        return link.head();
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return link.after(commitNumber, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return link.read().stream()
                .filter(commit -> commit.first() <= position && position <= commit.last())
                .findFirst();
    }

    @Override
    public List<Commit> ofAggregate(String aggregateId, long fromSequence, int count) {
        return link.read().stream()
                .filter(commit -> places(
                        commit,
                        place -> place.aggregateId().equals(aggregateId)
                                && place.sequence() >= fromSequence
                                && place.sequence() < fromSequence + count))
                .toList();
    }

    @Override
    public Optional<Commit> ofCommand(String commandId) {
        return link.read().stream()
                .filter(commit -> commit.decision().command().id().equals(commandId))
                .findFirst();
    }

    @Override
    public Set<Place> taken(Collection<Place> places) {
        List<Commit> commits = link.read();
        return places.stream()
                .filter(place -> commits.stream().anyMatch(commit -> places(commit, place::equals)))
                .collect(toSet());
    }

    @Override
    public Appended append(List<Commit> batch) {
        if (world.faults().strikes(Fault.WRITER_CRASHES_BEFORE_APPEND)) {
            world.turns().end(home);
        }
        Appended outcome = link.write(batch);
        world.trace()
                .say(
                        home,
                        "proposed",
                        batch.getFirst().number(),
                        "to",
                        batch.getLast().number(),
                        outcome);
        mayCrash(Fault.WRITER_CRASHES_AFTER_APPEND);
        return outcome;
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        mayCrash(Fault.ERASER_CRASHES_BEFORE_REMOVAL);
        link.remove(new Removal(commitNumber, Set.copyOf(seals)));
        world.trace().say(home, "removed words from", commitNumber);
        mayCrash(Fault.ERASER_CRASHES_AFTER_REMOVAL);
    }

    private void mayCrash(Fault fault) {
        if (world.faults().strikes(fault)) {
            world.turns().end(home);
            home.mustLive();
        }
    }

    @Override
    public void close() {}

    private static boolean places(Commit commit, Predicate<Place> wanted) {
        return commit.decision().events().stream()
                .anyMatch(event -> wanted.test(new Place(event.aggregateId(), event.sequence())));
    }
}
