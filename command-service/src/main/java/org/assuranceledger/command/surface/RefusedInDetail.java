package org.assuranceledger.command.surface;

import java.util.List;
import org.assuranceledger.command.refusal.RuleBroken;

/** Something large was refused for many small things, and nothing was recorded. */
public final class RefusedInDetail extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient RuleBroken refusal;
    private final transient List<?> problems;

    /**
     * Refuses it.
     *
     * @param problems records that say what is wrong and where, one by one
     */
    public RefusedInDetail(RuleBroken refusal, List<?> problems) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
        this.problems = List.copyOf(problems);
    }

    RuleBroken refusal() {
        return refusal;
    }

    List<?> problems() {
        return problems;
    }
}
