package org.assuranceledger.command.planfile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the few words that may stand in a cell. */
public interface FixedWord {
    /** The constant's own name, as in the code. */
    String name();

    /** The word as it stands in the file: small letters, with hyphens. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant a cell means; capitals do not matter, and a blank may stand for a hyphen. */
    static <W extends FixedWord> Optional<W> meant(Class<W> words, String cell) {
        String wanted = cell.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Stream.of(words.getEnumConstants())
                .filter(constant -> constant.word().equals(wanted))
                .findFirst();
    }
}
