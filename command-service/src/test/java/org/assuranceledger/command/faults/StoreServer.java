package org.assuranceledger.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The server behind {@code MONGODB_URI} where it is a FerretDB on PostgreSQL that may be crashed: {@code
 * -Dstore.server=...} names the program that does so when called with {@code crash storage}, {@code crash gateway} and
 * {@code up PORT}. Its files are where {@code DOCUMENTDB_HOME} says.
 */
record StoreServer(Path program, Path home, int port) {
    private static final Path USUAL_HOME = Path.of("/var/tmp/documentdb");

    /** The two programs that it consists of. */
    enum Part {
        STORAGE("root/var/lib/postgresql/18/main/postmaster.pid"),
        GATEWAY("ferretdb.pid");

        private final String pidFile;

        Part(String pidFile) {
            this.pidFile = pidFile;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The one that may be crashed; where none is named the test is skipped and says so. */
    static StoreServer mayBeCrashed(Class<?> test, int port) {
        Optional<String> named =
                Optional.ofNullable(System.getProperty("store.server")).filter(path -> !path.isBlank());
        if (named.isEmpty()) {
            String why =
                    "SKIPPED %s: name the program that crashes the server behind MONGODB_URI, as -Dstore.server=..."
                            .formatted(test.getSimpleName());
            System.out.println(why);
            Assumptions.abort(why);
        }
        Path home = Optional.ofNullable(System.getenv("DOCUMENTDB_HOME"))
                .map(Path::of)
                .orElse(USUAL_HOME);
        return new StoreServer(Path.of(named.orElseThrow()), home, port);
    }

    /** Ends all processes of a part at once. */
    void crash(Part part) throws IOException, InterruptedException {
        run("crash", part.word());
    }

    /** Starts what has ended, and waits until it answers. */
    void up() throws IOException, InterruptedException {
        run("up", Integer.toString(port));
    }

    /** The processes of a part, its own main one first. */
    long[] processes(Part part) throws IOException {
        long main = Long.parseLong(
                Files.readAllLines(home.resolve(part.pidFile)).getFirst().strip());
        return LongStream.concat(
                        LongStream.of(main),
                        ProcessHandle.of(main).stream()
                                .flatMap(ProcessHandle::descendants)
                                .mapToLong(ProcessHandle::pid))
                .toArray();
    }

    private void run(String... words) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(program.toString()), Stream.of(words)).toList();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    }
}
