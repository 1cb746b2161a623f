package org.assuranceledger.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The secret half of a key that signs notes. Whoever has it can sign anything in the record's name. */
public final class SigningKey {
    private static final String SECRET = "PRIVATE+KEY+";
    private static final int LENGTH = 32;

    private final VerifierKey verifier;
    private final PrivateKey secret;

    private SigningKey(VerifierKey verifier, PrivateKey secret) {
        this.verifier = verifier;
        this.secret = secret;
    }

    /**
     * Makes a new one.
     *
     * @throws NotEvidence if the name cannot be a key's
     */
    public static SigningKey fresh(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(VerifierKey.ALGORITHM).generateKeyPair();
            return new SigningKey(new VerifierKey(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    /**
     * Reads both halves, as {@link #written} wrote them.
     *
     * @throws NotEvidence if they are not there or do not belong together; the message holds nothing of them
     */
    public static SigningKey read(String written) {
        List<String> lines = written.lines().toList();
        if (lines.size() == 2 && lines.getFirst().startsWith(SECRET)) {
            VerifierKey verifier = VerifierKey.read(lines.getLast());
            SigningKey key = new SigningKey(verifier, secret(seed(lines.getFirst(), verifier)));
            if (verifier.signed(key.sign("A trial\n"))) {
                return key;
            }
        }
        throw new NotEvidence("The file of the signing key does not hold one.");
    }

    /** The half that everyone may know. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs a text, which must end with a line break. */
    public SignedNote sign(String text) {
        return alsoSign(new SignedNote(text, List.of()));
    }

    /** Adds a signature to those that a note has. */
    public SignedNote alsoSign(SignedNote note) {
        try {
            Signature signature = Signature.getInstance(VerifierKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(note.text().getBytes(StandardCharsets.UTF_8));
            return note.with(NoteSignature.of(verifier, signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This key does not sign", e);
        }
    }

    /**
     * Both halves, for a file that nobody else can read: the secret one in the form that other signers of notes use.
     */
    public String written() {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow();
        return start(verifier)
                + Base64.getEncoder().encodeToString(Keys.joined(new byte[] {VerifierKey.KIND}, seed))
                + "\n" + verifier.written() + "\n";
    }

    private static String start(VerifierKey verifier) {
        return SECRET + verifier.name() + "+" + verifier.id() + "+";
    }

    private static byte[] seed(String line, VerifierKey verifier) {
        byte[] kindAndSeed = line.startsWith(start(verifier))
                ? Keys.base64(line.substring(start(verifier).length()))
                : new byte[0];
        return kindAndSeed.length == LENGTH + 1 ? Arrays.copyOfRange(kindAndSeed, 1, LENGTH + 1) : new byte[LENGTH];
    }

    private static PrivateKey secret(byte[] seed) {
        try {
            return KeyFactory.getInstance(VerifierKey.ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Any 32 bytes are a secret", e);
        }
    }
}
