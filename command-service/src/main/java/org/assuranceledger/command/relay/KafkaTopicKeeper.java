package org.assuranceledger.command.relay;

import static org.assuranceledger.topics.LedgerTopics.ONLY_PARTITION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.assuranceledger.topics.LedgerTopics;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes a ledger's two topics, and sees to it that nothing in them is ever thrown away but when words are to be gone.
 */
final class KafkaTopicKeeper {
    private static final int COMMITS_PARTITIONS = 1;
    private static final int EVENTS_PARTITIONS = 6;
    private static final String FOR_EVER = "-1";

    /**
     * A file of a topic takes no more after an hour: what was deleted from a topic leaves the disk once its file is
     * full.
     */
    private static final String ONE_FILE_MILLIS = "3600000";

    private static final int ANSWER_WITHIN_MILLIS = 5_000;

    private final Map<String, Object> settings;
    private final LedgerTopics names;

    KafkaTopicKeeper(Map<String, Object> settings, LedgerTopics names) {
        this.settings = new HashMap<>(settings);
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        this.names = names;
    }

    /** Makes them, or mends how long they are kept where somebody else made them. */
    void keep() {
        KafkaAdmin admin = new KafkaAdmin(settings);
        admin.setModifyTopicConfigs(true);
        admin.createOrModifyTopics(
                topic(names.commits(), COMMITS_PARTITIONS), topic(names.events(), EVENTS_PARTITIONS));
    }

    /** How many messages the topic of commits has taken since it ended there. */
    long commits(List<TopicEnd> since) {
        TopicPartition commits = new TopicPartition(names.commits(), ONLY_PARTITION);
        long before = since.stream()
                .filter(end -> end.topic().equals(names.commits()))
                .mapToLong(TopicEnd::offset)
                .sum();
        try (Admin admin = Admin.create(settings)) {
            return asked(admin.listOffsets(Map.of(commits, OffsetSpec.latest())).partitionResult(commits))
                            .offset()
                    - before;
        }
    }

    /** Where all partitions of both topics end. */
    List<TopicEnd> ends() {
        try (Admin admin = Admin.create(settings)) {
            List<TopicEnd> ends = new ArrayList<>();
            latest(admin)
                    .forEach((one, latest) -> ends.add(new TopicEnd(one.topic(), one.partition(), latest.offset())));
            return ends;
        }
    }

    /**
     * Deletes what stood before these ends; the brokers throw away the files once a new one has been begun. A topic
     * that was made anew since may end before.
     */
    void forget(List<TopicEnd> before) {
        if (before.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(settings)) {
            Map<TopicPartition, ListOffsetsResultInfo> latest = latest(admin);
            Map<TopicPartition, RecordsToDelete> gone = new HashMap<>();
            for (TopicEnd end : before) {
                TopicPartition one = new TopicPartition(end.topic(), end.partition());
                Optional.ofNullable(latest.get(one))
                        .map(now -> Math.min(now.offset(), end.offset()))
                        .ifPresent(offset -> gone.put(one, RecordsToDelete.beforeOffset(offset)));
            }
            asked(admin.deleteRecords(gone).all());
        }
    }

    private Map<TopicPartition, ListOffsetsResultInfo> latest(Admin admin) {
        Map<TopicPartition, OffsetSpec> all = new HashMap<>();
        for (TopicDescription topic : asked(admin.describeTopics(List.of(names.commits(), names.events()))
                        .allTopicNames())
                .values()) {
            topic.partitions()
                    .forEach(one -> all.put(new TopicPartition(topic.name(), one.partition()), OffsetSpec.latest()));
        }
        return asked(admin.listOffsets(all).all());
    }

    private static <T> T asked(KafkaFuture<T> answer) {
        try {
            return answer.get(ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The brokers did not answer about a topic", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while asking about a topic", e);
        }
    }

    private static NewTopic topic(String name, int partitions) {
        return TopicBuilder.name(name)
                .partitions(partitions)
                .config(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE)
                .config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER)
                .config(TopicConfig.RETENTION_BYTES_CONFIG, FOR_EVER)
                .config(TopicConfig.SEGMENT_MS_CONFIG, ONE_FILE_MILLIS)
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LedgerTopics.LARGEST_MESSAGE))
                .build();
    }
}
