package org.assuranceledger.command.submission;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets a command handler ask for the {@link Giver}; found through {@code META-INF/services}. */
public final class GiverResolver implements ParameterResolverFactory, ParameterResolver<Giver> {
    @Override
    public @Nullable ParameterResolver<Giver> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Giver.class ? this : null;
    }

    @Override
    public Giver resolveParameterValue(Message<?> message) {
        return Giver.from(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return true;
    }
}
