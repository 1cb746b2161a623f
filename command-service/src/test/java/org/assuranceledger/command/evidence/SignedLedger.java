package org.assuranceledger.command.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;

/** A ledger in a file, with a signed checkpoint of it in a folder, as a service leaves them behind. */
public final class SignedLedger {
    private SignedLedger() {}

    /** Of so many commits. */
    public static void of(int commits, Path file, Path evidence) {
        EvidenceFolder where = new EvidenceFolder(Optional.of(evidence), "ledger.example.org/boards", "");
        try (Recorded ledger = Recorded.in(file).with(commits, "redbridge", "p-1")) {
            new Checkpointer(new CheckedRecord(ledger.store(), where), where, broken -> {}).round();
        }
    }

    /** Changes a commit behind everyone's back. */
    public static void tampered(long number, Path file) {
        try (Recorded ledger = Recorded.in(file)) {
            ledger.tampered(number);
        }
    }

    /** All that the file holds, for a few commits. */
    public static List<Commit> commits(Path file) {
        try (Recorded ledger = Recorded.in(file)) {
            return ledger.store().after(0, 1_000);
        }
    }
}
