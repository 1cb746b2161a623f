package org.assuranceledger.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;

/**
 * What a record held at a moment, in five lines (C2SP tlog-checkpoint with two lines of ours). Signed, it binds whoever
 * signed it: no record that differs up to there can be passed off as theirs.
 *
 * @param origin which record: the name of its key, or for one board's part that name and {@code /boards/} and the board
 * @param size how many entries, from 1
 * @param root of the Merkle tree over them
 * @param position of the last event among them
 * @param recordedAt when the last entry was recorded, UTC
 */
public record Checkpoint(String origin, long size, Hash root, long position, Instant recordedAt) {
    private static final String BOARDS = "/boards/";
    private static final String POSITION = "position ";
    private static final String RECORDED = "recorded ";

    /** The checkpoint of a whole ledger whose last commit is this. */
    public static Checkpoint ofLedger(String origin, Commit last, Hash root) {
        return new Checkpoint(origin, last.number(), root, last.last(), last.recordedAt());
    }

    /** The checkpoint of one board's part of a ledger, whose last commit is this. */
    public static Checkpoint ofBoard(String origin, Commit last, Hash root) {
        String board = origin + BOARDS + last.decision().boardId();
        return new Checkpoint(board, last.boardSequence(), root, last.last(), last.recordedAt());
    }

    /**
     * Reads the text of a note.
     *
     * @throws NotEvidence if it is not exactly what {@link #text()} writes
     */
    public static Checkpoint read(String text) {
        List<String> lines = text.lines().toList();
        try {
            Checkpoint checkpoint = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Hash.ofBytes(Base64.getDecoder().decode(lines.get(2))),
                    Long.parseLong(lines.get(3).substring(POSITION.length())),
                    Instant.parse(lines.get(4).substring(RECORDED.length())));
            if (checkpoint.text().equals(text) && checkpoint.size > 0) {
                return checkpoint;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            // told below
        }
        throw new NotEvidence("This is a signed note, but not a checkpoint of a record.");
    }

    /** The five lines. */
    public String text() {
        return origin + "\n"
                + size + "\n"
                + Base64.getEncoder().encodeToString(root.bytes()) + "\n"
                + POSITION + position + "\n"
                + RECORDED + recordedAt + "\n";
    }

    /** Of which record this is under a key's name: empty for the whole ledger, else the board; or of none of them. */
    Following following(String keyName) {
        if (origin.equals(keyName)) {
            return new WholeLedger();
        }
        if (origin.startsWith(keyName + BOARDS)) {
            return new OneBoard(origin.substring(keyName.length() + BOARDS.length()));
        }
        throw new NotEvidence("The checkpoint is of another record: %s.".formatted(origin));
    }

    /** Whether it was made when this commit was the last. */
    boolean endsWith(Commit commit) {
        return commit.last() == position && commit.recordedAt().equals(recordedAt);
    }
}
