package org.assuranceledger.timescale;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.timescale.Point.Style;
import org.assuranceledger.timescale.Point.Whole;

/** A month, with its year or without. */
final class MonthAndYear {
    /** Words that may follow "Sep 14" without making the 14 a day or a count. */
    private static final Set<String> NO_COUNT =
            WordSet.of("ongoing onwards onward and to with for meeting at by on or then from in");

    private MonthAndYear() {}

    static Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return MonthName.at(tokens, i).flatMap(month -> switch (YearAfter.at(tokens, month.next())) {
            case YearAfter.Written year -> withYear(tokens, i, month.value(), year);
            case YearAfter.Missing missing -> withoutYear(tokens, i, month);
            case YearAfter.Unclear unclear -> unclear(tokens, i, unclear);
        });
    }

    private static Optional<Parsed<Point>> withYear(Tokens tokens, int i, Month month, YearAfter.Written year) {
        if (year.twoDigits() && MonthName.isOrdinary(tokens.at(i))) {
            return Optional.empty();
        }
        Stretch stretch = Stretch.month(YearMonth.of(year.year(), month));
        return Optional.of(
                new Parsed<>(new Whole(stretch, Style.WORDS, year.twoDigits(), doubts(tokens, i, year)), year.next()));
    }

    private static List<Doubt> doubts(Tokens tokens, int i, YearAfter.Written year) {
        List<Doubt> doubts = new ArrayList<>();
        Token after = tokens.at(year.next());
        if (year.twoDigits() && after.isWord() && !after.capital() && !NO_COUNT.contains(after.text())) {
            doubts.add(Doubt.TWO_DIGIT_YEAR);
        }
        if (tokens.at(i - 1).hasDigits(1, 2) && tokens.standsFreeOnTheLeft(i - 1)) {
            doubts.add(Doubt.NUMBER_BEFORE);
        }
        return doubts;
    }

    /** A year written before the month, as in "2015 July", leaves it open whose year it is. */
    private static Optional<Parsed<Point>> withoutYear(Tokens tokens, int i, Parsed<Month> month) {
        if (!MonthName.standsAlone(tokens, i)) {
            return Optional.empty();
        }
        Point point =
                tokens.at(i - 1).isNumber() ? new Point.Unreadable(Doubt.UNREAD) : new Point.MonthOf(month.value());
        return Optional.of(new Parsed<>(point, month.next()));
    }

    private static Optional<Parsed<Point>> unclear(Tokens tokens, int i, YearAfter.Unclear unclear) {
        return MonthName.isOrdinary(tokens.at(i))
                ? Optional.empty()
                : Optional.of(new Parsed<>(new Point.Unreadable(unclear.why()), unclear.next()));
    }
}
