package org.assuranceledger.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Says in words what nobody else has answered, such as an address where nothing is; browsers are shown a page. */
public final class OtherProblems extends BasicErrorController {
    private static final String TRACE = "trace";

    /** Answers with what {@code attributes} tells of a failure. */
    public OtherProblems(ErrorAttributes attributes, List<ErrorViewResolver> pages) {
        super(attributes, new ErrorProperties(), pages);
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        Other other = Other.of(status);
        Map<String, @Nullable Object> problem = new LinkedHashMap<>();
        problem.put("type", URI.create("/problems/" + other.code()));
        problem.put("title", other.title());
        problem.put("status", status.value());
        problem.put("detail", other.detail());
        problem.put("code", other.code());
        Object trace = getErrorAttributes(request, getErrorAttributeOptions(request, MediaType.APPLICATION_JSON))
                .get(TRACE);
        if (trace != null && status.is5xxServerError()) {
            problem.put(TRACE, trace);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What is said for an HTTP status. */
    private record Other(String code, String title, String detail) {
        static Other of(HttpStatus status) {
            return switch (status) {
                case NOT_FOUND ->
                    new Other(
                            "no-such-address",
                            "No such address",
                            "There is nothing at this address. Look at it again.");
                case FORBIDDEN, UNAUTHORIZED ->
                    new Other(
                            "may-not-see",
                            "Not open to you",
                            "This is not open to you. Sign in as someone it is open to.");
                case METHOD_NOT_ALLOWED ->
                    new Other(
                            "method-not-allowed",
                            "Method not allowed",
                            "This address is only for reading. Ask with GET.");
                case NOT_ACCEPTABLE ->
                    new Other("not-acceptable", "Not acceptable", "Answers are JSON or HTML. Ask for one of these.");
                default -> status.is4xxClientError() ? unreadable() : unforeseen();
            };
        }

        private static Other unreadable() {
            return new Other(
                    "unreadable-request",
                    "The request cannot be read",
                    "The request cannot be read. Check it and ask again.");
        }

        private static Other unforeseen() {
            return new Other(
                    "unforeseen",
                    "Unforeseen",
                    "Something went wrong that we had not foreseen. Ask again; if it comes back, tell whoever runs the"
                            + " service.");
        }
    }
}
