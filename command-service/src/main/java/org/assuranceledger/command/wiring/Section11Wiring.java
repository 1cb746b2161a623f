package org.assuranceledger.command.wiring;

import org.assuranceledger.command.section11.Returns;
import org.assuranceledger.command.section11.StandardSetFiles;
import org.assuranceledger.command.section11.StandardSets;
import org.assuranceledger.command.section11.StoredReturns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;

/** What the rounds of the Section 11 audit need: the standards to choose from, and the returns that close with a round. */
@Configuration(proxyBeanMethods = false)
public class Section11Wiring {
    /**
     * The sets and scales that come with the service.
     *
     * @param sets every {@code standard-sets/*.json}, also of what a board's own jar or folder adds to the class path
     * @param scales every {@code scales/*.json}
     */
    @Bean
    StandardSets standardSets(
            @Value("classpath*:standard-sets/*.json") Resource[] sets,
            @Value("classpath*:scales/*.json") Resource[] scales) {
        return StandardSetFiles.read(sets, scales);
    }

    @Bean
    Returns returns(@Lazy org.axonframework.config.Configuration axon) {
        return new StoredReturns(axon);
    }
}
