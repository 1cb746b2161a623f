package org.assuranceledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assuranceledger.json.EventCatalogue;
import org.assuranceledger.json.EventJson;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was stored by any release is read by this one, and no release changes a byte or a hash of it. */
class OldEventsTest {
    private static List<BoardEvent> withoutFile = List.of();

    @BeforeAll
    static void missingFilesAreWritten() {
        withoutFile = EventSamples.all().filter(Corpus::wasMissing).toList();
    }

    static Stream<String> files() {
        return Corpus.files().stream();
    }

    @Test
    void everyRevisionOfEveryEventHasItsFile() {
        assertThat(withoutFile)
                .as("Their files were missing and are written now: look at them and keep them")
                .isEmpty();
        assertThat(Corpus.files())
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all()
                        .map(EventCatalogue::storedAs)
                        .flatMap(stored -> IntStream.rangeClosed(1, stored.revision())
                                .mapToObj(revision -> Corpus.nameOf(stored.value(), revision)))
                        .toList());
    }

    @Test
    void noFileAndNoLeafHasEverChanged() {
        Map<String, Corpus.Frozen> now = new TreeMap<>();
        Corpus.files().forEach(name -> now.put(name, Corpus.now(name)));
        assertThat(now).isEqualTo(Corpus.frozen());
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsHashesAreComputedAsTheyAlwaysWere(String file) {
        assertThat(Corpus.commit(file).isIntact()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsReadInTheShapeOfToday(String file) {
        Commit commit = Corpus.commit(file);
        RecordedEvent stored = commit.decision().events().getFirst();
        BoardEvent read = EventJson.open(stored, commit.decision().texts());
        assertThat(EventCatalogue.named(stored.type())).contains(read.getClass());
        assertThat(read.aggregateId()).isEqualTo(stored.aggregateId());
        assertThat(FreeTextOf.event(read)).isNotNull().noneMatch(FreeText.REMOVED::equals);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsReadWithoutItsWordsToo(String file) {
        RecordedEvent stored = Corpus.commit(file).decision().events().getFirst();
        assertThat(FreeTextOf.event(EventJson.open(stored, Map.of()))).allMatch(FreeText.REMOVED::equals);
    }
}
