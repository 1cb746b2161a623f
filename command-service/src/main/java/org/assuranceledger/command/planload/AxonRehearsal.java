package org.assuranceledger.command.planload;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.command.refusal.RuleBroken;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Tries commands out on the aggregates themselves, over a record in memory. */
public final class AxonRehearsal implements Rehearsal {
    private final List<Class<?>> aggregates;
    private final Clock clock;

    /**
     * Tries out commands of these aggregates.
     *
     * @param clock tells the aggregates the day
     */
    public AxonRehearsal(List<Class<?>> aggregates, Clock clock) {
        this.aggregates = List.copyOf(aggregates);
        this.clock = clock;
    }

    @Override
    public Stage begin() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .registerComponent(Clock.class, configuration -> clock)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine());
        aggregates.forEach(type -> configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type).configureWeakReferenceCache()));
        return new AxonStage(configurer.start());
    }

    private record AxonStage(Configuration configuration) implements Stage {
        @Override
        public Optional<RuleBroken> refusal(Object command, String role, Optional<String> agencyId) {
            Map<String, String> giver = new HashMap<>(Map.of("role", role));
            agencyId.ifPresent(agency -> giver.put("agencyId", agency));
            try {
                configuration
                        .commandGateway()
                        .sendAndWait(
                                GenericCommandMessage.asCommandMessage(command).withMetaData(giver));
                return Optional.empty();
            } catch (RuleBroken refusal) {
                return Optional.of(refusal);
            }
        }

        @Override
        public void close() {
            configuration.shutdown();
        }
    }
}
