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
import org.assuranceledger.query.replay.MongoTokens;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    private static final String BOARD_LEDGER = "board-ledger";
    private static final long RETRY_MILLIS = 1_000;
    private static final int LARGEST_MESSAGE = 8 * 1024 * 1024;

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
    IntakeHealth intakeHealthIndicator(Intake intake, LedgerListener listener) {
        return new IntakeHealth(intake, listener);
    }

    /** Reads the one partition whole; while a store is away the same message is tried again until it is back. */
    @Bean
    KafkaMessageListenerContainer<String, String> boardLedger(KafkaProperties properties, LedgerListener listener) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, LARGEST_MESSAGE);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "journal");
        ContainerProperties reading = new ContainerProperties(new TopicPartitionOffset(BOARD_LEDGER, 0));
        reading.setAckMode(AckMode.MANUAL);
        reading.setMessageListener(listener);
        KafkaMessageListenerContainer<String, String> container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new StringDeserializer()),
                reading);
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }
}
