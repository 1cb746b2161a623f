package org.assuranceledger.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The files that are handed in, with a sentence for each reason why one cannot be read. */
final class HandedIn {
    /** More than the checkpoints of a year. */
    private static final int MOST_NOTES = 64 << 20;

    private HandedIn() {}

    /**
     * The bytes of a file of any length.
     *
     * @throws Unusable if it cannot be opened
     */
    static InputStream stream(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Unusable("%s is a folder. Give the file in it.".formatted(file));
            }
            return new BufferedInputStream(Files.newInputStream(file), 1 << 20);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The whole text of a file of checkpoints or keys.
     *
     * @throws Unusable if it cannot be read, is no text in UTF-8, or is larger than any such file
     */
    static String text(Path file) {
        try (InputStream in = stream(file)) {
            byte[] bytes = in.readNBytes(MOST_NOTES + 1);
            if (bytes.length > MOST_NOTES) {
                throw new Unusable("%s is too large for checkpoints or keys. Give each file under its own option."
                        .formatted(file));
            }
            return decoded(file, ByteBuffer.wrap(bytes));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String decoded(Path file, ByteBuffer bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = utf8.decode(bytes, text, true);
        if (result.isError()) {
            long line = 1 + text.flip().chars().filter(sign -> sign == '\n').count();
            throw new Unusable("Line %d of %s is not in UTF-8. Have the file handed over again, byte by byte."
                    .formatted(line, file));
        }
        return text.flip().toString();
    }

    private static Unusable unreadable(Path file, IOException why) {
        return new Unusable(
                switch (why) {
                    case NoSuchFileException missing -> "%s is not there. Look how it is written.".formatted(file);
                    case AccessDeniedException denied ->
                        "%s may not be read by you. Have it opened to you.".formatted(file);
                    default ->
                        "%s cannot be read. Look whether it is a file, or copy it to another disk.".formatted(file);
                });
    }
}
