package org.assuranceledger.standalone.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assuranceledger.command.board.DecidedRedaction;
import org.assuranceledger.command.board.RedactEntry;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.json.SealedField;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;

/** That words of an entry be removed. */
record WantedRedaction(RedactEntry asked, Removal all) implements Wanted {
    private static final String STATED_REASON = "stated-reason";

    /**
     * Asks to remove some words or all of an entry of a commit, whichever chance decides.
     *
     * @param commit as it was recorded, with all its words
     */
    static WantedRedaction of(Dice dice, Commit commit) {
        Decision decision = commit.decision();
        int which = dice.number(0, commit.count() - 1);
        Optional<String> field = dice.chance(0.5) ? Optional.empty() : Optional.of(dice.one(fields(decision, which)));
        RedactEntry asked = new RedactEntry(
                decision.boardId(),
                commit.first() + which,
                field,
                "court-order",
                "It was ordered",
                "Chair",
                Optional.empty());
        return new WantedRedaction(asked, new Removal(commit.number(), seals(decision, which, field)));
    }

    private static List<String> fields(Decision decision, int which) {
        return Stream.concat(
                        SealedField.of(decision.events().get(which)).stream().map(SealedField::name),
                        decision.by().reasonSeal().stream().map(seal -> STATED_REASON))
                .toList();
    }

    /** Of the words that were chosen, of all else that repeats them, and of the request. */
    private static Set<String> seals(Decision decision, int which, Optional<String> field) {
        RecordedEvent event = decision.events().get(which);
        Stream<String> inEvent = SealedField.of(event).stream()
                .filter(text -> field.map(text.name()::equals).orElse(true))
                .map(SealedField::seal);
        Stream<String> reason = decision.by().reasonSeal().stream()
                .filter(seal -> field.map(STATED_REASON::equals).orElse(true))
                .map(Hash::hex);
        List<String> words = Stream.concat(inEvent, reason)
                .map(seal -> decision.texts().get(seal).words())
                .toList();
        Set<String> seals = new HashSet<>();
        seals.add(decision.command().requestSeal().hex());
        decision.texts().forEach((seal, text) -> {
            if (words.stream().anyMatch(text.words()::contains)) {
                seals.add(seal);
            }
        });
        return seals;
    }

    @Override
    public Optional<Decision> decidedOn(LedgerStore store, String command, String attempt) {
        try {
            return DecidedRedaction.of(asked, store::at, Sealing.DAY)
                    .map(event -> new Sealing(store)
                            .with(event)
                            .decision(asked.boardId(), command, attempt, Optional.empty()));
        } catch (RuleBroken notInRecordYet) {
            throw new IllegalStateException(notInRecordYet);
        }
    }

    @Override
    public Optional<Removal> removal() {
        return Optional.of(all);
    }
}
