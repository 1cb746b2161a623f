package org.assuranceledger.command.surface;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * How a command is put together from a request: its target is the address, components that the address has too are
 * taken from there, and the body brings the rest.
 *
 * @param type the command's record
 * @param inAddress names of the address's own parts
 */
record CommandShape(Class<?> type, Set<String> inAddress) {
    private static final String NOTED_AS = CommandShape.class.getName();

    /** How this command is put together from the address of a request. */
    static CommandShape of(Class<?> command, HttpServletRequest request) {
        return new CommandShape(command, Addresses.parts(request).keySet());
    }

    /** What a request asks for, once that is known. */
    static Optional<CommandShape> notedWith(HttpServletRequest request) {
        return Optional.ofNullable((CommandShape) request.getAttribute(NOTED_AS));
    }

    void noteWith(HttpServletRequest request) {
        request.setAttribute(NOTED_AS, this);
    }

    /** The name by which the command is known in the record and in the table of rights. */
    String name() {
        return type.getSimpleName();
    }

    /** The component that holds the target. */
    RecordComponent target() {
        return components()
                .filter(part -> part.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name() + " has no target"));
    }

    /** The components that the address supplies, but for the target. */
    List<RecordComponent> fromAddress() {
        return others().filter(part -> inAddress.contains(part.getName())).toList();
    }

    /** The components that the body supplies. */
    List<RecordComponent> fromBody() {
        return others().filter(part -> !inAddress.contains(part.getName())).toList();
    }

    private Stream<RecordComponent> others() {
        String target = target().getName();
        return components().filter(part -> !part.getName().equals(target));
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(type.getRecordComponents());
    }
}
