package org.assuranceledger.query.looks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.Boards.BoardAnswer;
import org.jspecify.annotations.Nullable;

/** Answers which inspector was shown what of a board's record, now or by any moment. */
public final class WhoLooked {
    /** The row of the table of rights. */
    public static final String VIEW = "looks";

    /** A clock that has gone back since must hide no look. */
    private static final Instant AFTER_ALL = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final int PAGE = 50;

    private final Looks looks;
    private final Boards boards;

    /** Reads from {@code looks}. */
    public WhoLooked(Looks looks, Boards boards) {
        this.looks = looks;
        this.boards = boards;
    }

    /**
     * Looks by the moment asked about, latest first.
     *
     * @param next cursor of the page that follows, absent on the last
     */
    public record LooksAnswer(AsAt asAt, List<Looks.Kept> looks, Optional<String> next) implements Answer {}

    /**
     * A page of them.
     *
     * @param cursor where the page before ended, as its answer said; absent for the first page
     * @throws org.assuranceledger.query.asat.NotInRecord if there is no such board
     * @throws UnreadableRequest if a part of the request cannot be read
     */
    public LooksAnswer page(String boardId, @Nullable String cursor, AsAtRequest request) {
        BoardAnswer board = boards.one(boardId, request);
        Instant by = request.asAt() == null || request.asAt().isBlank()
                ? AFTER_ALL
                : board.asAt().asAt();
        List<Looks.Kept> found = looks.page(boardId, by, below(cursor), PAGE + 1);
        List<Looks.Kept> shown = found.stream().limit(PAGE).toList();
        Optional<String> next =
                found.size() > PAGE ? Optional.of(Long.toString(shown.getLast().number())) : Optional.empty();
        return new LooksAnswer(board.asAt(), shown, next);
    }

    private static long below(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw UnreadableRequest.cursor();
        }
        return Long.parseLong(cursor);
    }
}
