package org.assuranceledger.command.plan;

import static org.assuranceledger.command.plan.PlanRule.ACTION_WORDING_MISSING;
import static org.assuranceledger.command.plan.PlanRule.BLANK_ROW_HAS_WORDING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to take an action into a plan. Its leads are assigned and its milestones added afterwards.
 *
 * @param reference the action's own, such as "P1.10": a short name but for capitals, and not given in the plan before
 * @param printedReference as the plan's document prints it; absent where it prints none
 * @param kind {@code action}, {@code commitment} or {@code blank-row}
 * @param priority reference of the priority it serves
 * @param wording what is to be done; blank for a blank row and only for it
 * @param yearBucket which year of a longer plan
 * @param source the document it is imported from
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record AgreeAction(
        @TargetAggregateIdentifier String planId,
        String reference,
        Optional<String> printedReference,
        String kind,
        String priority,
        Optional<String> section,
        Optional<String> theme,
        String wording,
        Optional<String> yearBucket,
        Optional<String> source,
        Optional<String> effectiveOn) {
    private static final String BLANK_ROW = "blank-row";
    private static final List<String> KINDS = List.of("action", "commitment", BLANK_ROW);

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks a reference, a priority or its wording */
    public AgreeAction {
        reference = Text.line("reference", reference);
        Text.shortName("reference", lastPart(reference));
        printedReference = Text.lineIfGiven("printedReference", printedReference);
        kind = Text.oneOf("kind", kind, KINDS);
        priority = Text.line("priority", priority);
        section = Text.lineIfGiven("section", section);
        theme = Text.lineIfGiven("theme", theme);
        wording = Text.optional("wording", wording);
        ACTION_WORDING_MISSING.unless(BLANK_ROW.equals(kind) || !wording.isEmpty());
        BLANK_ROW_HAS_WORDING.unless(!BLANK_ROW.equals(kind) || wording.isEmpty());
        yearBucket = Text.lineIfGiven("yearBucket", yearBucket);
        source = Text.lineIfGiven("source", source);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    /** Where the action will be, such as {@code harrow/plans/2014-15/actions/42}. */
    public String actionId() {
        return planId + "/actions/" + lastPart(reference);
    }

    private static String lastPart(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }
}
