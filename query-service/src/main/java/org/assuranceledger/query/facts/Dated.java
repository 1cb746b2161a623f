package org.assuranceledger.query.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Part of a state that became true at some time, so that the state can be asked how it was on a day. */
public interface Dated {
    /** When it became true and when it was recorded. */
    Clocks clocks();

    /** The list and one more. */
    static <D> List<D> plus(List<D> list, D one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** Those that were true by the end of a day. */
    static <D extends Dated> List<D> by(LocalDate day, List<D> list) {
        return list.stream().filter(one -> one.clocks().by(day)).toList();
    }

    /** Whichever took effect last, and so holds; a correction recorded later does not undo what came after. */
    static <D extends Dated> Optional<D> inForce(List<D> list) {
        return list.stream().max(Comparator.comparing(Dated::clocks, Clocks.IN_EFFECT));
    }
}
