package org.assuranceledger.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.challenge.ChallengeState.ACCEPTED;
import static org.assuranceledger.challenge.ChallengeState.CLOSED;
import static org.assuranceledger.challenge.ChallengeState.ESCALATED;
import static org.assuranceledger.challenge.ChallengeState.NOT_ACCEPTED;
import static org.assuranceledger.challenge.ChallengeState.OPEN;
import static org.assuranceledger.challenge.ChallengeState.REOPENED;
import static org.assuranceledger.challenge.ChallengeState.RESPONDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.OfOneChallenge;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;
import org.assuranceledger.timescale.Timescale;
import org.junit.jupiter.api.Test;

/** A challenge put to two agencies, which makes all the difference. */
class ChallengeProgressTest {
    private static final String ID = "redbridge/challenges/7";
    private static final Timescale THEN = Timescale.day(LocalDate.parse("2015-07-16"));

    @Test
    void aChallengeIsOpenUntilSomeoneAnswers() {
        ChallengeProgress progress = after();
        assertThat(progress.state()).isEqualTo(OPEN);
        assertThat(progress.stage()).isEqualTo(1);
        assertThat(progress.awaited()).containsExactly("nelft", "met-police");
    }

    @Test
    void anAnswerWaitsForTheChair() {
        ChallengeProgress progress = after(answer(1, "nelft"));
        assertThat(progress.state()).isEqualTo(RESPONDED);
        assertThat(progress.awaited()).containsExactly("met-police");
    }

    @Test
    void itStaysOpenWhileOneAgencyIsSilent() {
        assertThat(after(answer(1, "nelft"), judged(1, true)).state()).isEqualTo(OPEN);
    }

    @Test
    void itIsAcceptedOnceEveryAnswerIs() {
        ChallengeProgress progress =
                after(answer(1, "nelft"), judged(1, true), answer(2, "met-police"), judged(2, true));
        assertThat(progress.state()).isEqualTo(ACCEPTED);
        assertThat(progress.awaited()).isEmpty();
    }

    @Test
    void oneInadequateAnswerIsEnoughForNotAccepted() {
        ChallengeProgress progress =
                after(answer(1, "nelft"), judged(1, true), answer(2, "met-police"), judged(2, false));
        assertThat(progress.state()).isEqualTo(NOT_ACCEPTED);
        assertThat(progress.awaited()).containsExactly("met-police");
    }

    @Test
    void aBetterAnswerTakesThePlaceOfAWorseOne() {
        ChallengeProgress progress = after(
                answer(1, "nelft"),
                judged(1, false),
                answer(2, "nelft"),
                judged(2, true),
                answer(3, "met-police"),
                judged(3, true));
        assertThat(progress.state()).isEqualTo(ACCEPTED);
    }

    @Test
    void aWorseAnswerTakesThePlaceOfABetterOne() {
        assertThat(after(answer(1, "nelft"), judged(1, true), answer(2, "nelft"), judged(2, false))
                        .state())
                .isEqualTo(NOT_ACCEPTED);
    }

    @Test
    void escalationAsksAgainAndKeepsWhatWasAccepted() {
        ChallengeProgress progress =
                after(answer(1, "nelft"), judged(1, true), answer(2, "met-police"), judged(2, false), escalated(2));
        assertThat(progress.state()).isEqualTo(ESCALATED);
        assertThat(progress.stage()).isEqualTo(2);
        assertThat(progress.after(answer(3, "met-police"))
                        .after(judged(3, true))
                        .state())
                .isEqualTo(ACCEPTED);
    }

    @Test
    void nothingIsAwaitedOnceItIsClosed() {
        ChallengeProgress progress = after(closed());
        assertThat(progress.state()).isEqualTo(CLOSED);
        assertThat(progress.awaited()).isEmpty();
    }

    @Test
    void openedAgainItAsksEveryoneAfreshAtTheSameStage() {
        ChallengeProgress progress = after(
                escalated(2),
                answer(1, "nelft"),
                judged(1, true),
                answer(2, "met-police"),
                judged(2, true),
                closed(),
                new ChallengeReopened(ID, "It fell again", THEN));
        assertThat(progress.state()).isEqualTo(REOPENED);
        assertThat(progress.stage()).isEqualTo(2);
        assertThat(progress.responses()).isEqualTo(2);
        assertThat(progress.awaited()).containsExactly("nelft", "met-police");
    }

    @Test
    void impactAndLinksChangeNoState() {
        ChallengeProgress closed = after(closed());
        assertThat(closed.after(new ChallengeImpactRecorded(ID, "Children are seen sooner", THEN)))
                .isEqualTo(closed);
        assertThat(closed.after(new ChallengeLinked(ID, "redbridge/audits/neglect-2015", THEN)))
                .isEqualTo(closed);
    }

    private static ChallengeProgress after(OfOneChallenge... events) {
        ChallengeProgress progress = ChallengeProgress.of(new ChallengeLogged(
                ID,
                "redbridge",
                7,
                "independent-chair",
                Optional.empty(),
                "Board meeting",
                Optional.empty(),
                List.of("nelft", "met-police"),
                "Attendance at conferences",
                "It has fallen",
                "attendance",
                "Say how it will rise",
                Timescale.none(""),
                false,
                List.of(),
                THEN));
        for (OfOneChallenge event : events) {
            progress = progress.after(event);
        }
        return progress;
    }

    private static ChallengeResponseRecorded answer(int response, String agency) {
        return new ChallengeResponseRecorded(ID, response, agency, "We have a rota", "The rota", THEN);
    }

    private static ResponseJudged judged(int response, boolean adequate) {
        return new ResponseJudged(ID, response, adequate, "Because", THEN);
    }

    private static ChallengeEscalated escalated(int stage) {
        return new ChallengeEscalated(ID, stage, "Chief officer", Timescale.none(""), "No answer", THEN);
    }

    private static ChallengeClosed closed() {
        return new ChallengeClosed(ID, "Attendance rose", Optional.empty(), THEN);
    }
}
