package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.assuranceledger.signin.SignInChecks;
import org.assuranceledger.signin.SignInsAway;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Answers a browser that comes back from where people sign in and is not signed in. */
public final class CameBack implements AuthenticationFailureHandler {
    private final SignInChecks checks;

    /** Tells {@code checks} where the provider did not answer. */
    public CameBack(SignInChecks checks) {
        this.checks = checks;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInsAway || isUnanswered(failure)) {
            checks.away(failure);
            NotChecked.answer(request, response);
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** Whether the provider did not answer when it was asked whether somebody had signed in there. */
    private static boolean isUnanswered(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(ResourceAccessException.class::isInstance);
    }
}
