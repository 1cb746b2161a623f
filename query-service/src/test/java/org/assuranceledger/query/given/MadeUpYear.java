package org.assuranceledger.query.given;

import static org.assuranceledger.query.given.Redbridge.on;

import org.assuranceledger.events.MeetingEvent.MeetingHeld;

/** The pages over a made-up year of a board, which ends with a meeting. */
public final class MadeUpYear {
    private MadeUpYear() {}

    /** Begins a site of its own for {@code test}. */
    public static Site site(Class<?> test) {
        GivenLedger ledger = RandomHistory.of(7, 60);
        ledger.on("2016-02-01").record(Redbridge.progress("<script>alert(1)</script> & more", "2016-01-30"));
        long paper = ledger.record(Redbridge.challenge(99, on("2016-01-15"), on("2016-01-30")));
        ledger.on("2016-02-10")
                .record(
                        new MeetingHeld(
                                "redbridge/meetings/board-2016-02-10", Redbridge.BOARD, "board", on("2016-02-10")),
                        Redbridge.paper(paper, "2016-02-10", Redbridge.PLAN));
        return new Site(Mongo.IN_MEMORY.emptied(test), ledger);
    }
}
