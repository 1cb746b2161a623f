package org.assuranceledger.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event as a ledger really holds it, in {@code src/test/resources/golden}. A file once released is never changed: a
 * new revision gets a file of its own. A missing one is written by the test that misses it, to be looked at and kept.
 *
 * @param name the stored name and the revision, such as {@code action-agreed.1}
 * @param texts the words that were sealed, by their seals
 */
record Golden(String name, RecordedEvent event, Map<String, SealedText> texts) {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static String nameOf(BoardEvent event) {
        StoredAs stored = EventCatalogue.storedAs(event.getClass());
        return stored.value() + "." + stored.revision();
    }

    static Stream<Golden> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream()
                    .map(Golden::named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Golden named(String name) {
        JsonNode file = JSON.readTree(FOLDER.resolve(name + ".json").toFile());
        JsonNode event = file.path("event");
        return new Golden(
                name,
                new RecordedEvent(
                        event.path("type").stringValue(),
                        event.path("revision").intValue(),
                        event.path("aggregateId").stringValue(),
                        event.path("sequence").longValue(),
                        event.path("effectiveOn").stringValue(),
                        event.path("payload").toString()),
                JSON.convertValue(file.path("texts"), new TypeReference<>() {}));
    }

    BoardEvent open() {
        return EventJson.open(event, texts);
    }

    /** The golden with each seal, which is new with each salt, replaced by the words that it seals. */
    String inPlainWords() {
        String plain = asJson().get("event").toPrettyString();
        for (Map.Entry<String, SealedText> text : texts.entrySet()) {
            plain = plain.replace(text.getKey(), text.getValue().words());
        }
        return plain;
    }

    @Override
    public String toString() {
        return name;
    }

    private ObjectNode asJson() {
        ObjectNode file = JSON.createObjectNode();
        ObjectNode stored = JSON.valueToTree(event);
        stored.set("payload", JSON.readTree(event.payload()));
        file.set("event", stored);
        file.set("texts", JSON.valueToTree(texts));
        return file;
    }

    /** Writes the golden of a sample that has none yet. */
    static boolean wasMissing(BoardEvent sample) {
        Path file = FOLDER.resolve(nameOf(sample) + ".json");
        if (Files.exists(file)) {
            return false;
        }
        EventJson.Sealed sealed = EventJson.seal(sample, 0);
        Golden golden = new Golden(nameOf(sample), sealed.event(), sealed.texts());
        try {
            Files.writeString(file, golden.asJson().toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
