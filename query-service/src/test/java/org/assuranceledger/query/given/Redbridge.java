package org.assuranceledger.query.given;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.ActionAgreed;
import org.assuranceledger.events.ActionEvent.MilestoneAdded;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.GovernanceEvent.AgencyAdmitted;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.events.GovernanceEvent.EntryRedacted;
import org.assuranceledger.events.MeetingEvent.PaperPresented;
import org.assuranceledger.events.PlanEvent.ActionListed;
import org.assuranceledger.events.PlanEvent.PlanDrafted;
import org.assuranceledger.events.PlanEvent.PriorityAdded;
import org.assuranceledger.events.Section11Event.AuditRoundOpened;
import org.assuranceledger.events.Section11Event.Grade;
import org.assuranceledger.events.Section11Event.ReturnRequested;
import org.assuranceledger.events.Section11Event.Standard;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.timescale.Timescale;

/** One board and its plan, to begin a test with. */
public final class Redbridge {
    /** The board. */
    public static final String BOARD = "redbridge";
    /** Its plan. */
    public static final String PLAN = "redbridge/plans/2015-16";
    /** An action whose one milestone is due on 30 June 2015. */
    public static final String ACTION = PLAN + "/actions/1.2";
    /** A practice audit. */
    public static final String AUDIT = "redbridge/audits/neglect-2015";
    /** A Section 11 round. */
    public static final String ROUND = "redbridge/section11/2015";
    /** Stands on 31 March 2016. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2016-03-31T12:00:00Z"), ZoneId.of("Europe/London"));

    private static final LocalDate FROM = LocalDate.of(2015, 4, 1);
    private static final LocalDate TO = LocalDate.of(2016, 3, 31);

    private Redbridge() {}

    /** One day. */
    public static Timescale on(String day) {
        return Timescale.day(LocalDate.parse(day));
    }

    /** A board with two agencies and a plan of one priority and two actions; returns the last position. */
    public static long begin(GivenLedger ledger) {
        ledger.on("2015-04-01")
                .record(new BoardEstablished(BOARD, "Redbridge Local Safeguarding Children Board", on("2006-04-01")));
        ledger.record(new AgencyAdmitted(BOARD, "nelft", "North East London NHS Foundation Trust", on("2009-04-01")));
        ledger.record(new AgencyAdmitted(BOARD, "police", "Metropolitan Police", on("2006-04-01")));
        ledger.record(new PlanDrafted(
                PLAN, BOARD, "Business Plan 2015/16", FROM, TO, "2015/16", Optional.of("1"), on("2015-03-12")));
        ledger.record(new PriorityAdded(PLAN, "1", "Sexual exploitation", Optional.empty(), on("2015-03-12")));
        agree(ledger, "1.2");
        agree(ledger, "1.10");
        return ledger.record(new MilestoneAdded(
                ACTION, 1, "Profile done", on("2015-06-30"), Optional.empty(), List.of(), on("2015-04-01")));
    }

    /** The action of that reference is agreed. */
    public static void agree(GivenLedger ledger, String reference) {
        ledger.record(
                new ActionListed(PLAN, reference, "1", on("2015-04-01")),
                new ActionAgreed(
                        PLAN + "/actions/" + reference,
                        PLAN,
                        reference,
                        Optional.of(reference),
                        "action",
                        "1",
                        Optional.empty(),
                        Optional.empty(),
                        "Finish the problem profile",
                        Optional.empty(),
                        FROM,
                        TO,
                        Optional.empty(),
                        on("2015-04-01")));
    }

    /** What is noted about {@link #ACTION} as done. */
    public static ProgressRecorded progress(String note, String day) {
        return new ProgressRecorded(
                ACTION,
                note,
                Optional.empty(),
                Optional.empty(),
                Optional.of("done"),
                Optional.empty(),
                Optional.empty(),
                on(day));
    }

    /** All words of a commit are to go, those of its entry at that position among them. */
    public static EntryRedacted redaction(Commit commit, long position) {
        return new EntryRedacted(
                BOARD,
                position,
                commit.number(),
                ACTION,
                Optional.empty(),
                List.copyOf(commit.decision().texts().keySet()),
                "child-identifiable",
                "It named a street",
                "Chair",
                on("2015-10-01"));
    }

    /** A paper is put before the board. */
    public static PaperPresented paper(long upToPosition, String day, String... about) {
        return new PaperPresented(
                "redbridge/meetings/board-" + day, "Progress", "1", List.of(about), upToPosition, on(day));
    }

    /** A round of two standards is opened on 1 September 2015, due on 31 October 2015. */
    public static void openRound(GivenLedger ledger, String... agencies) {
        Timescale opened = on("2015-09-01");
        List<BoardEvent> events = new ArrayList<>();
        events.add(new AuditRoundOpened(
                ROUND,
                BOARD,
                "Section 11 audit 2015",
                "strategic",
                "eight-standards-2007",
                List.of(new Standard("1", "Commitment"), new Standard("2", "Training")),
                List.of(
                        new Grade("not-met", "Not met", false),
                        new Grade("partly-met", "Partly met", false),
                        new Grade("met", "Met", true)),
                List.of(agencies),
                on("2015-10-31"),
                opened));
        for (String agency : agencies) {
            events.add(new ReturnRequested(
                    ROUND + "/returns/" + agency,
                    ROUND,
                    agency,
                    List.of("1", "2"),
                    List.of("not-met", "partly-met", "met"),
                    on("2015-10-31"),
                    opened));
        }
        ledger.record(events.toArray(BoardEvent[]::new));
    }

    /** A challenge to NELFT. */
    public static ChallengeLogged challenge(int number, Timescale raised, Timescale due) {
        return challenge(number, raised, due, "nelft");
    }

    /** A challenge to these agencies. */
    public static ChallengeLogged challenge(int number, Timescale raised, Timescale due, String... agencies) {
        return new ChallengeLogged(
                "redbridge/challenges/" + number,
                BOARD,
                number,
                "independent-chair",
                Optional.empty(),
                "Board meeting",
                Optional.of("2015/07, item 6"),
                List.of(agencies),
                "Attendance at conferences",
                "It has fallen for two quarters",
                "attendance",
                "Say how it will be brought back",
                due,
                false,
                List.of(ACTION),
                raised);
    }
}
