package org.assuranceledger.command.plan;

import static org.assuranceledger.command.plan.PlanRule.PLAN_ENDS_BEFORE_IT_STARTS;
import static org.assuranceledger.command.plan.PlanRule.PLAN_TOO_LONG;

import java.time.LocalDate;
import java.util.Optional;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.refusal.Text;
import org.assuranceledger.timescale.PlanPeriod;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to begin a plan, as a draft.
 *
 * @param planId {@code <board>/plans/<plan>}, such as {@code harrow/plans/2014-15}
 * @param from the first day of the plan's period
 * @param to the last day of the plan's period, later than {@code from} and within {@value #MOST_YEARS} years of it
 * @param periodAsWritten the period in the plan's own words
 * @param version as printed, such as "0.3"
 * @param effectiveOn when the draft was made, in words; absent for today
 */
public record DraftPlan(
        @TargetAggregateIdentifier String planId,
        String title,
        String from,
        String to,
        String periodAsWritten,
        Optional<String> version,
        Optional<String> effectiveOn) {
    private static final int MOST_YEARS = 10;

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it has no title, no place or no possible period */
    public DraftPlan {
        planId = Address.like("redbridge/plans/2015-16", "plan", planId);
        title = Text.line("title", title);
        from = Text.line("from", from);
        to = Text.line("to", to);
        LocalDate first = Dates.day("from", from);
        LocalDate last = Dates.day("to", to);
        PLAN_ENDS_BEFORE_IT_STARTS.unless(last.isAfter(first), from, to);
        PLAN_TOO_LONG.unless(last.isBefore(first.plusYears(MOST_YEARS)), from, to, MOST_YEARS);
        periodAsWritten = Text.lineOrBlank("periodAsWritten", periodAsWritten);
        version = Text.lineIfGiven("version", version);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    PlanPeriod period() {
        return new PlanPeriod(Dates.day("from", from), Dates.day("to", to));
    }
}
