package org.assuranceledger.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 (FIPS 180-4).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Hash(String hex) {
    private static final HexFormat HEX = HexFormat.of();

    /** What stands before the first commit: 64 zeros. */
    public static final Hash NONE = new Hash("0".repeat(64));

    /**
     * Takes a hash as stored.
     *
     * @throws IllegalArgumentException unless there are 64 lower-case hexadecimal digits
     */
    public Hash {
        if (hex.length() != 64 || !isLowerCaseHex(hex)) {
            throw new IllegalArgumentException("A hash has 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Whether a text has nothing but the digits 0 to 9 and a to f. Every read and write comes here, so it looks at all
     * characters without turning off: what is outside of both ranges leaves a sign.
     */
    static boolean isLowerCaseHex(String text) {
        int signs = 0;
        for (byte c : text.getBytes(StandardCharsets.ISO_8859_1)) {
            signs |= (c - '0' | '9' - c) & (c - 'a' | 'f' - c);
        }
        return signs >= 0;
    }

    /** The hash of these bytes, one part after the other. */
    public static Hash of(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return ofBytes(digest.digest());
    }

    /**
     * A hash as its 32 bytes.
     *
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Hash ofBytes(byte[] bytes) {
        return new Hash(HEX.formatHex(bytes));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HEX.parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
