package org.assuranceledger.standalone.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The demonstration's own files, inside the jar. */
final class Resources {
    private Resources() {}

    /** A file in the folder {@code demonstration}. */
    static List<String> lines(String name) {
        try (InputStream file = open("/demonstration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan file in the folder {@code plans}. */
    static InputStream plan(String name) {
        return open("/plans/" + name);
    }

    private static InputStream open(String path) {
        InputStream file = Resources.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException(path + " is missing");
        }
        return file;
    }
}
