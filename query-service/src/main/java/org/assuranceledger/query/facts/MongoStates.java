package org.assuranceledger.query.facts;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import tools.jackson.databind.json.JsonMapper;

/** States as embedded documents, by way of their JSON: days and instants as ISO text, decimals as text. */
public final class MongoStates {
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private MongoStates() {}

    /** A state as an embedded document. */
    public static Document write(Object state) {
        return Document.parse(MAPPER.writeValueAsString(state));
    }

    /** A state from an embedded document. */
    public static <S> S read(Document document, Class<S> type) {
        return MAPPER.readValue(document.toJson(PLAIN), type);
    }
}
