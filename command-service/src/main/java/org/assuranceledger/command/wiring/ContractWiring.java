package org.assuranceledger.command.wiring;

import org.assuranceledger.command.surface.CommandContract;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contract of the API; made only where {@code springdoc.api-docs.enabled} asks for it, as the test of it does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ContractWiring {
    @Bean
    CommandContract commandContract() {
        return new CommandContract();
    }
}
