package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.assuranceledger.json.CommitJson;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.ledger.Commit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(BrokerForTests.class)
class KafkaTopicsTest extends LedgerBesideABroker {
    @Test
    void aWholeCommitComesBackAsItWasSent() throws Exception {
        Commit commit = Recorded.words(ledger, "Fewer children were moved");
        send(commit);
        ConsumerRecord<String, String> message =
                Topic.messages(settings, names.commits()).getFirst();
        assertThat(CommitJson.read(message.value())).isEqualTo(commit);
        assertThat(message.key()).isEqualTo("redbridge");
    }

    @Test
    void anEventIsACloudEventWithItsAttributesAsHeaders() throws Exception {
        send(Recorded.words(ledger, "Fewer children were moved"));
        ConsumerRecord<String, String> message =
                Topic.messages(settings, names.events()).getFirst();
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(headers)
                .contains(
                        entry("ce_specversion", "1.0"),
                        entry("ce_id", "1"),
                        entry("ce_source", "/boards/redbridge"),
                        entry("ce_type", "org.assuranceledger.challenge-impact-recorded.v1"),
                        entry("ce_subject", Recorded.CHALLENGE),
                        entry("ce_recordedat", "2015-07-01T12:00:00.250Z"),
                        entry("ce_effectiveon", "2015-06-30/2015-06-30"),
                        entry("content-type", "application/json"));
        assertThat(message.key()).isEqualTo("redbridge");
        assertThat(message.value()).contains("Fewer children were moved").doesNotContain("specversion");
    }

    @Test
    void commitsHaveOnePartitionAndBothTopicsAreKeptForEver() throws Exception {
        try (KafkaTopics topics = new KafkaTopics(settings, names);
                Admin admin = Admin.create(settings)) {
            topics.prepare();
            assertThat(topics.taken(List.of())).isZero();
            assertThat(admin.describeTopics(List.of(names.commits()))
                            .allTopicNames()
                            .get()
                            .get(names.commits())
                            .partitions())
                    .hasSize(1);
            for (String name : List.of(names.commits(), names.events())) {
                ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
                Config kept = admin.describeConfigs(List.of(topic)).all().get().get(topic);
                assertThat(kept.get("retention.ms").value()).isEqualTo("-1");
                assertThat(kept.get("retention.bytes").value()).isEqualTo("-1");
            }
        }
    }

    @Test
    void theLargestCommitThatALedgerTakesGoesThrough() throws Exception {
        Commit largest = Recorded.words(ledger, "\"".repeat((4 << 20) - 2_000));
        send(largest);
        assertThat(CommitJson.read(
                        Topic.messages(settings, names.commits()).getFirst().value()))
                .isEqualTo(largest);
    }

    private void send(Commit commit) throws Exception {
        try (KafkaTopics topics = new KafkaTopics(settings, names)) {
            topics.prepare();
            topics.send(commit).get(60, TimeUnit.SECONDS);
        }
    }
}
