package org.assuranceledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.Map;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.StoredAs;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.ledger.SealedText;
import org.assuranceledger.timescale.Timescale;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what the ledger keeps and back. Never polymorphic: the stored name alone says what is read. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new FreeTextJson())
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .changeDefaultVisibility(usual -> usual.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // a figure is lifted as it was written
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EventJson() {}

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
        Class<? extends BoardEvent> type = EventCatalogue.named(event.type())
                .filter(known -> isWithinReach(event, known, lifts))
                .orElseThrow(() -> new UnknownEvent(event.type(), event.revision()));
        ObjectReader reader = MAPPER.readerFor(type).withAttribute(FreeTextJson.TEXTS, texts);
        int present = EventCatalogue.storedAs(type).revision();
        if (event.revision() == present) {
            return reader.readValue(event.payload());
        }
        ObjectNode payload = (ObjectNode) MAPPER.readTree(event.payload());
        lifts.lift(event.type(), event.revision(), present, payload);
        return reader.readValue(payload);
    }

    private static boolean isWithinReach(RecordedEvent event, Class<? extends BoardEvent> type, Lifts lifts) {
        int present = EventCatalogue.storedAs(type).revision();
        return event.revision() <= present && lifts.reach(event.type(), event.revision(), present);
    }

    /** An event's JSON with its words in their places, as other systems read it. */
    public static String readable(RecordedEvent event, Map<String, SealedText> texts) {
        return MAPPER.writeValueAsString(FreeTextJson.unsealed(MAPPER.readTree(event.payload()), texts));
    }

    private static String days(Timescale when) {
        return (when.from() == null ? "" : when.from()) + "/" + (when.to() == null ? "" : when.to());
    }
}
