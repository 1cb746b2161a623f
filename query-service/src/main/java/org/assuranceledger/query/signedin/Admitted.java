package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a request was let in to read.
 *
 * @param view its name in the table of rights
 * @param boardId of which board; absent for the list of boards, which leaves out those that the reader may not see
 */
public record Admitted(String view, Optional<String> boardId) {
    private static final String KNOWN_AS = Admitted.class.getName();

    /** What this request was let in to; empty for an answer that holds nothing of the record, such as a refusal. */
    public static Optional<Admitted> of(HttpServletRequest request) {
        return Optional.ofNullable((Admitted) request.getAttribute(KNOWN_AS));
    }

    void noteWith(HttpServletRequest request) {
        request.setAttribute(KNOWN_AS, this);
    }

    static void nothing(HttpServletRequest request) {
        request.removeAttribute(KNOWN_AS);
    }
}
