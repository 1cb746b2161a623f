package org.assuranceledger.command.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.UnreadableCommit;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;

/**
 * A record as {@code docs/evidence.md} has it: one entry on each line.
 *
 * @param path must not be there yet
 */
record RecordFile(Path path) {
    private static final int PAGE = 500;

    static RecordFile to(Path path) {
        return new RecordFile(path);
    }

    /**
     * Writes all entries as they are stored, altered ones too: to judge them is the verifier's.
     *
     * @return how many
     * @throws NotExported if one cannot be read as an entry at all; those before it are written
     */
    long write(LedgerStore ledger) {
        long written = 0;
        try (BufferedWriter file = Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW)) {
            List<Commit> page = ledger.after(0, PAGE);
            while (!page.isEmpty()) {
                for (Commit commit : page) {
                    file.write(CommitJson.write(commit));
                    file.write('\n');
                    written++;
                }
                page = ledger.after(page.getLast().number(), PAGE);
            }
        } catch (UnreadableCommit e) {
            throw new NotExported(
                    "Commit %d of the record cannot be read any more, so the record ends before it. %s has %d lines."
                            .formatted(e.number(), path, written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }
}
