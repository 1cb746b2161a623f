package org.assuranceledger.command.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends in order, and never gives up what it has taken: idempotent, acknowledged by all replicas, tried again for as
 * long as the brokers are away. Were it to give one message up, the next would overtake it.
 */
final class KafkaSender<V> implements AutoCloseable {
    /** How long to wait for the brokers' first word about a topic, or for room, before the relay is told. */
    private static final long BLOCKED_MILLIS = 5_000;

    private static final int CLOSE_SECONDS = 2;

    private final DefaultKafkaProducerFactory<String, V> factory;
    private final KafkaTemplate<String, V> template;

    KafkaSender(Map<String, Object> settings, Serializer<V> values) {
        factory = new DefaultKafkaProducerFactory<>(sure(settings), new StringSerializer(), values);
        factory.setPhysicalCloseTimeout(CLOSE_SECONDS);
        template = new KafkaTemplate<>(factory);
        template.setProducerListener(new KafkaSilence<>());
    }

    CompletableFuture<?> send(String topic, String key, V value) {
        return send(new ProducerRecord<>(topic, key, value));
    }

    CompletableFuture<?> send(String topic, int partition, String key, V value) {
        return send(new ProducerRecord<>(topic, partition, key, value));
    }

    private CompletableFuture<?> send(ProducerRecord<String, V> message) {
        CompletableFuture<?> sent = template.send(message);
        if (sent.isCompletedExceptionally()) {
            sent.join();
        }
        return sent;
    }

    @Override
    public void close() {
        factory.destroy();
    }

    private static Map<String, Object> sure(Map<String, Object> settings) {
        Map<String, Object> sure = new HashMap<>(settings);
        sure.put(ProducerConfig.ACKS_CONFIG, "all");
        sure.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        sure.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        sure.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCKED_MILLIS);
        sure.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LedgerTopics.LARGEST_MESSAGE);
        sure.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return sure;
    }
}
