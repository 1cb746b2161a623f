package org.assuranceledger.command.planfile;

import java.util.Optional;

/**
 * A section inside a priority.
 *
 * @param ref its reference, unlike any other priority's or section's in the plan
 * @param priorityRef the priority it belongs to
 * @param printed the reference as the document prints it; absent where it prints none
 * @param title its title
 * @param note a remark of whoever wrote the file; mostly empty
 */
public record SectionRow(String ref, String priorityRef, Optional<String> printed, String title, String note) {
    /** The section as the document heads it, such as "2.1 Learning". */
    public String words() {
        return printed.map(reference -> reference + " " + title).orElse(title);
    }

    static SectionRow of(Line line, Line priority) {
        return new SectionRow(
                line.at(Column.REF),
                priority.at(Column.REF),
                line.printedReference(),
                line.at(Column.TEXT),
                line.at(Column.NOTE));
    }
}
