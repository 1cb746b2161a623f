package org.assuranceledger.command.action;

import static org.assuranceledger.command.action.ActionRule.MILESTONE_SAYS_NOTHING;
import static org.assuranceledger.command.action.ActionRule.TOO_MANY_PARTS;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks to add a milestone, whose date is then its original due date for ever; milestones are numbered from 1.
 *
 * @param wording what is to be reached; may be blank where there is a date
 * @param due by when, as the plan writes it; what cannot be read as a date is kept as it is, and may be blank
 * @param lead who sees to it, where it has a lead of its own
 * @param otherDates dates in the same text that are not the due date, 20 at most
 * @param effectiveOn when it was agreed, in words; absent for today
 */
public record AddMilestone(
        @TargetAggregateIdentifier String actionId,
        String wording,
        String due,
        Optional<String> lead,
        List<OtherDate> otherDates,
        Optional<String> effectiveOn) {
    private static final int MOST_OTHER_DATES = 20;

    /** @throws org.assuranceledger.command.refusal.RuleBroken if it says neither what nor when */
    public AddMilestone {
        wording = Text.optional("wording", wording);
        due = Text.lineOrBlank("due", due);
        MILESTONE_SAYS_NOTHING.unless(!wording.isEmpty() || !due.isEmpty());
        lead = Text.lineIfGiven("lead", lead);
        otherDates = Text.list("otherDates", otherDates);
        TOO_MANY_PARTS.unless(otherDates.size() <= MOST_OTHER_DATES, "other dates", MOST_OTHER_DATES);
        effectiveOn = Text.lineIfGiven("effectiveOn", effectiveOn);
    }

    /**
     * A date that is not the due date.
     *
     * @param role what it is the date of, such as "date of the audits themselves"
     * @param when in words
     */
    public record OtherDate(String role, String when) {

        /** @throws org.assuranceledger.command.refusal.RuleBroken if it lacks either */
        public OtherDate {
            role = Text.line("role", role);
            when = Text.line("when", when);
        }
    }
}
