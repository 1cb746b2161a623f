package org.assuranceledger.command.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.dates.DateRule.EFFECTIVE_IN_FUTURE;
import static org.assuranceledger.command.dates.DateRule.NOT_A_DAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.command.refusal.Refused;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate TODAY = LocalDate.parse("2015-07-01");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2015-06-30T23:30:00Z"), ZoneOffset.UTC);
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    @Test
    void todayIsTheDayInLondonWhereSummerTimeIsAnHourAhead() {
        assertThat(Dates.today(CLOCK)).isEqualTo(TODAY);
    }

    @Test
    void whatSaysNoDateIsOfToday() {
        assertThat(Dates.effective(Optional.empty(), CLOCK)).isEqualTo(Timescale.day(TODAY));
        assertThat(Dates.effective(Optional.of(" "), PLAN, CLOCK)).isEqualTo(Timescale.day(TODAY));
    }

    @Test
    void todayIsNotTheFuture() {
        assertThat(Dates.effective(Optional.of("2015-07-01"), CLOCK)).isEqualTo(Timescale.day(TODAY));
    }

    @Test
    void tomorrowIsTheFuture() {
        Refused.by(EFFECTIVE_IN_FUTURE, () -> Dates.effective(Optional.of("2015-07-02"), CLOCK));
    }

    @ParameterizedTest
    @CsvSource({"July, 2015-07-31", "June, 2015-06-30", "August, 2014-08-31", "1 July, 2015-07-01"})
    void aMonthWithoutAYearIsTheLastOneThatHasBegun(String words, LocalDate to) {
        assertThat(Dates.effective(Optional.of(words), CLOCK).dueOn()).contains(to);
    }

    @Test
    void inAPlanItIsTheMonthOfThePlan() {
        assertThat(Dates.effective(Optional.of("June"), PLAN, CLOCK).dueOn()).contains(LocalDate.parse("2015-06-30"));
        Refused.by(EFFECTIVE_IN_FUTURE, () -> Dates.effective(Optional.of("March"), PLAN, CLOCK));
    }

    @Test
    void whatIsPlannedMayLieAhead() {
        assertThat(Dates.told(Optional.of("2015-07-02"), PLAN, CLOCK)).isEqualTo(Timescale.day(TODAY.plusDays(1)));
    }

    @Test
    void aDayInDigitsIsThatDayAndNoDeadline() {
        assertThat(Dates.effective(Optional.of("30.06.15"), PLAN, CLOCK).kind()).isEqualTo(Timescale.Kind.DAY);
    }

    @Test
    void aDayLongAgoIsTakenAsItIs() {
        assertThat(Dates.effective(Optional.of("1998-04-01"), CLOCK))
                .isEqualTo(Timescale.day(LocalDate.parse("1998-04-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0015-06-30", "1899-12-31", "-0044-03-15", "-999999999-01-01"})
    void aYearThatIsASlipOfTheHandIsKeptAsWordsAndDoubted(String words) {
        Timescale when = Dates.effective(Optional.of(words), CLOCK);
        assertThat(when.kind()).isEqualTo(Timescale.Kind.NONE);
        assertThat(when.words()).isEqualTo(words);
        assertThat(when.hasDoubts()).isTrue();
        Refused.by(NOT_A_DAY, () -> Dates.day("from", words));
    }

    @Test
    void theEndOfTimeIsNoDay() {
        String words = "+999999999-12-31";
        assertThat(Dates.told(Optional.of(words), PLAN, CLOCK).kind()).isEqualTo(Timescale.Kind.NONE);
        Refused.by(EFFECTIVE_IN_FUTURE, () -> Dates.effective(Optional.of("2999-01-01"), CLOCK));
    }

    @Test
    void wordsThatNameNoDayAreKeptAndNotGuessed() {
        assertThat(Dates.effective(Optional.of("as set out in action plan"), CLOCK))
                .isEqualTo(Timescale.none("as set out in action plan"));
        assertThat(Dates.read("", PLAN)).isEqualTo(Timescale.none(""));
    }

    @Test
    void whatIsKnownToHaveNoDateIsNotOfToday() {
        assertThat(Dates.effective(Optional.of(Dates.UNDATED), PLAN, CLOCK)).isEqualTo(Timescale.none("undated"));
    }

    @Test
    void twoDatesAreOneIfTheyNameTheSameDaysOrNoDayInTheSameWords() {
        Timescale today = Dates.read("2015-07-01", PLAN);
        assertThat(Dates.sameDays(today, Dates.read(" 2015-07-01 ", PLAN))).isTrue();
        assertThat(Dates.sameDays(today, Dates.read("2015-07-02", PLAN))).isFalse();
        assertThat(Dates.sameDays(today, Timescale.none("2015-07-01"))).isFalse();
        assertThat(Dates.sameDays(Timescale.none("when ready"), Timescale.none("When ready")))
                .isTrue();
        assertThat(Dates.sameDays(Timescale.none("when ready"), Timescale.none("later")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-01", "1 April 2015", "April 1st 2015", "1.4.15"})
    void aPlanBeginsOnADay(String words) {
        assertThat(Dates.day("from", words)).isEqualTo("2015-04-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"next spring", "April 2015", "1 April", "30 February 2015", "1 April and 1 May 2015", "2015"})
    void aPlanBeginsOnNothingElse(String words) {
        Refused.by(NOT_A_DAY, () -> Dates.day("from", words));
    }

    @Test
    void aDueDateWithoutAYearComesAfterTheDayOnWhichItWasSet() {
        Timescale set = Timescale.day(LocalDate.parse("2014-11-03"));
        assertThat(Dates.read("by 31 January", set, CLOCK).dueOn()).contains(LocalDate.parse("2015-01-31"));
        assertThat(Dates.read("by 31 January", Timescale.none("some time ago"), CLOCK)
                        .dueOn())
                .contains(LocalDate.parse("2016-01-31"));
    }

    @Test
    void onlyWhatHasCertainlyEndedIsBefore() {
        Timescale july = new Timescale(
                "July 2015",
                Timescale.Kind.PERIOD,
                LocalDate.parse("2015-07-01"),
                LocalDate.parse("2015-07-31"),
                Timescale.Precision.MONTH,
                null,
                List.of());
        assertThat(Dates.isBefore(Timescale.day(LocalDate.parse("2015-06-30")), july))
                .isTrue();
        assertThat(Dates.isBefore(Timescale.day(TODAY), july)).isFalse();
        assertThat(Dates.isBefore(july, Timescale.day(LocalDate.parse("2015-07-31"))))
                .isFalse();
        assertThat(Dates.isBefore(Timescale.none("some time ago"), july)).isFalse();
        assertThat(Dates.isBefore(july, Timescale.none("some time ago"))).isFalse();
    }
}
