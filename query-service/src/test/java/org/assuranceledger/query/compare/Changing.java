package org.assuranceledger.query.compare;

import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionReworded;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.MeetingEvent.MeetingHeld;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;

/** A board in whose every register something changes between the ends of June and December 2015. */
final class Changing {
    static final String FROM_JUNE_TO_DECEMBER = "since=2015-06-30&asAt=2015-12-31";
    private static final String NELFT = Redbridge.ROUND + "/returns/nelft";

    private Changing() {}

    static GivenLedger record() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-05-01").record(Redbridge.challenge(1, on("2015-05-01"), on("2015-06-01")));
        ledger.record(new AuditBegun(Redbridge.AUDIT, Redbridge.BOARD, "Neglect", "themed", "files", on("2015-05-01")));
        finding(ledger);
        meeting(ledger, "2015-06-17");
        plan(ledger.on("2015-07-01"));
        ledger.on("2015-09-01")
                .record(new ChallengeClosed(
                        "redbridge/challenges/1", "Attendance is back", Optional.empty(), on("2015-09-01")));
        ledger.record(Redbridge.challenge(2, on("2015-09-01"), on("2015-10-01"), "police"));
        ledger.record(new FindingClosed(Redbridge.AUDIT, 1, true, "Visits are shared", on("2015-09-01")));
        Redbridge.openRound(ledger, "nelft", "police");
        meeting(ledger, "2015-09-16");
        ledger.on("2015-10-20").record(new ScoreSubmitted(NELFT, "1", "met", "Minutes of May", on("2015-10-20")));
        ledger.record(new ReturnDeclared(NELFT, "Director", on("2015-10-20")));
        return ledger;
    }

    private static void plan(GivenLedger ledger) {
        ledger.record(new MilestoneMoved(
                Redbridge.ACTION,
                1,
                on("2015-06-30"),
                on("2015-08-31"),
                "The analyst left",
                "Executive",
                Optional.empty(),
                on("2015-07-01")));
        ledger.record(new ActionReworded(
                Redbridge.ACTION,
                "Publish the problem profile",
                "Finished is not read",
                "Executive",
                on("2015-07-01")));
        long noted = ledger.record(Redbridge.progress("A child of a named street", "2015-07-01"));
        ledger.record(new ActionClosed(Redbridge.PLAN + "/actions/1.10", "Profile in use", on("2015-07-01")));
        Redbridge.agree(ledger, "1.11");
        ledger.record(Redbridge.redaction(ledger.at(noted).orElseThrow(), noted));
    }

    private static void meeting(GivenLedger ledger, String day) {
        long shown = ledger.head().position();
        ledger.on(day).record(new MeetingHeld("redbridge/meetings/board-" + day, Redbridge.BOARD, "Board", on(day)));
        ledger.record(Redbridge.paper(shown, day, Redbridge.PLAN));
    }

    private static void finding(GivenLedger ledger) {
        ledger.record(new AuditFindingRecorded(
                Redbridge.AUDIT,
                1,
                "Health visits are not shared",
                "moderate",
                List.of("nelft"),
                Optional.empty(),
                "Put it right",
                on("2015-12-01"),
                on("2015-05-10")));
    }
}
