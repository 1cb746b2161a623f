package org.assuranceledger.command.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.ledger.Utf8;

/** What a decision must be so that every store can keep it and give it back byte for byte. */
final class Fitness {
    /** The longest identity, in characters: what every server's index takes. */
    static final int LONGEST_ID = 300;

    /** About what a commit, an event or a text needs besides its own texts, in bytes. */
    private static final int FRAME = 400;

    private Fitness() {}

    /**
     * Checks a decision and says about how large it is, in bytes.
     *
     * @throws Unrecordable if no ledger could take it; the message names what is wrong, never the words of the record
     */
    static long check(Decision decision, LedgerLimits limits) {
        ids(decision).forEach(Fitness::id);
        long bytes = FRAME;
        for (RecordedEvent event : decision.events()) {
            bytes += FRAME + event(event);
        }
        for (var text : decision.texts().entrySet()) {
            bytes += FRAME + text(text);
        }
        if (bytes > limits.batchBytes() || decision.events().size() > limits.batchEvents()) {
            throw new Unrecordable("One decision of %d events and about %d bytes is too large for the ledger"
                    .formatted(decision.events().size(), bytes));
        }
        return bytes;
    }

    private static Stream<String> ids(Decision decision) {
        return Stream.concat(
                Stream.of(
                        decision.boardId(),
                        decision.command().id(),
                        decision.command().name(),
                        decision.by().person(),
                        decision.by().role()),
                decision.by().agencyId().stream());
    }

    private static void id(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new Unrecordable(
                    "An identity is blank, longer than %d characters or has control characters".formatted(LONGEST_ID));
        }
        utf8(id);
    }

    private static long event(RecordedEvent event) {
        id(event.aggregateId());
        id(event.type());
        if (event.sequence() < 0 || event.revision() < 1) {
            throw new Unrecordable("An event has no place, or a revision below 1");
        }
        return utf8(event.effectiveOn()) + utf8(event.payload());
    }

    private static long text(Map.Entry<String, SealedText> text) {
        long bytes = utf8(text.getValue().words());
        if (!seal(text.getValue()).equals(Optional.of(text.getKey()))) {
            throw new Unrecordable("A text does not match its seal");
        }
        return bytes;
    }

    private static Optional<String> seal(SealedText text) {
        try {
            return Optional.of(text.seal().hex());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long utf8(String text) {
        try {
            return Utf8.bytes(text).length;
        } catch (IllegalArgumentException e) {
            throw new Unrecordable("A text has half a character in it");
        }
    }
}
