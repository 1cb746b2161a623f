package org.assuranceledger.query.wiring;

import java.util.List;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.rebuild.MongoRebuild;
import org.assuranceledger.query.rebuild.NamedViews;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.query.replay.ViewStates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Makes those views anew that a start names, where views outlive a start. */
@Configuration(proxyBeanMethods = false)
class RebuildWiring {
    @Bean(initMethod = "begin", destroyMethod = "close")
    NamedViews namedViews(
            MongoDatabaseFactory database,
            Journal journal,
            MongoTokens tokens,
            ViewStates states,
            @Value("${views.rebuild:}") List<String> named) {
        MongoRebuild rebuild = new MongoRebuild(database.getMongoDatabase(), journal, tokens, states, ViewsWiring.ALL);
        return new NamedViews(named, ViewsWiring.ALL.keySet(), rebuild);
    }
}
