package org.assuranceledger.command.health;

import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.command.room.DiskNearlyFull;
import org.assuranceledger.command.room.Room;
import org.assuranceledger.ledger.Head;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether the ledger takes commands. */
public final class LedgerHealth implements HealthIndicator {
    private final LedgerStore store;
    private final LedgerWriter writer;
    private final Room room;

    /** Watches this store, the writer that writes to it, and the room that it has. */
    public LedgerHealth(LedgerStore store, LedgerWriter writer, Room room) {
        this.store = store;
        this.writer = writer;
        this.room = room;
    }

    @Override
    public Health health() {
        Optional<LedgerBroken> broken = writer.broken();
        if (broken.isPresent()) {
            return down(
                    broken.get().getMessage() + ". Nothing is recorded any more.",
                    "Check the whole ledger, find out who wrote to it, and restore it from a copy.");
        }
        if (!writer.isWriting()) {
            return down(
                    "What writes the ledger has ended, so every command is refused. What was recorded is safe.",
                    "Start the service again, and look in the log for why it ended.");
        }
        Optional<DiskNearlyFull> full = room.lacking();
        return full.isPresent() ? full(full.get()) : store();
    }

    private static Health full(DiskNearlyFull disk) {
        return down(
                "%s. What was recorded is safe and can be read.".formatted(disk.getMessage()),
                "Make room on that disk, or give it more; commands are taken again by themselves.");
    }

    private Health store() {
        try {
            Head head = store.head();
            return HealthInWords.well("Commands are taken. The last commit is number %d.".formatted(head.number()));
        } catch (RuntimeException e) {
            return down(
                    "The ledger's store does not answer (%s), so commands are refused."
                            .formatted(e.getClass().getSimpleName()),
                    "See to the store; the service goes on by itself.");
        }
    }

    private static Health down(String what, String todo) {
        return HealthInWords.of(Status.DOWN, what, todo);
    }
}
