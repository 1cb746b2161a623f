package org.assuranceledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.assuranceledger.mongo.MongoForTests;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MongoRelayPlaceTest {
    private static final List<TopicEnd> ENDS = List.of(new TopicEnd("board.ledger", 0, 57), new TopicEnd("e", 5, 0));

    enum Server {
        IN_MEMORY,
        REAL;

        MongoDatabase emptied() {
            Class<?> test = MongoRelayPlaceTest.class;
            return MongoForTests.emptied(this == IN_MEMORY ? MongoForTests.inMemory() : MongoForTests.real(test), test);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsSavedIsReadAgain(Server server) {
        MongoDatabase database = server.emptied();
        RelayPlace places = new MongoRelayPlace(database);
        Place sent = Place.START.at(7);
        Place emptying = sent.anew(7);
        Place emptied = emptying.emptiedTo(ENDS);
        Place last = Place.START;
        for (Place next : List.of(sent, emptying, emptied, emptied.at(3))) {
            assertThat(places.read()).isEqualTo(last);
            assertThat(places.move(last, next)).isTrue();
            last = next;
        }
        assertThat(new MongoRelayPlace(database).read()).isEqualTo(emptied.at(3));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyMovesFromWhereTheRelaysAreNoMore(Server server) {
        RelayPlace places = new MongoRelayPlace(server.emptied());
        Place sent = Place.START.at(7);
        places.move(Place.START, sent);
        assertThat(places.move(Place.START, Place.START.at(1))).isFalse();
        Place emptying = sent.anew(7);
        places.move(sent, emptying);
        assertThat(places.move(sent, sent.at(8))).isFalse();
        places.move(emptying, emptying.emptiedTo(ENDS));
        assertThat(places.move(emptying, emptying.emptiedTo(List.of()))).isFalse();
        assertThat(places.read()).isEqualTo(emptying.emptiedTo(ENDS));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceThatWasSavedBeforeThereWereEditionsIsGoneOnFrom(Server server) {
        MongoDatabase database = server.emptied();
        database.getCollection("relay").insertOne(new Document("_id", "board-ledger").append("commit", 42L));
        RelayPlace places = new MongoRelayPlace(database);
        assertThat(places.read()).isEqualTo(Place.START.at(42));
        assertThat(places.move(Place.START.at(42), Place.START.at(43))).isTrue();
        assertThat(places.read()).isEqualTo(Place.START.at(43));
    }
}
