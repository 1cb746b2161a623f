package org.assuranceledger.evidence;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One signature under a note.
 *
 * @param keyId 8 hexadecimal digits
 */
record NoteSignature(String keyName, String keyId, String signature) {
    static final String MARK = "\u2014 ";

    private static final int ID = 4;
    private static final Pattern LINE = Pattern.compile(MARK + "(\\S+) ([A-Za-z0-9+/=]+)");

    static NoteSignature of(VerifierKey key, byte[] signature) {
        return new NoteSignature(key.name(), key.id(), Base64.getEncoder().encodeToString(signature));
    }

    static Optional<NoteSignature> read(String line) {
        Matcher parts = LINE.matcher(line);
        byte[] bytes = parts.matches() ? Keys.base64(parts.group(2)) : new byte[0];
        return bytes.length <= ID
                ? Optional.empty()
                : Optional.of(new NoteSignature(
                        parts.group(1),
                        HexFormat.of().formatHex(bytes, 0, ID),
                        Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, ID, bytes.length))));
    }

    String line() {
        byte[] bytes = Keys.joined(HexFormat.of().parseHex(keyId), Keys.base64(signature));
        return MARK + keyName + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }
}
