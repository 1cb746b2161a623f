package org.assuranceledger.query.section11;

import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;

/**
 * A score that an agency gave itself, or that a panel made of it.
 *
 * @param grade code of one of the scale's grades, or {@code not-applicable}
 * @param words the evidence, or the reason of the panel
 * @param panel who moderated it; empty for a self-assessed score
 */
public record Score(String standard, String grade, String words, String panel, Clocks clocks) implements Dated {
    /** The grade of a standard that the agency is not under. */
    public static final String NOT_APPLICABLE = "not-applicable";
}
