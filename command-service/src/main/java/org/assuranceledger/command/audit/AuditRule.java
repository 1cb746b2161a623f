package org.assuranceledger.command.audit;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What practice audits and their findings keep to. */
public enum AuditRule implements Rule {
    /** An audit begins once. */
    AUDIT_ALREADY_BEGUN(
            NOT_NOW,
            "The board already keeps a practice audit under the short name {0}.",
            "Record the finding there, or choose another short name for this audit."),
    /** What an audit leads to comes after it. */
    BEFORE_THE_AUDIT(
            WRONG_VALUE,
            "This is said to have happened on {0}, before the audit began.",
            "Put the day right, or record it with the audit to which it belongs."),
    /** A finding that is no praise asks for something. */
    RECOMMENDATION_MISSING(
            WRONG_VALUE,
            "A finding that is not good practice has no recommendation.",
            "Say what the audit asks for, or record the finding as good practice."),
    /** Good practice asks for nothing, so that nobody waits for an answer. */
    GOOD_PRACTICE_ASKS_NOTHING(
            WRONG_VALUE,
            "A finding of good practice asks for something.",
            "Leave out the recommendation and the day for an answer, or record a finding of another severity."),
    /** An answer cannot be due before the finding. */
    RESPONSE_DUE_BEFORE_FOUND(
            WRONG_VALUE,
            "The answer would be due ({0}) before the finding was made ({1}).",
            "Put right the day by which the answer is due, or the day of the finding."),
    /** There must be such a finding. */
    FINDING_UNKNOWN(
            UNKNOWN,
            "This audit has no finding number {0}; it has {1} so far.",
            "Choose one of the findings of this audit."),
    /** A closed finding stays as it is. */
    FINDING_IS_CLOSED(
            NOT_NOW,
            "Finding number {0} is closed.",
            "Leave it as it is. If practice has slipped again, record what a new audit finds."),
    /** Praise is not answered. */
    FINDING_ASKS_NOTHING(
            NOT_NOW, "Finding number {0} is good practice and asks for nothing.", "There is nothing to answer."),
    /** Only those whom a finding concerns answer it. */
    AGENCY_NOT_CONCERNED(
            WRONG_VALUE,
            "Finding number {0} does not concern {1}; it concerns {2}.",
            "Choose the agency whose answer it is."),
    /** A finding is closed once everyone has answered. */
    FINDING_NOT_ANSWERED(
            NOT_NOW,
            "Finding number {0} has not been answered yet by {1}.",
            "Record their answers first; that an agency rejects the recommendation is an answer too."),
    /** What nobody took up cannot have changed practice. */
    EMBEDDED_BUT_NOT_ACCEPTED(
            NOT_NOW,
            "No agency accepted the recommendation of finding number {0}, so it cannot be embedded.",
            "Close the finding as not embedded, or record first that an agency has accepted it after all.");

    private final Said said;

    AuditRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
