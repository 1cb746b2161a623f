package org.assuranceledger.command.planfile;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of a plan file. What each holds, kind by kind, is in {@code docs/plan-file.md}. */
public enum Column {
    KIND,
    REF,
    UNDER,
    TEXT,
    TYPE,
    STATUS,
    WHEN,
    READS_AS,
    DATE_ROLE,
    REPEATS,
    WHO,
    VALUE,
    UNIT,
    PRINTED,
    NOTE;

    private static final Map<String, Column> BY_HEADING =
            Stream.of(values()).collect(toUnmodifiableMap(Column::heading, Function.identity()));

    /** The word at the top of the column, in small letters. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a column by its heading; capitals, blanks and hyphens do not matter, so "Reads as" is {@code reads_as}. */
    static Optional<Column> headed(String words) {
        String heading = words.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return Optional.ofNullable(BY_HEADING.get(heading));
    }
}
