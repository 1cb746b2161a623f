package org.assuranceledger.command.evidence;

import java.nio.file.Path;
import java.util.Optional;

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
}
