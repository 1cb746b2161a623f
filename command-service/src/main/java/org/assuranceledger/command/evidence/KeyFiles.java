package org.assuranceledger.command.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.evidence.KeyRing;
import org.assuranceledger.evidence.NotEvidence;
import org.assuranceledger.evidence.SignedNote;
import org.assuranceledger.evidence.SigningKey;
import org.assuranceledger.evidence.VerifierKey;

/**
 * The signing key in a file that only its owner can read, and beside it, for everyone, the list of the keys there have
 * been: the first, and under it each next one as the one before introduced it.
 */
final class KeyFiles {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path secret;
    private final Path next;
    private final Path list;

    KeyFiles(Path folder) {
        secret = folder.resolve("signing-key");
        next = folder.resolve("signing-key.next");
        list = folder.resolve("keys.txt");
    }

    /** The keys that the list names; none if there is no list. */
    static Optional<KeyRing> published(Path folder) throws IOException {
        KeyFiles files = new KeyFiles(folder);
        return Files.exists(files.list) ? Optional.of(files.ring()) : Optional.empty();
    }

    /**
     * The key that signs now, made where there is none.
     *
     * @param name for a new one; made up where it is empty
     * @throws NotEvidence if it is not there any more, is not the last of the list, or others can read it
     */
    SigningKey current(String name) throws IOException {
        Files.createDirectories(list.getParent());
        if (!Files.exists(list)) {
            begin(name);
        }
        finishHandover();
        if (!Files.exists(secret)) {
            throw new NotEvidence("The signing key is gone, though others have been told of it.");
        }
        mustBeTheOwnersAlone();
        SigningKey key = SigningKey.read(Files.readString(secret));
        if (!key.verifier().equals(ring().current())) {
            throw new NotEvidence("The signing key is not the last one of the list of keys.");
        }
        return key;
    }

    /**
     * Has the current key introduce a new one, which signs from now on.
     *
     * @param from how many entries the last checkpoint has
     */
    SigningKey handOver(SigningKey old, long from) throws IOException {
        SigningKey fresh = SigningKey.fresh(old.verifier().name());
        writeSecret(next, fresh);
        publish(Files.readString(list) + KeyRing.introduce(old, fresh, from).written() + "\n");
        finishHandover();
        return fresh;
    }

    /** The list as others read it. */
    String list() throws IOException {
        return Files.readString(list);
    }

    private KeyRing ring() throws IOException {
        String text = list();
        int firstLine = text.indexOf('\n');
        KeyRing ring = KeyRing.trusting(VerifierKey.read(text.substring(0, Math.max(0, firstLine))));
        SignedNote.readAll(text.substring(firstLine + 1)).forEach(ring::take);
        return ring;
    }

    private void begin(String name) throws IOException {
        SigningKey first = SigningKey.fresh(name.isBlank() ? "assurance-ledger/%08x".formatted(random()) : name);
        writeSecret(next, first);
        publish(first.verifier().written() + "\n\n");
    }

    /** The secret half of a key that others have been told of is the one that signs; any other was given up. */
    private void finishHandover() throws IOException {
        if (Files.exists(next)) {
            boolean isTold = SigningKey.read(Files.readString(next)).verifier().equals(ring().current());
            if (isTold) {
                Files.move(next, secret, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(next);
            }
        }
    }

    private void publish(String text) throws IOException {
        Path written = list.resolveSibling("keys.txt.new");
        Files.writeString(written, text);
        Files.move(written, list, StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeSecret(Path file, SigningKey key) throws IOException {
        Files.deleteIfExists(file);
        if (knowsOwners()) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Files.writeString(file, key.written());
    }

    private void mustBeTheOwnersAlone() throws IOException {
        if (knowsOwners() && !OWNER.containsAll(Files.getPosixFilePermissions(secret))) {
            throw new NotEvidence("Others on this machine can read the signing key. Make the file its owner's alone.");
        }
    }

    private boolean knowsOwners() throws IOException {
        return Files.getFileStore(list.getParent()).supportsFileAttributeView("posix");
    }

    private static int random() {
        return new SecureRandom().nextInt();
    }
}
