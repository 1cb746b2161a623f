package org.assuranceledger.standalone.simulation;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.ledger.Decision;

/**
 * An entry about each of some things of a board.
 *
 * @param because whether a reason is given, which repeats what the first entry says
 */
record WantedEntries(List<String> about, boolean because) implements Wanted {
    /** With which words those begin that a view shows. */
    static final String SHOWN = "Words of ";

    @Override
    public Optional<Decision> decidedOn(LedgerStore store, String command, String attempt) {
        Sealing sealing = new Sealing(store);
        about.forEach(aggregate -> sealing.with(event(aggregate, attempt)));
        String first = about.getFirst();
        Optional<String> reason = because ? Optional.of("As was said: " + words(first, attempt)) : Optional.empty();
        return Optional.of(sealing.decision(first.substring(0, first.indexOf('/')), command, attempt, reason));
    }

    private static BoardEvent event(String aggregate, String attempt) {
        String words = words(aggregate, attempt);
        return aggregate.contains("/challenges/")
                ? new ChallengeImpactRecorded(aggregate, words, Sealing.DAY)
                : new ActionReworded(aggregate, words, "Why " + attempt + ".", "Chair", Sealing.DAY);
    }

    /** No others are a part of these. */
    private static String words(String aggregate, String attempt) {
        return SHOWN + "%s on %s.".formatted(attempt, aggregate);
    }
}
