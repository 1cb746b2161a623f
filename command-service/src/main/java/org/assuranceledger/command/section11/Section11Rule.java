package org.assuranceledger.command.section11;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.NOT_YOURS;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What rounds of the Section 11 audit and the agencies' returns keep to. */
public enum Section11Rule implements Rule {
    /** A round is opened once. */
    ROUND_ALREADY_OPENED(
            NOT_NOW,
            "The board already has a round under the short name {0}.",
            "Use that round, or choose another short name for this one."),
    /** There must be such a set of standards. */
    STANDARD_SET_UNKNOWN(WRONG_VALUE, "There is no set of standards called \"{0}\".", "Choose one of these sets: {1}."),
    /** Nobody is measured by standards that were not there yet. */
    STANDARD_SET_NOT_YET_IN_FORCE(
            WRONG_VALUE,
            "The set of standards \"{0}\" is in force from {1}, and this round was opened before.",
            "Choose a set that was in force then, or put right the day on which the round was opened."),
    /** There must be such a scale. */
    SCALE_UNKNOWN(WRONG_VALUE, "There is no scale called \"{0}\".", "Choose one of these scales: {1}."),
    /** Returns are not due before they are asked for. */
    DUE_BEFORE_OPENED(
            WRONG_VALUE,
            "The returns would be due ({0}) before the round is opened ({1}).",
            "Put right the day by which the returns are due, or the day on which the round was opened."),
    /** What happens in a round happens after its opening. */
    BEFORE_THE_ROUND(
            WRONG_VALUE,
            "This is said to have happened on {0}, before the round was opened.",
            "Put the day right, or record it in the round to which it belongs."),
    /** A round is closed once. */
    ROUND_IS_CLOSED(NOT_NOW, "This round is closed already.", "There is nothing to do."),
    /** A score is given against a standard of the round's own set. */
    STANDARD_NOT_IN_SET(WRONG_VALUE, "\"{0}\" is not a standard of this round.", "Choose one of these standards: {1}."),
    /** A score is a grade of the round's own scale. */
    GRADE_NOT_ON_SCALE(
            WRONG_VALUE,
            "\"{0}\" is not a grade of this round's scale.",
            "Choose one of these: {1}, or not-applicable with the reason."),
    /** Whoever leaves a standard out says why. */
    NOT_APPLICABLE_NEEDS_A_REASON(
            WRONG_VALUE,
            "A standard is said not to apply, and it is not said why.",
            "Say in \"evidence\" why the standard does not apply to the agency."),
    /** A return is the agency's own. */
    NOT_YOUR_AGENCYS_RETURN(
            NOT_YOURS,
            "You speak for another agency than {0}.",
            "Ask the lead of {0}; the return is that agency's own."),
    /** Nobody declares for an agency but its own people. */
    ONLY_THE_AGENCY_DECLARES(
            NOT_YOURS, "Only {0} can declare its return complete.", "Ask the lead of {0} to declare it."),
    /** A declared return stands. */
    RETURN_IS_DECLARED(
            NOT_NOW,
            "This return has been declared complete, so its scores stand.",
            "Tell the moderation panel what has changed: its score stands beside the agency's own."),
    /** A return closes with its round. */
    RETURN_IS_CLOSED(
            NOT_NOW,
            "The round of this return is closed.",
            "Take it up in the next round, or record it as a challenge or an action."),
    /** An empty return says nothing that could be declared. */
    RETURN_IS_EMPTY(
            NOT_NOW,
            "This return has no score yet.",
            "Score the standards first; one that does not apply is scored not-applicable, with the reason."),
    /** A panel judges what the agency has declared, not a draft. */
    RETURN_NOT_DECLARED(
            NOT_NOW,
            "This return has not been declared complete yet.",
            "Wait until the agency has declared it; until then its scores may still change."),
    /** What was not answered stays not answered. */
    STANDARD_NOT_ANSWERED(
            NOT_NOW,
            "The agency gave itself no score for standard {0}, so there is none to moderate.",
            "Leave it as not answered, which the board sees, and ask for an answer in a challenge."),
    /** Nobody sits on the panel for the own return. */
    OWN_RETURN_NOT_MODERATED(
            NOT_YOURS,
            "You speak for {0}, and this is its own return.",
            "Ask someone of another agency, or the board manager, to record the panel's score.");

    private final Said said;

    Section11Rule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
