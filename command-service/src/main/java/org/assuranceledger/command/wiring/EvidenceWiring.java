package org.assuranceledger.command.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.util.Optional;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.evidence.Checkpointer;
import org.assuranceledger.command.evidence.EvidenceFolder;
import org.assuranceledger.command.evidence.EvidenceHealth;
import org.assuranceledger.command.evidence.LedgerEndpoint;
import org.assuranceledger.command.evidence.RecordEndpoint;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What shows that the record is unaltered. */
@Configuration(proxyBeanMethods = false)
class EvidenceWiring {
    /** A folder of {@code ledger.evidence.folder}; without it nothing is signed. */
    @Bean
    EvidenceFolder evidenceFolder(
            @Value("${ledger.evidence.folder:}") String folder,
            @Value("${ledger.evidence.name:}") String name,
            @Value("${ledger.evidence.replace-key:}") String replacedKey) {
        Optional<Path> path =
                Optional.of(folder).filter(given -> !given.isBlank()).map(Path::of);
        return new EvidenceFolder(path, name, replacedKey);
    }

    /** Asks for the writer only to stop it, so that the last checkpoint comes after what the writer wrote last. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Checkpointer checkpointer(CheckedRecord record, EvidenceFolder folder, ObjectProvider<LedgerWriter> writer) {
        return new Checkpointer(record, folder, broken -> writer.getObject().stopFor(broken));
    }

    @Bean
    EvidenceHealth evidenceHealthIndicator(Checkpointer checkpoints, LedgerWriter writer) {
        return new EvidenceHealth(checkpoints, writer::broken);
    }

    @Bean
    MeterBinder evidenceLag(Checkpointer checkpoints) {
        return meters -> Gauge.builder("evidence.lag", checkpoints, Checkpointer::lag)
                .description("Commits that no signed checkpoint on the disk covers yet")
                .register(meters);
    }

    @Bean
    LedgerEndpoint ledgerEndpoint(Checkpointer checkpoints) {
        return new LedgerEndpoint(checkpoints);
    }

    @Bean
    RecordEndpoint recordEndpoint(LedgerStore ledger, Checkpointer checkpoints) {
        return new RecordEndpoint(ledger, checkpoints);
    }
}
