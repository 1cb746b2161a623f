package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.submission.KnownBoards;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets nobody through to a command or a version whom the table of rights does not let; reads nothing of the body
 * before.
 */
public final class MayThey implements HandlerInterceptor {
    /** The row of the table about asking for a version. */
    static final String VERSIONS = "versions";

    private final Clock clock;
    private final KnownBoards boards;

    /** Roles begin and end by this clock, on days in Europe/London, and are held on these boards. */
    public MayThey(Clock clock, KnownBoards boards) {
        this.clock = clock;
        this.boards = boards;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && (method.getBeanType().isAnnotationPresent(CommandEndpoint.class)
                        || method.hasMethodAnnotation(UnderRow.class))) {
            Addresses.command(method)
                    .ifPresent(command -> CommandShape.of(command, request).noteWith(request));
            LocalDate today = Dates.today(clock);
            Caller.admit(request, rowFor(method), today, boards);
        }
        return true;
    }

    /** The name of the row that decides who may use a method. */
    static String rowFor(HandlerMethod method) {
        UnderRow row = method.getMethodAnnotation(UnderRow.class);
        if (row != null) {
            return row.value();
        }
        Optional<String> command = Addresses.command(method).map(Class::getSimpleName);
        return command.orElseGet(() -> {
            if (Arrays.stream(method.getMethodParameters())
                    .noneMatch(part -> part.getParameterType() == Latest.class)) {
                throw new IllegalStateException("Nothing says who may use " + method);
            }
            return VERSIONS;
        });
    }
}
