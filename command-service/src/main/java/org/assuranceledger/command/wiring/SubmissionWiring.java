package org.assuranceledger.command.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.room.Room;
import org.assuranceledger.command.submission.CommandMeters;
import org.assuranceledger.command.submission.LedgerVersions;
import org.assuranceledger.command.submission.SubmissionDesk;
import org.assuranceledger.command.submission.Submissions;
import org.assuranceledger.command.submission.Versions;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way in. */
@Configuration(proxyBeanMethods = false)
class SubmissionWiring {
    @Bean
    CommandMeters commandMeters(MeterRegistry registry) {
        return new CommandMeters(registry);
    }

    @Bean
    Versions versions(LedgerStore ledger) {
        return new LedgerVersions(ledger);
    }

    @Bean
    Submissions submissions(
            CommandGateway commands, LedgerStore ledger, Versions versions, CommandMeters meters, Room room) {
        return new SubmissionDesk(commands, ledger, versions, meters, room);
    }
}
