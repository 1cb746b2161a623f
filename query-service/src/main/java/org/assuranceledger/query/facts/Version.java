package org.assuranceledger.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A thing from one entry of its stream until the next.
 *
 * @param entity its web address below {@code /boards/}
 * @param sequence of that entry in the thing's own stream, from 0; with it a change can say what it was based on
 * @param from ledger position at which the version began
 * @param since when that was recorded, UTC
 */
public record Version<S>(String entity, long sequence, long from, Instant since, S state) {
    /** The same version asked how things stood on a day, if the reader asked about one. */
    public Version<S> on(Optional<LocalDate> day, BiFunction<S, LocalDate, S> stood) {
        return new Version<>(
                entity,
                sequence,
                from,
                since,
                day.map(then -> stood.apply(state, then)).orElse(state));
    }
}
