package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assuranceledger.command.refusal.Text;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What the address of a request says: which command, of which board, about what. */
public final class Addresses {
    /** Before everything that this API offers. */
    public static final String API = "/api/";

    /** Before the identity of everything in the record. */
    public static final String BOARDS = "/api/v1/boards/";

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private Addresses() {}

    /** The command that a method takes, if it takes one. */
    static Optional<Class<?>> command(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> isAsked(parameter.getParameterType()))
                .map(Addresses::command)
                .findFirst();
    }

    /** The command of a {@link Creation} or {@link Change}. */
    static Class<?> command(MethodParameter parameter) {
        Type asked = ((ParameterizedType) parameter.getGenericParameterType()).getActualTypeArguments()[0];
        return (Class<?>) asked;
    }

    static boolean isAsked(Class<?> type) {
        return type == Creation.class || type == Change.class;
    }

    /** The parts of the request's address by their names. */
    @SuppressWarnings("unchecked") // Spring puts it there so
    static Map<String, String> parts(HttpServletRequest request) {
        Object parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return parts == null ? Map.of() : (Map<String, String>) parts;
    }

    /** The board of the request's address, which must be a short name. */
    static String board(HttpServletRequest request) {
        return Text.shortName("board", parts(request).get("board"));
    }

    /** The identity of what an endpoint is about: its own address, filled with the parts of the request's. */
    static String target(Class<?> endpoint, HttpServletRequest request) {
        Map<String, String> parts = new TreeMap<>();
        parts(request).forEach((name, part) -> parts.put(name, Text.shortName(name, part)));
        return PART.matcher(pattern(endpoint).substring(BOARDS.length())).replaceAll(part -> parts.get(part.group(1)));
    }

    /** The address pattern of an endpoint. */
    static String pattern(Class<?> endpoint) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(endpoint, RequestMapping.class);
        if (mapping == null || mapping.path().length != 1 || !mapping.path()[0].startsWith(BOARDS)) {
            throw new IllegalStateException(endpoint + " is not mapped to one address below " + BOARDS);
        }
        return mapping.path()[0];
    }
}
