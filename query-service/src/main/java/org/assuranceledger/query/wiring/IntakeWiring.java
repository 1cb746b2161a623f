package org.assuranceledger.query.wiring;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assuranceledger.query.intake.Intake;
import org.assuranceledger.query.intake.IntakeHealth;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.LedgerListener;
import org.assuranceledger.query.intake.MongoJournal;
import org.assuranceledger.query.page.IntakeNotice;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.replay.MongoTokens;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.util.backoff.FixedBackOff;

/** The journal in MongoDB, filled from Kafka, where the query service runs on its own. */
@Configuration(proxyBeanMethods = false)
public class IntakeWiring {
    private static final long RETRY_MILLIS = 1_000;

    @Bean
    MongoJournal journal(MongoDatabaseFactory database) {
        MongoDatabase here = database.getMongoDatabase();
        return new MongoJournal(here);
    }

    /** Views in a database of their own go on where they stood; several instances share the work. */
    @Bean
    MongoTokens viewTokens(MongoDatabaseFactory database, Clock clock) {
        return new MongoTokens(database.getMongoDatabase(), UUID.randomUUID().toString(), clock);
    }

    @Bean
    LedgerListener ledgerListener(Journal journal, Intake intake, MeterRegistry meters) {
        return new LedgerListener(journal, intake, meters);
    }

    @Bean
    IntakeHealth intakeHealthIndicator(
            Intake intake, LedgerListener listener, KafkaMessageListenerContainer<String, String> boardLedger) {
        return new IntakeHealth(intake, listener, () -> answers(boardLedger));
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    IntakeNotice intakeNotice(Intake intake, Journal journal, MessageSource messages, Words words) {
        return new IntakeNotice(intake, journal, messages, words);
    }

    /** Reads the one partition whole; while a store is away the same message is tried again until it is back. */
    @Bean
    KafkaMessageListenerContainer<String, String> boardLedger(
            KafkaProperties properties, LedgerListener listener, @Value("${ledger.topics.commits}") String topic) {
        ContainerProperties reading =
                new ContainerProperties(new TopicPartitionOffset(topic, LedgerTopics.ONLY_PARTITION, 0L));
        reading.setAckMode(AckMode.MANUAL); // and nobody acknowledges: the journal is the only place that is kept
        reading.setMessageListener(listener);
        KafkaMessageListenerContainer<String, String> container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(
                        settings(properties), new StringDeserializer(), new StringDeserializer()),
                reading);
        container.setCommonErrorHandler(always());
        return container;
    }

    private static Map<String, Object> settings(KafkaProperties properties) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LedgerTopics.LARGEST_MESSAGE);
        return settings;
    }

    /** No kind of failure is given up: Spring's usual handler passes over a message that failed in certain ways. */
    private static DefaultErrorHandler always() {
        DefaultErrorHandler handler =
                new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        return handler;
    }

    /** A connection alone may be one that is only being tried; what has come in lately tells. */
    private static boolean answers(KafkaMessageListenerContainer<String, String> container) {
        return measured(container, "connection-count") > 0 && measured(container, "incoming-byte-rate") > 0;
    }

    private static double measured(KafkaMessageListenerContainer<String, String> container, String metric) {
        return container.metrics().values().stream()
                .flatMap(metrics -> metrics.entrySet().stream())
                .filter(one -> one.getKey().group().equals("consumer-metrics")
                        && one.getKey().name().equals(metric))
                .mapToDouble(one -> ((Number) one.getValue().metricValue()).doubleValue())
                .sum();
    }
}
