package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a request without a known person: a browser is shown where to sign in, a program is told in JSON. */
public final class NotSignedIn implements AuthenticationEntryPoint {
    private static final String PROBLEM = """
            {"type":"/problems/not-signed-in","title":"Please sign in","status":401,"code":"not-signed-in",\
            "detail":"Nothing is shown to someone who is not signed in, or whose sign-in has ended. Sign in and \
            send the token as \\"Authorization: Bearer ...\\"."}""";

    private final Optional<SignInPlace> place;

    /** Sends browsers to {@code place} if there is one. */
    public NotSignedIn(Optional<SignInPlace> place) {
        this.place = place;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean program = request.getRequestURI().startsWith("/api/");
        if (!program && place.isPresent()) {
            response.sendRedirect(place.get().address());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (!program) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PROBLEM);
    }
}
