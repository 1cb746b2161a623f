package org.assuranceledger.command.planfile;

import java.util.Optional;

/**
 * A priority, objective or ambition of the plan.
 *
 * @param ref its reference, unlike any other priority's or section's in the plan
 * @param printed the reference as the document prints it; absent where it prints none
 * @param title its title
 * @param sponsor the board member who sponsors it; absent where the plan names none, which is a fact of its own
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record PriorityRow(
        String ref, Optional<String> printed, String title, Optional<String> sponsor, String note, int line) {
    static PriorityRow of(Line line) {
        return new PriorityRow(
                line.at(Column.REF),
                line.printedReference(),
                line.at(Column.TEXT),
                line.ifFilled(Column.WHO),
                line.at(Column.NOTE),
                line.number());
    }
}
