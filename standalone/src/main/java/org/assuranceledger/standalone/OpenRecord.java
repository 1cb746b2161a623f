package org.assuranceledger.standalone;

import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteFailure;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.command.ledger.UnreadableCommit;
import org.assuranceledger.events.GovernanceEvent.DemonstrationDeclared;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.ledger.Commit;

/**
 * The record in its folder, held by this process alone.
 *
 * @param options what this process was told
 */
public record OpenRecord(Options options, RecordFolder folder, LedgerStore store) implements AutoCloseable {
    private static final String DECLARED =
            EventCatalogue.storedAs(DemonstrationDeclared.class).value();

    /**
     * Opens it, or begins it where there is none.
     *
     * @throws CannotStart if it is in use, cannot be read, or is not of the kind that the options ask for
     */
    public static OpenRecord open(Options options) {
        RecordFolder folder = RecordFolder.take(options.folder());
        try {
            return new OpenRecord(options, folder, opened(folder, options));
        } catch (SqliteFailure e) {
            folder.close();
            throw new CannotStart(
                    "The file " + folder.record() + " cannot be used as a record (" + e.getMessage() + ").",
                    "Nothing was changed. Look whether it is one, whether its disk is sound, and who may write there.");
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The file that holds the record. */
    public String file() {
        return folder.record().toString();
    }

    /** The folder of keys and checkpoints, unless another is set. */
    String evidence() {
        return folder.record().resolveSibling("evidence").toString();
    }

    @Override
    public void close() {
        store.close();
        folder.close();
    }

    private static LedgerStore opened(RecordFolder folder, Options options) {
        Room.mustBeEnough(folder.record(), Room.LEAST);
        LedgerStore store = SqliteLedgerStore.open(folder.record());
        try {
            mustBeOfThatKind(store, folder, options);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void mustBeOfThatKind(LedgerStore store, RecordFolder folder, Options options) {
        List<Commit> first = first(store, folder);
        boolean demonstration = first.stream()
                .flatMap(commit -> commit.decision().events().stream())
                .anyMatch(event -> event.type().equals(DECLARED));
        if (options.demonstration() && !first.isEmpty() && !demonstration) {
            throw new CannotStart(
                    "The folder holds a board's own record (" + folder.record() + "), and that is never mixed with"
                            + " a demonstration.",
                    "Give the demonstration a folder of its own with --folder=..., or leave --demonstration out.");
        }
        if (!options.demonstration() && demonstration) {
            throw new CannotStart(
                    "The folder holds a demonstration (" + folder.record() + "), and that is no place for a board's"
                            + " own record.",
                    "Give the record a folder of its own with --folder=..., or add --demonstration.");
        }
    }

    private static List<Commit> first(LedgerStore store, RecordFolder folder) {
        try {
            return store.after(0, 1);
        } catch (UnreadableCommit e) {
            throw new CannotStart(
                    "The first entry in " + folder.record() + " cannot be read: the file has been altered or damaged.",
                    "Nothing was changed. Keep the file as it is for whoever looks into it, and start on a copy"
                            + " from before.");
        }
    }
}
