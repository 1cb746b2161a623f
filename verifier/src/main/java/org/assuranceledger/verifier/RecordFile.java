package org.assuranceledger.verifier;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
     * Opens a file. Whatever is in it is told by its lines, as of a record: where it has none, the first is missing.
     *
     * @throws Unusable if it cannot be read
     */
    static RecordFile open(Path file) {
        return new RecordFile(HandedIn.stream(file));
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
}
