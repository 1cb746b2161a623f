package org.assuranceledger.command.planload;

import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.planfile.PlanFileFault;
import org.assuranceledger.command.refusal.Rule;

/** What the handing over of a plan file must keep to; what the file itself must keep to is {@link PlanFileFault}. */
public enum PlanFileRule implements Rule {
    /** Nothing is loaded by halves. */
    PLAN_FILE_REFUSED(
            WRONG_VALUE,
            "The plan file was not loaded: {0} of its cells or lines cannot be taken.",
            "Mend what is listed and send the file again, or ask for the good rows alone with rows=good."),
    /** Good rows need a plan to stand in. */
    PLAN_FILE_HAS_NO_GOOD_ROWS(
            WRONG_VALUE,
            "Nothing of the plan file could be loaded, not even its good rows.",
            "Mend what is listed about the file and the plan itself, and send it again."),
    /** A plan is one board's. */
    PLAN_OF_ANOTHER_BOARD(
            WRONG_VALUE,
            "The plan names the board \"{0}\", and was sent to \"{1}\".",
            "Send it to its own board; if it is this one's, write the board's name in the column who of the plan"
                    + " line."),
    /** There is a file to load. */
    PLAN_FILE_MISSING(
            WRONG_VALUE,
            "The request holds no plan file.",
            "Send the CSV file as the request's body, or as the part \"file\" of a form.");

    private final Said said;

    PlanFileRule(Standing standing, String sentence, String remedy) {
        said = new Said(standing, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
