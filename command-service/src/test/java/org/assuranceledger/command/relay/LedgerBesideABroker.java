package org.assuranceledger.command.relay;

import java.nio.file.Path;
import java.util.Map;
import org.assuranceledger.command.ledger.LedgerStore;
import org.assuranceledger.command.ledger.SqliteLedgerStore;
import org.assuranceledger.kafka.BrokerForTests;
import org.assuranceledger.topics.LedgerTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** An empty ledger, and topics on a broker that are the test class's own. */
abstract class LedgerBesideABroker {
    @Parameter
    BrokerForTests broker;

    @TempDir
    Path folder;

    final LedgerTopics names = BrokerForTests.topics(getClass());
    Map<String, Object> settings;
    LedgerStore ledger;

    @BeforeEach
    void anEmptyLedger() {
        settings = broker.settings(getClass());
        ledger = SqliteLedgerStore.open(folder.resolve("ledger.sqlite"));
    }

    @AfterEach
    void closeLedger() {
        if (ledger != null) {
            ledger.close();
        }
    }
}
