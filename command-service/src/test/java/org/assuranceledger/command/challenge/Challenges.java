package org.assuranceledger.command.challenge;

import static org.assuranceledger.command.fixture.Fixtures.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;

/**
 * What the tests of the Log of Challenge begin with: a challenge to two agencies on 16 July 2015, and what followed.
 */
final class Challenges {
    static final String LOG = "redbridge/challenges";
    static final String ID = "redbridge/challenges/7";
    static final Optional<String> TOO_EARLY = Optional.of("2015-07-15");
    static final Optional<String> MEETING = Optional.of("redbridge/meetings/board-2016-01-20");

    static final ChallengeLogged LOGGED = logged(List.of("nelft", "met-police"));
    static final ChallengeResponseRecorded ANSWERED = answered(1, "nelft");
    static final ResponseJudged JUDGED_ADEQUATE = judged(1, true);
    static final ResponseJudged JUDGED_INADEQUATE = judged(1, false);
    static final ChallengeEscalated ESCALATED =
            new ChallengeEscalated(ID, 2, "Agency chief officer", on("2015-09-30"), "Too late", on("2015-09-01"));
    static final ChallengeClosed CLOSED =
            new ChallengeClosed(ID, "Attendance is 94 per cent", Optional.empty(), on("2016-01-20"));
    static final ChallengeReopened REOPENED = new ChallengeReopened(ID, "It fell again", on("2016-02-17"));

    private Challenges() {}

    static ChallengeLogged logged(List<String> agencies) {
        return new ChallengeLogged(
                ID,
                "redbridge",
                7,
                "independent-chair",
                Optional.of("bhr-ccg"),
                "Board meeting",
                Optional.of("2015/07, item 6"),
                agencies,
                "Attendance at child protection conferences",
                "Attendance has fallen for two quarters running",
                "attendance",
                "Say how attendance will be brought back above 90 per cent",
                on("2015-07-30"),
                true,
                List.of("redbridge/plans/2015-16/actions/6.1"),
                on("2015-07-16"));
    }

    static ChallengeResponseRecorded answered(int response, String agency) {
        return new ChallengeResponseRecorded(ID, response, agency, "A rota is in place", "The rota", on("2015-07-28"));
    }

    static ResponseJudged judged(int response, boolean adequate) {
        return new ResponseJudged(ID, response, adequate, "A rota is not yet attendance", on("2015-08-03"));
    }
}
