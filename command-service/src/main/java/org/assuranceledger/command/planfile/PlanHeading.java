package org.assuranceledger.command.planfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plan says of itself.
 *
 * @param ref a short name for the plan, such as "2014-15", where the file gives one
 * @param board the board's name as it prints it
 * @param title the plan's title
 * @param periodAsWritten the words for its period, such as "2015/16"; may be empty
 * @param starts its first day, in Europe/London
 * @param ends its last day, in Europe/London, not before {@code starts}
 * @param version the version it calls itself, such as "0.3", where it names one
 * @param status whether it calls itself a draft or adopted
 * @param effectiveFrom the day it says it takes effect, where it says so
 * @param reviews when it says it will be reviewed, in the file's order
 * @param doubts what is odd about the document as a whole, in words
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record PlanHeading(
        Optional<String> ref,
        String board,
        String title,
        String periodAsWritten,
        LocalDate starts,
        LocalDate ends,
        Optional<String> version,
        PlanStatus status,
        Optional<LocalDate> effectiveFrom,
        List<PlanReview> reviews,
        List<String> doubts,
        String note,
        int line) {
    /** Keeps lists of its own. */
    public PlanHeading {
        reviews = List.copyOf(reviews);
        doubts = List.copyOf(doubts);
    }
}
