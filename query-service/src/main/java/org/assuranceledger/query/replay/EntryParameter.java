package org.assuranceledger.query.replay;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler ask for the {@link Entry} of its event. */
final class EntryParameter implements ParameterResolverFactory, ParameterResolver<Entry> {
    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Entry.class ? this : null;
    }

    @Override
    public @Nullable Entry resolveParameterValue(Message<?> message) {
        return (Entry) message.getMetaData().get(JournalSource.ENTRY);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(JournalSource.ENTRY);
    }
}
