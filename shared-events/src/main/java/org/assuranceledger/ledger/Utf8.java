package org.assuranceledger.ledger;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The bytes of a text, or a refusal: half a character would hash like a question mark, and like any other half. */
final class Utf8 {
    private Utf8() {}

    /**
     * The text in UTF-8.
     *
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     */
    static byte[] bytes(String text) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A text has half a character in it, so it cannot be recorded", e);
        }
    }
}
