package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.EventSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InWordsTest {
    static Stream<BoardEvent> everyEvent() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsSaidInASentence(BoardEvent event) {
        assertThat(InWords.of(event))
                .matches("(?s)[A-Za-z].*[.\"]")
                .doesNotContain("null", "Optional", "%s", "%d", "[", "Timescale");
    }
}
