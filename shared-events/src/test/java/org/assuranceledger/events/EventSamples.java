package org.assuranceledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.timescale.PlanPeriod;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.TimescaleGrammar;

/**
 * One believable sample of every event, told as the year 2015-16 of one board. Agencies are real kinds, words made up.
 */
public final class EventSamples {
    static final String BOARD = "redbridge";
    static final String PLAN = "redbridge/plans/2015-16";
    static final String ACTION = "redbridge/plans/2015-16/actions/1.3";
    static final String CHALLENGE = "redbridge/challenges/7";
    static final LocalDate FROM = LocalDate.of(2015, 4, 1);
    static final LocalDate TO = LocalDate.of(2016, 3, 31);

    private EventSamples() {}

    /** All samples, each event once. */
    public static Stream<BoardEvent> all() {
        return Stream.of(
                        PlanSamples.ALL,
                        ActionSamples.ALL,
                        ChallengeSamples.ALL,
                        Section11Samples.ALL,
                        AuditSamples.ALL,
                        MeetingSamples.ALL)
                .flatMap(List::stream);
    }

    static Timescale on(String day) {
        return Timescale.day(LocalDate.parse(day));
    }

    static Timescale as(String words) {
        return TimescaleGrammar.read(words, new PlanPeriod(FROM, TO));
    }
}
