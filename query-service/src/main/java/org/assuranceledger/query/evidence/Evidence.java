package org.assuranceledger.query.evidence;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.evidence.Checkpoint;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.VerifierKey;

/**
 * What the page shows.
 *
 * @param checkpoint what the latest one says
 * @param keys the public keys there have been, the first one first
 */
public record Evidence(Checkpoint checkpoint, List<VerifierKey> keys) {
    /** Of what is signed now; absent as long as nothing is. */
    static Optional<Evidence> of(SignedRecord record) {
        return record.checkpoint()
                .flatMap(note -> record.keys()
                        .map(keys -> new Evidence(
                                Checkpoint.read(SignedNote.read(note).text()), read(keys))));
    }

    /** By which key a stranger begins. */
    public VerifierKey first() {
        return keys.getFirst();
    }

    /** The root of the tree, as a checkpoint writes it. */
    public String root() {
        return Base64.getEncoder().encodeToString(checkpoint.root().bytes());
    }

    private static List<VerifierKey> read(String list) {
        int firstLine = list.indexOf('\n');
        VerifierKey first = VerifierKey.read(list.substring(0, firstLine));
        KeyRing ring = KeyRing.trusting(first);
        List<VerifierKey> keys = new ArrayList<>(List.of(first));
        for (SignedNote introduction : SignedNote.readAll(list.substring(firstLine + 1))) {
            ring.take(introduction);
            keys.add(ring.current());
        }
        return keys;
    }
}
