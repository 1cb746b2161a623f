package org.assuranceledger.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assuranceledger.faults.Signals;

/** The whole program in a process of its own, so that it can be killed as a loss of power would. */
final class Child implements AutoCloseable {
    private static final Pattern SIGN = Pattern.compile("Open http://localhost:(\\d+) .*");

    private final Process process;
    private final BufferedReader output;
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    private Child(Process process) {
        this.process = process;
        output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    }

    static Child start(Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--folder=" + folder,
                "--server.port=0"));
        command.addAll(List.of(more));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on until it says where it is open, and gives all that it said before. */
    List<String> awaitOpen() throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher sign = SIGN.matcher(line);
            if (sign.matches()) {
                port = Integer.parseInt(sign.group(1));
                return said;
            }
            said.add(line);
        }
        throw new IOException("It did not start: " + said);
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        return send(method, path, body, headers, Duration.ofMinutes(10));
    }

    /** As that, but waits no longer than {@code patience}; what became of it is then not known. */
    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers, Duration patience)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(patience)
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, in the middle of whatever it does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Holds it where it is; it does not notice. */
    void standStill() {
        Signals.standStill(process.pid());
    }

    /** Lets it go on, as after {@link #standStill}. */
    void goOn() {
        Signals.goOn(process.pid());
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has; gives its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.shutdownNow();
        try {
            output.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
