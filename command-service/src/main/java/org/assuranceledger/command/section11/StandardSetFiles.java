package org.assuranceledger.command.section11;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads sets of standards and scales from JSON files, one in each; {@code docs/standard-sets.md} says what they hold.
 */
public final class StandardSetFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StandardSetFiles() {}

    /**
     * Reads all of them.
     *
     * @throws IllegalArgumentException naming the file, if one cannot be read or holds no such thing
     */
    public static StandardSets read(Resource[] sets, Resource[] scales) {
        return new StandardSets(all(sets, StandardSet.class), all(scales, Scale.class));
    }

    private static <T> List<T> all(Resource[] files, Class<T> type) {
        return Stream.of(files).map(file -> one(file, type)).toList();
    }

    private static <T> T one(Resource file, Class<T> type) {
        try (InputStream json = file.getInputStream()) {
            return JSON.readValue(json, type);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("%s: %s".formatted(file.getFilename(), e.getMessage()), e);
        }
    }
}
