package org.assuranceledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assuranceledger.mongo.MongoForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Our ledger keeps every promise, and the same steps find that axon-mongo 4.12.0 keeps none. Should a later release keep one,
 * this fails, and {@code docs/ledger-contract.md} is to be written anew.
 */
class PromisesTest {
    private static final Clock RIGHT = Clock.fixed(Instant.parse("2015-06-30T12:00:00Z"), ZoneOffset.UTC);
    private static final Clock BEHIND = Clock.offset(RIGHT, Duration.ofSeconds(-5));

    @ParameterizedTest
    @EnumSource
    void ourLedgerKeepsItInMemory(Promise promise) {
        assertThat(seen(promise, Kept.IN_OUR_LEDGER, MongoForTests.inMemory())).isEqualTo(promise.kept());
    }

    @ParameterizedTest
    @EnumSource
    void ourLedgerKeepsItOnADisk(Promise promise) {
        assertThat(seen(promise, Kept.IN_OUR_LEDGER, MongoForTests.real(getClass())))
                .isEqualTo(promise.kept());
    }

    @ParameterizedTest
    @EnumSource
    void axonMongoBreaksItInMemory(Promise promise) {
        assertThat(seen(promise, Kept.BY_AXON_MONGO, MongoForTests.inMemory())).isEqualTo(promise.broken());
    }

    @ParameterizedTest
    @EnumSource
    void axonMongoBreaksItOnADisk(Promise promise) {
        assertThat(seen(promise, Kept.BY_AXON_MONGO, MongoForTests.real(getClass())))
                .isEqualTo(promise.broken());
    }

    private String seen(Promise promise, Kept store, String server) {
        MongoDatabase database =
                MongoForTests.emptied(server, getClass()).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        try (Recording one = store.by(RIGHT, database);
                Recording behind = store.by(BEHIND, database)) {
            return promise.seen(one, behind);
        }
    }
}
