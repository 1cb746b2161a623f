package org.assuranceledger.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** What a run is told: addresses from the environment, sizes from system properties. */
final class Settings {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private static final Path FOLDER = folder();

    private Settings() {}

    /** Seconds that a contender works in one round. */
    static int seconds() {
        return Integer.getInteger("seconds", 5);
    }

    /** Rounds; in each, every contender has its turn. */
    static int rounds() {
        return Integer.getInteger("rounds", 5);
    }

    /** Events of the large ledgers. */
    static int events() {
        return Integer.getInteger("events", 1_000_000);
    }

    /** A new file on the disk that is measured, taken away when the run ends. */
    static Path file(String what) {
        return FOLDER.resolve(freshName(what));
    }

    /** Address of the server of MongoDB's protocol. */
    static String mongo() {
        return needed("MONGODB_URI", "the address of a server of MongoDB's protocol");
    }

    /** JDBC address of PostgreSQL. */
    static String postgres() {
        return needed("POSTGRES_URL", "the JDBC address of PostgreSQL; benchmarks/postgres starts one");
    }

    /** A name that nothing in this run, or in an earlier one, has. */
    static String freshName(String what) {
        return what + "_" + ProcessHandle.current().pid() + "_" + NAMES.incrementAndGet();
    }

    /** {@code BENCHMARK_FOLDER}, or where temporary files usually lie; it must be a disk and not memory. */
    private static Path folder() {
        try {
            Path parent = Path.of(
                    Optional.ofNullable(System.getenv("BENCHMARK_FOLDER")).orElse("/var/tmp"));
            Path folder = Files.createTempDirectory(parent, "assurance-ledger-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String needed(String name, String what) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("Set " + name + " to " + what + "."));
    }
}
