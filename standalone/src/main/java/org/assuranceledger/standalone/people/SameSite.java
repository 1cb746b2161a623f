package org.assuranceledger.standalone.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells a request that one of our own pages sent from one that another site forged: the browser says where it comes
 * from, and no page can make it say otherwise.
 */
final class SameSite {
    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    private SameSite() {}

    /** Whether a cookie may speak for someone in this request. */
    static boolean mayUseCookie(HttpServletRequest request) {
        return CHANGE_NOTHING.contains(request.getMethod()) || isFromHere(request);
    }

    /** Whether the browser says that our own page sent it; a request that does not say is taken for another's. */
    static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(here(request));
    }

    private static String here(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(null)
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
