package org.assuranceledger.command.planfile;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that a progress note reports.
 *
 * @param value the number
 * @param unit what is counted, such as "schools"; may be empty
 */
public record Quantity(BigDecimal value, String unit) {
    /** Both as words, such as "2,000 quoted". */
    public String words() {
        String figure = NumberFormat.getNumberInstance(Locale.UK).format(value);
        return unit.isEmpty() ? figure : figure + " " + unit;
    }

    static Optional<Quantity> of(Line line) {
        return Figures.number(line.at(Column.VALUE)).map(value -> new Quantity(value, line.at(Column.UNIT)));
    }
}
