package org.assuranceledger.timescale;

import java.util.List;
import java.util.stream.IntStream;
import org.assuranceledger.timescale.Scan.Dated;
import org.assuranceledger.timescale.Timescale.Kind;

/**
 * Tells the dates that are due from those that something else has, as in "S11 audits in April 2016 - agreed by
 * 31.3.16".
 */
final class Subjects {
    private Subjects() {}

    /** Those of the dates that are due, in their order; empty where all are those of events. */
    static List<Dated> due(Tokens tokens, List<Dated> dates) {
        return IntStream.range(0, dates.size())
                .filter(k -> !dates.get(k).event() && !isBeforeItsDeadline(tokens, dates, k))
                .mapToObj(dates::get)
                .toList();
    }

    /** A plain date and then a deadline in the same sentence. */
    private static boolean isBeforeItsDeadline(Tokens tokens, List<Dated> dates, int k) {
        Kind kind = dates.get(k).draft().kind();
        return (kind == Kind.DAY || kind == Kind.PERIOD)
                && k + 1 < dates.size()
                && dates.get(k + 1).draft().kind() == Kind.DEADLINE
                && isOneSentence(tokens, dates.get(k).end(), dates.get(k + 1).start());
    }

    /** Nothing between them ends a sentence or a line, nor is there a gap as between two entries of a cell. */
    private static boolean isOneSentence(Tokens tokens, int end, int start) {
        if (tokens.at(end - 1).isMark(".")) {
            return false;
        }
        for (int i = end; i <= start; i++) {
            boolean gap = tokens.at(i).start() - tokens.at(i - 1).end() > 1;
            if (gap || (i < start && tokens.at(i).isMark(".;"))) {
                return false;
            }
        }
        return true;
    }
}
