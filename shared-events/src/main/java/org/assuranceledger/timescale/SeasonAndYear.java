package org.assuranceledger.timescale;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.timescale.Point.Style;
import org.assuranceledger.timescale.Point.Whole;

/** A season with its year or without. School terms and holidays have seasons' names and other days. */
final class SeasonAndYear {
    private static final Set<String> SCHOOL = WordSet.of("term terms half holiday holidays break school exams");

    private SeasonAndYear() {}

    static Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return Season.named(tokens.at(i)).filter(season -> tokens.standsFree(i)).map(season -> read(tokens, i, season));
    }

    private static Parsed<Point> read(Tokens tokens, int i, Season season) {
        if (tokens.isWord(i + 1, SCHOOL)) {
            return school(tokens, i + 2);
        }
        Optional<Parsed<Point>> wholeWinter = season == Season.WINTER ? winter(tokens, i + 1) : Optional.empty();
        return wholeWinter.orElseGet(() -> seasonYear(tokens, i + 1, season));
    }

    private static Parsed<Point> seasonYear(Tokens tokens, int i, Season season) {
        return switch (YearAfter.at(tokens, i)) {
            case YearAfter.Written year -> new Parsed<>(inYear(season, year), year.next());
            case YearAfter.Missing missing -> new Parsed<>(new Point.SeasonOf(season), i);
            case YearAfter.Unclear unclear -> new Parsed<>(new Point.Unreadable(unclear.why()), unclear.next());
        };
    }

    private static Point inYear(Season season, YearAfter.Written year) {
        List<Doubt> doubts = season == Season.WINTER ? List.of(Doubt.WINTER_YEAR) : List.of();
        return new Whole(season.in(year.year()), Style.WORDS, year.twoDigits(), doubts);
    }

    /** A winter with both its years, as in 2014/15. */
    private static Optional<Parsed<Point>> winter(Tokens tokens, int i) {
        return YearSpan.years(tokens, i)
                .filter(years -> years.value().last() - years.value().first() == 1)
                .map(years ->
                        new Parsed<>(Whole.of(Season.WINTER.in(years.value().first())), years.next()));
    }

    private static Parsed<Point> school(Tokens tokens, int i) {
        int next = YearAfter.at(tokens, i) instanceof YearAfter.Written year ? year.next() : i;
        return new Parsed<>(new Point.Unreadable(Doubt.SCHOOL_TERM), next);
    }
}
