package org.assuranceledger.query.compare;

import java.util.Optional;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.timescale.Timescale;

/** One part of a thing, and how it stood at a moment. */
record Fact(Which which, Stood stood) {
    /**
     * Which part, the same at every moment.
     *
     * @param of number, reference or short name of what it belongs to, such as that of a milestone; may be empty
     * @param entry where the record has it, of parts that are added one by one; 0 of the others
     */
    record Which(Part part, String of, long entry) {}

    static Fact of(Part part, String words) {
        return of(part, "", words);
    }

    static Fact of(Part part, Object of, String words) {
        return new Fact(new Which(part, of.toString(), 0), Stood.as(words));
    }

    static Fact on(Part part, Object of, Timescale when) {
        return new Fact(new Which(part, of.toString(), 0), Stood.on(when));
    }

    /** A part that is added to others like it. */
    static Fact more(Part part, Object of, String words, Clocks clocks) {
        return new Fact(new Which(part, of.toString(), clocks.position()), Stood.as(words));
    }

    /** A date that is added to others like it. */
    static Fact moreOn(Part part, Timescale when, Clocks clocks) {
        return new Fact(new Which(part, "", clocks.position()), Stood.on(when));
    }

    /** The same, with what was said with it. */
    Fact saying(String said) {
        return new Fact(which, new Stood(stood.words(), stood.when(), said));
    }

    /** Whether it says anything at all. */
    boolean isSaid() {
        return !stood.words().isBlank() || stood.when().isPresent();
    }

    /** When it is, where it is this part and a date. */
    Optional<Timescale> when(Part part) {
        return which.part() == part ? stood.when() : Optional.empty();
    }
}
