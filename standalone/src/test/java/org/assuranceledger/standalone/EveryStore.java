package org.assuranceledger.standalone;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.assuranceledger.kafka.BrokerForTests;
import org.bson.Document;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that keeps or shows what a board had recorded: files, databases, topics, and each address that answers.
 *
 * @param folder of the record
 * @param reader who may read all of it
 */
record EveryStore(Path folder, BothSides service, Member reader) {
    private static final List<String> CONTRACTS = List.of("../docs/api/query-api.json", "../docs/api/command-api.json");
    private static final Map<String, String> PARTS = Map.of(
            "{board}", "ambleford",
            "{plan}", "2015-16",
            "{action}", "1.1",
            "{number}", "1",
            "{challenge}", "1",
            "{audit}", "neglect-2016",
            "{round}", "2015",
            "{entry}", "1");
    private static final List<String> PAGES = List.of(
            "/boards/ambleford",
            "/boards/ambleford/plans/2015-16",
            "/boards/ambleford/plans/2015-16/actions/1.1",
            "/boards/ambleford/audit-trail",
            "/boards/ambleford/as-at");

    /** Where these words are, as far as one can see. */
    List<String> holding(String words) {
        List<String> found = new ArrayList<>();
        files().filter(file -> read(file).contains(words)).forEach(file -> found.add(file.toString()));
        services()
                .map(one -> one.bean(MongoDatabaseFactory.class).getMongoDatabase())
                .forEach(database -> searchDatabase(database, words, found));
        addresses().filter(address -> answer(address).contains(words)).forEach(found::add);
        topics().filter(topic -> messages(topic).contains(words)).forEach(found::add);
        return found;
    }

    private Stream<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One or two. */
    private Stream<Running> services() {
        return Stream.of(service.commands(), service.views()).distinct();
    }

    private static void searchDatabase(MongoDatabase database, String words, List<String> found) {
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                if (document.toJson().contains(words)) {
                    found.add(collection);
                }
            }
        }
    }

    /** All that the contracts list, at the end of the record and at an earlier moment, and the pages. */
    private static Stream<String> addresses() {
        return Stream.concat(
                        PAGES.stream(),
                        CONTRACTS.stream().flatMap(EveryStore::read).map(EveryStore::filled))
                .flatMap(address -> Stream.of(address, address + "?asAt=2015-07-31"));
    }

    private static Stream<String> read(String contract) {
        return JsonMapper.shared().readTree(Path.of(contract).toFile()).path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey);
    }

    private static String filled(String pattern) {
        String address = pattern;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        return address.replaceAll("[{]\\w+}", "1");
    }

    private String answer(String address) {
        return services().map(one -> one.get(address, reader.token()).body()).collect(Collectors.joining());
    }

    /** Those of the test itself: where there are none the names are the usual ones, and there is no broker either. */
    private Stream<String> topics() {
        Environment settings = service.commands().bean(Environment.class);
        return Stream.of("commits", "events")
                .map(topic -> settings.getProperty("ledger.topics." + topic))
                .flatMap(topic -> Optional.ofNullable(topic).stream())
                .filter(topic -> !topic.startsWith("board-"));
    }

    private static String messages(String topic) {
        StringBuilder all = new StringBuilder();
        Map<String, Object> settings = new HashMap<>(BrokerForTests.IN_THIS_JVM.settings(EveryStore.class));
        StringDeserializer text = new StringDeserializer();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, text, text)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(100)).forEach(message -> all.append(message.value()));
            }
        }
        return all.toString();
    }
}
