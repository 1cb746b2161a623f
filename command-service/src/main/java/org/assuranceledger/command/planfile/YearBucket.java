package org.assuranceledger.command.planfile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Which year of a plan of several years an action belongs to.
 *
 * @param printed the year as the plan prints it, 1 being its first, where it does
 * @param candidates the years it may belong to, 1 being the plan's first; the printed one alone where there is one
 * @param constraint what it must come before or after, in words, such as "after B7"; may be empty
 * @param note why these years, or another remark; may be empty
 */
public record YearBucket(Optional<Integer> printed, List<Integer> candidates, String constraint, String note) {
    /** Keeps a list of its own. */
    public YearBucket {
        candidates = List.copyOf(candidates);
    }

    /** In words, such as "Year 1" or "Year 2 or 3". */
    public String words() {
        return "Year " + candidates.stream().map(String::valueOf).collect(joining(" or "));
    }

    /** In words, with what it must come before or after, such as "Year 2 or 3, after B7". */
    public String inFull() {
        return constraint.isEmpty() ? words() : words() + ", " + constraint;
    }

    static YearBucket of(Line line) {
        List<Integer> printed = Figures.years(line.at(Column.VALUE)).orElse(List.of());
        List<Integer> candidates = Figures.years(line.at(Column.TEXT)).orElse(List.of());
        return new YearBucket(
                printed.stream().findFirst(),
                candidates.isEmpty() ? printed : candidates,
                line.at(Column.WHEN),
                line.at(Column.NOTE));
    }
}
