package org.assuranceledger.query.given;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who reads over HTTP.
 *
 * @param port on which the service listens
 * @param token with which they are signed in; empty for nobody
 */
public record Reader(int port, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Whoever holds this one role, with the parts of the claim that a test names. */
    public static Reader holding(int port, Map<String, String> role) {
        return new Reader(port, ReadingOverHttp.ISSUER.token("p-" + role.get("role"), List.of(role)));
    }

    /** Whoever holds a role on Redbridge without end. */
    public static Reader of(int port, String role) {
        return holding(port, Map.of("board", Redbridge.BOARD, "role", role));
    }

    /** What came back. */
    public record Reply(int status, String text, HttpHeaders headers) {
        /** The text as JSON. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        /** A header, empty if it is not there. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Asks as a program, or a browser where it is a page. */
    public Reply get(String address) {
        return send("GET", address);
    }

    /** Sends a request without a body. */
    public Reply send(String method, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, BodyPublishers.noBody())
                .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html, */*;q=0.1");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
