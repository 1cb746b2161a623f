package org.assuranceledger.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.assuranceledger.evidence.Line;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.json.CommitJson.NotACommit;
import org.assuranceledger.ledger.Commit;

/** The lines of a record's file, read once from top to bottom. All processors read; the order stays. */
final class RecordFile implements Iterator<Line>, AutoCloseable {
    private static final int AT_ONCE = 1_000;

    private final LineReader lines;
    private final Deque<Line> waiting = new ArrayDeque<>();

    private RecordFile(InputStream bytes) {
        this.lines = new LineReader(bytes);
    }

    /**
     * Opens a file.
     *
     * @throws Unusable if it cannot be read, is empty, or does not begin like a record at all
     */
    static RecordFile open(Path file) {
        RecordFile record = new RecordFile(stream(file));
        if (!record.hasNext()) {
            record.close();
            throw new Unusable("%s is empty. Have the record handed over again.".formatted(file));
        }
        if (record.waiting.stream().noneMatch(Line.Entry.class::isInstance)) {
            record.close();
            throw new Unusable(
                    "%s is no record: no commit stands at its beginning. Give the file with one on each line."
                            .formatted(file));
        }
        return record;
    }

    @Override
    public boolean hasNext() {
        if (waiting.isEmpty()) {
            waiting.addAll(more());
        }
        return !waiting.isEmpty();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return waiting.remove();
    }

    @Override
    public void close() {
        lines.close();
    }

    private Collection<Line> more() {
        List<byte[]> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < AT_ONCE && bytes < LineReader.LONGEST && lines.hasNext()) {
            byte[] next = lines.next();
            batch.add(next);
            bytes += next.length;
        }
        return batch.parallelStream().map(RecordFile::read).toList();
    }

    private static Line read(byte[] line) {
        if (line.length > LineReader.LONGEST) {
            return new Line.Unreadable("is longer than any line of a record can be");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            Commit commit = CommitJson.read(text);
            return CommitJson.write(commit).equals(text)
                    ? new Line.Entry(commit)
                    : new Line.Unreadable("is not written as the ledger writes it");
        } catch (CharacterCodingException e) {
            return new Line.Unreadable("is not in UTF-8");
        } catch (NotACommit e) {
            return new Line.Unreadable("is no commit of a ledger");
        }
    }

    private static InputStream stream(Path file) {
        try {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 20);
        } catch (IOException e) {
            throw new Unusable("%s cannot be read (%s). Look whether it is there and who may read it."
                    .formatted(file, e.getClass().getSimpleName()));
        }
    }
}
