package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assuranceledger.timescale.Timescale.Kind;
import org.assuranceledger.timescale.Timescale.Precision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimescaleTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Timescale read(String words) {
        return TimescaleGrammar.read(words, PLAN);
    }

    @Test
    void aDeadlineIsMetUpToItsDay() {
        Timescale deadline = Timescale.by(day("2015-07-31"));
        assertThat(deadline.dueOn()).hasValue(day("2015-07-31"));
        assertThat(deadline.isLateOn(day("2015-07-31"))).isFalse();
        assertThat(deadline.isLateOn(day("2015-08-01"))).isTrue();
    }

    @Test
    void aDeadlineToAMonthIsMetUpToItsLastDay() {
        assertThat(read("by July 2015").dueOn()).hasValue(day("2015-07-31"));
        assertThat(read("by July 2015").isLateOn(day("2015-08-01"))).isTrue();
    }

    @Test
    void aDayIsDueOnItself() {
        assertThat(Timescale.day(day("2015-07-31")).dueOn()).hasValue(day("2015-07-31"));
    }

    @Test
    void aPeriodIsDueOnItsLastDay() {
        Timescale autumn = read("Autumn 2015");
        assertThat(autumn.dueOn()).hasValue(day("2015-11-30"));
        assertThat(autumn.isLateOn(day("2015-11-30"))).isFalse();
    }

    @Test
    void whatIsOpenIsNeverLate() {
        Timescale open = read("from Sept 2015 ongoing");
        assertThat(open.dueOn()).isEmpty();
        assertThat(open.isLateOn(LocalDate.MAX)).isFalse();
        assertThat(open.hasDate()).isTrue();
    }

    @Test
    void whatHasNoDateIsNeverLate() {
        Timescale none = Timescale.none("as set out in action plan");
        assertThat(none.hasDate()).isFalse();
        assertThat(none.hasDoubts()).isFalse();
        assertThat(none.dueOn()).isEmpty();
        assertThat(none.isLateOn(LocalDate.MAX)).isFalse();
    }

    @Test
    void whatTheFactoriesMakeReadsBackAsItself() {
        assertThat(read(Timescale.day(day("2015-07-31")).words())).isEqualTo(Timescale.day(day("2015-07-31")));
        assertThat(read(Timescale.by(day("2015-07-31")).words())).isEqualTo(Timescale.by(day("2015-07-31")));
        assertThat(read(Timescale.none("to follow").words())).isEqualTo(Timescale.none("to follow"));
    }

    @Test
    void aDeadlineOnADayHappenedOnThatDay() {
        assertThat(read("31.03.16").asHappened().kind()).isEqualTo(Kind.DAY);
        assertThat(read("31.03.16").asHappened().from()).isEqualTo(day("2016-03-31"));
    }

    @Test
    void anythingElseHappenedWhenItSays() {
        for (String words :
                List.of("by March 2016", "March 2016", "on 31 March 2016", "from March 2016", "to follow")) {
            assertThat(read(words).asHappened()).isEqualTo(read(words));
        }
    }

    @Test
    void howItRepeatsMayBeSaidElsewhere() {
        Recurrence twice = new Recurrence("six monthly", 2);
        Timescale report = read("October 2015").repeating(twice);
        assertThat(report.recurrence()).isEqualTo(twice);
        assertThat(report.dueOn()).hasValue(day("2015-10-31"));
        assertThat(report).isNotEqualTo(read("October 2015"));
    }

    @Test
    void itIsReadBackFromItsJson() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (String words : List.of("by 31.3.16", "July", "six monthly", "regular", "from Sept 2015 ongoing", "tbc")) {
            String json = mapper.writeValueAsString(read(words));
            assertThat(mapper.readValue(json, Timescale.class)).isEqualTo(read(words));
        }
    }

    @Test
    void itsJsonHoldsItsComponentsAndNothingElse() {
        assertThat(JsonMapper.builder().build().writeValueAsString(read("July, twice a year")))
                .isEqualTo("{\"words\":\"July, twice a year\",\"kind\":\"PERIOD\",\"from\":\"2015-07-01\","
                        + "\"to\":\"2015-07-31\",\"precision\":\"MONTH\","
                        + "\"recurrence\":{\"words\":\"twice a year\",\"timesPerYear\":2},"
                        + "\"doubts\":[\"YEAR_FROM_PLAN\"]}");
    }

    @Test
    void aNoteInAnOldEventNeedNotMakeSense() {
        Timescale odd = new Timescale("?", Kind.DAY, null, null, Precision.DAY, null, List.of());
        assertThat(odd.dueOn()).isEmpty();
    }
}
