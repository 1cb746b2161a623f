package org.assuranceledger.query.viewcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks soon after the start, and then again and again, whether the views agree with the record. */
public final class ViewWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewWatch.class);

    /** Lets views that are made anew at the start catch up first. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    /** What was seen last. */
    sealed interface Seen {}

    /** Nobody has looked yet. */
    record Nothing() implements Seen {}

    /**
     * Somebody looked.
     *
     * @param at when, UTC
     * @param disagreements empty where all is well
     */
    record Looked(Instant at, List<Disagreement> disagreements) implements Seen {}

    /**
     * Somebody tried to look.
     *
     * @param at when, UTC
     * @param why it could not be done, as the name of a failure
     */
    record Failed(Instant at, String why) implements Seen {}

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("view-check").daemon().factory());
    private final Supplier<List<Disagreement>> check;
    private final Clock clock;
    private volatile Seen seen = new Nothing();

    /** Looks in this way; {@code clock} tells when that was. */
    public ViewWatch(Supplier<List<Disagreement>> check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** Begins; between two looks passes as long as {@code pause} says. */
    public void start(Duration pause) {
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::look, FIRST.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
    }

    /** What was seen last. */
    Seen seen() {
        return seen;
    }

    void look() {
        try {
            List<Disagreement> found = check.get();
            found.forEach(one -> LOG.error("{}: {}", one.what(), one.inWords()));
            seen = new Looked(clock.instant(), found);
        } catch (RuntimeException e) {
            seen = new Failed(clock.instant(), e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
