package org.assuranceledger.command.submission;

import static org.assuranceledger.command.submission.SubmissionRule.KEY_USED_FOR_ANOTHER_REQUEST;

import io.micrometer.core.instrument.Timer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.assuranceledger.command.ledger.AlreadyRecorded;
import org.assuranceledger.command.ledger.LedgerRefusal;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.RequestSeal;
import org.assuranceledger.command.room.Room;
import org.assuranceledger.ledger.Commit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Takes commands in and has them decided by their aggregates and recorded in the ledger. */
public final class SubmissionDesk implements Submissions {
    /** How often a command is decided again because others changed the same thing at the same moment. */
    private static final int ATTEMPTS = 20;

    /** The longest pause before that, in nanoseconds. */
    private static final long PAUSE = 20_000_000;

    private final CommandGateway commands;
    private final LedgerStore ledger;
    private final Failures failures;
    private final CommandMeters meters;
    private final Room room;
    private final KnownBoards boards;

    /** Has commands decided through this gateway; what they decide goes to this ledger while it has room. */
    public SubmissionDesk(
            CommandGateway commands, LedgerStore ledger, Versions versions, CommandMeters meters, Room room) {
        this.commands = commands;
        this.ledger = ledger;
        this.failures = new Failures(versions);
        this.meters = meters;
        this.room = room;
        this.boards = new KnownBoards(ledger);
    }

    @Override
    public Receipt give(Stamp stamp, OptionalLong expectedVersion, Object command) {
        Timer.Sample since = meters.start();
        try {
            room.lacking().ifPresent(full -> {
                throw full;
            });
            boards.mustHave(stamp.boardId(), stamp.commandName());
            Receipt receipt = decided(stamp, message(stamp, expectedVersion, command));
            if (!receipt.repeated()) {
                meters.accepted(stamp.commandName());
            }
            return receipt;
        } finally {
            meters.stop(since, stamp.commandName());
        }
    }

    /**
     * The command is not looked for among those recorded before it is decided, since hardly any is repeated: the ledger
     * takes none twice, and whatever else refuses a repetition is looked at again here.
     */
    private Receipt decided(Stamp stamp, CommandMessage<Object> message) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Receipt.of(dispatched(message), false);
            } catch (RuntimeException failure) {
                Optional<Receipt> first = earlier(stamp, failure);
                if (first.isPresent()) {
                    return first.get();
                }
                if (attempt == ATTEMPTS || !failures.mayPass(failure, attempt)) {
                    throw failures.inWords(failure, message);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE * attempt / ATTEMPTS));
            }
        }
    }

    private Commit dispatched(CommandMessage<Object> message) {
        CompletableFuture<Commit> recorded = commands.sendAndWait(message);
        return recorded.getNow(null);
    }

    /** The first receipt of a command that was recorded before, or by a twin at the same moment. */
    private Optional<Receipt> earlier(Stamp stamp, RuntimeException failure) {
        if (failure instanceof LedgerRefusal && !(failure instanceof AlreadyRecorded)) {
            return Optional.empty();
        }
        Optional<Commit> first = failure instanceof AlreadyRecorded known
                ? Optional.of(known.commit())
                : ledger.ofCommand(stamp.commandId());
        first.ifPresent(commit -> KEY_USED_FOR_ANOTHER_REQUEST.unless(
                RequestSeal.matches(commit, stamp.request()).orElse(false)));
        return first.map(commit -> Receipt.of(commit, true));
    }

    private static CommandMessage<Object> message(Stamp stamp, OptionalLong expectedVersion, Object command) {
        Map<String, Object> metadata = new HashMap<>(stamp.asMetadata());
        expectedVersion.ifPresent(version -> metadata.put(ExpectedVersion.KEY, version));
        return GenericCommandMessage.asCommandMessage(command).withMetaData(metadata);
    }
}
