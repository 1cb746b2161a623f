package org.assuranceledger.command.action;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to note how the action is getting on.
 *
 * @param note what the board will read
 * @param dateRole what the note's date is, such as {@code event}; one that begins with {@code planned} may lie ahead
 * @param kind what the note tells of, such as {@code meeting}
 * @param tense {@code done}, {@code scheduled} or {@code unknown}; what is scheduled may lie ahead
 * @param quantity a counted result as written, such as "40 members"
 * @param source the document it is imported from
 * @param effectiveOn what the note says about when, in words; absent for today
 */
public record RecordProgress(
        @TargetAggregateIdentifier String actionId,
        String note,
        Optional<String> dateRole,
        Optional<String> kind,
        Optional<String> tense,
        Optional<String> quantity,
        Optional<String> source,
        Optional<String> effectiveOn) {
    private static final String SCHEDULED = "scheduled";
    private static final List<String> TENSES = List.of("done", SCHEDULED, "unknown");

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says nothing, or the tense is none of the three */
    public RecordProgress {
        note = Text.required("note", note);
        dateRole = Text.lineIfGiven("dateRole", dateRole);
        kind = Text.lineIfGiven("kind", kind);
        tense = Text.lineIfGiven("tense", tense).map(given -> Text.oneOf("tense", given, TENSES));
        quantity = Text.lineIfGiven("quantity", quantity);
        source = Text.lineIfGiven("source", source);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    boolean tellsOfPlans() {
        return tense.filter(SCHEDULED::equals).isPresent()
                || dateRole.filter(role -> role.startsWith("planned")).isPresent();
    }
}
