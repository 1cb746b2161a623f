package org.assuranceledger.query.wiring;

import java.time.Clock;
import java.time.Duration;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.replay.ViewStates;
import org.assuranceledger.query.viewcheck.AgreementHealth;
import org.assuranceledger.query.viewcheck.MongoRefold;
import org.assuranceledger.query.viewcheck.ViewCheck;
import org.assuranceledger.query.viewcheck.ViewWatch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Holds the views against the record each day. */
@Configuration(proxyBeanMethods = false)
public class ViewCheckWiring {
    @Bean
    ViewWatch viewWatch(
            Journal journal,
            ViewStates states,
            MongoDatabaseFactory database,
            Clock clock,
            @Value("${views.check-every:1d}") Duration pause) {
        ViewCheck check =
                new ViewCheck(journal, states, () -> new MongoRefold(database.getMongoDatabase()), ViewsWiring.ALL);
        ViewWatch watch = new ViewWatch(check::disagreements, clock);
        watch.start(pause);
        return watch;
    }

    @Bean
    AgreementHealth viewsAgreeHealthIndicator(ViewWatch watch) {
        return new AgreementHealth(watch);
    }
}
