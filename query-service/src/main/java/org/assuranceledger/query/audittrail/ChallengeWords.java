package org.assuranceledger.query.audittrail;

import static org.assuranceledger.query.audittrail.InWords.also;

import org.assuranceledger.events.ChallengeEvent;
import org.assuranceledger.events.ChallengeEvent.ChallengeClosed;
import org.assuranceledger.events.ChallengeEvent.ChallengeEscalated;
import org.assuranceledger.events.ChallengeEvent.ChallengeImpactRecorded;
import org.assuranceledger.events.ChallengeEvent.ChallengeLinked;
import org.assuranceledger.events.ChallengeEvent.ChallengeLogged;
import org.assuranceledger.events.ChallengeEvent.ChallengeNumbered;
import org.assuranceledger.events.ChallengeEvent.ChallengeReopened;
import org.assuranceledger.events.ChallengeEvent.ChallengeResponseRecorded;
import org.assuranceledger.events.ChallengeEvent.ResponseJudged;

/** What happened in the Log of Challenge, in words. */
final class ChallengeWords {
    private ChallengeWords() {}

    static String of(ChallengeEvent event) {
        return switch (event) {
            case ChallengeNumbered e -> "The log gave out number %d.".formatted(e.number());
            case ChallengeLogged e -> logged(e);
            case ChallengeResponseRecorded e ->
                also(
                        "%s answered: \"%s\"".formatted(AgencyNames.place(e.agencyId()), e.answer()),
                        "Evidence: \"%s\"",
                        e.evidence());
            case ResponseJudged e ->
                also(
                        "Answer %d was judged %s.".formatted(e.response(), e.adequate() ? "adequate" : "not adequate"),
                        "Reason: \"%s\"",
                        e.reason());
            case ChallengeEscalated e ->
                also(
                        "The challenge went up to stage %d, %s; an answer is %s."
                                .formatted(e.stage(), e.stageName(), InWords.due(e.responseDue())),
                        "Reason: \"%s\"",
                        e.reason());
            case ChallengeClosed e -> also("The challenge was closed.", "Outcome: \"%s\"", e.outcome());
            case ChallengeReopened e -> also("The challenge was opened again.", "Reason: \"%s\"", e.reason());
            case ChallengeImpactRecorded e -> "What it changed for children: \"%s\"".formatted(e.impact());
            case ChallengeLinked e -> "The challenge was tied to %s.".formatted(e.link());
        };
    }

    private static String logged(ChallengeLogged e) {
        String put = "Challenge %d was put to %s: \"%s\". An answer is %s."
                .formatted(e.number(), AgencyNames.places(e.agencies()), e.subject(), InWords.due(e.responseDue()));
        return also(also(put, "Reason: \"%s\"", e.reason()), "Asked: \"%s\"", e.asked());
    }
}
