package org.assuranceledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.StoredAs;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what the ledger keeps and back. Never polymorphic: the stored name alone says what is read. */
public final class EventJson {
    /** Its buffers are each thread's own: all threads taking them from one place cost more than making a date. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(JSON)
            .annotationIntrospector(new FreeTextJson())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .changeDefaultVisibility(usual -> usual.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // a figure is lifted as it was written
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Map<Class<? extends BoardEvent>, Form> FORMS = new ConcurrentHashMap<>();

    private EventJson() {}

    /** How events of one kind are read, at the revision of today. */
    private record Form(int revision, ObjectReader reader) {
        static Form of(Class<? extends BoardEvent> type) {
            return new Form(EventCatalogue.storedAs(type).revision(), MAPPER.readerFor(type));
        }

        boolean isWithinReach(RecordedEvent event, Lifts lifts) {
            return event.revision() <= revision && lifts.reach(event.type(), event.revision(), revision);
        }
    }

    /** An event as the ledger keeps it, and the words that were sealed, by their seals. */
    public record Sealed(RecordedEvent event, Map<String, SealedText> texts) {}

    /** Seals an event for the stream of its aggregate at {@code sequence}. */
    public static Sealed seal(BoardEvent event, long sequence) {
        Map<String, SealedText> texts = new HashMap<>();
        String payload =
                MAPPER.writer().withAttribute(FreeTextJson.TEXTS, texts).writeValueAsString(event);
        StoredAs stored = EventCatalogue.storedAs(event.getClass());
        return new Sealed(
                new RecordedEvent(
                        stored.value(),
                        stored.revision(),
                        event.aggregateId(),
                        sequence,
                        days(event.effectiveOn()),
                        payload),
                texts);
    }

    /**
     * Opens an event, lifted to its present shape; words that have been removed read as
     * {@link org.assuranceledger.events.FreeText#REMOVED}.
     *
     * @throws UnknownEvent if no event is stored under that name and revision
     */
    public static BoardEvent open(RecordedEvent event, Map<String, SealedText> texts) {
        return open(event, texts, Lifts.KNOWN);
    }

    /** The same by other lifts than those there are. */
    static BoardEvent open(RecordedEvent event, Map<String, SealedText> texts, Lifts lifts) {
        Form form = EventCatalogue.named(event.type())
                .map(type -> FORMS.computeIfAbsent(type, Form::of))
                .filter(known -> known.isWithinReach(event, lifts))
                .orElseThrow(() -> new UnknownEvent(event.type(), event.revision()));
        ObjectReader reader = form.reader.withAttribute(FreeTextJson.TEXTS, texts);
        byte[] payload = event.payload().getBytes(StandardCharsets.UTF_8); // from bytes it is read faster
        if (event.revision() == form.revision) {
            return reader.readValue(payload);
        }
        ObjectNode older = (ObjectNode) MAPPER.readTree(payload);
        lifts.lift(event.type(), event.revision(), form.revision, older);
        return reader.readValue(older);
    }

    /** An event's JSON with its words in their places, as other systems read it. */
    public static String readable(RecordedEvent event, Map<String, SealedText> texts) {
        return MAPPER.writeValueAsString(FreeTextJson.unsealed(MAPPER.readTree(event.payload()), texts));
    }

    /** An event's components by their names, without its free text. */
    public static JsonNode plain(RecordedEvent event) {
        JsonNode payload = MAPPER.readTree(event.payload());
        FreeTextJson.takeOut(payload);
        return payload;
    }

    private static String days(Timescale when) {
        return (when.from() == null ? "" : when.from()) + "/" + (when.to() == null ? "" : when.to());
    }
}
