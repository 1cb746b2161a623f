package org.assuranceledger.query.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What a program is told for an HTTP status that nothing more is known of. */
record OtherProblem(String code, String title, String detail) {
    static OtherProblem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                new OtherProblem(
                        "no-such-address", "No such address", "There is nothing at this address. Look at it again.");
            case FORBIDDEN, UNAUTHORIZED ->
                new OtherProblem(
                        "may-not-see", "Not open to you", "This is not open to you. Sign in as someone it is open to.");
            case METHOD_NOT_ALLOWED ->
                new OtherProblem(
                        "method-not-allowed", "Method not allowed", "This address is only for reading. Ask with GET.");
            case NOT_ACCEPTABLE ->
                new OtherProblem("not-acceptable", "Not acceptable", "Answers are JSON or HTML. Ask for one of these.");
            default -> status.is4xxClientError() ? unreadable() : unforeseen();
        };
    }

    /** Its parts as RFC 9457 names them, in their usual order. */
    Map<String, Object> as(HttpStatus status) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("type", "/problems/" + code);
        parts.put("title", title);
        parts.put("status", status.value());
        parts.put("detail", detail);
        parts.put("code", code);
        return parts;
    }

    private static OtherProblem unreadable() {
        return new OtherProblem(
                "unreadable-request",
                "The request cannot be read",
                "The request cannot be read. Check it and ask again.");
    }

    private static OtherProblem unforeseen() {
        return new OtherProblem(
                "unforeseen",
                "Unforeseen",
                "Something went wrong that we had not foreseen. Ask again; if it comes back, tell whoever runs the"
                        + " service.");
    }
}
