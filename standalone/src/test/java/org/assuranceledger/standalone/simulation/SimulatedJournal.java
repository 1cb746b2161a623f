package org.assuranceledger.standalone.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.command.ledger.Appended;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.intake.SteppedJournal;

/** The journal as one instance of the query service keeps it, in a replica set of its own. */
class SimulatedJournal extends SteppedJournal {
    private final World world;
    private final Instance home;
    private final Link link;

    SimulatedJournal(World world, Instance home, Link link) {
        this.world = world;
        this.home = home;
        this.link = link;
    }

    @Override
    public Head head() {
        return link.head();
    }

    @Override
    public Optional<Hash> hashOf(long commitNumber) {
        return link.read().stream()
                .filter(commit -> commit.number() == commitNumber)
                .findFirst()
                .map(Commit::hash);
    }

    @Override
    public boolean insert(Commit commit) {
        boolean kept = switch (link.write(List.of(commit))) {
            case Appended.All() -> true;
            case Appended.Refused(int stored) -> false;
            case Appended.Unknown(Exception cause) -> throw new IllegalStateException(cause);
        };
        world.trace().say(home, "journal", commit.number(), kept);
        if (kept && world.faults().strikes(Fault.JOURNAL_CRASHES_BEFORE_NEWS)) {
            world.turns().end(home);
            home.mustLive();
        }
        return kept;
    }

    @Override
    public void remove(long commitNumber, Collection<String> seals) {
        link.remove(new Removal(commitNumber, Set.copyOf(seals)));
        world.trace().say(home, "removed words from", commitNumber, "in the journal");
        if (world.faults().strikes(Fault.JOURNAL_CRASHES_BETWEEN_REMOVAL_AND_NOTICE)) {
            world.turns().end(home);
            home.mustLive();
        }
    }

    @Override
    public List<Commit> after(long commitNumber, int limit) {
        return link.after(commitNumber, limit);
    }

    @Override
    public Optional<Commit> at(long position) {
        return link.read().reversed().stream()
                .filter(commit -> commit.first() <= position)
                .findFirst()
                .filter(commit -> position <= commit.last());
    }
}
