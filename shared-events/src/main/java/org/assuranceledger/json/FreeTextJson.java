package org.assuranceledger.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.FreeText;
import org.assuranceledger.ledger.SealedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes a {@link FreeText} as its seal, {@code {"sealed":"..."}}, and puts the words into the texts of the write. */
final class FreeTextJson extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** Where a read or write keeps its {@code Map<String, SealedText>}. */
    static final String TEXTS = "texts";

    private static final String SEALED = "sealed";

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        return annotated.hasAnnotation(FreeText.class) ? new Seal() : super.findSerializer(config, annotated);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated.hasAnnotation(FreeText.class) ? new Open() : super.findDeserializer(config, annotated);
    }

    /** The seal that stands here in place of words, if one does. */
    static Optional<String> seal(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has(SEALED)
                ? Optional.of(node.path(SEALED).stringValue(""))
                : Optional.empty();
    }

    /** The same JSON with each seal replaced by its words. */
    static JsonNode unsealed(JsonNode node, Map<String, SealedText> texts) {
        Optional<String> seal = seal(node);
        if (seal.isPresent()) {
            SealedText text = texts.get(seal.get());
            return StringNode.valueOf(text == null ? FreeText.REMOVED : text.words());
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, unsealed(object.get(name), texts)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, unsealed(array.get(i), texts));
            }
        }
        return node;
    }

    /** Takes each seal, with its name, out of some JSON. */
    static void takeOut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(part -> seal(part).isPresent());
        }
        node.forEach(FreeTextJson::takeOut);
    }

    private static final class Seal extends ValueSerializer<String> {
        @Override
        @SuppressWarnings("unchecked") // the only writer of the attribute is EventJson
        public void serialize(String words, JsonGenerator json, SerializationContext context) {
            if (words.isEmpty()) {
                json.writeString(words);
                return;
            }
            SealedText text = SealedText.of(words);
            String seal = text.seal().hex();
            ((Map<String, SealedText>) context.getAttribute(TEXTS)).put(seal, text);
            json.writeStartObject();
            json.writeStringProperty(SEALED, seal);
            json.writeEndObject();
        }
    }

    private static final class Open extends ValueDeserializer<String> {
        @Override
        @SuppressWarnings("unchecked") // as above
        public String deserialize(JsonParser json, DeserializationContext context) {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                return json.getString();
            }
            String seal = "";
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                seal = name.equals(SEALED) ? json.getString() : seal;
                json.skipChildren();
            }
            SealedText text = ((Map<String, SealedText>) context.getAttribute(TEXTS)).get(seal);
            return text == null ? FreeText.REMOVED : text.words();
        }
    }
}
