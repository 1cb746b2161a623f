package org.assuranceledger.query.wiring;

import java.util.stream.Stream;
import org.assuranceledger.query.QueryService;
import org.assuranceledger.query.contract.QueryContract;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RestController;

/** The contract of what is read; made only where {@code springdoc.api-docs.enabled} asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ContractWiring {
    private static final String OURS = QueryService.class.getPackageName();

    @Bean
    QueryContract queryContract(ListableBeanFactory beans) {
        return new QueryContract(Stream.of(beans.getBeanNamesForAnnotation(RestController.class))
                .<Class<?>>map(beans::getType)
                .filter(type -> type.getPackageName().startsWith(OURS))
                .toList());
    }
}
