package org.assuranceledger.query.asat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.replay.ViewStates;
import org.jspecify.annotations.Nullable;

/** Reads the moment that a reader asks about, and finds how much of the record belongs to it. */
public final class Moments {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final String POSITION = "position:";
    private static final Pattern A_YEAR = Pattern.compile("\\d{4}-");

    private final Journal journal;
    private final ViewStates states;
    private final Papers papers;
    private final Clock clock;

    /** Takes the present from {@code clock}. */
    public Moments(Journal journal, ViewStates states, Papers papers, Clock clock) {
        this.journal = journal;
        this.states = states;
        this.papers = papers;
        this.clock = clock;
    }

    /**
     * Finds the cut-off for an answer.
     *
     * @param subject address of what the answer is about, which decides which papers count as having presented it
     * @param views those that the answer is made from; it takes in no more than all of them have
     * @throws UnreadableRequest if a part of the request cannot be read
     * @throws NotInRecord if nothing about the subject had been presented and that is the basis
     */
    public AsAt resolve(AsAtRequest request, String subject, String... views) {
        Basis basis = basis(request.basis());
        List<String> needed = new ArrayList<>(List.of(views));
        if (basis == Basis.PRESENTED) {
            needed.add(Papers.VIEW);
        }
        Optional<Long> wanted = atLeast(request.atLeast());
        wanted.ifPresent(position -> await(position, needed));
        Point asked = point(request.asAt());
        long takenIn = LongStream.of(positions(needed)).min().orElse(0);
        long reached = Math.min(asked.position(), takenIn);
        Optional<Paper> paper = basis == Basis.PRESENTED ? Optional.of(latest(subject, reached)) : Optional.empty();
        Optional<LocalDate> effectiveOn = Optional.ofNullable(request.effectiveOn())
                .filter(day -> !day.isBlank())
                .map(day -> day(day, "effectiveOn"));
        return new AsAt(
                asked.instant(),
                paper.map(shown -> Math.min(shown.upToPosition(), reached)).orElse(reached),
                effectiveOn.orElseGet(() -> LocalDate.ofInstant(asked.instant(), Clocks.LONDON)),
                effectiveOn,
                basis,
                paper,
                asked.position() - reached,
                wanted.filter(position -> position > takenIn));
    }

    /** The instant that ends a moment, and the last entry recorded by then. */
    private record Point(Instant instant, long position) {}

    private Point point(@Nullable String asAt) {
        if (asAt == null || asAt.isBlank()) {
            return new Point(clock.instant(), journal.head().position());
        }
        if (asAt.startsWith(POSITION)) {
            return at(number(asAt.substring(POSITION.length())));
        }
        Instant instant = instant(asAt.strip());
        return new Point(instant, journal.lastBy(instant).map(Commit::last).orElse(0L));
    }

    private Point at(long position) {
        long head = journal.head().position();
        if (position > head) {
            throw UnreadableRequest.beyond(head);
        }
        return new Point(journal.at(position).map(Commit::recordedAt).orElse(Instant.EPOCH), position);
    }

    private Instant instant(String asAt) {
        Instant now = clock.instant();
        Instant asked;
        mustHaveAYear(asAt, UnreadableRequest::asAt);
        try {
            asked = asAt.contains("T")
                    ? timed(asAt)
                    : LocalDate.parse(asAt)
                            .plusDays(1)
                            .atStartOfDay(Clocks.LONDON)
                            .toInstant()
                            .minusMillis(1);
        } catch (DateTimeParseException e) {
            throw UnreadableRequest.asAt();
        }
        boolean today = LocalDate.ofInstant(asked, Clocks.LONDON).equals(LocalDate.ofInstant(now, Clocks.LONDON));
        if (asked.isAfter(now) && (!today || asAt.contains("T"))) {
            throw UnreadableRequest.notYet();
        }
        return asked.isAfter(now) ? now : asked;
    }

    private static Instant timed(String asAt) {
        return asAt.endsWith("Z")
                ? Instant.parse(asAt)
                : LocalDateTime.parse(asAt).atZone(Clocks.LONDON).toInstant();
    }

    private Paper latest(String subject, long position) {
        String board = subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
        return papers.of(board, position).stream()
                .filter(paper -> paper.shows(subject))
                .max(Comparator.comparing(Paper::clocks, Clocks.IN_EFFECT))
                .orElseThrow(() -> NotInRecord.notPresented(subject));
    }

    private long[] positions(List<String> views) {
        return views.stream().mapToLong(view -> states.of(view).applied()).toArray();
    }

    private static Optional<Long> atLeast(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(position -> !position.isBlank())
                .map(position -> whole(position).orElseThrow(UnreadableRequest::atLeast));
    }

    /** Waits for all of them together no longer than for one. */
    private void await(long position, List<String> views) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            for (String view : views) {
                states.await(view, position, Duration.ofNanos(end - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Basis basis(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Basis.RECORDED;
        }
        return List.of(Basis.values()).stream()
                .filter(basis -> basis.code().equals(written))
                .findFirst()
                .orElseThrow(UnreadableRequest::basis);
    }

    private static LocalDate day(String written, String name) {
        mustHaveAYear(written.strip(), () -> UnreadableRequest.notADay(name));
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw UnreadableRequest.notADay(name);
        }
    }

    /** Of four digits: nothing that is worked out from it then lies beyond the end of time. */
    private static void mustHaveAYear(String written, Supplier<UnreadableRequest> otherwise) {
        if (!A_YEAR.matcher(written).lookingAt()) {
            throw otherwise.get();
        }
    }

    private static long number(String written) {
        return whole(written).orElseThrow(UnreadableRequest::asAt);
    }

    private static Optional<Long> whole(String written) {
        return written.strip().matches("\\d{1,18}") ? Optional.of(Long.valueOf(written.strip())) : Optional.empty();
    }
}
