package org.assuranceledger.query.audittrail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.Clocks;
import org.jspecify.annotations.Nullable;

/** Answers what was recorded, by whom, when and why, latest first. */
public final class AuditTrail {
    /** The most lines in one answer. */
    public static final int LONGEST_PAGE = 500;

    /** The lines of an answer whose reader names no number. */
    public static final int PAGE = 50;

    /** Of four digits: no store has to find a day at the end of time. */
    private static final Pattern A_YEAR = Pattern.compile("\\d{4}-");

    private static final TrailRequest ALL = new TrailRequest(null, null, null, null);

    private final Trail trail;
    private final Papers papers;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code trail}. */
    public AuditTrail(Trail trail, Papers papers, Moments moments, Boards boards) {
        this.trail = trail;
        this.papers = papers;
        this.moments = moments;
        this.boards = boards;
    }

    /**
     * What part of the trail a reader asks for.
     *
     * @param about address of a thing, whose parts count too; absent for the whole board
     * @param from an instant or a day in Europe/London: only what was recorded then or later; absent for all
     * @param cursor where the page before ended, as its answer said; absent for the first page
     * @param limit lines in the answer, 1 to {@link #LONGEST_PAGE}; absent for {@link #PAGE}
     */
    public record TrailRequest(
            @Nullable String about,
            @Nullable String from,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    /**
     * A page of the trail.
     *
     * @param next cursor of the page that follows, absent on the last
     */
    public record TrailAnswer(AsAt asAt, List<TrailView> lines, Optional<String> next) implements Answer {}

    /**
     * A page of a board's trail.
     *
     * @param agencyId only lines that name this agency or were recorded for it, for a reader who may see no more
     * @throws org.assuranceledger.query.asat.NotInRecord if there is no such board
     * @throws UnreadableRequest if a part of the request cannot be read
     */
    public TrailAnswer page(String boardId, Optional<String> agencyId, TrailRequest wanted, AsAtRequest request) {
        AsAt asAt = moment(boardId, wanted, request);
        BoardView board = boards.at(boardId, asAt);
        int limit = Math.clamp(wanted.limit() == null ? PAGE : wanted.limit(), 1, LONGEST_PAGE);
        List<TrailLine> found = trail.page(filter(boardId, agencyId, wanted, asAt), limit + 1);
        List<Paper> presented = papers.of(boardId, asAt.position());
        List<TrailView> lines = found.stream()
                .limit(limit)
                .map(line -> TrailView.of(line, presented, board))
                .toList();
        Optional<String> next =
                found.size() > limit ? Optional.of(Long.toString(lines.getLast().position())) : Optional.empty();
        return new TrailAnswer(asAt, lines, next);
    }

    /**
     * How many lines a board's trail has.
     *
     * @param agencyId only lines that name this agency or were recorded for it, for a reader who may see no more
     * @throws org.assuranceledger.query.asat.NotInRecord if there is no such board, or nothing had been presented
     */
    public long length(String boardId, Optional<String> agencyId, AsAtRequest request) {
        AsAt asAt = moment(boardId, ALL, request);
        boards.at(boardId, asAt);
        return trail.count(filter(boardId, agencyId, ALL, asAt));
    }

    private AsAt moment(String boardId, TrailRequest wanted, AsAtRequest request) {
        return moments.resolve(
                request, about(wanted).orElse(boardId), AuditTrailProjection.VIEW, Papers.VIEW, BoardsProjection.VIEW);
    }

    private static TrailFilter filter(String boardId, Optional<String> agencyId, TrailRequest wanted, AsAt asAt) {
        return new TrailFilter(
                boardId,
                about(wanted),
                agencyId,
                Optional.ofNullable(wanted.from())
                        .filter(from -> !from.isBlank())
                        .map(AuditTrail::instant),
                asAt.effectiveOn(),
                Math.min(asAt.position(), before(wanted.cursor()) - 1));
    }

    private static Optional<String> about(TrailRequest wanted) {
        return Optional.ofNullable(wanted.about()).filter(about -> !about.isBlank());
    }

    private static long before(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw UnreadableRequest.cursor();
        }
        return Long.parseLong(cursor);
    }

    private static Instant instant(String from) {
        if (!A_YEAR.matcher(from).lookingAt()) {
            throw UnreadableRequest.notADay("from");
        }
        try {
            return from.contains("T")
                    ? Instant.parse(from)
                    : LocalDate.parse(from).atStartOfDay(Clocks.LONDON).toInstant();
        } catch (DateTimeParseException e) {
            throw UnreadableRequest.notADay("from");
        }
    }
}
