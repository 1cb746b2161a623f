package org.assuranceledger.query.wiring;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.assuranceledger.query.intake.LedgerListener;
import org.assuranceledger.query.intake.MongoJournal;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The intake of the query service, from a topic into a journal, with the service's own settings. */
public final class RunningIntake implements AutoCloseable {
    private final KafkaMessageListenerContainer<String, String> container;

    /** Begins where the journal ends. */
    public RunningIntake(String servers, String topic, MongoJournal journal) {
        IntakeWiring wiring = new IntakeWiring();
        KafkaProperties properties = new KafkaProperties();
        properties.setBootstrapServers(List.of(servers));
        LedgerListener listener = wiring.ledgerListener(journal, journal, new SimpleMeterRegistry());
        container = wiring.boardLedger(properties, listener, topic);
        container.start();
    }

    /** Whether it still reads. */
    public boolean isRunning() {
        return container.isRunning();
    }

    @Override
    public void close() {
        container.stop();
    }
}
