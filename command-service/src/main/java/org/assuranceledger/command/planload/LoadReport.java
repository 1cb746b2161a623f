package org.assuranceledger.command.planload;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.submission.Receipt;

/**
 * What came of handing a plan file over.
 *
 * @param planId where the plan is or would be; absent where the file does not say enough to tell
 * @param loaded the answer to the last command; absent where nothing was to be recorded, or there were problems
 * @param count of what was recorded, or would be
 * @param hasGoodRows whether anything of the file could be recorded, so that it makes sense to ask for that alone
 * @param leftOut the references of the rows that are not among them, in the file's order
 * @param problems all that is wrong, from the top of the file down
 */
public record LoadReport(
        Optional<String> planId,
        Optional<Receipt> loaded,
        LoadCount count,
        boolean hasGoodRows,
        List<String> leftOut,
        List<LoadProblem> problems) {
    /** Keeps lists of its own. */
    public LoadReport {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
