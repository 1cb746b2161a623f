package org.assuranceledger.query.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.Papers;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.audits.AuditsProjection;
import org.assuranceledger.query.audittrail.AuditTrail;
import org.assuranceledger.query.audittrail.AuditTrailProjection;
import org.assuranceledger.query.audittrail.MongoTrail;
import org.assuranceledger.query.audittrail.Trail;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.currentplan.CurrentPlan;
import org.assuranceledger.query.currentplan.CurrentPlanProjection;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.MongoFactsStore;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.meetings.Meetings;
import org.assuranceledger.query.meetings.MeetingsProjection;
import org.assuranceledger.query.meetings.PresentedPapers;
import org.assuranceledger.query.rebuild.Projections;
import org.assuranceledger.query.rebuild.ViewStores;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.query.replay.MongoViewStateStore;
import org.assuranceledger.query.replay.View;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.replay.Views;
import org.assuranceledger.query.replay.ViewsHealth;
import org.assuranceledger.query.section11.Section11;
import org.assuranceledger.query.section11.Section11Projection;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** All views over one database, following whatever journal there is. */
@Configuration(proxyBeanMethods = false)
public class ViewsWiring {
    /** Every view by its name, and what takes the entries in for it. */
    public static final Map<String, Projections> ALL = Map.of(
            BoardsProjection.VIEW, stores -> new BoardsProjection(stores.facts()),
            CurrentPlanProjection.VIEW, stores -> new CurrentPlanProjection(stores.facts()),
            ChallengeLogProjection.VIEW, stores -> new ChallengeLogProjection(stores.facts()),
            AuditsProjection.VIEW, stores -> new AuditsProjection(stores.facts()),
            Section11Projection.VIEW, stores -> new Section11Projection(stores.facts()),
            Papers.VIEW, stores -> new MeetingsProjection(stores.facts()),
            AuditTrailProjection.VIEW, stores -> new AuditTrailProjection(stores.trail()));

    @Bean
    FactsStore factsStore(MongoDatabaseFactory database) {
        return new MongoFactsStore(database.getMongoDatabase());
    }

    @Bean
    Trail trail(MongoDatabaseFactory database) {
        return new MongoTrail(database.getMongoDatabase());
    }

    @Bean
    ViewStates viewStates(MongoDatabaseFactory database, Clock clock) {
        return new ViewStates(new MongoViewStateStore(database.getMongoDatabase()), clock);
    }

    /** What people are shown. */
    private record Shown(FactsStore facts, Trail trail) implements ViewStores {}

    @Bean(initMethod = "start", destroyMethod = "close")
    Views views(Journal journal, ObjectProvider<MongoTokens> tokens, ViewStates states, FactsStore facts, Trail trail) {
        ViewStores stores = new Shown(facts, trail);
        MongoTokens kept = tokens.getIfAvailable();
        List<View> all = ALL.entrySet().stream()
                .map(view -> new View(view.getKey(), view.getValue().over(stores)))
                .toList();
        return new Views(journal, kept == null ? new InMemoryTokenStore() : kept, states, all);
    }

    @Bean
    MeterBinder viewsLag(Views views, Journal journal, ViewStates states) {
        return meters -> views.names()
                .forEach(view -> Gauge.builder("views.lag", () -> lag(journal, states, view))
                        .description("Entries of the journal that the view has not taken in yet")
                        .tag("view", view)
                        .register(meters));
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Views views, ViewStates states, Journal journal) {
        return new ViewsHealth(views, states, journal);
    }

    @Bean
    Papers papers(FactsStore facts) {
        return new PresentedPapers(facts);
    }

    @Bean
    Moments moments(Journal journal, ViewStates states, Papers papers, Clock clock) {
        return new Moments(journal, states, papers, clock);
    }

    @Bean
    Boards boards(FactsStore facts, Moments moments) {
        return new Boards(facts, moments);
    }

    @Bean
    CurrentPlan currentPlan(FactsStore facts, Moments moments, Boards boards) {
        return new CurrentPlan(facts, moments, boards);
    }

    @Bean
    ChallengeLog challengeLog(FactsStore facts, Moments moments, Boards boards) {
        return new ChallengeLog(facts, moments, boards);
    }

    @Bean
    Section11 section11(FactsStore facts, Moments moments, Boards boards) {
        return new Section11(facts, moments, boards);
    }

    @Bean
    Audits audits(FactsStore facts, Moments moments, Boards boards) {
        return new Audits(facts, moments, boards);
    }

    @Bean
    Meetings meetings(FactsStore facts, Moments moments, Boards boards) {
        return new Meetings(facts, moments, boards);
    }

    @Bean
    AuditTrail auditTrail(Trail trail, Papers papers, Moments moments, Boards boards) {
        return new AuditTrail(trail, papers, moments, boards);
    }

    private static double lag(Journal journal, ViewStates states, String view) {
        return Math.max(0, journal.head().position() - states.of(view).applied());
    }
}
