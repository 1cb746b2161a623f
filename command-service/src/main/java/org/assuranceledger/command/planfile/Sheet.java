package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.PlanFileFault.QUOTES_BROKEN;
import static org.assuranceledger.command.planfile.PlanFileFault.TOO_MANY_LINES;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a file into rows of cells. Where quotes are broken it notes the line and goes on with the next
 * one, so that a person hears of all faults at once.
 */
final class Sheet {
    static final int MOST_ROWS = 20_000;

    /** Each takes a fresh look at the rest of the file, so a file full of them would take too long. */
    private static final int MOST_BROKEN_LINES = 100;

    private final String text;
    private final Findings findings;
    private final List<SheetRow> rows = new ArrayList<>();
    private int line = 1;
    private int start;

    private Sheet(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    static List<SheetRow> rows(String text, Findings findings) {
        Sheet sheet = new Sheet(text, findings);
        int broken = 0;
        while (broken < MOST_BROKEN_LINES && !sheet.isReadToTheEnd()) {
            broken++;
        }
        return sheet.rows;
    }

    private boolean isReadToTheEnd() {
        RowHandler handler = new RowHandler(line - 1);
        try {
            for (SheetRow row : splitter().build(handler, text.substring(start))) {
                if (rows.size() > MOST_ROWS) {
                    findings.ofFile(row.number(), "", "", TOO_MANY_LINES);
                    return true;
                }
                rows.add(row);
            }
            return true;
        } catch (CsvParseException quotesBroken) {
            skipLineOf(handler);
            return false;
        }
    }

    private void skipLineOf(RowHandler handler) {
        while (line < handler.line()) {
            start = endOfLine();
            line++;
        }
        int next = endOfLine();
        findings.ofFile(line, headingOver(handler.cellsRead()), text.substring(start, next), QUOTES_BROKEN);
        start = next;
        line++;
    }

    private int endOfLine() {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    private String headingOver(int cell) {
        return rows.isEmpty() || cell >= rows.getFirst().cells().size()
                ? ""
                : rows.getFirst().cells().get(cell).strip();
    }

    private CsvReader.CsvReaderBuilder splitter() {
        return CsvReader.builder()
                .fieldSeparator(separator())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Spreadsheets set to a continental language write semicolons; the heading line shows which it is. */
    private char separator() {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = headings.chars().filter(letter -> letter == ';').count();
        long commas = headings.chars().filter(letter -> letter == ',').count();
        return semicolons > commas ? ';' : ',';
    }
}
