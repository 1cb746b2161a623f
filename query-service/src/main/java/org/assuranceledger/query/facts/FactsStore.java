package org.assuranceledger.query.facts;

import java.util.function.Function;

/** Where views keep their facts. */
public interface FactsStore {
    /**
     * The facts of one kind, which only the view that names them may write.
     *
     * @param kind such as {@code action}; unique among all views
     * @param type a record of plain values, kept as JSON
     * @param blank the state before the first entry, from the thing's address
     */
    <S> Facts<S> of(String kind, Class<S> type, Function<String, S> blank);
}
