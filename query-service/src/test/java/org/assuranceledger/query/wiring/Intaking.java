package org.assuranceledger.query.wiring;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.intake.Intake;
import org.assuranceledger.query.intake.IntakeHealth;
import org.assuranceledger.query.intake.Journal;
import org.assuranceledger.query.intake.LedgerListener;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The intake with the settings of the service, and a topic to put messages on. */
final class Intaking implements AutoCloseable {
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final LedgerListener listener;
    final IntakeHealth health;

    private final IntakeWiring wiring = new IntakeWiring();
    private final KafkaMessageListenerContainer<String, String> container;

    Intaking(String servers, LedgerTopics topics, Journal journal, Intake intake) {
        KafkaProperties properties = new KafkaProperties();
        properties.setBootstrapServers(List.of(servers));
        listener = wiring.ledgerListener(journal, intake, meters);
        container = wiring.boardLedger(properties, listener, topics.commits());
        health = wiring.intakeHealthIndicator(intake, listener, container);
        container.start();
    }

    static void send(Map<String, Object> settings, LedgerTopics topics, List<String> messages) {
        StringSerializer text = new StringSerializer();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("max.request.size", LedgerTopics.LARGEST_MESSAGE);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(all, text, text)) {
            for (String message : messages) {
                producer.send(new ProducerRecord<>(topics.commits(), 0, "redbridge", message))
                        .get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> written(List<Commit> commits) {
        return commits.stream().map(CommitJson::write).toList();
    }

    double refused() {
        return meters.get("intake.refused").counter().count();
    }

    @Override
    public void close() {
        container.stop();
    }
}
