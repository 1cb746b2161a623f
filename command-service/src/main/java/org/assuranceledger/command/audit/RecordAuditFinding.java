package org.assuranceledger.command.audit;

import static org.assuranceledger.command.audit.AuditRule.GOOD_PRACTICE_ASKS_NOTHING;
import static org.assuranceledger.command.audit.AuditRule.RECOMMENDATION_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.command.partner.NamesAgencies;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note what a practice audit found.
 *
 * @param wording what was found
 * @param severity one of {@link #SEVERITIES}
 * @param agencies short names of those it concerns, at least one; {@code board} for the board itself
 * @param standard reference of the Section 11 standard on which it bears
 * @param recommendation what the audit asks for; blank for good practice, and only then
 * @param responseDue by when the agencies are to answer, in words; may be blank
 * @param effectiveOn when it was found, in words; absent for today
 */
public record RecordAuditFinding(
        @TargetAggregateIdentifier String auditId,
        String wording,
        String severity,
        List<String> agencies,
        Optional<String> standard,
        String recommendation,
        String responseDue,
        Optional<String> effectiveOn)
        implements NamesAgencies {
    /** The severity of what is to be copied, not mended. */
    static final String GOOD_PRACTICE = "good-practice";

    /** How grave a finding can be, from the gravest. */
    public static final List<String> SEVERITIES = List.of("critical", "major", "moderate", "minor", GOOD_PRACTICE);

    /**
     * @throws org.assuranceledger.command.refusal.RuleBroken if a text cannot be taken, or what is asked does not fit
     */
    public RecordAuditFinding {
        wording = Text.required("wording", wording);
        severity = Text.oneOf("severity", severity, SEVERITIES);
        agencies = Text.shortNames("agencies", agencies);
        standard = Text.lineIfGiven("standard", standard);
        recommendation = Text.optional("recommendation", recommendation);
        responseDue = Text.lineOrBlank("responseDue", responseDue);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
        boolean praise = severity.equals(GOOD_PRACTICE);
        RECOMMENDATION_MISSING.unless(praise || !recommendation.isEmpty());
        GOOD_PRACTICE_ASKS_NOTHING.unless(!praise || (recommendation + responseDue).isEmpty());
    }

    @Override
    public Stream<String> agenciesNamed() {
        return agencies.stream();
    }
}
