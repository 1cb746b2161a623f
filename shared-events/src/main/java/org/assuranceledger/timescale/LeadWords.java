package org.assuranceledger.timescale;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that lead up to a date, longer phrases first. */
final class LeadWords {
    private static final int MOST = 8;
    private static final List<Phrase> LONGEST_FIRST = Stream.of(
                    phrases(Lead.BY, "by", "no later than", "not later than", "on or before", "latest"),
                    phrases(Lead.BEFORE, "before", "prior to"),
                    phrases(Lead.END, "end", "end of"),
                    phrases(Lead.PART, "early", "mid", "mid -", "late", "start of", "beginning of", "middle of"),
                    phrases(Lead.FROM, "from", "since", "starting", "commencing", "beginning", "as from"),
                    phrases(Lead.FROM, "with effect from", "not before", "no earlier than", "not earlier than"),
                    phrases(Lead.UNTIL, "until", "till", "til", "' til", "up to", "ongoing to", "through to"),
                    phrases(Lead.TO, "to"),
                    phrases(Lead.AFTER, "after", "following"),
                    phrases(Lead.ABOUT, "around", "about", "approximately", "approx", "approx .", "circa", "c .", "~"),
                    phrases(Lead.ABOUT, "provisionally", "possibly"),
                    phrases(Lead.WEEK_FROM, "week commencing", "week beginning", "w / c", "wc", "w / b"),
                    phrases(Lead.WEEK_TO, "week ending", "w / e"),
                    phrases(Lead.BETWEEN, "between"),
                    phrases(Lead.PLAIN, "in", "on", "during", "throughout", "for", "at", "the", "of", "due", "is"))
            .flatMap(phrases -> phrases)
            .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
            .toList();

    private static final Set<String> FIRST_WORDS =
            LONGEST_FIRST.stream().map(phrase -> phrase.words().getFirst()).collect(Collectors.toUnmodifiableSet());

    private record Phrase(List<String> words, Lead lead) {}

    private LeadWords() {}

    private static Stream<Phrase> phrases(Lead lead, String... phrases) {
        return Stream.of(phrases).map(phrase -> new Phrase(List.of(phrase.split(" ", -1)), lead));
    }

    /** All that lead up from {@code i}, as in "by the end of"; none is an answer too. */
    static Parsed<Set<Lead>> at(Tokens tokens, int i) {
        Set<Lead> leads = EnumSet.noneOf(Lead.class);
        int next = i;
        for (int k = 0; k < MOST; k++) {
            Optional<Phrase> phrase = one(tokens, next);
            if (phrase.isEmpty()) {
                break;
            }
            leads.add(phrase.get().lead());
            next += phrase.get().words().size();
        }
        return new Parsed<>(leads, next);
    }

    private static Optional<Phrase> one(Tokens tokens, int i) {
        return FIRST_WORDS.contains(tokens.at(i).text())
                ? LONGEST_FIRST.stream()
                        .filter(phrase -> tokens.reads(i, phrase.words()))
                        .findFirst()
                : Optional.empty();
    }
}
