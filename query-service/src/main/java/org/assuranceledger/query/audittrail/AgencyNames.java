package org.assuranceledger.query.audittrail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assuranceledger.query.boards.BoardView;

/**
 * Keeps a place in a sentence for an agency's name, which its events do not have: they name it by its short name. A
 * place that somebody's own words hold by chance is filled with what stands in it.
 */
final class AgencyNames {
    private static final String BEGIN = "\uE000";
    private static final String END = "\uE001";
    private static final Pattern PLACE = Pattern.compile(BEGIN + "(.*?)" + END, Pattern.DOTALL);

    private AgencyNames() {}

    static String place(String agencyId) {
        return BEGIN + agencyId + END;
    }

    static String places(List<String> agencyIds) {
        return agencyIds.stream().map(AgencyNames::place).collect(Collectors.joining("; "));
    }

    /** The sentence with the names that the board's agencies have. */
    static String filled(String sentence, BoardView board) {
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(board.agencyName(place.group(1))));
    }
}
