package org.assuranceledger.command.surface;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who uses the command API.
 *
 * @param port on which it listens
 * @param token with which they are signed in; empty for nobody
 */
record Api(int port, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What came back. */
    record Reply(int status, String text, Map<String, String> headers) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        String code() {
            return json().path("code").asString("");
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Creates something, under a new key. */
    Reply create(String address, String body) {
        return post(address, body, Map.of("Idempotency-Key", key()));
    }

    /** Changes something in its latest version, under a new key. */
    Reply change(String thing, String below, String body) {
        String latest = get("/api/v1/boards/" + thing + "/version").header("etag");
        return post("/api/v1/boards/" + thing + below, body, Map.of("Idempotency-Key", key(), "If-Match", latest));
    }

    Reply post(String address, String body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("Content-Type", "application/json");
        all.putAll(headers);
        HttpRequest.Builder request = to(address).POST(HttpRequest.BodyPublishers.ofString(body));
        all.forEach(request::header);
        return send(request);
    }

    Reply get(String address) {
        return send(to(address));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Reply(response.statusCode(), response.body(), headers);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder to(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
