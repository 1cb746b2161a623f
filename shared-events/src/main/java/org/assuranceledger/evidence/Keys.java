package org.assuranceledger.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** The bytes in which keys and signatures are written. */
final class Keys {
    private Keys() {}

    /** The bytes; none if it is not base64 as RFC 4648 has it. */
    static byte[] base64(String written) {
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            return Base64.getEncoder().encodeToString(bytes).equals(written) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
