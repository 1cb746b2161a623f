package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.NotInRecord;

/** A register of a board, as it can be held against itself at another moment. */
interface Register {
    /** The view that it is read from, and the row of the table of rights that says who may read it. */
    String view();

    /**
     * All that stood in it at a moment, in its own order.
     *
     * @param agencyId only what concerns this agency, for a reader who may see no more
     */
    List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request);

    /** What there was; nothing where the record did not hold it yet, or no paper had shown it. */
    static <T> List<T> known(Supplier<List<T>> question) {
        try {
            return question.get();
        } catch (NotInRecord e) {
            return List.of();
        }
    }
}
