package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({
        "Weekly supervision, Weekly, 52",
        "fortnightly, fortnightly, 26",
        "monthly, monthly, 12",
        "Quarterly report, Quarterly, 4",
        "termly briefing, termly, 3",
        "bi-annual, bi-annual, 2",
        "Biannually, Biannually, 2",
        "half-yearly, half-yearly, 2",
        "half yearly, half yearly, 2",
        "annual conference, annual, 1",
        "yearly, yearly, 1",
        "six monthly meeting with Chair, six monthly, 2",
        "Six-monthly engagement report, Six-monthly, 2",
        "6-monthly, 6-monthly, 2",
        "12month, 12month, 1",
        "12 monthly, 12 monthly, 1",
        "three monthly, three monthly, 4",
        "every six months, every six months, 2",
        "every 2 weeks, every 2 weeks, 26",
        "each term, each term, 3",
        "every year, every year, 1",
        "twice a year, twice a year, 2",
        "three times per year, three times per year, 3",
        "once each quarter, once each quarter, 4",
        "At the end of each year, end of each year, 1",
        "end of year, end of year, 1"
    })
    void howOftenIsCountedInAYear(String text, String words, int timesPerYear) {
        assertThat(Recurrence.in(text)).hasValue(new Recurrence(words, timesPerYear));
    }

    @ParameterizedTest
    @CsvSource({
        "with regular progress reviews, regular",
        "at regular intervals, at regular intervals",
        "periodically, periodically",
        "biennial, biennial",
        "bi-monthly, bi-monthly",
        "every meeting, every meeting",
        "every 3 years, every 3 years",
        "18 monthly, 18 monthly",
        "every 5 months, every 5 months",
        "daily, daily"
    })
    void whatIsNoWholeNumberInAYearHasNone(String text, String words) {
        assertThat(Recurrence.in(text)).hasValue(new Recurrence(words, null));
    }

    @ParameterizedTest
    @CsvSource({"As set out in action plan", "a 12 month pilot", "6 months", "twice", "ongoing", "every child", "''"})
    void whatDoesNotRepeatHasNoRecurrence(String text) {
        assertThat(Recurrence.in(text)).isEmpty();
    }

    @Test
    void theFirstOneInATextCounts() {
        assertThat(Recurrence.in("quarterly to the Board and an annual report"))
                .hasValue(new Recurrence("quarterly", 4));
    }

    @Test
    void aTextThatIsTooLongIsNotSearched() {
        assertThat(Recurrence.in("monthly" + " ".repeat(TimescaleGrammar.LONGEST)))
                .isEmpty();
    }
}
