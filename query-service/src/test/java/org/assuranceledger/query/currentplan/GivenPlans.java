package org.assuranceledger.query.currentplan;

import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ActionEvent.MilestoneMoved;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.assuranceledger.query.meetings.MeetingsProjection;
import org.assuranceledger.query.replay.View;

/** The plans of a ledger, to be asked about, and what the tests record in them. */
final class GivenPlans {
    private GivenPlans() {}

    /** The plans as a ledger has them by now; every entry is delivered twice. */
    static CurrentPlan of(MongoDatabase database, GivenLedger ledger) {
        FactsStore facts = new MongoFactsStore(database);
        List<View> views = List.of(
                new View("boards", new BoardsProjection(facts)),
                new View("meetings", new MeetingsProjection(facts)),
                new View("current-plan", new CurrentPlanProjection(facts)));
        RunningViews.deliverTwice(database, ledger, views);
        Moments moments = RunningViews.moments(database, ledger, Redbridge.CLOCK);
        return new CurrentPlan(facts, moments, new Boards(facts, moments));
    }

    /** The milestone of {@link Redbridge#ACTION} is given another date. */
    static MilestoneMoved moved(String was, String due, String agreed) {
        return new MilestoneMoved(
                Redbridge.ACTION, 1, on(was), on(due), "Too few staff", "Executive", Optional.empty(), on(agreed));
    }
}
