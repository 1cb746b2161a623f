package org.assuranceledger.command.planload;

import java.util.Optional;
import org.assuranceledger.command.planfile.Column;

/**
 * One command of those in which a plan file is said over again.
 *
 * @param cell the cell that most of it comes from
 * @param action the reference of the action it is about; absent where it is about the plan as a whole
 */
record Step(Cell cell, Optional<String> action, Object command) {
    /**
     * A cell of the file.
     *
     * @param line from 1, the heading line being 1
     * @param words as they stand there; may be empty
     */
    record Cell(int line, Column column, String words) {}
}
