package org.assuranceledger.query.asat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cut-off of an answer; every answer carries it, so that it can be asked for again and be the same.
 *
 * @param asAt the moment asked about, UTC
 * @param position last ledger entry that the answer takes in, 0 for none
 * @param statusOn the day on which "overdue" and the like are worked out, in Europe/London
 * @param effectiveOn the day by whose end a thing must have been true to count, absent if all counts
 * @param basis what had to happen for a thing to count
 * @param paper the paper that the answer shows, on the basis of what was presented
 * @param lag how many entries before the moment asked about are not in the answer yet; 0 when all are
 * @param notReached the position that {@code atLeast} asked for, where it was waited for in vain and the answer falls
 *     short of it; absent otherwise
 */
public record AsAt(
        Instant asAt,
        long position,
        LocalDate statusOn,
        Optional<LocalDate> effectiveOn,
        Basis basis,
        Optional<Paper> paper,
        long lag,
        Optional<Long> notReached) {}
