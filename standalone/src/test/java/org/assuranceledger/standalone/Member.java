package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Someone of a board, at the service. */
record Member(BothSides service, String token) {
    private static final String BOARDS = "/api/v1/boards/";

    Member(Running service, String token) {
        this(new BothSides(service, service), token);
    }

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
        return service.commands().send("POST", BOARDS + address, body, headers);
    }

    JsonNode reads(String address) {
        return good(asks(address));
    }

    Running.Reply asks(String address) {
        return service.views().get(BOARDS + address, token);
    }

    /** Looks at a page, as a browser does. */
    Running.Reply sees(String page) {
        return service.views().send("GET", page, "", Map.of("Authorization", "Bearer " + token, "Accept", "text/html"));
    }

    String version(String thing) {
        String address = BOARDS + thing + "/version";
        return String.join("", service.commands().get(address, token).headers("etag"));
    }

    private static JsonNode good(Running.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return reply.json();
    }
}
