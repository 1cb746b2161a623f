package org.assuranceledger.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a process of its own, so that it can be killed as a loss of power would, and made to stand still. */
public final class OwnJvm implements AutoCloseable {
    private final Process process;

    private OwnJvm(Process process) {
        this.process = process;
    }

    /**
     * Starts a program of this test's class path.
     *
     * @param said the file to which its output is added
     */
    public static OwnJvm start(Path said, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        command.addAll(arguments);
        File output = said.toFile();
        try {
            return new OwnJvm(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port on which nobody listens now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has not ended yet. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, in the middle of whatever it does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Holds it where it is; it does not notice. */
    public void standStill() {
        Signals.standStill(process.pid());
    }

    /** Lets it go on, as after {@link #standStill}. */
    public void goOn() {
        Signals.goOn(process.pid());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
