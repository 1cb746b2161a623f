package org.assuranceledger.command.planfile;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * When something is or was, in the plan's own words; nothing here has been read as a date yet.
 *
 * @param asWritten the words of the cell, such as "by 31.3.16"; empty where the plan gives none
 * @param readsAs fuller words where the cell cannot be read alone, {@code July 2014} for {@code & 2014}; mostly empty
 * @param repeats how often, such as "six monthly", where {@code asWritten} does not say so itself; mostly empty
 */
public record DateWords(String asWritten, String readsAs, String repeats) {
    static DateWords of(Line line) {
        return new DateWords(line.at(Column.WHEN), line.at(Column.READS_AS), line.at(Column.REPEATS));
    }

    /** Whether the plan says when at all, readable or not. */
    public boolean arePresent() {
        return !asWritten.isEmpty();
    }

    /** All that the file says of when, as one text for a reader of dates, such as "October 2015, six monthly". */
    public String toRead() {
        return Stream.of(readsAs.isEmpty() ? asWritten : readsAs, repeats)
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }
}
