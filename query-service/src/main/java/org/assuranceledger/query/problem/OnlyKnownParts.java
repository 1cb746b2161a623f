package org.assuranceledger.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a program's question that has a part which the address does not take: it would be answered as though the part
 * were not there, such as with all that is known now where {@code asat} was meant to be {@code asAt}.
 */
public final class OnlyKnownParts implements HandlerInterceptor {
    private static final String QUERY_SIDE = "org.assuranceledger.query.";

    /** Put there by a sign-in that goes on to what was asked for before it. */
    private static final String AFTER_SIGN_IN = "continue";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(QUERY_SIDE)
                && method.getBeanType().isAnnotationPresent(RestController.class)) {
            SequencedSet<String> known = known(method);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name) && !name.equals(AFTER_SIGN_IN))
                    .findFirst()
                    .ifPresent(name -> {
                        throw UnreadableRequest.parameter(name, known);
                    });
        }
        return true;
    }

    /** The parts that a method takes, as the contract has them. */
    private static SequencedSet<String> known(HandlerMethod method) {
        SequencedSet<String> known = new TreeSet<>();
        Stream.of(method.getMethodParameters()).flatMap(OnlyKnownParts::names).forEach(known::add);
        return known;
    }

    private static Stream<String> names(MethodParameter asked) {
        if (asked.hasParameterAnnotation(RequestParam.class)) {
            return Optional.ofNullable(asked.getParameter().getName()).stream();
        }
        return asked.getParameterType().isRecord()
                ? Stream.of(asked.getParameterType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
