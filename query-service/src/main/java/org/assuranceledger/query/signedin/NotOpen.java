package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers someone known who asks for what is open to nobody: to change something here, or for the inside. */
public final class NotOpen implements AccessDeniedHandler {
    private static final String PROBLEM = """
            {"type":"/problems/not-open","title":"Not open to anyone","status":403,"code":"not-open",\
            "detail":"This address only shows things, or is open to nobody. Ask with GET for what is \
            to be read here."}""";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PROBLEM);
    }
}
