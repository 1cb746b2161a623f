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
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (!isTheSame(utf8, text)) {
            throw new IllegalArgumentException("A text has half a character in it, so it cannot be recorded");
        }
        return utf8;
    }

    /** Reads them back: encoders that refuse, or a look at each character, take many times as long. */
    private static boolean isTheSame(byte[] utf8, String text) {
        return new String(utf8, StandardCharsets.UTF_8).equals(text);
    }
}
