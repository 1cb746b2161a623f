package org.assuranceledger.standalone.simulation;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerSeekAware.ConsumerSeekCallback;

/** Moves a consumer where the listener wants it to read. */
record Seeks(IntConsumer to) implements ConsumerSeekCallback {
    @Override
    public void seek(String topic, int partition, long offset) {
        to.accept(Math.toIntExact(offset));
    }

    @Override
    public void seek(String topic, int partition, Function<Long, Long> offset) {
        throw never();
    }

    @Override
    public void seekToBeginning(String topic, int partition) {
        throw never();
    }

    @Override
    public void seekToEnd(String topic, int partition) {
        throw never();
    }

    @Override
    public void seekRelative(String topic, int partition, long offset, boolean toCurrent) {
        throw never();
    }

    @Override
    public void seekToTimestamp(String topic, int partition, long timestamp) {
        throw never();
    }

    @Override
    public void seekToTimestamp(Collection<TopicPartition> partitions, long timestamp) {
        throw never();
    }

    /** A run that comes here fails: the listener would read in a way that this topic does not know. */
    private static UnsupportedOperationException never() {
        return new UnsupportedOperationException("The listener goes to offsets and nowhere else");
    }
}
