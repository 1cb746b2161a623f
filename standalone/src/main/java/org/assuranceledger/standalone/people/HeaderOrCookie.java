package org.assuranceledger.standalone.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Finds a sign-in in the header Authorization or else, for those who use the pages, in a cookie. */
public final class HeaderOrCookie implements BearerTokenResolver {
    private static final String NAME = "demonstration-person";

    private final BearerTokenResolver header = new DefaultBearerTokenResolver();
    private final JwtDecoder decoder;

    /** A cookie that {@code decoder} cannot read, such as one from before a restart, counts for none. */
    public HeaderOrCookie(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String token = header.resolve(request);
        return token == null && SameSite.mayUseCookie(request)
                ? inCookie(request).orElse(null)
                : token;
    }

    /** The sign-in in the cookie, if it is still good. */
    Optional<String> inCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(this::isGood)
                .findFirst();
    }

    /** A cookie that scripts cannot read and that no other site's page makes a browser send. */
    static ResponseCookie cookie(String token, Duration lasts) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(lasts)
                .build();
    }

    private boolean isGood(String token) {
        try {
            decoder.decode(token);
            return true;
        } catch (JwtException e) {
            return false;
        }
    }
}
