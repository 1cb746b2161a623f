package org.assuranceledger.timescale;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What joins one date to the next. */
enum Connector {
    AND,
    /** To, or a dash. */
    TO,
    /** Or, or a slash. */
    OR,
    /** Nothing at all, as in "Apr Oct 16". */
    NOTHING;

    private static final Map<String, Connector> WORDS =
            Map.of("&", AND, "and", AND, ",", AND, "-", TO, "to", TO, "through", TO, "/", OR, "or", OR);

    static Optional<Parsed<Connector>> at(Tokens tokens, int i) {
        if (tokens.reads(i, List.of(",", "and")) || tokens.reads(i, List.of(",", "&"))) {
            return Optional.of(new Parsed<>(AND, i + 2));
        }
        Connector connector = WORDS.get(tokens.at(i).text());
        return connector == null ? Optional.empty() : Optional.of(new Parsed<>(connector, i + 1));
    }

    static boolean joins(Tokens tokens, int i) {
        return at(tokens, i).isPresent();
    }
}
