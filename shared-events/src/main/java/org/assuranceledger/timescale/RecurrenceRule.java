package org.assuranceledger.timescale;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to write how often something repeats, in the order in which they are tried at each word. */
enum RecurrenceRule {
    /** six monthly, 6-monthly, 12month */
    EVERY_SO_MANY_MONTHS {
        @Override
        Optional<Parsed<Times>> at(Tokens tokens, int i) {
            int month = tokens.at(i + 1).isMark("-") ? i + 2 : i + 1;
            boolean glued = tokens.at(month).glued() && tokens.at(month).text().equals("month");
            boolean monthly = tokens.at(month).text().equals("monthly")
                    || (glued && tokens.at(i).isNumber());
            int months = monthly ? NumberWord.at(tokens, i) : 0;
            return months > 0 ? found(Times.every(months, 12), month + 1) : Optional.empty();
        }
    },
    /** every six months, each term, every meeting */
    EVERY {
        @Override
        Optional<Parsed<Times>> at(Tokens tokens, int i) {
            int number = NumberWord.at(tokens, i + 1);
            int unit = number > 0 ? i + 2 : i + 1;
            Integer times = UNITS.get(tokens.at(unit).text());
            return tokens.isWord(i, EACH) && times != null
                    ? found(Times.every(Math.max(number, 1), times), unit + 1)
                    : Optional.empty();
        }
    },
    /** twice a year, three times per year, four times each term */
    SO_OFTEN {
        @Override
        Optional<Parsed<Times>> at(Tokens tokens, int i) {
            int often = OFTEN.getOrDefault(tokens.at(i).text(), 0);
            boolean times = tokens.at(i + 1).text().equals("times");
            int count = times ? NumberWord.at(tokens, i) : often;
            int per = times ? i + 2 : i + 1;
            Integer unit = UNITS.get(tokens.at(per + 1).text());
            return count > 0 && tokens.isWord(per, PER) && unit != null
                    ? found(new Times(unit * count), per + 2)
                    : Optional.empty();
        }
    },
    /** end of year, end of each year */
    END_OF_YEAR {
        @Override
        Optional<Parsed<Times>> at(Tokens tokens, int i) {
            return YEAR_ENDS.stream()
                    .filter(phrase -> tokens.reads(i, phrase))
                    .findFirst()
                    .flatMap(phrase -> found(new Times(1), i + phrase.size()));
        }
    },
    /** quarterly, Biannual, half-yearly, at regular intervals */
    WORD {
        @Override
        Optional<Parsed<Times>> at(Tokens tokens, int i) {
            return Stream.of(3, 2, 1)
                    .map(length -> new Parsed<>(phrase(tokens, i, length), i + length))
                    .filter(phrase -> PHRASES.containsKey(phrase.value()))
                    .findFirst()
                    .map(phrase -> new Parsed<>(PHRASES.getOrDefault(phrase.value(), UNSAID), phrase.next()));
        }
    };

    /** How often in a year; null where it is not said or not a whole number. */
    record Times(@Nullable Integer perYear) {
        /** Every so many units, of which a year has {@code inAYear}. */
        static Times every(int units, int inAYear) {
            return inAYear > 0 && inAYear % units == 0 ? new Times(inAYear / units) : UNSAID;
        }
    }

    private static final Times UNSAID = new Times(null);
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> PER = Set.of("a", "per", "each", "every");
    private static final Map<String, Integer> OFTEN = Map.of("once", 1, "twice", 2, "thrice", 3);
    /** How many there are in a year; 0 where that is not known. */
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("year", 1),
            Map.entry("years", 1),
            Map.entry("term", 3),
            Map.entry("quarter", 4),
            Map.entry("month", 12),
            Map.entry("months", 12),
            Map.entry("fortnight", 26),
            Map.entry("week", 52),
            Map.entry("weeks", 52),
            Map.entry("meeting", 0),
            Map.entry("day", 365));

    private static final Map<String, Times> PHRASES = Map.ofEntries(
            Map.entry("annual", new Times(1)),
            Map.entry("annually", new Times(1)),
            Map.entry("yearly", new Times(1)),
            Map.entry("biannual", new Times(2)),
            Map.entry("biannually", new Times(2)),
            Map.entry("bi - annual", new Times(2)),
            Map.entry("bi - annually", new Times(2)),
            Map.entry("half yearly", new Times(2)),
            Map.entry("half - yearly", new Times(2)),
            Map.entry("termly", new Times(3)),
            Map.entry("quarterly", new Times(4)),
            Map.entry("monthly", new Times(12)),
            Map.entry("fortnightly", new Times(26)),
            Map.entry("weekly", new Times(52)),
            Map.entry("daily", UNSAID),
            Map.entry("bimonthly", UNSAID),
            Map.entry("bi - monthly", UNSAID),
            Map.entry("biennial", UNSAID),
            Map.entry("biennially", UNSAID),
            Map.entry("regular", UNSAID),
            Map.entry("regularly", UNSAID),
            Map.entry("at regular intervals", UNSAID),
            Map.entry("periodic", UNSAID),
            Map.entry("periodically", UNSAID));
    private static final List<List<String>> YEAR_ENDS = List.of(
            List.of("end", "of", "year"),
            List.of("end", "of", "the", "year"),
            List.of("end", "of", "each", "year"),
            List.of("end", "of", "every", "year"));

    /** What is said at {@code i}, if this rule fits there. */
    abstract Optional<Parsed<Times>> at(Tokens tokens, int i);

    static Optional<Recurrence> firstIn(Tokens tokens) {
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(i -> Stream.of(values())
                        .flatMap(rule -> rule.at(tokens, i).stream().map(times -> recurrence(tokens, i, times))))
                .findFirst();
    }

    private static Recurrence recurrence(Tokens tokens, int i, Parsed<Times> times) {
        return new Recurrence(tokens.written(i, times.next()), times.value().perYear());
    }

    private static Optional<Parsed<Times>> found(Times times, int next) {
        return Optional.of(new Parsed<>(times, next));
    }

    private static String phrase(Tokens tokens, int i, int length) {
        return IntStream.range(i, i + length).mapToObj(k -> tokens.at(k).text()).collect(Collectors.joining(" "));
    }
}
