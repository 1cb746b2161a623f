package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assuranceledger.command.refusal.RuleBroken;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers a request whose address the firewall does not let in, such as one with encoded slashes. */
public final class RejectedAddress implements RequestRejectedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        ProblemWriter.write(Problem.of(new RuleBroken(SurfaceRule.ADDRESS_REFUSED)), response);
    }
}
