package org.assuranceledger.verifier;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be checked against what.
 *
 * @param record file of entries, one on each line
 * @param checkpoint file of signed checkpoints
 * @param key the public key that is trusted
 * @param keys file in which that key introduces others
 */
record Asked(Path record, Path checkpoint, String key, Optional<Path> keys) {
    static final String USAGE =
            "java -jar verifier.jar --record=FILE --checkpoint=FILE --key=NAME+ID+KEY [--keys=FILE]";

    private static final Set<String> OPTIONS = Set.of("record", "checkpoint", "key", "keys");

    /**
     * Reads the command line.
     *
     * @throws Unusable if it is not as {@link #USAGE} says
     */
    static Asked of(String... commandLine) {
        Map<String, String> given = new HashMap<>();
        for (String word : commandLine) {
            int equals = word.indexOf('=');
            String name = word.startsWith("--") && equals > 2 ? word.substring(2, equals) : "";
            if (!OPTIONS.contains(name) || given.put(name, word.substring(equals + 1)) != null) {
                throw new Unusable("\"%s\" is not understood. Use it so: %s".formatted(word, USAGE));
            }
        }
        return new Asked(
                path(needed(given, "record")),
                path(needed(given, "checkpoint")),
                needed(given, "key"),
                Optional.ofNullable(given.get("keys")).map(Asked::path));
    }

    private static String needed(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Unusable("--%s is missing. Use it so: %s".formatted(name, USAGE)));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unusable("\"%s\" cannot be the name of a file. Give one that is there.".formatted(name));
        }
    }
}
