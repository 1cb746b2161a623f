package org.assuranceledger.command.faults;

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
import org.assuranceledger.command.CommandService;
import org.assuranceledger.faults.OwnJvm;

/**
 * The command service in a process of its own, on the same port each time it is started.
 *
 * @param folder where it writes its log
 * @param mongo the address of its store, with the database
 * @param issuer whose sign-ins it trusts
 */
record ServiceProcess(int port, Path folder, String mongo, String issuer) {
    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final String HEALTHY = "200 ";

    static ServiceProcess in(Path folder, String mongo, String issuer) {
        return new ServiceProcess(OwnJvm.freePort(), folder, mongo, issuer);
    }

    /** Starts it, and waits until it takes commands. Kafka is away: nothing here is about what it would carry. */
    OwnJvm start() {
        OwnJvm service = OwnJvm.start(
                folder.resolve("service-" + port + ".log"),
                CommandService.class.getName(),
                List.of(
                        "--server.port=" + port,
                        "--spring.mongodb.uri=" + mongo,
                        "--spring.kafka.bootstrap-servers=127.0.0.1:9",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer));
        await().atMost(LONGEST_START)
                .untilAsserted(
                        () -> assertThat(service.isAlive() ? health() : HEALTHY).startsWith(HEALTHY));
        if (!service.isAlive()) {
            throw new IllegalStateException("It ended by itself; its log is in " + folder);
        }
        return service;
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
