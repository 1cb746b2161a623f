package org.assuranceledger.query.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.Timescale.Kind;
import org.assuranceledger.timescale.Timescale.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 11, 30);

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void wordsThatASpreadsheetWouldWorkOutAreMadeInert(String words) {
        assertThat(Column.<String>words("trail.col.what", cell -> cell).cell().apply(words))
                .isEqualTo("'" + words);
        assertThat(Column.<String>written("trail.col.what", cell -> cell).cell().apply(words))
                .isEqualTo("'" + words);
    }

    @Test
    void aNumberBelowNothingStaysANumber() {
        assertThat(Column.<Long>number("save.slippage", Optional::of).cell().apply(-3L))
                .isEqualTo("-3");
    }

    @ParameterizedTest
    @CsvSource({"2015-06-30T23:00:00.999Z, 2015-07-01 00:00:00", "2015-12-01T17:04:09Z, 2015-12-01 17:04:09"})
    void aMomentIsToldInLondonToTheSecond(Instant moment, String told) {
        assertThat(Column.<Instant>moment("trail.col.recorded", cell -> cell)
                        .cell()
                        .apply(moment))
                .isEqualTo(told);
    }

    @Test
    void aDateIsReadAsTheLastDayThatItMeansAndAsNoneWhereItHasNoEnd() {
        assertThat(day(new Timescale("Autumn 2015", Kind.PERIOD, FIRST, LAST, Precision.SEASON, null, List.of())))
                .isEqualTo("2015-11-30");
        assertThat(day(new Timescale("from 1.9.15", Kind.OPEN_FROM, FIRST, null, Precision.DAY, null, List.of())))
                .isEmpty();
        assertThat(day(Timescale.none("tbc"))).isEmpty();
    }

    private static String day(Timescale date) {
        return Column.<Timescale>lastDay("challenge.col.due", Optional::of)
                .cell()
                .apply(date);
    }
}
