package org.assuranceledger.query.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.query.replay.Entry;
import org.assuranceledger.timescale.Timescale;

/**
 * Two of a fact's three clocks; when it was presented is known from meetings.
 *
 * @param effectiveOn when it became true in the world
 * @param recordedAt when the ledger took it, UTC
 * @param position where the ledger has it
 */
public record Clocks(Timescale effectiveOn, Instant recordedAt, long position) {
    /** Days are days there. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A fact recorded more than this many days after it became true was recorded late. */
    public static final int LATE_AFTER_DAYS = 14;

    /** The order in which facts took effect; those of one day in the order of the record. */
    public static final Comparator<Clocks> IN_EFFECT =
            Comparator.comparing(Clocks::certainBy).thenComparingLong(Clocks::position);

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'in London'", Locale.UK);

    /** The clocks of an event. */
    public static Clocks of(BoardEvent event, Entry entry) {
        return new Clocks(event.effectiveOn(), entry.recordedAt(), entry.position());
    }

    /** A moment as people say it, such as "31 March 2016 at 13:00 in London". */
    public static String inWords(Instant moment) {
        return IN_WORDS.format(moment.atZone(LONDON));
    }

    /** The day it was recorded. */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(recordedAt, LONDON);
    }

    /**
     * The first day at whose end it is certain to have been true: the last day meant, or the first of an open end;
     * where nobody said when, the day it was recorded.
     */
    public LocalDate certainBy() {
        if (effectiveOn.to() != null) {
            return effectiveOn.to();
        }
        return effectiveOn.from() != null ? effectiveOn.from() : recordedOn();
    }

    /** Whether it is certain to have been true at the end of {@code day}. */
    public boolean by(LocalDate day) {
        return !certainBy().isAfter(day);
    }

    /** Whether it was recorded late; every answer and page says so. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean late() {
        return recordedOn().isAfter(certainBy().plusDays(LATE_AFTER_DAYS));
    }
}
