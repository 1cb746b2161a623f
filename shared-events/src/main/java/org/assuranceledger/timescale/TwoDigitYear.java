package org.assuranceledger.timescale;

import java.util.Optional;
import org.assuranceledger.timescale.YearAfter.Written;

/** The 14 of "Sep 14", taken as 2014 unless what follows shows that it may be a day or a count. */
final class TwoDigitYear {
    private TwoDigitYear() {}

    static Optional<Written> at(Tokens tokens, int i) {
        boolean year = tokens.at(i).hasDigits(2, 2)
                && tokens.standsFree(i)
                && !tokens.isJoinedToANumber(i, "/-.:,")
                && !tokens.at(i + 1).isMark("%:")
                && !isFollowedByAFigure(tokens, i + 1);
        return year ? Optional.of(new Written(2000 + tokens.at(i).value(), true, i + 1)) : Optional.empty();
    }

    /** As in "June 20 16", "June 14 and 15" or "Jan 15 July 2014"; a day that has its own month is no such figure. */
    private static boolean isFollowedByAFigure(Tokens tokens, int i) {
        if (MonthName.at(tokens, i).isPresent()) {
            return true;
        }
        int number = Connector.at(tokens, i).map(Parsed::next).orElse(i);
        boolean figure = tokens.at(number).hasDigits(1, 2);
        return figure && !hasItsOwnMonth(tokens, number);
    }

    private static boolean hasItsOwnMonth(Tokens tokens, int number) {
        int month = DayNumber.at(tokens, number).map(Parsed::next).orElse(number);
        return MonthName.at(tokens, month).isPresent() || tokens.isJoinedToANumber(number, "./-");
    }
}
