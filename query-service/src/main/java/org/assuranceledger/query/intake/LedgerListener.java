package org.assuranceledger.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.json.CommitJson.NotACommit;
import org.assuranceledger.ledger.Commit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.kafka.listener.MessageListener;

/**
 * Takes commits from the topic into the journal. The journal says how far it has got, and Kafka keeps no place for it:
 * a commit never stands before the offset one less than its number, so reading begins there. For one that is missing
 * all the same it looks once from the beginning, and then reads on until it comes; what was passed over meanwhile is
 * read again.
 */
public final class LedgerListener implements MessageListener<String, String>, ConsumerSeekAware {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerListener.class);
    private static final long NONE = -1;

    private final Journal journal;
    private final Intake intake;
    private final Counter refused;
    private volatile @Nullable ConsumerSeekCallback reading;
    private volatile @Nullable String lastRefusal;
    private volatile long missing = NONE;
    private long passedOver = NONE;

    /** Takes into {@code intake}, from where {@code journal} ends. */
    public LedgerListener(Journal journal, Intake intake, MeterRegistry meters) {
        this.journal = journal;
        this.intake = intake;
        this.refused = Counter.builder("intake.refused")
                .description("Messages on the topic that are no commits, or do not continue the chain")
                .register(meters);
    }

    @Override
    public void registerSeekCallback(ConsumerSeekCallback callback) {
        reading = callback;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        long next = journal.head().number();
        assignments.keySet().forEach(partition -> callback.seek(partition.topic(), partition.partition(), next));
    }

    /** Once the chain is broken nothing more is looked at; after a restart reading begins where the journal ends. */
    @Override
    public void onMessage(ConsumerRecord<String, String> message) {
        if (intake.stoppedBy().isPresent()) {
            return;
        }
        try {
            Commit commit = CommitJson.read(Optional.ofNullable(message.value()).orElse(""));
            intake.take(commit);
            if (missing != NONE && commit.number() >= missing) {
                goOn(message);
            }
        } catch (GapInJournal gap) {
            passOver(gap.missing(), message);
        } catch (NotACommit | ChainBroken e) {
            refuse(message, String.valueOf(e.getMessage()));
        }
    }

    /** The last message that was refused and why, without any of its content; it stays on the topic. */
    public Optional<String> lastRefusal() {
        return Optional.ofNullable(lastRefusal);
    }

    /** Number of the commit that must come next, while later ones have come already. */
    public OptionalLong missing() {
        return missing == NONE ? OptionalLong.empty() : OptionalLong.of(missing);
    }

    private void goOn(ConsumerRecord<String, String> message) {
        goTo(message, passedOver);
        missing = NONE;
        passedOver = NONE;
    }

    private void passOver(long number, ConsumerRecord<String, String> message) {
        passedOver = passedOver == NONE ? message.offset() : Math.min(passedOver, message.offset());
        if (missing != number) {
            missing = number;
            LOG.warn("Commit {} has not come, but a later one has; looking for it from the beginning", number);
            goTo(message, 0);
        }
    }

    private void goTo(ConsumerRecord<String, String> message, long offset) {
        Objects.requireNonNull(reading).seek(message.topic(), message.partition(), offset);
    }

    private void refuse(ConsumerRecord<String, String> message, String why) {
        refused.increment();
        lastRefusal = "Message %d of %s: %s".formatted(message.offset(), message.topic(), why);
        LOG.warn("{}", lastRefusal);
    }
}
