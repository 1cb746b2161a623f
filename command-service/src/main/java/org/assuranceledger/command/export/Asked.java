package org.assuranceledger.command.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be taken away, and where to.
 *
 * @param ledger file of a small board's record, or address of a database that begins with {@code mongodb}
 * @param evidence folder of its keys and checkpoints, if anything is signed
 * @param to folder that is made for what is written
 */
record Asked(String ledger, Optional<Path> evidence, Path to) {
    static final String USAGE =
            "java -jar ... export --ledger=FILE|mongodb://HOST:PORT/DATABASE [--evidence=FOLDER] --to=NEW-FOLDER";

    private static final Set<String> OPTIONS = Set.of("ledger", "evidence", "to");

    /**
     * Reads the command line.
     *
     * @throws NotExported if it is not as {@link #USAGE} says
     */
    static Asked of(String... options) {
        Map<String, String> given = new HashMap<>();
        for (String word : options) {
            int equals = word.indexOf('=');
            String name = word.startsWith("--") && equals > 2 ? word.substring(2, equals) : "";
            if (!OPTIONS.contains(name) || given.put(name, word.substring(equals + 1)) != null) {
                throw new NotExported("\"%s\" is not understood. Use it so: %s".formatted(word, USAGE));
            }
        }
        return new Asked(
                needed(given, "ledger"),
                Optional.ofNullable(given.get("evidence")).map(Asked::path),
                path(needed(given, "to")));
    }

    private static String needed(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new NotExported("--%s is missing. Use it so: %s".formatted(name, USAGE)));
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new NotExported("\"%s\" cannot be the name of a file.".formatted(name));
        }
    }
}
