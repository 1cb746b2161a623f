package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Someone of a board, at the service. */
record Member(Running service, String token) {
    private static final String BOARDS = "/api/v1/boards/";

    /** Begins something that was not there. */
    JsonNode begins(String address, String body) {
        return good(sends(address, body, Map.of()));
    }

    /** Changes a thing that they have just read. */
    JsonNode changes(String thing, String below, String body) {
        return good(sends(thing + below, body, Map.of("If-Match", version(thing))));
    }

    /** Sends a command under a key of its own, whatever comes of it. */
    Running.Reply sends(String address, String body, Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(Map.of(
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        headers.putAll(more);
        return service.send("POST", BOARDS + address, body, headers);
    }

    JsonNode reads(String address) {
        return good(asks(address));
    }

    Running.Reply asks(String address) {
        return service.get(BOARDS + address, token);
    }

    String version(String thing) {
        return String.join("", asks(thing + "/version").headers("etag"));
    }

    private static JsonNode good(Running.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return reply.json();
    }
}
