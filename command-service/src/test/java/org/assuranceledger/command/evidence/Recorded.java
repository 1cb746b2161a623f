package org.assuranceledger.command.evidence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.ledger.Boards;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.ledger.Attribution;
import org.assuranceledger.ledger.CommandStamp;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Decision;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.ledger.RecordedEvent;

/** A ledger in a file, to which a test adds commits, and in which someone else may write. */
record Recorded(Path file, LedgerStore store) implements AutoCloseable {
    private static final Instant NOON = Instant.parse("2015-06-30T12:00:00.123Z");

    static Recorded in(Path file) {
        return new Recorded(file, SqliteLedgerStore.open(file));
    }

    /** So many more commits of a board, in which someone did something. */
    Recorded with(int commits, String board, String person) {
        for (int i = 0; i < commits; i++) {
            append(board, person, "%s/x/%d".formatted(board, store.head().number()), 0);
        }
        return this;
    }

    /** One more, well chained, whose event leaves places of its aggregate out. */
    Recorded withAGap(String board) {
        append(board, "p-1", board + "/x/0", 7);
        return this;
    }

    private void append(String board, String person, String aggregateId, long sequence) {
        Head head = store.head();
        Decision decision = new Decision(
                board,
                new CommandStamp(board + ":" + head.number(), "X", Hash.NONE),
                new Attribution(person, "board-manager", Optional.empty(), Optional.empty()),
                List.of(new RecordedEvent("x", 1, aggregateId, sequence, "/", "{}")),
                Map.of());
        Instant when = NOON.plusSeconds(head.number() * 40_000);
        store.append(List.of(Commit.following(head, Boards.head(store, board), decision, when)));
    }

    /** Changes a commit behind the service's back. */
    Recorded tampered(long number) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER commits_do_not_change");
            statement.executeUpdate("UPDATE commits SET person = 'someone-else' WHERE number = " + number);
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
