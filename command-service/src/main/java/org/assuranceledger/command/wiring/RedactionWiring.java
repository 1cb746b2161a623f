package org.assuranceledger.command.wiring;

import org.assuranceledger.command.board.RecordedEntries;
import org.assuranceledger.command.evidence.CheckedRecord;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.redaction.Eraser;
import org.assuranceledger.command.redaction.EraserHealth;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What removes words from the ledger. */
@Configuration(proxyBeanMethods = false)
class RedactionWiring {
    @Bean
    RecordedEntries recordedEntries(LedgerStore ledger) {
        return ledger::at;
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Eraser eraser(LedgerStore ledger, CheckedRecord record) {
        return new Eraser(ledger, record.readAtTheStart().head().number(), record.redactions());
    }

    @Bean
    EraserHealth eraserHealthIndicator(Eraser eraser) {
        return new EraserHealth(eraser);
    }
}
