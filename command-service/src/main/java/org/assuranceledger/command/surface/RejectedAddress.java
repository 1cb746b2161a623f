package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.assuranceledger.command.refusal.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers a request whose address the firewall does not let in, such as one with encoded slashes. A browser is left to
 * whoever has pages.
 */
public final class RejectedAddress implements RequestRejectedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
        if (accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        ProblemWriter.write(Problem.of(new RuleBroken(SurfaceRule.ADDRESS_REFUSED)), response);
    }
}
