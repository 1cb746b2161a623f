package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.assuranceledger.command.submission.Stamp;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.submission.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what an endpoint's method asks for out of a request: a {@link Creation}, a {@link Change}, the {@link Latest}
 * or the {@link Submitter}.
 */
public final class AskedResolver implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> OTHERS = Set.of(Latest.class, Submitter.class);

    private final Submissions submissions;
    private final Versions versions;

    /** What is read will be given to these submissions. */
    public AskedResolver(Submissions submissions, Versions versions) {
        this.submissions = submissions;
        this.versions = versions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Addresses.isAsked(parameter.getParameterType()) || OTHERS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Class<?> wanted = parameter.getParameterType();
        if (wanted == Submitter.class) {
            return submitter(request);
        }
        String target = Addresses.target(parameter.getContainingClass(), request);
        if (wanted == Latest.class) {
            return new Latest(target, versions.of(target));
        }
        Asked<Object> asked = asked(parameter, target, request);
        return wanted == Creation.class ? new Creation<>(asked) : new Change<>(asked);
    }

    private static Submitter submitter(HttpServletRequest request) {
        Caller caller = Caller.of(request);
        return new Submitter(
                Addresses.board(request),
                caller.person(),
                caller.acting().role().code(),
                caller.acting().agency());
    }

    private Asked<Object> asked(MethodParameter parameter, String target, HttpServletRequest request)
            throws IOException {
        CommandShape shape = CommandShape.of(Addresses.command(parameter), request);
        String key = Headers.key(request);
        OptionalLong version = parameter.getParameterType() == Creation.class
                ? OptionalLong.empty()
                : OptionalLong.of(Headers.version(request));
        String reason = Headers.reason(request);
        ObjectNode body = Body.read(request);
        Caller caller = Caller.of(request);
        String board = Addresses.board(request);
        Stamp stamp = new Stamp(
                board + ":" + key,
                shape.name(),
                board,
                caller.person(),
                caller.acting().role().code(),
                caller.acting().agency(),
                reason,
                asOneText(request, caller, body));
        Object command = CommandReader.read(shape, target, Addresses.parts(request), body);
        return new Asked<>(submissions, stamp, version, command);
    }

    /** Two requests are the same if the same person asks the same of the same address, however the JSON is spaced. */
    private static String asOneText(HttpServletRequest request, Caller caller, ObjectNode body) {
        return String.join("\n", request.getRequestURI(), caller.person(), InOrder.of(body));
    }
}
