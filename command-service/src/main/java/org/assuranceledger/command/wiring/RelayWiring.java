package org.assuranceledger.command.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Eraser;
import org.assuranceledger.command.relay.KafkaTopics;
import org.assuranceledger.command.relay.MongoRelayPlace;
import org.assuranceledger.command.relay.Relay;
import org.assuranceledger.command.relay.RelayHealth;
import org.assuranceledger.command.relay.RelayPlace;
import org.assuranceledger.command.relay.Topics;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The relay to Kafka, where the command service runs on its own. */
@Configuration(proxyBeanMethods = false)
public class RelayWiring {
    @Bean(destroyMethod = "close")
    KafkaTopics topics(
            KafkaProperties properties,
            @Value("${ledger.topics.commits}") String commits,
            @Value("${ledger.topics.events}") String events) {
        return new KafkaTopics(properties.buildProducerProperties(), new LedgerTopics(commits, events));
    }

    @Bean
    RelayPlace relayPlace(MongoDatabaseFactory database) {
        return new MongoRelayPlace(database.getMongoDatabase());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Relay relay(LedgerStore ledger, RelayPlace place, Topics topics, Eraser eraser, MeterRegistry meters) {
        Relay relay = new Relay(ledger, place, topics, eraser);
        Gauge.builder("relay.lag", relay, Relay::lag)
                .description("Commits in the ledger that Kafka does not have yet")
                .register(meters);
        return relay;
    }

    @Bean
    RelayHealth relayHealthIndicator(Relay relay) {
        return new RelayHealth(relay);
    }
}
