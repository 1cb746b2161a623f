package org.assuranceledger.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Words that a person wrote, kept beside the event under a salted hash. With the words the hash can be checked;
 * once words and salt are removed, nobody can find the words from the hash, and the chain still verifies.
 *
 * @param salt 16 random bytes as 32 hexadecimal digits
 * @param words the text
 */
public record SealedText(String salt, String words) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals words under a fresh salt. */
    public static SealedText of(String words) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new SealedText(HexFormat.of().formatHex(salt), words);
    }

    /**
     * What stands for the words in the event: SHA-256 of the salt's 16 bytes followed by the words in UTF-8. A longer
     * salt with fewer words could have the same, so it is none.
     *
     * @throws IllegalArgumentException if the salt is not 32 lower-case hexadecimal digits or the words have half a
     *     character in them
     */
    public Hash seal() {
        if (salt.length() != 32 || !Hash.isLowerCaseHex(salt)) {
            throw new IllegalArgumentException("A salt has 32 lower-case hexadecimal digits");
        }
        return Hash.of(HexFormat.of().parseHex(salt), Utf8.bytes(words));
    }
}
