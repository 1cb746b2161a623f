package org.assuranceledger.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assuranceledger.ledger.Hash;

/**
 * The public half of a key that signs notes, for everyone to know. Written as {@code name+id+key} (C2SP signed-note).
 *
 * @param name of the key, which is the origin of the record that it signs
 * @param key an Ed25519 key
 */
public record VerifierKey(String name, PublicKey key) {
    static final String ALGORITHM = "Ed25519";

    /** The signed note's own byte for Ed25519. */
    static final byte KIND = 1;

    /** What stands before the 32 bytes of every Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int LENGTH = 32;
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}+]+");
    private static final Pattern FORM = Pattern.compile("(" + NAME + ")\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /**
     * Takes a key.
     *
     * @throws NotEvidence if its name is empty or has a space, a plus sign or a control character in it
     */
    public VerifierKey {
        if (!NAME.matcher(name).matches()) {
            throw new NotEvidence(
                    "The name of a key is one word without a plus sign, such as ledger.example.org/boards.");
        }
    }

    /**
     * Reads one.
     *
     * @throws NotEvidence if it is none
     */
    public static VerifierKey read(String written) {
        Matcher parts = FORM.matcher(written);
        if (parts.matches()) {
            byte[] kindAndKey = Keys.base64(parts.group(3));
            if (kindAndKey.length == LENGTH + 1 && kindAndKey[0] == KIND) {
                byte[] raw = Arrays.copyOfRange(kindAndKey, 1, kindAndKey.length);
                VerifierKey key = new VerifierKey(parts.group(1), publicKey(raw));
                if (key.id().equals(parts.group(2))) {
                    return key;
                }
            }
        }
        throw new NotEvidence(
                "This is not the public key of a record, which looks like name+0123abcd+Abc... in one line.");
    }

    /** Its number: 8 hexadecimal digits over name and key, which no two keys of one record share. */
    public String id() {
        return Hash.of(Keys.joined((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {KIND}, raw()))
                .hex()
                .substring(0, 8);
    }

    /** As it is written for others to read. */
    public String written() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(Keys.joined(new byte[] {KIND}, raw()));
    }

    /** Whether a note bears a signature of this key, and each one that it bears is good. */
    public boolean signed(SignedNote note) {
        List<NoteSignature> mine = note.signatures().stream()
                .filter(signature ->
                        signature.keyName().equals(name) && signature.keyId().equals(id()))
                .toList();
        return !mine.isEmpty()
                && mine.stream().allMatch(signature -> isGood(note.text(), Keys.base64(signature.signature())));
    }

    private boolean isGood(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] raw() {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
    }

    private static PublicKey publicKey(byte[] raw) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Keys.joined(PREFIX, raw)));
        } catch (GeneralSecurityException e) {
            throw new NotEvidence("This public key is no Ed25519 key.");
        }
    }
}
