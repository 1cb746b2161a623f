package org.assuranceledger.command.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.assuranceledger.command.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Answers a request that the web server itself turns away, such as one whose address has an encoded slash. */
public final class RejectedRequest extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemWriter.write(Problem.of(new RuleBroken(ruleFor(status))), response);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SurfaceRule ruleFor(int status) {
        return switch (status) {
            case 401 -> SurfaceRule.NOT_SIGNED_IN;
            case 404 -> SurfaceRule.NO_SUCH_ADDRESS;
            default -> status < 500 ? SurfaceRule.ADDRESS_REFUSED : SurfaceRule.SERVER_FAILED;
        };
    }
}
