package org.assuranceledger.command.wiring;

import java.util.Arrays;
import org.assuranceledger.command.partner.OnlyPartners;
import org.assuranceledger.command.partner.RecordedPartners;
import org.assuranceledger.command.submission.ExpectedVersion;
import org.assuranceledger.command.submission.RecordedCommit;
import org.assuranceledger.command.submission.Stamp;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What Axon is told beyond its own defaults. */
@Configuration(proxyBeanMethods = false)
class AxonWiring {
    private static final String CACHE = "aggregateCache";

    /** Who, in which role, why and by which command: from a command to each of its events. */
    @Bean
    CorrelationDataProvider stampOfTheCommand() {
        return new SimpleCorrelationDataProvider(Stamp.KEYS.toArray(String[]::new));
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new ExpectedVersion();
    }

    @Bean
    ConfigurerModule commitAsResult() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                () -> axon.getComponent(CommandBus.class).registerHandlerInterceptor(new RecordedCommit())));
    }

    @Bean
    ConfigurerModule onlyPartnersAreNamed() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(() -> axon.getComponent(CommandBus.class)
                .registerHandlerInterceptor(new OnlyPartners(new RecordedPartners(axon.eventStore())))));
    }

    /** Keeps aggregates while memory allows, so that most commands read nothing of the ledger. */
    @Bean(CACHE)
    Cache aggregateCache() {
        return new WeakReferenceCache();
    }

    /** Has every aggregate use the cache, without saying so on each. */
    @Bean
    static BeanFactoryPostProcessor aggregatesUseTheCache() {
        return beans -> Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(AxonWiring::isAggregate)
                .forEach(aggregate -> aggregate.getPropertyValues().add("cache", CACHE));
    }

    /** Axon asks its makers for newer versions, and tells them about this machine, unless it is told not to. */
    @Bean
    @Primary
    UsagePropertyProvider nothingCallsHome() {
        return new CallsNobody();
    }

    private static boolean isAggregate(BeanDefinition bean) {
        return SpringAggregateConfigurer.class.getName().equals(bean.getBeanClassName());
    }
}
