package org.assuranceledger.command.submission;

import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds a command's target by its annotation, and the version that the target should have in the message's metadata.
 */
public final class ExpectedVersion implements CommandTargetResolver {
    static final String KEY = "expectedVersion";

    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Long version = of(command).isPresent() ? (Long) of(command).getAsLong() : null;
        return new VersionedAggregateIdentifier(targets.resolveTarget(command).getIdentifierValue(), version);
    }

    static OptionalLong of(CommandMessage<?> command) {
        return command.getMetaData().get(KEY) instanceof Long version ? OptionalLong.of(version) : OptionalLong.empty();
    }
}
