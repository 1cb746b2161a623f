package org.assuranceledger.command.surface;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.ObjectNode;

/** Reads commands by their names, exactly as from a request, for whoever gives many of them without the web. */
public final class NamedCommands {
    private final Map<String, Class<?>> types = new HashMap<>();

    /**
     * Knows the commands that these methods take, and others.
     *
     * @param others commands that have no address
     */
    public NamedCommands(Collection<HandlerMethod> methods, Class<?>... others) {
        methods.stream().map(Addresses::command).flatMap(Optional::stream).forEach(this::add);
        Set.of(others).forEach(this::add);
    }

    /**
     * Reads one.
     *
     * @param target the identity of what it is about
     * @param fields all its other components
     * @throws org.assuranceledger.command.refusal.RuleBroken if the fields are not the command's, or break its rules
     * @throws IllegalArgumentException if there is no such command
     */
    public Object read(String name, String target, ObjectNode fields) {
        Class<?> type = Optional.<Class<?>>ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No command is called " + name));
        return CommandReader.read(new CommandShape(type, Set.of()), target, Map.of(), fields);
    }

    private void add(Class<?> type) {
        types.put(type.getSimpleName(), type);
    }
}
