package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.Column.*;
import static org.assuranceledger.command.planfile.PlanFileFault.*;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.assuranceledger.command.refusal.Text;

/** What can be said of a line by itself, without the lines around it. */
final class LineChecks {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    private static final int LOST = 0xFFFD;
    private static final Set<LineKind> WITH_A_DAY =
            EnumSet.of(LineKind.PLAN_START, LineKind.PLAN_END, LineKind.EFFECTIVE);
    private static final Set<LineKind> WITH_LONG_TEXT = EnumSet.of(
            LineKind.PLAN_DOUBT,
            LineKind.ACTION,
            LineKind.SUB_ACTION,
            LineKind.MILESTONE,
            LineKind.MEASURE,
            LineKind.TARGET,
            LineKind.RISK,
            LineKind.PROGRESS,
            LineKind.DOUBT);

    private final Line line;
    private final Findings findings;

    private LineChecks(Line line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    static void check(Line line, Findings findings) {
        LineChecks checks = new LineChecks(line, findings);
        Optional<LineKind> kind = line.kind();
        if (kind.isEmpty()) {
            findings.ofCell(line, KIND, KIND_UNKNOWN);
        }
        for (Column column : Column.values()) {
            checks.checkLetters(column);
            kind.ifPresent(known -> checks.checkUse(known, column));
        }
    }

    private void checkLetters(Column column) {
        String cell = line.at(column);
        if (cell.indexOf(LOST) >= 0) {
            findings.ofCell(line, column, CHARACTER_LOST);
        }
        if (cell.codePoints().anyMatch(Text::unshowable)) {
            findings.ofCell(line, column, CHARACTER_UNSEEN);
        }
        boolean isLong = column == NOTE
                || column == TEXT
                        && line.kind().filter(WITH_LONG_TEXT::contains).isPresent();
        if (cell.length() > (isLong ? Text.LONGEST : Text.LONGEST_LINE)) {
            findings.ofCell(line, column, isLong ? TEXT_TOO_LONG : LINE_TOO_LONG);
        }
    }

    private void checkUse(LineKind kind, Column column) {
        if (!line.isFilled(column)) {
            if (isNeeded(kind, column)) {
                findings.ofCell(line, column, CELL_BLANK);
            }
        } else if (!kind.uses(column)) {
            findings.ofCell(line, column, CELL_UNUSED);
        } else {
            checkMeaning(kind, column);
        }
    }

    private boolean isNeeded(LineKind kind, Column column) {
        return kind.needs.contains(column) || kind.may.contains(column) && isNeededHere(kind, column);
    }

    private boolean isNeededHere(LineKind kind, Column column) {
        return switch (column) {
            case TEXT -> kind == LineKind.ACTION && !isBlankRow();
            case WHEN -> line.isFilled(READS_AS);
            case VALUE -> line.isFilled(UNIT) || kind == LineKind.YEAR_BUCKET && !line.isFilled(TEXT);
            default -> false;
        };
    }

    private boolean isBlankRow() {
        return line.word(TYPE, ActionType.class, ActionType.ACTION) == ActionType.BLANK_ROW;
    }

    private void checkMeaning(LineKind kind, Column column) {
        String cell = line.at(column);
        if (kind.fixed.containsKey(column)
                && FixedWord.meant(kind.fixed.get(column), cell).isEmpty()) {
            findings.ofCell(line, column, WORD_UNKNOWN);
        }
        if (column == REF && !REFERENCE.matcher(cell).matches()) {
            findings.ofCell(line, column, REF_UNUSABLE);
        }
        if (column == WHEN && WITH_A_DAY.contains(kind) && Figures.day(cell).isEmpty()) {
            findings.ofCell(line, column, DAY_UNREADABLE);
        }
        checkFigure(kind, column, cell);
    }

    private void checkFigure(LineKind kind, Column column, String cell) {
        if (kind == LineKind.YEAR_BUCKET) {
            if ((column == VALUE || column == TEXT) && Figures.years(cell).isEmpty()) {
                findings.ofCell(line, column, YEARS_UNREADABLE);
            }
        } else if (column == VALUE && Figures.number(cell).isEmpty()) {
            findings.ofCell(line, column, NUMBER_UNREADABLE);
        }
    }
}
