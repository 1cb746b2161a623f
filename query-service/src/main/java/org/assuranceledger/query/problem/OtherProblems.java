package org.assuranceledger.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.assuranceledger.query.refusal.ReadingRule;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what nobody else has answered, such as an address where nothing is; browsers are shown a page. */
public final class OtherProblems extends BasicErrorController {
    private static final String TRACE = "trace";
    private static final String RULE = "rule";

    /** Answers with what {@code attributes} tells of a failure. */
    public OtherProblems(ErrorAttributes attributes, List<ErrorViewResolver> pages) {
        super(attributes, new ErrorProperties(), pages);
    }

    @Override
    public ResponseEntity<Map<String, @Nullable Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        Map<String, @Nullable Object> known =
                getErrorAttributes(request, getErrorAttributeOptions(request, MediaType.APPLICATION_JSON));
        Object trace = known.get(TRACE);
        ReadingRule rule =
                ReadingRule.named(String.valueOf(known.get(RULE))).orElseGet(() -> ReadingRule.of(status.value()));
        ReadingProblem problem = ReadingProblem.of(rule, status);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(parts(trace != null && status.is5xxServerError() ? problem.traced(trace.toString()) : problem));
    }

    @SuppressWarnings("unchecked") // a record is written as an object
    private static Map<String, @Nullable Object> parts(ReadingProblem problem) {
        return JsonMapper.shared().convertValue(problem, Map.class);
    }
}
