package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.EventSamples;
import org.assuranceledger.query.boards.Agency;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InWordsTest {
    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 7, 28));
    private static final Agency NELFT = new Agency("nelft", "NELFT Trust", new Clocks(DAY, Instant.EPOCH, 1));
    private static final BoardView BOARD = new BoardView("redbridge", 1, "Redbridge", List.of(NELFT), List.of());

    static Stream<BoardEvent> everyEvent() {
        return EventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsSaidInASentence(BoardEvent event) {
        assertThat(AgencyNames.filled(InWords.of(event), BOARD))
                .matches("(?s)[A-Za-z].*[.\"]")
                .doesNotContain("null", "Optional", "%s", "%d", "[", "Timescale", "\uE000");
    }

    @Test
    void anEntryIsNumberedAsThePagesNumberIt() {
        assertThat(InWords.of(Redbridge.paper(1391, "2015-09-16", Redbridge.PLAN)))
                .endsWith("it shows the record up to entry 1,391.");
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        assertThat(InWords.of(Redbridge.redaction(ledger.commits().getFirst(), 1391)))
                .startsWith("Words were removed from entry 1,391 (");
    }

    @Test
    void anAgencyIsCalledByItsNameAndSomebodysOwnWordsAreLeftAsTheyAre() {
        ChallengeResponseRecorded answered = new ChallengeResponseRecorded(
                "redbridge/challenges/1", 1, "nelft", "We at nelft $1 \uE000will\uE001", "", DAY);

        assertThat(AgencyNames.filled(InWords.of(answered), BOARD))
                .isEqualTo("NELFT Trust answered: \"We at nelft $1 will\"");
    }
}
