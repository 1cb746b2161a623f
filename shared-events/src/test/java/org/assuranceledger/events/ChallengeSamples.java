package org.assuranceledger.events;

import static org.assuranceledger.events.EventSamples.BOARD;
import static org.assuranceledger.events.EventSamples.CHALLENGE;
import static org.assuranceledger.events.EventSamples.as;
import static org.assuranceledger.events.EventSamples.on;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;

/** What happened to challenge 7 of the log. */
final class ChallengeSamples {
    static final List<BoardEvent> ALL = List.of(
            new ChallengeNumbered("redbridge/challenges", 7, on("2015-07-16")),
            new ChallengeLogged(
                    CHALLENGE,
                    BOARD,
                    7,
                    "independent-chair",
                    Optional.of("bhr-ccg"),
                    "Board meeting",
                    Optional.of("2015/07, item 6"),
                    List.of("nelft"),
                    "Attendance of health visitors at child protection conferences",
                    "Attendance has fallen for two quarters running",
                    "attendance",
                    "Say how attendance will be brought back above 90 per cent",
                    as("by 30 July 2015"),
                    true,
                    List.of("redbridge/plans/2015-16/actions/6.1"),
                    on("2015-07-16")),
            new ChallengeResponseRecorded(
                    CHALLENGE, 1, "nelft", "A rota is now in place", "Rota of July 2015", on("2015-07-28")),
            new ResponseJudged(CHALLENGE, 1, false, "A rota is not yet attendance", on("2015-08-03")),
            new ChallengeEscalated(
                    CHALLENGE,
                    2,
                    "Agency chief officer",
                    as("by 31 August 2015"),
                    "The answer was not adequate",
                    on("2015-08-03")),
            new ChallengeClosed(
                    CHALLENGE,
                    "Attendance was 94 per cent in the second quarter",
                    Optional.of("redbridge/meetings/board-2015-10-14"),
                    on("2015-10-14")),
            new ChallengeReopened(CHALLENGE, "Attendance fell again in November", on("2015-12-09")),
            new ChallengeImpactRecorded(
                    CHALLENGE, "Plans for children now have a health visitor's view in them", on("2016-03-16")),
            new ChallengeLinked(CHALLENGE, "redbridge/audits/neglect-2015", on("2015-11-18")));

    private ChallengeSamples() {}
}
