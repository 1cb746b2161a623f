package org.assuranceledger.command.dates;

import static org.assuranceledger.command.refusal.Rule.Standing.WRONG_VALUE;

import org.assuranceledger.command.refusal.Rule;

/** What every date of a command must keep to. */
public enum DateRule implements Rule {
    /** What is said to have happened begins after today. */
    EFFECTIVE_IN_FUTURE(
            "This is said to be so from {0} on, and that day has not come yet.",
            "Give the day on which it came to be so, or record it once it has."),
    /** A day is needed and something wider, or nothing that can be read, was given. */
    NOT_A_DAY("\"{0}\" is not one day of the calendar.", "Write one day, such as 1 April 2015 or 2015-04-01.");

    private final Said said;

    DateRule(String sentence, String remedy) {
        said = new Said(WRONG_VALUE, sentence, remedy);
    }

    @Override
    public Said said() {
        return said;
    }
}
