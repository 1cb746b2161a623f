package org.assuranceledger.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that plans should not hold, and some that try to be taken for a date. */
class NastyWordsTest {
    private static final PlanPeriod PLAN = new PlanPeriod(LocalDate.parse("2015-04-01"), LocalDate.parse("2016-03-31"));

    private static Timescale read(String words) {
        return TimescaleGrammar.read(words, PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t\u00A0\u2003",
                "\u0000",
                "\u0000\u0001\u001B[31m",
                "\uD83D",
                "\uDC00\uD83D",
                "📅 ⏰",
                "|||||",
                "[page break]",
                "----",
                "...",
                "–",
                "by",
                "by by by the end of",
                "from to until",
                "and & and",
                "(((((((((((",
                "%s %n ${jndi:ldap://x}",
                "'; drop table plan; --",
                "<script>alert(31)</script>",
                "<<<<<<<>",
                "../../../etc/passwd",
                "=1+1",
                "0",
                "31",
                "99999999999999999999",
                "1e10",
                "£31.03",
                "50%.",
                "24 hours, 7 days",
                "0.5 FTE",
                "P1.10",
                "B&D 5-19",
                "age 16-17",
                "3 x LAs, health",
                "Ofsted 2014 judgement",
                "Care Act 2014",
                "2011 census",
                "999",
                "ext. 2015",
                "Tbc",
                "ongoing",
                "n/a",
                "As and when",
                "Independent-familial",
                "Decision of the Marchioness",
                "Augustine, Juneau and Mayfair",
                "2014/2015CQC",
                "3rd party",
                "1st class",
                "Second Tuesday club"
            })
    void noDateAndNoDoubtIsIn(String words) {
        assertThat(read(words))
                .isEqualTo(Timescale.none(words).repeating(read(words).recurrence()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32/01/2015",
                "00/00/0000",
                "31.04.15",
                "31-11-2015",
                "30 February 2016",
                "0 June 2015",
                "39 June 2015",
                "June 31st 2015",
                "31.3.16.4",
                "31.3.",
                "31.3.016",
                "31.3.20165",
                "1.13.15",
                "2015-02-30",
                "2015-2-3",
                "2015-07-3",
                "2015-7-31",
                "310.3.16",
                "31.003.16",
                "99999999999.1.15",
                "1.99999999999.15",
                "01.01.1066",
                "31.12.2999",
                "9.31.3.16",
                "31.3.16b",
                "15-07-31",
                "July 3015",
                "July 1066",
                "July 20 15",
                "31 July 20 15",
                "31.07.20 15",
                "July 14 & 15",
                "31July 2015",
                "31 July2015",
                "JulyAugust 2015 July",
                "Janury 2016",
                "Setpember 2015",
                "Decmber",
                "３１.０３.１６",
                "by 31",
                "on the 1st",
                "by end of month",
                "by Monday",
                "by 2016",
                "since 2014",
                "between 2015 and 2016",
                "until 2016",
                "Summer holidays 2015",
                "Spring half term",
                "by Christmas",
                "next meeting",
                "six weeks after approval",
                "within a fortnight",
                "tomorrow",
                "Q3 2015",
                "Q1 2015/18",
                "July - June 2015",
                "Jan-Mar-Jul 2015",
                "2016/15",
                "2015-01",
                "2015/99",
                "by 2015/16/17",
                "section 31.3.16",
                "from the end of July 2015",
                "w/c July 2015",
                "may 31 2015",
                "in may",
                "May LSCB newsletter"
            })
    void noDateIsInAndThatIsSaid(String words) {
        assertThat(read(words).hasDate())
                .as(Reading.inWords(List.of(read(words))))
                .isFalse();
        assertThat(read(words).hasDoubts()).isTrue();
        assertThat(read(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by 31\nJuly\n2015",
                "by\u00A031\u00A0July\u00A02015",
                "by 31\tJuly 2015",
                "by 31 Ju\u00ADly 2015",
                "by 31 July\u200B 2015",
                "\u202Eby 31 July 2015\u202C",
                "BY 31 JULY 2015",
                "by 31 july 2015",
                "by 31st July 2015",
                "by 31 st July 2015",
                "by the 31st of July, 2015",
                "by July 31st 2015",
                "by July 31, 2015",
                "by Friday, 31 July 2015",
                "by Fri 31 Jul 2015",
                "by 31 Jul. 2015",
                "by 31st. July 2015",
                "by Friday the 31st July 2015",
                "by 31 July '15",
                "by 31 July ’15",
                "by 31-July-2015",
                "by 31/Jul/15",
                "by 31/7/15",
                "by 31-07-2015",
                "by 31.07.2015",
                "by 2015-07-31",
                "by 2015/07/31",
                "by 31.7.15!",
                "(by 31.7.15)",
                "\"by 31.7.15\"",
                "by 31.7.15, 10.30am",
                "<b>by</b> 31 July&nbsp;2015<br/>",
                "<p>by 31<sup>st</sup> July 2015</p>",
                "by [page break] 31 July [page break] 2015",
                "| by 31 | July | 2015 |",
                "not later than 31 July 2015",
                "\u0000by 31 July 2015",
                "📅 by 31 July 2015",
                "Act 2015, under 5: by 31 July 2015",
                "by 31 July 2015 (see 2.4.1)"
            })
    void theDeadlineIsReadThrough(String words) {
        Timescale read = read(words);
        assertThat(Reading.inWords(List.of(read))).isEqualTo("by 2015-07-31");
        assertThat(read.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 1 July",
                "٣١ July 2015",
                "Jul y 2015 by july5",
                "31 July, 31 Jume 2015 and 31.6.201",
                "7 and 31July by 30 June 2015",
                "by 3rd. or 4th. July 2015"
            })
    void whatIsReadOfATornTextIsDoubted(String words) {
        assertThat(TimescaleGrammar.readAll(words, PLAN)).allMatch(Timescale::hasDoubts);
    }
}
