package org.assuranceledger.command.surface;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.signin.SignInsAway;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers whoever comes without a good token, or with one that cannot be checked now. */
public final class SignInRefusal implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof SignInsAway) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInsAway.ASK_AGAIN.toSeconds()));
            ProblemWriter.write(Problem.of(new RuleBroken(SurfaceRule.SIGN_INS_AWAY)), response);
            return;
        }
        challenge.commence(request, response, failure);
        ProblemWriter.write(Problem.of(new RuleBroken(SurfaceRule.NOT_SIGNED_IN)), response);
    }
}
