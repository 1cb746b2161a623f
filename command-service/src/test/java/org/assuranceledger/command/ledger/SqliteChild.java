package org.assuranceledger.command.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process that writes to a ledger in a file until it is killed, and says of each commit when it is acknowledged. */
final class SqliteChild {
    private static final int THREADS = 8;

    private final Process process;
    private final BufferedReader output;
    private final List<String> acknowledged = new ArrayList<>();

    private SqliteChild(Process process) {
        this.process = process;
        output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    }

    static SqliteChild start(Path file, String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new SqliteChild(new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SqliteChild.class.getName(),
                        file.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Reads on until it has acknowledged so many more. */
    void awaitAcknowledged(int more) throws IOException {
        for (int i = 0; i < more; i++) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("The process that writes has ended by itself");
            }
            take(line);
        }
    }

    /** Kills it as a loss of power would, and gives the ids of all commands that it has acknowledged. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        try {
            output.lines().forEach(this::take);
        } catch (UncheckedIOException e) {
            // the pipe ended with its process
        }
        return acknowledged;
    }

    private void take(String line) {
        if (line.endsWith(".")) {
            acknowledged.add(line.substring(0, line.length() - 1));
        }
    }

    /** The process itself: its arguments are the file and a name of its own. */
    public static void main(String[] arguments) {
        LedgerStore store = SqliteLedgerStore.open(Path.of(arguments[0]));
        LedgerWriter writer =
                LedgerWriter.start(store, Clock.systemUTC(), new SimpleMeterRegistry(), LedgerLimits.USUAL);
        for (int i = 0; i < THREADS; i++) {
            String aggregateId = arguments[1] + "-" + i;
            Thread.ofPlatform().start(() -> write(writer, aggregateId));
        }
    }

    private static void write(LedgerWriter writer, String aggregateId) {
        for (long sequence = 0; ; sequence++) {
            String commandId = aggregateId + "-" + sequence;
            writer.record(Decided.by(commandId, aggregateId, sequence)).join();
            System.out.println(commandId + ".");
        }
    }
}
