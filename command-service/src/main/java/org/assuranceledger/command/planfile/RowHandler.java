package org.assuranceledger.command.planfile;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells of each row from the CSV parser, and knows where the parser stood when it gave up. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<SheetRow> {
    private final int linesBefore;
    private List<String> cells = new ArrayList<>();
    private int line;

    RowHandler(int linesBefore) {
        this.linesBefore = linesBefore;
        this.line = linesBefore + 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = linesBefore + Math.toIntExact(startingLineNumber);
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected SheetRow buildRecord() {
        return new SheetRow(line, cells);
    }

    /** The line on which the row now being read starts. */
    int line() {
        return line;
    }

    /** How many of its cells have been read. */
    int cellsRead() {
        return cells.size();
    }
}
