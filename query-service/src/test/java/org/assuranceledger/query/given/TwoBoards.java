package org.assuranceledger.query.given;

import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;

/** Redbridge with something of NELFT's and something of the police's everywhere, and Harrow beside it. */
public final class TwoBoards {
    /** What only the police, and whoever may see all, may read: a word that stands in everything of theirs. */
    public static final String POLICE_MATTER = "custody-suites";

    private TwoBoards() {}

    /** The record of both. */
    public static GivenLedger record() {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-06-01").record(Redbridge.challenge(1, on("2015-06-01"), on("2015-07-01")));
        ledger.record(toThePolice());
        ledger.record(new ChallengeResponseRecorded(
                "redbridge/challenges/2", 1, "police", "We looked at the " + POLICE_MATTER, "", on("2015-06-20")));
        ledger.on("2015-09-01");
        Redbridge.openRound(ledger, "nelft", "police");
        audit(ledger);
        ledger.on("2015-09-16").record(Redbridge.paper(3, "2015-09-16", Redbridge.BOARD));
        ledger.record(new BoardEstablished("harrow", "Harrow", on("2006-04-01")));
        return ledger;
    }

    private static ChallengeLogged toThePolice() {
        return new ChallengeLogged(
                "redbridge/challenges/2",
                Redbridge.BOARD,
                2,
                "independent-chair",
                Optional.empty(),
                "Board meeting",
                Optional.empty(),
                List.of("police"),
                "Children in " + POLICE_MATTER,
                "Numbers have risen in " + POLICE_MATTER,
                "attendance",
                "Say why",
                on("2015-07-01"),
                false,
                List.of(),
                on("2015-06-01"));
    }

    private static void audit(GivenLedger ledger) {
        ledger.record(new AuditBegun(Redbridge.AUDIT, Redbridge.BOARD, "Neglect", "themed", "files", on("2015-09-01")));
        finding(ledger, 1, "nelft", "Health visits are not shared");
        finding(ledger, 2, "police", "No notice from " + POLICE_MATTER);
    }

    private static void finding(GivenLedger ledger, int number, String agency, String words) {
        ledger.record(new AuditFindingRecorded(
                Redbridge.AUDIT,
                number,
                words,
                "moderate",
                List.of(agency),
                Optional.empty(),
                "Put it right",
                on("2015-12-01"),
                on("2015-09-10")));
    }
}
