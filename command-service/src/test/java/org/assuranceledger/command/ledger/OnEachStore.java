package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that runs on every kind of store, each time on an empty ledger. */
@ParameterizedClass
@EnumSource(Kind.class)
abstract class OnEachStore {
    @Parameter
    Kind kind;

    @TempDir
    Path folder;

    LedgerStore store;

    @BeforeEach
    void openEmpty() {
        kind.empty(getClass());
        store = kind.open(getClass(), folder);
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    void openAgain() {
        store.close();
        store = kind.open(getClass(), folder);
    }
}
