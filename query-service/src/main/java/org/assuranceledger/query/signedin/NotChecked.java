package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assuranceledger.query.problem.ReadingProblem;
import org.assuranceledger.query.problem.TracedErrors;
import org.assuranceledger.query.refusal.ReadingRule;
import org.assuranceledger.signin.SignInsAway;
import org.springframework.http.HttpHeaders;

/** Answers whoever's sign-in cannot be checked now: it may be good, so nobody is sent to sign in again. */
final class NotChecked {
    private NotChecked() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInsAway.ASK_AGAIN.toSeconds()));
        if (request.getRequestURI().startsWith("/api/")) {
            ReadingProblem.of(ReadingRule.SIGN_INS_AWAY).write(response);
        } else {
            TracedErrors.send(ReadingRule.SIGN_INS_AWAY, request, response);
        }
    }
}
