package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets nobody through to anything of the query side whom the table of rights does not let, before it is read. */
public final class MaySee implements HandlerInterceptor {
    private static final String QUERY_SIDE = "org.assuranceledger.query.";

    private final Sight sight;

    /** Knows the reader by {@code sight}. */
    public MaySee(Sight sight) {
        this.sight = sight;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Admitted.nothing(request);
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            List<String> rows = rowsFor(method);
            Optional<String> board = board(request);
            board.ifPresent(boardId -> rows.forEach(row -> sight.of(boardId, row)));
            new Admitted(rows.getFirst(), board).noteWith(request);
        }
        return true;
    }

    /** Whether a row must say who may read what a method of the query side answers; anyone is told of failures. */
    static boolean isOurs(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getName().startsWith(QUERY_SIDE) && !ErrorController.class.isAssignableFrom(type);
    }

    /** The names of the rows that decide who may read what a method answers. */
    static List<String> rowsFor(HandlerMethod method) {
        return Stream.of(method.getMethod(), method.getBeanType())
                .map(declared -> AnnotatedElementUtils.findMergedAnnotation(declared, UnderRow.class))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(declared -> List.of(declared.value()))
                .orElseThrow(() -> new IllegalStateException("Nothing says who may read " + method));
    }

    private static Optional<String> board(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                ? Stream.of("board", "boardId")
                        .map(parts::get)
                        .flatMap(Stream::ofNullable)
                        .map(Object::toString)
                        .findFirst()
                : Optional.empty();
    }
}
