package org.assuranceledger.command.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assuranceledger.json.CommitJson;

/** What stands on a topic, read with a plain client. */
final class Topic {
    private Topic() {}

    /** The numbers of the commits, in the order in which they stand there. */
    static List<Long> numbers(Map<String, Object> settings, String name) {
        return messages(settings, name).stream()
                .map(message -> CommitJson.read(message.value()).number())
                .toList();
    }

    /** Everything, partition by partition. */
    static List<ConsumerRecord<String, String>> messages(Map<String, Object> settings, String name) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("max.partition.fetch.bytes", 10 << 20);
        StringDeserializer text = new StringDeserializer();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(all, text, text)) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(one -> new TopicPartition(name, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long count = sum(consumer.endOffsets(partitions)) - sum(consumer.beginningOffsets(partitions));
            while (found.size() < count) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
