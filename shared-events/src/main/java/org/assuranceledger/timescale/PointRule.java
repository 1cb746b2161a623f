package org.assuranceledger.timescale;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to write one date, in the order in which they are tried. A rule looks at a few tokens only, never at all.
 */
enum PointRule {
    /** 2016-03-31 */
    ISO_DAY,
    /** 31.3.16, 31/03/2016, 22.05.14. */
    DIGIT_DAY,
    /** 31 July 2015, Friday 1st April, 31-Mar-16 */
    DAY_MONTH,
    /** April 1st 2015, April 1 2015 */
    MONTH_DAY,
    /** July 2015, Sept 14, Mar-16, July */
    MONTH,
    /** Autumn 2014, winter 2014/15 */
    SEASON,
    /** Q1 2015/16, second quarter of 2015/16 */
    QUARTER,
    /** 2015/16, 2017-20, 2015 - 2018 */
    YEARS,
    /** the 2015 of "end of 2015" */
    END_OF_YEAR,
    /** the 12 of "12 and 13 June" */
    DAY_OF_A_LIST;

    /** Reads the date that begins at {@code i}, if one does. */
    static Optional<Parsed<Point>> read(Tokens tokens, int i) {
        return tokens.at(i).isEdge()
                ? Optional.empty()
                : Stream.of(values())
                        .map(rule -> rule.at(tokens, i))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Parsed<Point>> at(Tokens tokens, int i) {
        return switch (this) {
            case ISO_DAY -> DigitDay.yearFirst(tokens, i);
            case DIGIT_DAY -> DigitDay.dayFirst(tokens, i);
            case DAY_MONTH -> DayAndMonth.dayFirst(tokens, i);
            case MONTH_DAY -> DayAndMonth.monthFirst(tokens, i);
            case MONTH -> MonthAndYear.at(tokens, i);
            case SEASON -> SeasonAndYear.at(tokens, i);
            case QUARTER -> QuarterAndYear.at(tokens, i);
            case YEARS -> YearSpan.at(tokens, i);
            case END_OF_YEAR -> YearSpan.endOfYear(tokens, i);
            case DAY_OF_A_LIST -> DayOfAList.at(tokens, i);
        };
    }
}
