package org.assuranceledger.query.compare;

import java.util.Optional;
import org.assuranceledger.timescale.Timescale;

/**
 * How a part stood at a moment.
 *
 * @param words as a person wrote them, or a code
 * @param when what was read from them, where they are a date
 * @param said what was said with it, such as the evidence of a score; may be empty
 */
public record Stood(String words, Optional<Timescale> when, String said) {
    static Stood as(String words) {
        return new Stood(words, Optional.empty(), "");
    }

    static Stood on(Timescale when) {
        return new Stood(when.words(), Optional.of(when), "");
    }
}
