package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.SignedNote;

/**
 * What of the evidence may be handed to anyone.
 *
 * @param checkpoint the latest that was signed, as a note
 * @param keys the list of public keys
 */
public record KeptEvidence(String checkpoint, String keys) {
    /**
     * Reads the folder in which a service keeps them; one that is running may go on.
     *
     * @throws NotEvidence if nothing has been signed there, or files hold something else
     */
    public static KeptEvidence in(Path folder) throws IOException {
        Iterator<SignedNote> newestFirst = new CheckpointFiles(folder).newestFirst();
        if (!newestFirst.hasNext()) {
            throw new NotEvidence("No checkpoint has been signed in %s.".formatted(folder));
        }
        return new KeptEvidence(newestFirst.next().written(), new KeyFiles(folder).list());
    }
}
