package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.relay.Place;
import org.assuranceledger.command.relay.RelayPlace;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.CommitFields;

/** The stores and the topic of a run, and how each instance reaches them. */
record Scene(
        World world,
        Lie lie,
        ReplicaSet ledger,
        ReplicaSet journal,
        SimulatedTopic topic,
        AtomicReference<Place> place,
        ReadingSide readingSide) {
    static Scene of(World world, Lie lie) {
        return new Scene(
                world,
                lie,
                new ReplicaSet(world, Fault.LEDGER_ENTRY_ROLLED_BACK, commit -> ledgerKeys(commit, lie)),
                new ReplicaSet(world, Fault.JOURNAL_ENTRY_ROLLED_BACK, commit -> List.of("N:" + commit.number())),
                new SimulatedTopic(world),
                new AtomicReference<>(Place.START),
                new ReadingSide(lie));
    }

    LedgerStore ledgerFor(Instance home) {
        return new SimulatedStore(
                world,
                home,
                lie == Lie.JOURNAL_KEEPS_THE_WORDS ? new Link(world, ledger) : new LyingLink(world, ledger, lie));
    }

    SimulatedJournal journalFor(Instance home) {
        Link link = lie == Lie.JOURNAL_KEEPS_THE_WORDS ? new LyingLink(world, journal, lie) : new Link(world, journal);
        return lie == Lie.JOURNAL_TAKES_WHATEVER_COMES
                ? new SimulatedJournal(world, home, link) {
                    @Override
                    public void take(Commit commit) {
                        insert(commit);
                        news().tell();
                    }
                }
                : new SimulatedJournal(world, home, link);
    }

    RelayPlace placeFor(Instance home) {
        return new SimulatedPlace(world, home, place);
    }

    Topics topicsFor(Instance home) {
        return new LyingTopics(new SimulatedTopics(world, home, topic), place, lie);
    }

    private static List<String> ledgerKeys(Commit commit, Lie lie) {
        return Stream.concat(Stream.of("N:" + commit.number()), CommitFields.keys(commit.decision()).stream())
                .filter(key -> lie != Lie.STORE_TAKES_A_COMMAND_TWICE || !key.startsWith("C:"))
                .toList();
    }
}
