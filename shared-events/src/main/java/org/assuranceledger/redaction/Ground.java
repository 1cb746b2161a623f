package org.assuranceledger.redaction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On which legal ground words are removed from the record. Its codes are kept for ever. */
public enum Ground {
    /** No child may be identifiable from the record. */
    CHILD_IDENTIFIABLE("a child could be identified"),
    /** UK GDPR, Article 17. */
    RIGHT_TO_ERASURE("a person asked for erasure"),
    /** UK GDPR, Article 5(1)(c). */
    MORE_THAN_NEEDED("personal data beyond what was needed"),
    /** A court, or a regulator with the power, ordered it. */
    COURT_ORDER("an order of a court or regulator");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** As it stands in the record, such as {@code child-identifiable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people to read, within a sentence. */
    public String words() {
        return words;
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Ground::code).toList();
    }

    /** The ground with this code, if there is one. */
    public static Optional<Ground> of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst();
    }
}
