package org.assuranceledger.command.wiring;

import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.meeting.EndOfRecord;
import org.assuranceledger.command.section11.Returns;
import org.assuranceledger.command.section11.StandardSetFiles;
import org.assuranceledger.command.section11.StandardSets;
import org.assuranceledger.command.section11.StoredReturns;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;

/** What aggregates ask for in their handlers beyond the clock and who gives the command. */
@Configuration(proxyBeanMethods = false)
public class AggregateWiring {
    /**
     * The sets of standards and the scales that a round can choose from.
     *
     * @param sets every {@code standard-sets/*.json}, also of what a board adds to the class path
     * @param scales every {@code scales/*.json}
     */
    @Bean
    StandardSets standardSets(
            @Value("classpath*:standard-sets/*.json") Resource[] sets,
            @Value("classpath*:scales/*.json") Resource[] scales) {
        return StandardSetFiles.read(sets, scales);
    }

    /** Lazy, because Axon looks for this before it is complete itself. */
    @Bean
    Returns returns(@Lazy org.axonframework.config.Configuration axon) {
        return new StoredReturns(axon);
    }

    @Bean
    EndOfRecord endOfRecord(LedgerStore ledger) {
        return () -> ledger.head().position();
    }
}
