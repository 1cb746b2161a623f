package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.MerkleTree;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.SignedNote;

/**
 * The folder, outside the database, in which keys and signed checkpoints lie.
 *
 * @param path absent where nothing is to be signed
 * @param name that a new key is given, such as {@code ledger.example.org/boards}; made up where it is empty
 * @param replacedKey number of the key that is to hand over to a new one; any other number changes nothing
 */
public record EvidenceFolder(Optional<Path> path, String name, String replacedKey) {
    /** No folder: nothing is signed. */
    public static final EvidenceFolder NONE = new EvidenceFolder(Optional.empty(), "", "");

    /**
     * What speaks against a record that follows from itself: that it is not the one which was signed. A folder that
     * cannot be read says nothing; then nothing is signed either.
     */
    Optional<LedgerBroken> contradiction(MerkleTree tree) {
        try {
            return path.isEmpty() ? Optional.empty() : contradiction(tree, path.get());
        } catch (IOException | NotEvidence e) {
            return Optional.empty();
        }
    }

    private static Optional<LedgerBroken> contradiction(MerkleTree tree, Path folder) throws IOException {
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
        long first = good + 1;
        return Optional.of(
                tree.size() < last.size() && good == tree.size()
                        ? new LedgerBroken(first, "it is missing, but was signed for")
                        : new LedgerBroken(first, "what was signed from here on is not what stands here"));
    }

    static boolean agrees(Checkpoint checkpoint, MerkleTree tree) {
        return checkpoint.size() <= tree.size() && tree.root(checkpoint.size()).equals(checkpoint.root());
    }
}
