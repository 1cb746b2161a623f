package org.assuranceledger.command.board;

import static org.assuranceledger.command.refusal.Rule.Standing.NOT_NOW;
import static org.assuranceledger.command.refusal.Rule.Standing.UNKNOWN;
import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What the ledger's beginning and a board's standing must keep to. */
public enum BoardRule implements Rule {
    /** Only the ledger as a whole is a demonstration, not one board in it. */
    DEMONSTRATION_IS_OF_THE_LEDGER(
            WRONG_VALUE,
            "Only the whole ledger can be declared a demonstration, and \"{0}\" is not its name.",
            "Name \"ledger\", or start an empty ledger for the demonstration."),
    /** A ledger is declared a demonstration once. */
    DEMONSTRATION_ALREADY_DECLARED(
            NOT_NOW, "This ledger already says that it holds a demonstration.", "There is nothing to do."),
    /** A board begins its record once. */
    BOARD_ALREADY_ESTABLISHED(
            NOT_NOW,
            "A board already keeps its record here under the short name \"{0}\".",
            "Use that board's record, or choose another short name for this board."),
    /** An agency is admitted once. */
    AGENCY_ALREADY_ADMITTED(
            NOT_NOW,
            "\"{0}\" is already one of the board's partner agencies.",
            "Use it, or choose another short name for this agency."),
    /** Two short names for one agency would split its record. */
    AGENCY_NAME_TAKEN(
            NOT_NOW,
            "An agency of this name is already a partner, under the short name \"{0}\".",
            "Use that short name, or write this agency's name so that the two can be told apart."),
    /** {@code board} stands for the board itself where a challenge names agencies. */
    AGENCY_SHORT_NAME_RESERVED(
            WRONG_VALUE,
            "The short name \"board\" stands for the board itself, so no agency can have it.",
            "Choose another short name for the agency."),
    /** A challenge has somewhere to be escalated to. */
    ESCALATION_STAGES_MISSING(
            WRONG_VALUE,
            "There is no escalation stage, so a challenge could not be escalated.",
            "Give at least one stage: who answers, and within how many days."),
    /** Escalation ends somewhere. */
    TOO_MANY_ESCALATION_STAGES(
            WRONG_VALUE, "There are {0} escalation stages; a board has at most {1}.", "Join some of the stages."),
    /** Each stage can be told from the others. */
    ESCALATION_STAGE_TWICE(
            WRONG_VALUE, "The escalation stage \"{0}\" is there twice.", "Give each stage a name of its own."),
    /** A stage allows a time in which one can answer. */
    ESCALATION_DAYS_OUT_OF_RANGE(
            WRONG_VALUE,
            "The escalation stage \"{0}\" allows {1} days; it can allow 1 to 365.",
            "Give the calendar days that the stage allows for an answer."),
    /** Only a board's own entries can have words removed. */
    ENTRY_NOT_IN_RECORD(
            UNKNOWN, "There is no entry {0} in this board's record.", "Look up the number of the entry in the record."),
    /** Names, dates and figures are part of what is signed, and stay. */
    NO_WORDS_THERE(
            NOT_NOW,
            "Entry {0} has no words there that can be removed; its free text is {1}.",
            "Name one of these, or none for all free text of the entry."),
    /** Words are removed once. */
    WORDS_ALREADY_REMOVED(
            NOT_NOW, "The words of entry {0} have been removed already.", "There is nothing more to do about them."),
    /** That words were removed, and why, is never removed. */
    REDACTION_STAYS(
            NOT_NOW,
            "Entry {0} says that words were removed and why, and it stays.",
            "Choose the entry that holds the words; the reason for removing them names nobody."),
    /** A reason that repeats the words would keep them. */
    REDACTION_REPEATS_WORDS(
            NOT_NOW,
            "The reason or the approver repeats the words that are to be removed.",
            "Say why without them: this stays in the record.");

    private final Said said;

    BoardRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
