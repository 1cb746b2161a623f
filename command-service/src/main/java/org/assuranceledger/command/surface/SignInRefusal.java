package org.assuranceledger.command.surface;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assuranceledger.command.refusal.RuleBroken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers whoever comes without a good token. */
public final class SignInRefusal implements AuthenticationEntryPoint {
    private final AuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        challenge.commence(request, response, failure);
        ProblemWriter.write(Problem.of(new RuleBroken(SurfaceRule.NOT_SIGNED_IN)), response);
    }
}
