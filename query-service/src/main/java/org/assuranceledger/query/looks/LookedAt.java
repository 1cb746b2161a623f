package org.assuranceledger.query.looks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** What of a request's address is kept: its path and the parts that name a moment, never what someone searched for. */
final class LookedAt {
    private static final List<String> KEPT = List.of("since", "asAt", "effectiveOn", "basis", "paper");

    private LookedAt() {}

    /** Such as {@code /boards/redbridge/plans/2015-16?asAt=2015-10-31}. */
    static String of(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        KEPT.forEach(part -> {
            String value = request.getParameter(part);
            if (value != null && !value.isBlank()) {
                address.queryParam(part, value.strip());
            }
        });
        return address.build().toUriString();
    }
}
