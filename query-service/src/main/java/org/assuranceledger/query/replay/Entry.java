package org.assuranceledger.query.replay;

import java.time.Instant;
import org.assuranceledger.events.FreeText;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;

/**
 * One event at its place in the ledger, with what the ledger knows of it beside the event itself.
 *
 * @param position in the ledger, from 1
 */
public record Entry(long position, Commit commit) {
    /** The event as the ledger keeps it. */
    public RecordedEvent recorded() {
        return commit.decision().events().get(Math.toIntExact(position - commit.first()));
    }

    /** Place in its aggregate's stream, from 0 without gaps. */
    public long sequence() {
        return recorded().sequence();
    }

    /** When the ledger took it, UTC. */
    public Instant recordedAt() {
        return commit.recordedAt();
    }

    /** Whose record it belongs to. */
    public String boardId() {
        return commit.decision().boardId();
    }

    /** Who had it recorded. */
    public Attribution by() {
        return commit.decision().by();
    }

    /** The reason given, empty where none was; words that were removed read as such. */
    public String reason() {
        return by().reasonSeal().map(Hash::hex).map(this::words).orElse("");
    }

    private String words(String seal) {
        SealedText text = commit.decision().texts().get(seal);
        return text == null ? FreeText.REMOVED : text.words();
    }
}
