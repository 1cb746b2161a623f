package org.assuranceledger.command.wiring;

import io.cloudevents.kafka.CloudEventSerializer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.relay.KafkaTopics;
import org.assuranceledger.command.relay.MongoRelayPlace;
import org.assuranceledger.command.relay.Relay;
import org.assuranceledger.command.relay.RelayHealth;
import org.assuranceledger.command.relay.RelayPlace;
import org.assuranceledger.command.relay.Topics;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The relay to Kafka, where the command service runs on its own. */
@Configuration(proxyBeanMethods = false)
public class RelayWiring {
    /** A commit holds up to 4 MB of events; its JSON may be larger. */
    private static final int LARGEST_MESSAGE = 8 * 1024 * 1024;

    private static final String FOR_EVER = "-1";

    @Bean
    NewTopic boardLedger() {
        return topic(Topics.BOARD_LEDGER, 1);
    }

    @Bean
    NewTopic boardEvents() {
        return topic(Topics.BOARD_EVENTS, 6);
    }

    @Bean
    Topics topics(KafkaProperties properties) {
        return new KafkaTopics(
                template(properties, new StringSerializer()), template(properties, new CloudEventSerializer()));
    }

    @Bean
    RelayPlace relayPlace(MongoDatabaseFactory database) {
        return new MongoRelayPlace(database.getMongoDatabase());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Relay relay(LedgerStore ledger, RelayPlace place, Topics topics, MeterRegistry meters) {
        Relay relay = new Relay(ledger, place, topics);
        Gauge.builder("relay.lag", relay, Relay::lag)
                .description("Commits in the ledger that Kafka does not have yet")
                .register(meters);
        return relay;
    }

    @Bean
    RelayHealth relayHealthIndicator(Relay relay) {
        return new RelayHealth(relay);
    }

    private static NewTopic topic(String name, int partitions) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)
                .config(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER)
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_MESSAGE))
                .build();
    }

    /** Idempotent and acknowledged by all replicas: nothing is doubled by a retry or lost by a broker. */
    static <V> KafkaTemplate<String, V> template(KafkaProperties properties, Serializer<V> values) {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_MESSAGE);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), values));
    }
}
