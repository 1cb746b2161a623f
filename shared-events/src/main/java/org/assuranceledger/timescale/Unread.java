package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds what looks like a date and was not read, so that it is said and not passed over. */
record Unread(Tokens tokens, Scan scan) {
    private static final Set<String> BEFORE_A_DATE =
            WordSet.of("by in on before due until till from since during early mid late throughout after between");
    private static final Set<String> FEASTS = WordSet.of("easter christmas xmas whitsun ramadan");

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
                || isRowOfDigits(i)
                || isDayOfNoMonth(i)
                || isYearBehindADate(i)
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
        boolean dated = tokens.isWord(i - 1, BEFORE_A_DATE) || tokens.at(i + 1).isNumber();
        return MonthName.isOrdinary(token) ? dated : !verb;
    }

    /** 31.3.201 or "31. 3. 16", but not a reference such as 2.4.1. */
    private boolean isThreeNumbers(int i) {
        return tokens.at(i).isNumber()
                && tokens.at(i + 1).isMark("./-")
                && tokens.at(i + 2).isNumber()
                && tokens.at(i + 3).text().equals(tokens.at(i + 1).text())
                && tokens.at(i + 4).hasDigits(tokens.at(i).hasDigits(4, 4) ? 1 : 2, 9);
    }

    /** "by 31/3" */
    private boolean isTwoNumbers(int i) {
        boolean dated = tokens.isWord(i - 1, BEFORE_A_DATE) || (tokens.at(i - 1).isEdge() && isEnd(i + 3));
        return dated && tokens.at(i).hasDigits(1, 4) && tokens.isJoinedToANumber(i, "./-");
    }

    /** "31 03 2016", "by 310316" */
    private boolean isRowOfDigits(int i) {
        boolean spaced = tokens.at(i).hasDigits(1, 2)
                && tokens.at(i + 1).hasDigits(1, 2)
                && tokens.at(i + 2).hasDigits(4, 4);
        boolean dated = tokens.isWord(i - 1, BEFORE_A_DATE) || tokens.size() == 1;
        return spaced || (dated && (tokens.at(i).hasDigits(6, 6) || tokens.at(i).hasDigits(8, 8)));
    }

    /** "July 2013 and 2014 action plans", where the second year may be a label. */
    private boolean isYearBehindADate(int i) {
        return YearAfter.fourDigits(tokens, i).isPresent() && Connector.joins(tokens, i - 1) && scan.hasRead(i - 2);
    }

    /** "by the 31st", "by 31" as the whole text, "31st" as the whole text */
    private boolean isDayOfNoMonth(int i) {
        int before = tokens.at(i - 1).text().equals("the") ? i - 2 : i - 1;
        boolean dated = tokens.isWord(before, BEFORE_A_DATE);
        boolean begins = tokens.at(dated ? before - 1 : before).isEdge();
        return DayNumber.at(tokens, i)
                .filter(day -> begins && isEnd(day.next())
                        ? dated || day.value().ordinal()
                        : dated && day.value().ordinal())
                .isPresent();
    }

    /** Whether nothing but a mark follows. */
    private boolean isEnd(int i) {
        return tokens.at(i).isEdge()
                || (tokens.at(i).isMark(".,;)") && tokens.at(i + 1).isEdge());
    }

    private static boolean isForeignDigit(Token token) {
        return !token.isNumber() && token.text().codePoints().anyMatch(Character::isDigit);
    }

    private boolean isYearAlone(int i) {
        return YearAfter.fourDigits(tokens, i).isPresent()
                && (tokens.isWord(i - 1, BEFORE_A_DATE)
                        || tokens.list().stream().noneMatch(Token::isWord));
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
