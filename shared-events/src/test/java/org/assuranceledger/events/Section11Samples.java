package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.BOARD;
import static org.assuranceledger.events.EventSamples.as;
import static org.assuranceledger.events.EventSamples.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.AuditRoundClosed;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.ReturnClosed;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.events.Section11Event.Standard;

/** What happened in the Section 11 round of 2015 and in one agency's return. */
final class Section11Samples {
    private static final String ROUND = "redbridge/section11/2015";
    private static final String RETURN = "redbridge/section11/2015/returns/nelft";

    static final List<BoardEvent> ALL = List.of(
            new AuditRoundOpened(
                    ROUND,
                    BOARD,
                    "Section 11 audit 2015",
                    "strategic",
                    "eight-standards-2007",
                    List.of(new Standard("1", "Senior management commitment"), new Standard("5", "Staff training")),
                    List.of(
                            new Grade("not-met", "Not met", false),
                            new Grade("partly-met", "Partly met", false),
                            new Grade("met", "Met", true)),
                    List.of("nelft", "met-police"),
                    as("by 31 October 2015"),
                    on("2015-09-01")),
            new AuditRoundClosed(ROUND, Optional.of("redbridge/meetings/board-2016-01-20"), on("2016-01-20")),
            new ReturnRequested(
                    RETURN,
                    ROUND,
                    "nelft",
                    List.of("1", "5"),
                    List.of("not-met", "partly-met", "met"),
                    as("by 31 October 2015"),
                    on("2015-09-01")),
            new ScoreSubmitted(RETURN, "5", "met", "94 per cent of staff are in date", on("2015-10-12")),
            new ReturnDeclared(RETURN, "Director of Nursing", on("2015-10-28")),
            new ScoreModerated(
                    RETURN,
                    "5",
                    "partly-met",
                    "Bank staff were not counted",
                    "Peer panel of November 2015",
                    on("2015-11-18")),
            new ReturnClosed(RETURN, on("2016-01-20")));

    private Section11Samples() {}
}
