package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanPeriodTest {

    private static PlanPeriod plan(String start, String end) {
        return new PlanPeriod(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static String read(String words, PlanPeriod plan) {
        return Reading.days(TimescaleGrammar.read(words, plan));
    }

    @Test
    void aPlanDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> plan("2016-04-01", "2016-03-31")).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan("2016-03-31", "2016-03-31").start()).isEqualTo("2016-03-31");
    }

    @Test
    void aMonthWhollyInThePlanIsTakenBeforeOneThatThePlanOnlyTouches() {
        assertThat(read("April", plan("2015-04-01", "2016-04-01"))).isEqualTo("period,2015-04-01,2015-04-30,month");
    }

    @Test
    void aMonthThatThePlanOnlyTouchesIsTakenIfItIsTheOnlyOne() {
        assertThat(read("April", plan("2015-04-15", "2015-12-31"))).isEqualTo("period,2015-04-01,2015-04-30,month");
    }

    @Test
    void aMonthThatThePlanTouchesTwiceIsUnclear() {
        assertThat(read("April", plan("2015-04-15", "2016-04-14"))).isEqualTo("none,,,none");
    }

    @Test
    void aMonthOutsideAShortPlanIsUnclear() {
        assertThat(read("January", plan("2015-04-01", "2015-09-30"))).isEqualTo("none,,,none");
    }

    @Test
    void aLeapDayIsFoundInThePlansLeapYear() {
        assertThat(read("29 February", plan("2013-04-01", "2017-03-31"))).isEqualTo("day,2016-02-29,2016-02-29,day");
    }

    @Test
    void aPlanWithoutEndSuppliesNoYear() {
        PlanPeriod forever = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.MAX.minusYears(10));
        assertThat(read("July", forever)).isEqualTo("none,,,none");
        assertThat(read("July 2016", forever)).isEqualTo("period,2016-07-01,2016-07-31,month");
    }
}
