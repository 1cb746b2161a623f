package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.PERCENT_AS_FRACTION;
import static org.assuranceledger.command.action.ActionRule.PERCENT_OUT_OF_RANGE;
import static org.assuranceledger.command.action.ActionRule.TARGET_OUT_OF_RANGE;
import static org.assuranceledger.command.refusal.TextRule.TEXT_MISSING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to set one more number for the action to reach; targets are numbered from 1.
 *
 * @param value how many of {@code unit}, from 0 to 1,000,000,000 with two decimals at most; per cent are from 0 to 100
 * @param unit what is counted, such as {@code percent} or {@code events}
 * @param subject what it is a number of, such as "attendance by those registered"
 * @param asWritten the number as the plan's document has it, such as "Two"; may be blank
 * @param status {@code target}, or {@code fragment} where the document's sentence is cut off
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record SetTarget(
        @TargetAggregateIdentifier String actionId,
        BigDecimal value,
        String unit,
        String subject,
        String asWritten,
        String status,
        Optional<String> effectiveOn) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> PERCENT = List.of("percent", "per cent", "%");
    private static final List<String> STATUSES = List.of("target", "fragment");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it is no number of anything, or out of range */
    public SetTarget {
        unit = Text.line("unit", unit);
        value = checked(value, PERCENT.contains(unit));
        subject = Text.required("subject", subject);
        asWritten = Text.lineOrBlank("asWritten", asWritten);
        status = Text.oneOf("status", status, STATUSES);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    private static BigDecimal checked(BigDecimal value, boolean percent) {
        TEXT_MISSING.unless(value != null, "value");
        TARGET_OUT_OF_RANGE.unless(value.signum() >= 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 2);
        PERCENT_OUT_OF_RANGE.unless(!percent || value.compareTo(ALL) <= 0);
        PERCENT_AS_FRACTION.unless(!percent || value.signum() == 0 || value.compareTo(BigDecimal.ONE) >= 0);
        return value.setScale(Math.max(value.scale(), 0));
    }
}
