package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assuranceledger.query.problem.ReadingProblem;
import org.assuranceledger.query.refusal.ReadingRule;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers someone known who asks for what is open to nobody: to change something here, or for the inside. */
public final class NotOpen implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        ReadingProblem.of(ReadingRule.NOT_OPEN).write(response);
    }
}
