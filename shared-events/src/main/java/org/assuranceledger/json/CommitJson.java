package org.assuranceledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A commit as one JSON text, on the topic {@code board-ledger} and in exports; its parts in the single-file ledger. */
public final class CommitJson {
    /** Seals are property names and never come twice, so remembering names for the next read only costs. */
    private static final JsonMapper MAPPER = mapper(false);

    private static final ObjectReader COMMIT = MAPPER.readerFor(Commit.class);
    private static final ObjectReader EVENTS = mapper(true).readerForListOf(RecordedEvent.class);
    private static final ObjectReader TEXTS = MAPPER.readerForMapOf(SealedText.class);

    private CommitJson() {}

    /** One whose buffers are each thread's own: to take them all from one place costs more than a read. */
    private static JsonMapper mapper(boolean remembersNames) {
        JsonFactory json = JsonFactory.builder()
                .configure(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES, remembersNames)
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
        return JsonMapper.builder(json)
                .addModule(new SimpleModule()
                        .addSerializer(Hash.class, new HashToText())
                        .addDeserializer(Hash.class, new TextToHash()))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultVisibility(usual -> usual.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .build();
    }

    /** Writes a commit. */
    public static String write(Commit commit) {
        return MAPPER.writeValueAsString(commit);
    }

    /**
     * Reads a commit; whether its hashes are right is for {@link Commit#isIntact()} to say.
     *
     * @throws NotACommit if the text is anything else
     */
    public static Commit read(String json) {
        return known(() -> COMMIT.<Commit>readValue(json));
    }

    /** Writes a decision's events by themselves. */
    public static String writeEvents(List<RecordedEvent> events) {
        return MAPPER.writeValueAsString(events);
    }

    /**
     * Reads what {@link #writeEvents} wrote, in UTF-8.
     *
     * @throws NotACommit if the text is anything else
     */
    public static List<RecordedEvent> readEvents(byte[] json) {
        return known(() -> EVENTS.<List<RecordedEvent>>readValue(json));
    }

    /** Writes the words behind a commit's seals by themselves. */
    public static String writeTexts(Map<String, SealedText> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    /**
     * Reads what {@link #writeTexts} wrote, in UTF-8.
     *
     * @throws NotACommit if the text is anything else
     */
    public static Map<String, SealedText> readTexts(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        return known(() -> TEXTS.<Map<String, SealedText>>readValue(text));
    }

    private static <T> T known(Supplier<T> reading) {
        try {
            return Objects.requireNonNull(reading.get());
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new NotACommit(e);
        }
    }

    /** The text is no commit. Its message never repeats the text. */
    public static final class NotACommit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotACommit(Throwable cause) {
            super("This is not an entry of a ledger (" + cause.getClass().getSimpleName() + ")");
        }
    }

    private static final class HashToText extends ValueSerializer<Hash> {
        @Override
        public void serialize(Hash hash, JsonGenerator json, SerializationContext context) {
            json.writeString(hash.hex());
        }
    }

    private static final class TextToHash extends ValueDeserializer<Hash> {
        @Override
        public Hash deserialize(JsonParser json, DeserializationContext context) {
            return new Hash(json.getString());
        }
    }
}
