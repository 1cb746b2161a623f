package org.assuranceledger.command.action;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to set one more measure of the action's success; measures are numbered from 1.
 *
 * @param kind {@code output}, {@code outcome}, {@code feedback} or {@code compliance}
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record SetSuccessMeasure(
        @TargetAggregateIdentifier String actionId, String wording, String kind, Optional<String> effectiveOn) {
    private static final List<String> KINDS = List.of("output", "outcome", "feedback", "compliance");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says nothing, or the kind is none of the four */
    public SetSuccessMeasure {
        wording = Text.required("wording", wording);
        kind = Text.oneOf("kind", kind, KINDS);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }
}
