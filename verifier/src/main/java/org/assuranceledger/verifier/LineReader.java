package org.assuranceledger.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Splits bytes at line breaks, and never keeps more of a line than the longest that an entry can have. */
final class LineReader implements Iterator<byte[]>, AutoCloseable {
    /** Bytes of the longest line: a decision of 4 MB, each character of it escaped. */
    static final int LONGEST = 32 << 20;

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private int from;
    private int to;

    LineReader(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        if (from == to) {
            from = 0;
            to = Math.max(0, read());
        }
        return from < to;
    }

    /** A line without its break; the beginning of one that is too long, and longer than {@link #LONGEST}. */
    @Override
    public byte[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (hasNext()) {
            int end = from;
            while (end < to && block[end] != '\n') {
                end++;
            }
            line.write(block, from, end - from);
            boolean complete = end < to;
            from = complete ? end + 1 : to;
            if (complete || line.size() > LONGEST) {
                break;
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new Unusable("The record's file cannot be closed. Look whether its disk is sound, and check again.");
        }
    }

    private int read() {
        try {
            return in.read(block);
        } catch (IOException e) {
            throw new Unusable("The record's file cannot be read to its end. Copy it anew, or to another disk.");
        }
    }
}
