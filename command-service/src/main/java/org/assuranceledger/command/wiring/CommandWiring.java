package org.assuranceledger.command.wiring;

import org.assuranceledger.command.surface.CommandEndpoint;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command service, whole, for whoever imports it: a process of its own, or one that has the query service as well.
 * The importer brings a {@link java.time.Clock}, and the settings of {@code command-service.properties}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    EvidenceWiring.class,
    LedgerWiring.class,
    RedactionWiring.class,
    AxonWiring.class,
    AggregateWiring.class,
    SubmissionWiring.class,
    SurfaceWiring.class,
    SecurityWiring.class,
    PlanFileWiring.class,
    ContractWiring.class
})
@ComponentScan(
        basePackages = "org.assuranceledger.command",
        useDefaultFilters = false,
        includeFilters = {@Filter(Aggregate.class), @Filter(CommandEndpoint.class)})
public class CommandWiring {}
