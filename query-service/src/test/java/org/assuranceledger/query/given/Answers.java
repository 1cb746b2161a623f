package org.assuranceledger.query.given;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.audits.AuditsProjection;
import org.assuranceledger.query.audittrail.AuditTrail;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.audittrail.AuditTrailProjection;
import org.assuranceledger.query.audittrail.MongoTrail;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.compare.Comparisons;
import org.assuranceledger.query.compare.Earlier;
import org.assuranceledger.query.compare.Registers;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.currentplan.CurrentPlanProjection;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.meetings.MeetingsProjection;
import org.assuranceledger.query.meetings.PresentedPapers;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.section11.Section11;
import org.assuranceledger.query.section11.Section11Projection;

/** All views of one database and all that can be asked of them. */
public record Answers(
        List<View> views,
        Boards boards,
        CurrentPlan plans,
        ChallengeLog challenges,
        Section11 section11,
        Audits audits,
        AuditTrail trail,
        Meetings meetings,
        Comparisons comparisons) {

    /** Everything over {@code database}, with {@code journal} as its record. */
    public static Answers of(MongoDatabase database, Journal journal, Clock clock) {
        FactsStore facts = new MongoFactsStore(database);
        ViewStates states = new ViewStates(new MongoViewStateStore(database), clock);
        PresentedPapers papers = new PresentedPapers(facts);
        MongoTrail trail = new MongoTrail(database);
        Moments moments = new Moments(journal, states, papers, clock);
        Boards boards = new Boards(facts, moments);
        CurrentPlan plans = new CurrentPlan(facts, moments, boards);
        ChallengeLog challenges = new ChallengeLog(facts, moments, boards);
        Section11 section11 = new Section11(facts, moments, boards);
        Audits audits = new Audits(facts, moments, boards);
        Meetings meetings = new Meetings(facts, moments, boards);
        Registers registers = new Registers(plans, challenges, section11, audits, meetings);
        return new Answers(
                List.of(
                        new View("boards", new BoardsProjection(facts)),
                        new View("meetings", new MeetingsProjection(facts)),
                        new View("current-plan", new CurrentPlanProjection(facts)),
                        new View("challenge-log", new ChallengeLogProjection(facts)),
                        new View("section-11", new Section11Projection(facts)),
                        new View("audits", new AuditsProjection(facts)),
                        new View("audit-trail", new AuditTrailProjection(trail))),
                boards,
                plans,
                challenges,
                section11,
                audits,
                new AuditTrail(trail, papers, moments, boards),
                meetings,
                new Comparisons(registers, moments, papers, boards));
    }

    /** Lets the real processors bring everything in, and everything a second time. */
    public Answers after(Journal journal, MongoDatabase database) {
        RunningViews.deliverTwice(database, journal, views);
        return this;
    }

    /** Each of those that can be asked, for endpoints and pages to find. */
    List<Object> asked() {
        return List.of(boards, plans, challenges, section11, audits, trail, meetings, comparisons);
    }

    /** Everything that is known of Redbridge at a moment, or that it is unknown. */
    public List<Optional<?>> everything(AsAtRequest request) {
        return List.of(
                known(() -> boards.one(Redbridge.BOARD, request)),
                known(() -> plans.plans(Redbridge.BOARD, request)),
                known(() -> plans.plan(Redbridge.PLAN, request)),
                known(() -> plans.action(Redbridge.ACTION, request)),
                known(() -> challenges.log(Redbridge.BOARD, Optional.empty(), request)),
                known(() -> section11.rounds(Redbridge.BOARD, request)),
                known(() -> section11.round(Redbridge.ROUND, Optional.empty(), request)),
                known(() -> meetings.all(Redbridge.BOARD, request)),
                known(() -> comparisons.between(
                        Redbridge.BOARD,
                        comparisons.moments(Redbridge.BOARD, Earlier.USUAL, request),
                        register -> Optional.empty())),
                known(() -> audits.all(Redbridge.BOARD, Optional.empty(), request)),
                known(() -> trail.page(
                        Redbridge.BOARD, Optional.empty(), new TrailRequest(null, null, null, 500), request)));
    }

    private static Optional<?> known(Supplier<?> question) {
        try {
            return Optional.of(question.get());
        } catch (NotInRecord e) {
            return Optional.empty();
        }
    }
}
