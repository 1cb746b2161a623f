package org.assuranceledger.command.section11;

import org.assuranceledger.timescale.Timescale;

/** The returns of a round, which close with it. */
public interface Returns {
    /**
     * Closes a return in the same commit as its round.
     *
     * @param returnId such as {@code redbridge/section11/2015/returns/nelft}
     */
    void close(String returnId, Timescale closed);
}
