package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.BODY_MISSING;
import static org.assuranceledger.command.surface.SurfaceRule.BODY_NOT_JSON;
import static org.assuranceledger.command.surface.SurfaceRule.BODY_TOO_LARGE;
import static org.assuranceledger.command.surface.SurfaceRule.BODY_UNREADABLE;
import static org.assuranceledger.command.surface.SurfaceRule.FIELD_OF_WRONG_KIND;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.assuranceledger.command.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request as a JSON object, and no more of it than a command may have. */
final class Body {
    /** The most that is read, in bytes. */
    static final int LARGEST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Body() {}

    /**
     * Reads it.
     *
     * @throws RuleBroken if it is missing, too large, not said to be JSON, or not a JSON object in UTF-8
     * @throws IOException if whoever sends it goes away
     */
    static ObjectNode read(HttpServletRequest request) throws IOException {
        BODY_NOT_JSON.unless(isJson(request.getContentType()));
        BODY_TOO_LARGE.unless(request.getContentLengthLong() <= LARGEST, LARGEST);
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        BODY_TOO_LARGE.unless(bytes.length <= LARGEST, LARGEST);
        BODY_MISSING.unless(bytes.length > 0, "{}");
        return object(bytes);
    }

    private static ObjectNode object(byte[] bytes) {
        try {
            JsonNode read = JSON.readTree(utf8(bytes));
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw new RuleBroken(FIELD_OF_WRONG_KIND, "The request", "a JSON object");
        } catch (JacksonException e) {
            TokenStreamLocation at = Objects.requireNonNullElse(e.getLocation(), TokenStreamLocation.NA);
            throw new RuleBroken(BODY_UNREADABLE, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
        }
    }

    private static String utf8(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            String before = new String(Arrays.copyOf(bytes, rest.position()), StandardCharsets.UTF_8);
            throw new RuleBroken(BODY_UNREADABLE, before.lines().count(), before.length() - before.lastIndexOf('\n'));
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
