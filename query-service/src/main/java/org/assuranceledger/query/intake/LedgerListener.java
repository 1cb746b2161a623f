package org.assuranceledger.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.json.CommitJson.NotACommit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.kafka.listener.MessageListener;

/**
 * Takes commits from the topic into the journal. The journal says how far it has got, and Kafka keeps no place for it: a
 * commit never stands before the offset one less than its number, so reading begins there, and goes back there for one
 * that is missing.
 */
public final class LedgerListener extends AbstractConsumerSeekAware implements MessageListener<String, String> {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerListener.class);

    private final Journal journal;
    private final Intake intake;
    private final Counter refused;
    private long soughtBefore;
    private volatile @Nullable String lastRefusal;

    /** Takes into {@code intake}, from where {@code journal} ends. */
    public LedgerListener(Journal journal, Intake intake, MeterRegistry meters) {
        this.journal = journal;
        this.intake = intake;
        this.refused = Counter.builder("intake.refused")
                .description("Messages on the topic that are no commits, or do not continue the chain")
                .register(meters);
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        soughtBefore = 0;
        long next = journal.head().number();
        assignments.keySet().forEach(partition -> callback.seek(partition.topic(), partition.partition(), next));
    }

    @Override
    public void onMessage(ConsumerRecord<String, String> message) {
        try {
            intake.take(CommitJson.read(Optional.ofNullable(message.value()).orElse("")));
        } catch (GapInJournal gap) {
            goBackFor(gap.missing(), message);
        } catch (NotACommit e) {
            refuse(message, String.valueOf(e.getMessage()));
        } catch (ChainBroken e) {
            refuse(message, String.valueOf(e.getMessage()));
        }
    }

    /** The last message that was refused and why, without any of its content; it stays on the topic. */
    public Optional<String> lastRefusal() {
        return Optional.ofNullable(lastRefusal);
    }

    /**
     * Once for each that is missing: one that is not found so has not come yet. It will, and those after it once more,
     * for the relay sends again from the first that the brokers did not answer for.
     */
    private void goBackFor(long missing, ConsumerRecord<String, String> message) {
        if (missing == soughtBefore) {
            return;
        }
        soughtBefore = missing;
        TopicPartition partition = new TopicPartition(message.topic(), message.partition());
        Objects.requireNonNull(getSeekCallbacksFor(partition))
                .forEach(callback -> callback.seek(partition.topic(), partition.partition(), missing - 1));
    }

    private void refuse(ConsumerRecord<String, String> message, String why) {
        refused.increment();
        lastRefusal = "Message %d of %s: %s".formatted(message.offset(), message.topic(), why);
        LOG.warn("{}", lastRefusal);
    }
}
