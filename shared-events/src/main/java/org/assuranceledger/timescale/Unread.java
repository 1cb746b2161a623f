package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds what looks like a date and was not read, so that it is said and not passed over. */
record Unread(Tokens tokens, Scan scan) {
    private static final Set<String> BEFORE_A_DATE = Set.of(
            "by",
            "in",
            "on",
            "before",
            "due",
            "until",
            "till",
            "from",
            "since",
            "during",
            "early",
            "mid",
            "late",
            "throughout",
            "after");
    private static final Set<String> FEASTS = Set.of("easter", "christmas", "xmas", "whitsun", "ramadan");

    /** What holds whether or not another date was read. */
    List<Doubt> always() {
        return any(this::isUnread) ? List.of(Doubt.UNREAD) : List.of();
    }

    /** What matters only where no date was read. */
    List<Doubt> withoutADate() {
        List<Doubt> doubts = new ArrayList<>(always());
        if (any(this::isYearAlone)) {
            doubts.add(Doubt.YEAR_ALONE);
        }
        if (any(i -> RelativeWords.at(tokens, i))) {
            doubts.add(Doubt.RELATIVE);
        }
        if (any(i -> tokens.isWord(i, FEASTS) || isPlanYear(i))) {
            doubts.add(Doubt.UNREAD);
        }
        if (any(i -> isSchoolHoliday(i))) {
            doubts.add(Doubt.SCHOOL_TERM);
        }
        return Doubts.and(doubts);
    }

    private boolean any(IntPredicate test) {
        return IntStream.range(0, tokens.size()).anyMatch(i -> !scan.hasRead(i) && test.test(i));
    }

    private boolean isUnread(int i) {
        return isMonth(i)
                || MonthName.isNearly(tokens.at(i))
                || isThreeNumbers(i)
                || isTwoNumbers(i)
                || isDayOfNoMonth(i)
                || isForeignDigit(tokens.at(i));
    }

    private boolean isMonth(int i) {
        Token token = tokens.at(i);
        if (!MonthName.isSpelling(token)) {
            return false;
        }
        boolean verb = token.text().equals("may")
                && tokens.at(i + 1).isWord()
                && !tokens.at(i + 1).capital();
        return MonthName.isOrdinary(token) ? tokens.isWord(i - 1, BEFORE_A_DATE) : !verb;
    }

    /** 31.3.201 or "31. 3. 16", but not a reference such as 2.4.1. */
    private boolean isThreeNumbers(int i) {
        return tokens.at(i).hasDigits(1, 4)
                && tokens.at(i + 1).isMark("./-")
                && tokens.at(i + 2).hasDigits(1, 2)
                && tokens.at(i + 3).text().equals(tokens.at(i + 1).text())
                && tokens.at(i + 4).hasDigits(2, 4);
    }

    /** "by 31/3" */
    private boolean isTwoNumbers(int i) {
        boolean dated = tokens.isWord(i - 1, BEFORE_A_DATE)
                || (tokens.at(i - 1).isEdge() && tokens.at(i + 3).isEdge());
        return dated && tokens.at(i).hasDigits(1, 4) && tokens.isJoinedToANumber(i, "./-");
    }

    /** "by the 31st" */
    private boolean isDayOfNoMonth(int i) {
        int before = tokens.at(i - 1).text().equals("the") ? i - 2 : i - 1;
        boolean dated =
                tokens.isWord(before, BEFORE_A_DATE) || tokens.at(before).isEdge();
        return dated
                && DayNumber.at(tokens, i).map(day -> day.value().ordinal()).orElse(false);
    }

    private static boolean isForeignDigit(Token token) {
        return !token.isNumber() && token.text().codePoints().anyMatch(Character::isDigit);
    }

    private boolean isYearAlone(int i) {
        boolean meant = tokens.isWord(i - 1, BEFORE_A_DATE)
                || IntStream.range(0, tokens.size()).noneMatch(k -> tokens.at(k).isWord());
        return meant && YearAfter.fourDigits(tokens, i).isPresent();
    }

    /** "in the academic year 2015/16", of which it is not known when it begins. */
    private boolean isPlanYear(int i) {
        return tokens.at(i - 1).text().equals("year")
                && YearSpan.years(tokens, i).isPresent();
    }

    private boolean isSchoolHoliday(int i) {
        return tokens.reads(i, List.of("half", "term")) || tokens.reads(i, List.of("half", "-", "term"));
    }
}
