package org.assuranceledger.query.wiring;

import java.time.Clock;
import java.time.ZoneOffset;
import org.assuranceledger.query.looks.Looks;
import org.assuranceledger.query.looks.MongoLooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The query side on its own: its journal comes from Kafka, and its clock is the real one. */
@Configuration(proxyBeanMethods = false)
@Import({QueryWiring.class, IntakeWiring.class, RebuildWiring.class, TurnedAwayWiring.class})
public class OwnProcess {
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    Looks looks(MongoDatabaseFactory database) {
        return new MongoLooks(database.getMongoDatabase());
    }
}
