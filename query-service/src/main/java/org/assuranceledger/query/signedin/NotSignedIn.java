package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.assuranceledger.query.problem.ReadingProblem;
import org.assuranceledger.query.refusal.ReadingRule;
import org.assuranceledger.signin.SignInsAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a request without a known person: a browser is shown where to sign in, a program is told in JSON. */
public final class NotSignedIn implements AuthenticationEntryPoint {
    private final Optional<SignInPlace> place;

    /** Sends browsers to {@code place} if there is one. */
    public NotSignedIn(Optional<SignInPlace> place) {
        this.place = place;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInsAway) {
            NotChecked.answer(request, response);
        } else if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            ReadingProblem.of(ReadingRule.NOT_SIGNED_IN).write(response);
        } else if (place.isPresent()) {
            response.sendRedirect(place.get().address());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
