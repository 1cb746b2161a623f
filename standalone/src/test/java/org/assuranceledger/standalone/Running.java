package org.assuranceledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in this process, as a client sees it. */
final class Running implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ConfigurableApplicationContext context;
    private final int port;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
        this.port =
                ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    static Running demonstration(Path folder, String... more) {
        String[] all =
                Stream.concat(Stream.of("--demonstration"), Stream.of(more)).toArray(String[]::new);
        return in(folder, Clock.tickMillis(ZoneOffset.UTC), all);
    }

    static Running of(ConfigurableApplicationContext service) {
        return new Running(service);
    }

    static Running in(Path folder, Clock time, String... more) {
        String[] all = Stream.concat(Stream.of("--folder=" + folder, "--server.port=0"), Stream.of(more))
                .toArray(String[]::new);
        return new Running(Standalone.start(time, all));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Whether a request that waits for the record holds no thread of the machine. */
    boolean answersOnVirtualThreads() {
        TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) context).getWebServer();
        return server.getTomcat().getConnector().getProtocolHandler().getExecutor() instanceof VirtualThreadExecutor;
    }

    /** A sign-in as one of the demonstration's people. */
    String signIn(String person) {
        return send("GET", "/demonstration/token?person=" + person, "", Map.of())
                .body();
    }

    Reply get(String path, String token) {
        return send("GET", path, "", Map.of("Authorization", "Bearer " + token));
    }

    Reply send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String origin() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    /** What came back. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        JsonNode json() {
            return JSON.readTree(body());
        }
    }
}
