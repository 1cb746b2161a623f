package org.assuranceledger.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.assuranceledger.query.refusal.ReadingRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * Gives a fault of ours a number, by which whoever runs the service finds it in the log. Where the rule is known and it
 * is no fault of ours, names that instead.
 */
public final class TracedErrors extends DefaultErrorAttributes {
    private static final Logger LOG = LoggerFactory.getLogger(TracedErrors.class);
    private static final String KNOWN = TracedErrors.class.getName();
    private static final int OURS = 500;

    /** Has a request answered by this rule, as a page to whoever takes one. */
    public static void send(ReadingRule rule, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(KNOWN, rule.code());
        response.sendError(rule.status());
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        Object rule = request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST);
        if (rule != null) {
            attributes.put("rule", rule);
        } else if (attributes.get("status") instanceof Integer status && status >= OURS) {
            attributes.put("trace", logged(getError(request)));
        }
        return attributes;
    }

    private static String logged(@Nullable Throwable fault) {
        String trace = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Something unforeseen went wrong, trace number {}: {}", trace, where(fault));
        return trace;
    }

    /** Kinds and places of a fault and its causes, without their messages: they may hold words of the record. */
    private static String where(@Nullable Throwable fault) {
        StringBuilder where = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            where.append(cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                where.append("\n\tat ").append(place);
            }
            where.append('\n');
        }
        return where.toString();
    }
}
