package org.assuranceledger.query.section11;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What share of scores is compliant.
 *
 * @param percent compliant of answered and applicable, times 100, rounded half up to one decimal; absent where none
 *     counts
 */
public record ComplianceRate(
        long compliant, long notCompliant, long notAnswered, long notApplicable, Optional<BigDecimal> percent) {
    /** How {@link #percent} is worked out, for every table that shows it. */
    public static final String RULE =
            "Compliant scores as a share of the answered and applicable ones, in per cent, rounded half up"
                    + " to one decimal";

    /** How many scores {@link #percent} is a share of: the answered and applicable ones. */
    public long counted() {
        return compliant + notCompliant;
    }

    static ComplianceRate of(List<Compliance> scores) {
        long compliant = count(scores, Compliance.COMPLIANT);
        long notCompliant = count(scores, Compliance.NOT_COMPLIANT);
        return new ComplianceRate(
                compliant,
                notCompliant,
                count(scores, Compliance.NOT_ANSWERED),
                count(scores, Compliance.NOT_APPLICABLE),
                percent(compliant, compliant + notCompliant));
    }

    /** {@code part} of {@code whole} in per cent, rounded half up to one decimal; absent where the whole is nothing. */
    static Optional<BigDecimal> percent(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    private static long count(List<Compliance> scores, Compliance wanted) {
        return scores.stream().filter(score -> score == wanted).count();
    }
}
