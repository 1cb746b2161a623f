package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import org.assuranceledger.timescale.Timescale.Kind;
import org.assuranceledger.timescale.Timescale.Precision;
import org.jspecify.annotations.Nullable;

/** A timescale but for its words; see {@link Timescale} for the components. */
record Draft(Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, List<Doubt> doubts) {

    static Draft none(Doubt... doubts) {
        return new Draft(Kind.NONE, null, null, Precision.NONE, List.of(doubts));
    }

    /** Up to and including a day; {@code precision} is that of the words. */
    static Draft deadline(LocalDate last, Precision precision) {
        return new Draft(Kind.DEADLINE, precision == Precision.DAY ? last : null, last, precision, List.of());
    }

    static Draft day(LocalDate day) {
        return new Draft(Kind.DAY, day, day, Precision.DAY, List.of());
    }

    static Draft period(Stretch stretch) {
        return new Draft(Kind.PERIOD, stretch.from(), stretch.to(), stretch.precision(), List.of());
    }

    static Draft openFrom(Stretch stretch) {
        return new Draft(Kind.OPEN_FROM, stretch.from(), null, stretch.precision(), List.of());
    }

    Draft with(List<Doubt> more) {
        return new Draft(kind, from, to, precision, Doubts.and(doubts, more));
    }

    Draft with(Doubt doubt) {
        return with(List.of(doubt));
    }

    Timescale in(String words) {
        return new Timescale(words, kind, from, to, precision, null, doubts);
    }
}
