package org.assuranceledger.query.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.ledger.RecordedEvent;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.audittrail.AuditTrail.TrailAnswer;
import org.assuranceledger.query.audittrail.AuditTrail.TrailRequest;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.given.RunningViews;
import org.assuranceledger.query.replay.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A board's record with a note taken late, a paper that shows it, an entry of a newer release, and another board. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class AuditTrailTest {
    private static final List<String> NEEDED = List.of("boards", "meetings", "audit-trail");

    @Parameter
    Mongo mongo;

    private static AuditTrail trail;
    private static long note;
    private static long head;

    @BeforeParameterizedClassInvocation
    static void aRecord(Mongo mongo) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        note = ledger.on("2015-06-30")
                .because("Found in the minutes")
                .record(Redbridge.progress("First course held", "2015-05-08"));
        ledger.because("").on("2015-07-01").record(new BoardEstablished("harrow", "Harrow", on("2006-04-01")));
        ledger.on("2015-07-16").record(Redbridge.paper(note, "2015-07-15", Redbridge.PLAN));
        ledger.on("2015-09-17").record(Redbridge.paper(note, "2015-09-16", Redbridge.BOARD));
        String unheard = "redbridge/risks/1";
        head = ledger.on("2015-10-01")
                .record(List.of(new RecordedEvent("risk-registered", 1, unheard, 0, "/", "{}")), Map.of());
        MongoDatabase database = mongo.emptied(AuditTrailTest.class);
        Answers answers = Answers.of(database, ledger, Redbridge.CLOCK);
        List<View> views = answers.views().stream()
                .filter(view -> view.name().equals("audit-trail"))
                .toList();
        RunningViews.deliverTwice(database, ledger, views);
        RunningViews.deliverTwice(
                database,
                ledger.upTo(head - 1),
                answers.views().stream()
                        .filter(view ->
                                NEEDED.contains(view.name()) && !view.name().equals("audit-trail"))
                        .toList());
        trail = answers.trail();
    }

    @Test
    void everyEntryHasALineWithItsThreeClocksAndWhoHadItRecordedAndWhy() {
        TrailView line = line(note);

        assertThat(line.what()).isEqualTo("Progress was noted: \"First course held\"");
        assertThat(line.effectiveOn().words()).isEqualTo("2015-05-08");
        assertThat(line.recordedAt()).isEqualTo("2015-06-30T12:00:00Z");
        assertThat(line.recordedLate()).isTrue();
        assertThat(line.presented()).map(presented -> presented.on().words()).hasValue("2015-07-15");
        assertThat(List.of(line.person(), line.role(), line.reason(), line.command(), line.event()))
                .containsExactly("p-1", "board-manager", "Found in the minutes", "GivenCommand", "progress-recorded");
        assertThat(line.about()).isEqualTo(Redbridge.ACTION);
    }

    @Test
    void anEntryIsPresentedByAPaperThatIsAboutItAndNotBeforeThePaperWasRecorded() {
        assertThat(line(1).presented()).map(presented -> presented.on().words()).hasValue("2015-09-16");
        assertThat(page(Redbridge.ACTION, null, 500, AsAtRequest.at("2015-07-15"))
                        .lines()
                        .getFirst()
                        .presented())
                .isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        List<Long> positions = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            TrailAnswer page = page(null, cursor.orElse(null), 4, AsAtRequest.NOW);
            assertThat(page.lines()).hasSizeLessThanOrEqualTo(4);
            page.lines().forEach(line -> positions.add(line.position()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(positions)
                .isEqualTo(page(null, null, 500, AsAtRequest.NOW).lines().stream()
                        .map(TrailView::position)
                        .toList())
                .doesNotHaveDuplicates()
                .hasSize((int) head - 2);
    }

    @Test
    void aBoardSeesNothingOfAnother() {
        assertThat(page("harrow", null, 500, AsAtRequest.NOW).lines()).isEmpty();
        assertThat(page(null, null, 500, AsAtRequest.NOW).lines())
                .noneMatch(line -> line.about().startsWith("harrow"));
    }

    @Test
    void whatItIsAboutTakesInItsPartsAndThePapersThatShowIt() {
        assertThat(page(Redbridge.PLAN, null, 500, AsAtRequest.NOW).lines())
                .extracting(TrailView::event)
                .contains("progress-recorded", "plan-drafted", "paper-presented")
                .doesNotContain("board-established");
    }

    @Test
    void aReaderForOneAgencySeesWhatNamesIt() {
        TrailRequest all = new TrailRequest(null, null, null, 500);

        assertThat(trail.page(Redbridge.BOARD, Optional.of("nelft"), all, AsAtRequest.NOW)
                        .lines())
                .extracting(TrailView::event)
                .containsExactly("agency-admitted");
    }

    @Test
    void onlyWhatWasRecordedSinceADayOrTrueByADayIsShownOnRequest() {
        TrailRequest since = new TrailRequest(null, "2015-06-30", null, 500);

        assertThat(trail.page(Redbridge.BOARD, Optional.empty(), since, AsAtRequest.NOW)
                        .lines())
                .last()
                .extracting(TrailView::position)
                .isEqualTo(note);
        assertThat(page(Redbridge.ACTION, null, 500, AsAtRequest.NOW.effectiveOn("2015-05-07"))
                        .lines())
                .noneMatch(line -> line.position() == note);
        assertThatThrownBy(() -> page(null, "first", 1, AsAtRequest.NOW)).isInstanceOf(UnreadableRequest.class);
    }

    private static TrailView line(long position) {
        return page(null, null, 500, AsAtRequest.NOW).lines().stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private static TrailAnswer page(@Nullable String about, @Nullable String cursor, int limit, AsAtRequest request) {
        return trail.page(Redbridge.BOARD, Optional.empty(), new TrailRequest(about, null, cursor, limit), request);
    }
}
