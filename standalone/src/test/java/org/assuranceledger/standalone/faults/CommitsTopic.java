package org.assuranceledger.standalone.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assuranceledger.json.CommitJson;

/** What stands on the topic of commits, read with a plain client. */
final class CommitsTopic {
    private CommitsTopic() {}

    /** The numbers of all commits on it, in the order in which they stand there. */
    static List<Long> numbers(String servers, String topic) {
        TopicPartition only = new TopicPartition(topic, 0);
        List<Long> numbers = new ArrayList<>();
        StringDeserializer text = new StringDeserializer();
        try (KafkaConsumer<String, String> reader =
                new KafkaConsumer<>(Map.of("bootstrap.servers", servers), text, text)) {
            reader.assign(List.of(only));
            reader.seekToBeginning(List.of(only));
            long end = reader.endOffsets(List.of(only)).get(only);
            while (reader.position(only) < end) {
                reader.poll(Duration.ofSeconds(1))
                        .forEach(message ->
                                numbers.add(CommitJson.read(message.value()).number()));
            }
        }
        return numbers;
    }

    /** Those that came before the one before them had ever come. */
    static List<Long> outOfTurn(List<Long> numbers) {
        List<Long> early = new ArrayList<>();
        long last = 0;
        for (long number : numbers) {
            if (number > last + 1) {
                early.add(number);
            }
            last = Math.max(last, number);
        }
        return early;
    }
}
