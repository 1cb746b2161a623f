package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.MerkleTree;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.SignedNote;

/** What was signed about the record before this start. */
final class SignedBefore {
    private SignedBefore() {}

    /**
     * What speaks against a record that follows from itself: that it is not the one which was signed. A folder that
     * cannot be read says nothing; then nothing is signed either.
     */
    static Optional<LedgerBroken> contradicts(MerkleTree tree, EvidenceFolder folder) {
        try {
            return folder.path().isEmpty()
                    ? Optional.empty()
                    : contradicts(tree, folder.path().get());
        } catch (IOException | UncheckedIOException | NotEvidence e) {
            return Optional.empty();
        }
    }

    private static Optional<LedgerBroken> contradicts(MerkleTree tree, Path folder) throws IOException {
        Optional<KeyRing> keys = KeyFiles.published(folder);
        Iterator<SignedNote> notes = new CheckpointFiles(folder).newestFirst();
        if (keys.isEmpty() || !notes.hasNext()) {
            return Optional.empty();
        }
        Checkpoint last = keys.get().open(notes.next());
        if (agrees(last, tree)) {
            return Optional.empty();
        }
        long good = 0;
        while (good == 0 && notes.hasNext()) {
            Checkpoint earlier = keys.get().open(notes.next());
            good = agrees(earlier, tree) ? earlier.size() : 0;
        }
        String why = good == tree.size()
                ? "it is missing, but was signed for"
                : "what was signed from here on is not what stands here";
        return Optional.of(new LedgerBroken(good + 1, why));
    }

    /** Whether the record began so when it had as many entries. */
    static boolean agrees(Checkpoint checkpoint, MerkleTree tree) {
        return checkpoint.size() <= tree.size() && tree.root(checkpoint.size()).equals(checkpoint.root());
    }
}
