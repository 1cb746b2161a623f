package org.assuranceledger.ledger;

import java.nio.charset.StandardCharsets;

/** The bytes of a text, or a refusal: half a character would hash like a question mark, and like any other half. */
public final class Utf8 {
    private Utf8() {}

    /**
     * The text in UTF-8.
     *
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    public static byte[] bytes(String text) {
        if (hasHalfACharacter(text)) {
            throw new IllegalArgumentException("A text has half a character in it, so it cannot be recorded");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Looks itself, since the JDK's encoders that refuse take several times as long as those that do not. */
    private static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
