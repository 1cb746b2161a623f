package org.assuranceledger.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assuranceledger.timescale.Timescale.Precision;

/** Words that count in the plan's own years: "this year", "last year", "the next three years", "Year 2". */
record PlanYears(Tokens tokens, PlanPeriod plan) {
    private static final Set<String> YEARS = WordSet.of("years year");
    private static final Set<String> BEFORE_A_YEAR = WordSet.of("in during for throughout");
    private static final int MOST = 9;

    /** The first such words in the text; their reading is always doubtful. */
    Optional<Draft> read() {
        return IntStream.range(0, tokens.size())
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .findFirst()
                .map(stretch -> Draft.period(stretch).with(Doubt.YEAR_OF_PLAN));
    }

    private Optional<Stretch> at(int i) {
        if (tokens.reads(i, List.of("this", "year"))) {
            return year(1);
        }
        if (tokens.reads(i, List.of("last", "year"))) {
            LocalDate from = plan.start().minusYears(1);
            return Optional.of(new Stretch(from, plan.start().minusDays(1), Precision.YEAR));
        }
        return nextYears(i).or(() -> numbered(i));
    }

    /** Beyond the plan's end as well, if the words say so. */
    private Optional<Stretch> nextYears(int i) {
        boolean fits = tokens.reads(i, List.of("the", "next")) && tokens.isWord(i + 3, YEARS);
        int years = fits ? NumberWord.at(tokens, i + 2) : 0;
        LocalDate from = plan.start();
        return years < 2 || years > MOST
                ? Optional.empty()
                : Optional.of(new Stretch(from, from.plusYears(years).minusDays(1), Precision.RANGE));
    }

    /** Only as the whole text, for elsewhere "Year 6" is a class at school. */
    private Optional<Stretch> numbered(int i) {
        boolean begins = i == 0 || (i == 1 && tokens.isWord(0, BEFORE_A_YEAR));
        boolean year = begins && tokens.at(i).text().equals("year") && tokens.size() == i + 2;
        return year ? year(NumberWord.at(tokens, i + 1)) : Optional.empty();
    }

    /** A year of the plan, counted from 1; empty if the plan has none of that number. */
    private Optional<Stretch> year(int number) {
        LocalDate from = plan.start().plusYears(number - 1L);
        LocalDate last = from.plusYears(1).minusDays(1);
        return number < 1 || number > MOST || from.isAfter(plan.end())
                ? Optional.empty()
                : Optional.of(new Stretch(from, last.isAfter(plan.end()) ? plan.end() : last, Precision.YEAR));
    }
}
