package org.assuranceledger.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.Timescale.Precision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Dates and codes in the words of the pages. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MILLIS);
    private static final int NOON = 12;
    private static final int SHORT_WORD = 10;

    private final MessageSource messages;

    /** Takes the words from {@code messages}. */
    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The message of a key. */
    public String of(String key, Object... facts) {
        return messages.getMessage(key, facts, Locale.UK);
    }

    /** Such as "30 June 2015". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "30 June 2015 at 5:04pm", in London; the day alone where its end is meant. */
    public String moment(Instant instant) {
        ZonedDateTime there = instant.atZone(Clocks.LONDON);
        return there.toLocalTime().isBefore(END_OF_DAY)
                ? of("moment", DAY.format(there), time(there.toLocalTime()))
                : DAY.format(there);
    }

    /** What was read from the words of a date, such as "by 30 September 2014"; says so where nothing could be. */
    public String read(Timescale when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        return switch (when.kind()) {
            case NONE -> of("date.none");
            case OPEN_FROM -> of("date.open", DAY.format(Objects.requireNonNull(from)));
            case DAY -> DAY.format(Objects.requireNonNull(from));
            case DEADLINE -> of("date.by", DAY.format(Objects.requireNonNull(to)));
            case PERIOD -> period(when.precision(), Objects.requireNonNull(from), Objects.requireNonNull(to));
        };
    }

    /** Whether the words as written say more than what was read from them, a word such as "Complete" or so apart. */
    public boolean writtenOtherwise(Timescale when) {
        LocalDate to = when.to();
        String words = to == null ? when.words() : when.words().replace(to.toString(), DAY.format(to));
        String written = lower(words);
        String read = lower(read(when));
        return written.replace(read, "").strip().length() > (written.contains(read) ? SHORT_WORD : 0);
    }

    /** The word for a code such as {@code due-soon}; the code itself, with spaces, if there is none. */
    public String code(String family, @Nullable Object code) {
        String written =
                code == null ? "" : code.toString().toLowerCase(Locale.ROOT).replace('_', '-');
        return Objects.requireNonNull(
                messages.getMessage(family + "." + written, null, written.replace('-', ' '), Locale.UK));
    }

    /** Days late or early, such as "12 days late". */
    public String slippage(long days) {
        if (days == 0) {
            return of("slippage.none");
        }
        return of(days > 0 ? "slippage.late" : "slippage.early", Math.abs(days));
    }

    private String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % NOON == 0) {
            return of(time.getHour() == 0 ? "moment.midnight" : "moment.midday");
        }
        return (time.getMinute() == 0 ? HOUR : TIME).format(time).toLowerCase(Locale.UK);
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.UK);
    }

    private String period(Precision precision, LocalDate from, LocalDate to) {
        return switch (precision) {
            case MONTH -> MONTH.format(from);
            case SEASON -> of("date.season." + from.getMonthValue(), String.valueOf(from.getYear()));
            case MONTH_RANGE -> of("date.range", MONTH.format(from), MONTH.format(to));
            case DAY, QUARTER, YEAR, RANGE, NONE -> of("date.range", DAY.format(from), DAY.format(to));
        };
    }
}
