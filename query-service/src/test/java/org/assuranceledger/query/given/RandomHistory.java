package org.assuranceledger.query.given;

import static org.assuranceledger.query.given.Redbridge.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assuranceledger.events.ActionEvent;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.ActionEvent.ActionPostponed;
import org.assuranceledger.events.ActionEvent.ActionReopened;
import org.assuranceledger.events.ActionEvent.LeadAssigned;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.events.ActionEvent.MilestoneReached;
import org.assuranceledger.events.ActionEvent.ProgressRecorded;
import org.assuranceledger.events.ActionEvent.TargetSet;
import org.assuranceledger.events.AuditEvent.AuditBegun;
import org.assuranceledger.events.AuditEvent.AuditFindingRecorded;
import org.assuranceledger.events.AuditEvent.FindingAnswered;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.events.Section11Event.ReturnDeclared;
import org.assuranceledger.events.Section11Event.ScoreModerated;
import org.assuranceledger.events.Section11Event.ScoreSubmitted;
import org.assuranceledger.timescale.Timescale;

/** A made-up year of a board, the same for the same seed. Days are recorded late, early and out of order on purpose. */
public final class RandomHistory {
    private static final LocalDate START = LocalDate.of(2015, 4, 1);

    private final Random random;
    private final GivenLedger ledger = new GivenLedger();
    private int challenges;

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    /** A ledger of {@code commits} commits or a few more. */
    public static GivenLedger of(long seed, int commits) {
        RandomHistory history = new RandomHistory(seed);
        Redbridge.begin(history.ledger);
        history.ledger.record(
                new AuditBegun(Redbridge.AUDIT, Redbridge.BOARD, "Neglect", "themed", "files", on("2015-05-01")));
        Redbridge.openRound(history.ledger, "nelft", "police");
        LocalDate day = START;
        while (history.ledger.commits().size() < commits) {
            day = day.plusDays(history.random.nextInt(6));
            history.ledger.on(day.toString());
            history.step();
        }
        return history.ledger;
    }

    private void step() {
        List<BoardEvent> decided = new ArrayList<>();
        int kind = random.nextInt(10);
        if (kind < 5) {
            decided.add(onAction());
        } else if (kind < 7) {
            challenge(decided);
        } else if (kind < 9) {
            decided.add(onReturn());
        } else {
            decided.add(onFinding());
        }
        if (random.nextInt(4) == 0) {
            decided.add(onAction());
        }
        ledger.record(decided.toArray(BoardEvent[]::new));
    }

    private ActionEvent onAction() {
        String action = Redbridge.PLAN + "/actions/" + (random.nextBoolean() ? "1.2" : "1.10");
        Timescale when = when();
        return switch (random.nextInt(8)) {
            case 0 -> new MilestoneMoved(action, 1, when(), when(), "Staff", "Executive", Optional.empty(), when);
            case 1 -> new MilestoneReached(action, 1, "Minutes", when);
            case 2 -> new ActionClosed(action, "Done", when);
            case 3 -> new ActionReopened(action, "Not done", when);
            case 4 -> new LeadAssigned(action, List.of(), "none", when);
            case 5 -> new TargetSet(action, 1, new BigDecimal("92.50"), "percent", "staff", "92.5%", "target", when);
            case 6 -> new ActionPostponed(action, when(), when(), "Staff", when);
            default ->
                new ProgressRecorded(
                        action,
                        "Note " + random.nextInt(1000),
                        Optional.empty(),
                        Optional.of("meeting"),
                        Optional.of(random.nextBoolean() ? "scheduled" : "done"),
                        Optional.empty(),
                        Optional.empty(),
                        when);
        };
    }

    private void challenge(List<BoardEvent> decided) {
        if (challenges == 0 || random.nextInt(4) == 0) {
            challenges++;
            decided.add(new ChallengeNumbered("redbridge/challenges", challenges, when()));
            decided.add(Redbridge.challenge(challenges, on(day().toString()), when()));
            return;
        }
        decided.add(onChallenge("redbridge/challenges/" + (1 + random.nextInt(challenges))));
    }

    private ChallengeEvent onChallenge(String challenge) {
        return switch (random.nextInt(5)) {
            case 0 -> new ChallengeResponseRecorded(challenge, 1, "nelft", "We will", "", when());
            case 1 -> new ResponseJudged(challenge, 1, random.nextBoolean(), "Because", when());
            case 2 -> new ChallengeEscalated(challenge, 2, "Chief officer", when(), "Late", when());
            case 3 -> new ChallengeClosed(challenge, "Better", Optional.empty(), when());
            default -> new ChallengeReopened(challenge, "Worse", when());
        };
    }

    private BoardEvent onReturn() {
        String agency = Redbridge.ROUND + "/returns/" + (random.nextBoolean() ? "nelft" : "police");
        String grade = List.of("met", "partly-met", "not-met", "not-applicable").get(random.nextInt(4));
        String standard = Integer.toString(1 + random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> new ReturnDeclared(agency, "Director", when());
            case 1 -> new ScoreModerated(agency, standard, grade, "Panel said", "Panel", when());
            default -> new ScoreSubmitted(agency, standard, grade, "Evidence", when());
        };
    }

    private BoardEvent onFinding() {
        int finding = 1 + random.nextInt(3);
        return random.nextBoolean()
                ? new AuditFindingRecorded(
                        Redbridge.AUDIT,
                        finding,
                        "Seen",
                        "minor",
                        List.of("nelft"),
                        Optional.empty(),
                        "Do",
                        when(),
                        when())
                : new FindingAnswered(Redbridge.AUDIT, finding, "nelft", random.nextBoolean(), "Yes", when());
    }

    private Timescale when() {
        return random.nextInt(6) == 0 ? Timescale.none("soon") : on(day().toString());
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(300));
    }
}
