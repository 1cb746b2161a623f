package org.assuranceledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service in a process of its own, on the same port each time it is started.
 *
 * @param folder where it writes its log
 * @param program its main class
 * @param settings all but its port
 */
public record ServiceProcess(int port, Path folder, Class<?> program, List<String> settings) {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final String HEALTHY = "200 ";

    /** One that has not been started yet. */
    public static ServiceProcess in(Path folder, Class<?> program, String... settings) {
        return new ServiceProcess(OwnJvm.freePort(), folder, program, List.of(settings));
    }

    /** Starts it, and waits until it says that it is healthy. */
    public OwnJvm start() {
        OwnJvm service = begin();
        await().atMost(LONGEST_START)
                .untilAsserted(
                        () -> assertThat(service.isAlive() ? health() : HEALTHY).startsWith(HEALTHY));
        if (!service.isAlive()) {
            throw new IllegalStateException("It ended by itself; its log is in " + folder);
        }
        return service;
    }

    /** Starts it, and waits for nothing. */
    public OwnJvm begin() {
        return OwnJvm.start(
                folder.resolve("service-" + port + ".log"),
                program.getName(),
                Stream.concat(Stream.of("--server.port=" + port), settings.stream())
                        .toList());
    }

    /** What it says of its health, after the status; nothing while it does not answer. */
    private String health() {
        URI address = URI.create("http://localhost:" + port + "/actuator/health");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
