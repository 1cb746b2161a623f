package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.assuranceledger.command.submission.CommandMeters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers a request that could not be served with a {@link Problem}. */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {
    private final Refusals refusals;
    private final CommandMeters meters;
    private final Predicate<HttpServletRequest> others;

    /**
     * Answers for every {@link CommandEndpoint}.
     *
     * @param others which other requests it answers for, such as those at addresses where nothing is
     */
    public ProblemResolver(Refusals refusals, CommandMeters meters, Predicate<HttpServletRequest> others) {
        this.refusals = refusals;
        this.meters = meters;
        this.others = others;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (failure instanceof IOException || !(isOurs(handler) || others.test(request)) || response.isCommitted()) {
            return null;
        }
        try {
            Problem problem = refusals.of(failure, request, response);
            meters.refused(command(request), problem.code());
            ProblemWriter.write(problem, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private static String command(HttpServletRequest request) {
        return CommandShape.notedWith(request).map(CommandShape::name).orElse("none");
    }

    private static boolean isOurs(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(CommandEndpoint.class);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
