package org.assuranceledger.command.planfile;

import java.util.List;

/**
 * A row of cells, not yet understood.
 *
 * @param number the line of the file it starts on, from 1
 * @param cells its cells as they stand between the separators, without their quotes
 */
record SheetRow(int number, List<String> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }
}
