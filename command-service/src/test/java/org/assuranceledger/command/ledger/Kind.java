package org.assuranceledger.command.ledger;

import java.nio.file.Path;
import org.assuranceledger.mongo.MongoForTests;

/** The stores that keep to one contract. */
enum Kind {
    SQLITE {
        @Override
        void empty(Class<?> test) {}

        @Override
        LedgerStore open(Class<?> test, Path folder) {
            return SqliteLedgerStore.open(folder.resolve("ledger.db"));
        }
    },
    MONGO_IN_MEMORY {
        @Override
        void empty(Class<?> test) {
            MongoForTests.emptied(MongoForTests.inMemory(), test);
        }

        @Override
        LedgerStore open(Class<?> test, Path folder) {
            return MongoLedgerStore.open(MongoForTests.database(MongoForTests.inMemory(), test));
        }
    },
    MONGO {
        @Override
        void empty(Class<?> test) {
            MongoForTests.emptied(MongoForTests.real(test), test);
        }

        @Override
        LedgerStore open(Class<?> test, Path folder) {
            return MongoLedgerStore.open(MongoForTests.database(MongoForTests.real(test), test));
        }
    };

    /** Leaves nothing of the last test; skips the test where there is no such store. */
    abstract void empty(Class<?> test);

    /** Opens the test's ledger, again and again the same one. */
    abstract LedgerStore open(Class<?> test, Path folder);
}
