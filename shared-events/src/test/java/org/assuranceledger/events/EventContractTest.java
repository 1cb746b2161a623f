package org.assuranceledger.events;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.json.UnknownEvent;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every event keeps to, for ever: it has a sample and a golden file, and what was stored once is read again. */
class EventContractTest {
    private static List<BoardEvent> withoutGolden = List.of();

    @BeforeAll
    static void missingGoldensAreWritten() {
        withoutGolden = samples().filter(Golden::wasMissing).toList();
    }

    static Stream<BoardEvent> samples() {
        return EventSamples.all();
    }

    static Stream<Golden> goldens() {
        return Golden.all();
    }

    @Test
    void everyEventHasASampleAndAGolden() {
        assertThat(samples().map(Object::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().collect(toSet()));
        assertThat(withoutGolden)
                .as("Their goldens were missing and are written now: look at them and keep them")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventReadsBackAsItWasSealed(BoardEvent sample) {
        EventJson.Sealed sealed = EventJson.seal(sample, 0);
        assertThat(EventJson.open(sealed.event(), sealed.texts())).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsStoredAsItsGoldenShows(BoardEvent sample) {
        Golden golden = Golden.named(Golden.nameOf(sample));
        EventJson.Sealed now = EventJson.seal(sample, golden.event().sequence());
        assertThat(new Golden(golden.name(), now.event(), now.texts()).inPlainWords())
                .isEqualTo(golden.inPlainWords());
        assertThat(golden.open()).isEqualTo(sample);
    }

    /** Goldens of earlier revisions stay, and are read into the event as it is now. */
    @ParameterizedTest
    @MethodSource("goldens")
    void everyGoldenIsStillRead(Golden golden) {
        assertThat(golden.open().aggregateId()).isEqualTo(golden.event().aggregateId());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void freeTextIsNeverInThePayload(BoardEvent sample) {
        EventJson.Sealed sealed = EventJson.seal(sample, 0);
        assertThat(sealed.texts().keySet()).allMatch(sealed.event().payload()::contains);
        assertThat(sealed.texts().values())
                .noneMatch(text -> sealed.event().payload().contains(text.words()));
        assertThat(sealed.texts()).hasSameSizeAs(FreeTextOf.event(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventWhoseWordsWereRemovedIsStillRead(BoardEvent sample) {
        EventJson.Sealed sealed = EventJson.seal(sample, 0);
        BoardEvent redacted = EventJson.open(sealed.event(), Map.of());
        assertThat(FreeTextOf.event(redacted)).allMatch(FreeText.REMOVED::equals);
        assertThat(redacted.effectiveOn()).isEqualTo(sample.effectiveOn());
    }

    @Test
    void anEventOfANewerReleaseIsNotGuessedAt() {
        assertThatThrownBy(() -> EventJson.open(
                        new RecordedEvent("plan-adopted", 99, "redbridge/plans/2015-16", 0, "/", "{}"), Map.of()))
                .isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> EventJson.open(
                        new RecordedEvent("plan-framed", 1, "redbridge/plans/2015-16", 0, "/", "{}"), Map.of()))
                .isInstanceOf(UnknownEvent.class);
    }
}
