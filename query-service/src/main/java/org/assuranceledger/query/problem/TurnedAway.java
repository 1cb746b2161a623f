package org.assuranceledger.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.assuranceledger.query.page.Words;
import org.assuranceledger.query.refusal.ReadingRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers in words what the web server itself turns away before it looks for an address, such as an encoded slash. No
 * page can be made from a template there, so a browser gets the same words bare.
 */
public final class TurnedAway extends ErrorReportValve {
    private final Words words;
    private final boolean programsToo;

    private TurnedAway(Words words, boolean programsToo) {
        this.words = words;
        this.programsToo = programsToo;
    }

    /** Answers browsers in {@code words}, and programs with a problem. */
    public static TurnedAway everybody(Words words) {
        return new TurnedAway(words, true);
    }

    /** Answers browsers in {@code words}; programs are answered by whoever stands behind. */
    public static TurnedAway browsers(Words words) {
        return new TurnedAway(words, false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(response.getStatus())).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        boolean browser = wantsAPage(request);
        boolean ours = status.isError() && (browser || programsToo);
        if (!ours || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(browser ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getOutputStream()
                    .write((browser ? page(status) : problem(status)).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a person asks with a browser. An address too long to be read comes without a word of who asks; then it is
     * rather a person, who needs words.
     */
    public static boolean wantsAPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                .map(accept -> accept.contains(MediaType.TEXT_HTML_VALUE))
                .orElseGet(() -> request.getRequestURI() == null);
    }

    private String page(HttpStatus status) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>
                """.formatted(
                inert("problem", status.value()), inert("problem.sentence", status.value()), inert("problem", "home"));
    }

    private String inert(String family, Object code) {
        return HtmlUtils.htmlEscape(words.code(family, code));
    }

    private static String problem(HttpStatus status) {
        return ReadingProblem.of(ReadingRule.of(status.value()), status).json();
    }
}
