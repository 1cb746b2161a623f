package org.assuranceledger.query.challengelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.challengelog.ChallengeLog.LogAnswer;
import org.assuranceledger.query.given.Answers;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two challenges of 2015: the first is answered badly, escalated, closed, and opened again; the second stays open. */
@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class ChallengeLogTest {
    private static final String FIRST = "redbridge/challenges/1";
    private static final Optional<String> ALL = Optional.empty();

    @Parameter
    Mongo mongo;

    private static ChallengeLog log;

    @BeforeParameterizedClassInvocation
    static void aYearOfChallenges(Mongo mongo) {
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger);
        ledger.on("2015-07-16").record(numbered(1), Redbridge.challenge(1, on("2015-07-16"), on("2015-07-30")));
        ledger.on("2015-08-12")
                .record(new ChallengeResponseRecorded(FIRST, 1, "nelft", "A rota", "The rota", on("2015-08-10")));
        ledger.on("2015-08-14").record(new ResponseJudged(FIRST, 1, false, "No attendance yet", on("2015-08-14")));
        long paper = ledger.on("2015-08-17")
                .record(new ChallengeEscalated(
                        FIRST, 2, "Chief officer", on("2015-08-31"), "Not enough", on("2015-08-17")));
        ledger.on("2015-09-17").record(Redbridge.paper(paper, "2015-09-16", "redbridge/challenges"));
        ledger.on("2015-10-14")
                .record(
                        new ChallengeClosed(
                                FIRST, "94 per cent", Optional.of("redbridge/meetings/m"), on("2015-10-14")),
                        new ChallengeLinked(FIRST, Redbridge.AUDIT, on("2015-10-14")));
        ledger.on("2015-11-01").record(numbered(2), Redbridge.challenge(2, on("2015-11-01"), on("2015-11-30")));
        ledger.on("2015-12-09").record(new ChallengeReopened(FIRST, "It fell again", on("2015-12-09")));
        ledger.on("2016-03-16").record(new ChallengeImpactRecorded(FIRST, "Plans have their view", on("2016-03-16")));
        MongoDatabase database = mongo.emptied(ChallengeLogTest.class);
        log = Answers.of(database, ledger, Redbridge.CLOCK)
                .after(ledger, database)
                .challenges();
    }

    @Test
    void aChallengeStandsWhereItWasMovedLast() {
        assertThat(status("2015-07-20")).isEqualTo(ChallengeStatus.OPEN);
        assertThat(status("2015-08-12")).isEqualTo(ChallengeStatus.RESPONDED);
        assertThat(status("2015-08-14")).isEqualTo(ChallengeStatus.NOT_ACCEPTED);
        assertThat(status("2015-08-20")).isEqualTo(ChallengeStatus.ESCALATED);
        assertThat(status("2015-10-14")).isEqualTo(ChallengeStatus.CLOSED);
        assertThat(status("2016-03-30")).isEqualTo(ChallengeStatus.REOPENED);
    }

    @Test
    void anAnswerIsOverdueFromTheDayAfterItWasDueUntilItIsGiven() {
        assertThat(first("2015-07-30").overdue()).isFalse();
        assertThat(first("2015-07-31").overdue()).isTrue();
        assertThat(first("2015-08-12").overdue()).isFalse();
        assertThat(first("2015-08-20").due().dueOn()).hasValue(LocalDate.of(2015, 8, 31));
        assertThat(first("2015-09-01").overdue()).isTrue();
    }

    @Test
    void daysOpenAreCountedToTheClosingOrTheStatedDay() {
        assertThat(first("2015-07-20").daysOpen()).isEqualTo(4);
        assertThat(first("2015-11-30").daysOpen()).isEqualTo(90);
        assertThat(first("2015-11-30").outcome()).hasValue("94 per cent");
        assertThat(first("2015-12-31").outcome()).isEmpty();
    }

    @Test
    void theExchangeIsToldInTheOrderItTookEffectWithLinksBothWays() {
        ChallengeView now = first("2016-03-30");

        assertThat(now.steps())
                .extracting(step -> step.what().code())
                .containsExactly(
                        "raised", "response", "not-accepted", "escalated", "closed", "linked", "reopened", "impact");
        assertThat(now.links()).containsExactly(Redbridge.ACTION, Redbridge.AUDIT);
        assertThat(now.version()).isEqualTo(7);
    }

    @Test
    void theLogIsByNumberAndCountsWhatIsOpenAndOverdue() {
        LogAnswer now = log.log(Redbridge.BOARD, ALL, AsAtRequest.NOW);
        LogAnswer october = log.log(Redbridge.BOARD, ALL, AsAtRequest.at("2015-10-31"));

        assertThat(now.challenges()).extracting(one -> one.logged().number()).containsExactly(1, 2);
        assertThat(List.of(now.open(), now.overdue())).containsExactly(2L, 2L);
        assertThat(List.of(october.open(), october.overdue())).containsExactly(0L, 0L);
    }

    @Test
    void theLogIsPutInOrderByAnyOfItsColumnsBothWays() {
        assertThat(numbers("number")).containsExactly(1, 2);
        assertThat(numbers("-raised")).containsExactly(2, 1);
        assertThat(numbers("due")).containsExactly(1, 2);
        assertThat(numbers("status")).containsExactly(2, 1);
        assertThat(numbers("days")).containsExactly(2, 1);
        assertThat(numbers("-days")).containsExactly(1, 2);
    }

    @Test
    void aReaderForOneAgencySeesOnlyWhatConcernsIt() {
        assertThat(log.log(Redbridge.BOARD, Optional.of("nelft"), AsAtRequest.NOW)
                        .challenges())
                .hasSize(2);
        assertThat(log.log(Redbridge.BOARD, Optional.of("police"), AsAtRequest.NOW)
                        .challenges())
                .isEmpty();
        assertThatThrownBy(() -> log.challenge(FIRST, Optional.of("police"), AsAtRequest.NOW))
                .isInstanceOf(NotInRecord.class);
    }

    @Test
    void howItStoodOnADayAndHowItWasPresentedAreTwoThings() {
        AsAtRequest now = AsAtRequest.NOW;

        assertThat(first(now.effectiveOn("2015-08-11")).status()).isEqualTo(ChallengeStatus.RESPONDED);
        assertThat(log.log(Redbridge.BOARD, ALL, now.presented()).challenges())
                .extracting(ChallengeView::status)
                .containsExactly(ChallengeStatus.ESCALATED);
    }

    private static List<Integer> numbers(String order) {
        List<ChallengeView> all = log.log(Redbridge.BOARD, ALL, AsAtRequest.NOW).challenges();
        return LogOrder.of(all, LogOrder.sorting(order)).stream()
                .map(challenge -> challenge.logged().number())
                .toList();
    }

    private static ChallengeNumbered numbered(int number) {
        return new ChallengeNumbered("redbridge/challenges", number, on("2015-07-16"));
    }

    private static ChallengeStatus status(String day) {
        return first(day).status();
    }

    private static ChallengeView first(String day) {
        return first(AsAtRequest.at(day));
    }

    private static ChallengeView first(AsAtRequest request) {
        return log.challenge(FIRST, ALL, request).challenge();
    }
}
