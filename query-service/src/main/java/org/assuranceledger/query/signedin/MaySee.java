package org.assuranceledger.query.signedin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final Consumer<String> mustBeThere;

    /**
     * Knows the reader by {@code sight}.
     *
     * @param mustBeThere throws what a reader is told of a board that there is not
     */
    public MaySee(Sight sight, Consumer<String> mustBeThere) {
        this.sight = sight;
        this.mustBeThere = mustBeThere;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Admitted.nothing(request);
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            List<String> rows = rowsFor(method);
            Optional<String> board = board(request);
            board.ifPresent(boardId -> rows.forEach(row -> admit(boardId, row)));
            new Admitted(rows.getFirst(), board).noteWith(request);
        }
        return true;
    }

    private void admit(String boardId, String row) {
        try {
            sight.of(boardId, row);
        } catch (MayNotSee refused) {
            mustBeThere.accept(boardId);
            throw refused;
        }
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
