package org.assuranceledger.command.challenge;

import static org.assuranceledger.challenge.ChallengeState.ACCEPTED;
import static org.assuranceledger.challenge.ChallengeState.CLOSED;
import static org.assuranceledger.challenge.ChallengeState.RESPONDED;
import static org.assuranceledger.command.challenge.ChallengeRule.AGENCY_NOT_CHALLENGED;
import static org.assuranceledger.command.challenge.ChallengeRule.ALREADY_LINKED;
import static org.assuranceledger.command.challenge.ChallengeRule.BEFORE_THE_CHALLENGE;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_IS_CLOSED;
import static org.assuranceledger.command.challenge.ChallengeRule.CHALLENGE_NOT_CLOSED;
import static org.assuranceledger.command.challenge.ChallengeRule.CLOSING_NEEDS_A_MEETING;
import static org.assuranceledger.command.challenge.ChallengeRule.ESCALATION_SKIPS_A_STAGE;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSES_ACCEPTED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_ALREADY_JUDGED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_DUE_BEFORE_ASKED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_NOT_JUDGED;
import static org.assuranceledger.command.challenge.ChallengeRule.RESPONSE_UNKNOWN;
import static org.assuranceledger.command.submission.GiverRule.NOT_YOUR_AGENCY;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.challenge.ChallengeProgress;
import org.assuranceledger.command.address.Address;
import org.assuranceledger.command.dates.Dates;
import org.assuranceledger.command.submission.Giver;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One challenge: what the agencies answered, and how far that got. Remembers only what its rules need. */
@Aggregate
class Challenge {
    @AggregateIdentifier
    private String challengeId;

    private Timescale raised;
    private ChallengeProgress progress;
    private final Set<String> links = new HashSet<>();

    /** For the replay of its events. */
    Challenge() {}

    Challenge(String challengeId, int number, LogChallenge command, Timescale due, Timescale raised) {
        apply(new ChallengeLogged(
                challengeId,
                Address.boardOf(challengeId),
                number,
                command.raisedByRole(),
                command.raisedByAgency(),
                command.forum(),
                command.minuteReference(),
                command.agencies(),
                command.subject(),
                command.reason(),
                command.trigger(),
                command.asked(),
                due,
                command.planned(),
                command.links(),
                raised));
    }

    @CommandHandler
    void handle(RecordChallengeResponse command, Clock clock, Giver giver) {
        CHALLENGE_IS_CLOSED.unless(progress.state() != CLOSED);
        String agency = command.agencyId();
        AGENCY_NOT_CHALLENGED.unless(
                progress.agencies().contains(agency), agency, String.join(", ", progress.agencies()));
        NOT_YOUR_AGENCY.unless(giver.mayActFor(agency), agency);
        Timescale given = following(command.effectiveOn(), clock);
        apply(new ChallengeResponseRecorded(
                challengeId, progress.responses() + 1, agency, command.answer(), command.evidence(), given));
    }

    @CommandHandler
    void handle(JudgeResponse command, Clock clock) {
        CHALLENGE_IS_CLOSED.unless(progress.state() != CLOSED);
        int response = command.response();
        RESPONSE_UNKNOWN.unless(response >= 1 && response <= progress.responses(), response, progress.responses());
        RESPONSE_ALREADY_JUDGED.unless(progress.unjudged().containsKey(response), response);
        apply(new ResponseJudged(
                challengeId, response, command.adequate(), command.reason(), following(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(EscalateChallenge command, Clock clock) {
        CHALLENGE_IS_CLOSED.unless(progress.state() != CLOSED);
        RESPONSE_NOT_JUDGED.unless(progress.state() != RESPONDED);
        RESPONSES_ACCEPTED.unless(progress.state() != ACCEPTED);
        int next = progress.stage() + 1;
        ESCALATION_SKIPS_A_STAGE.unless(command.stage() == next, progress.stage(), command.stage(), next);
        Timescale escalated = following(command.effectiveOn(), clock);
        Timescale due = due(command.responseDue(), escalated, clock);
        apply(new ChallengeEscalated(challengeId, next, command.stageName(), due, command.reason(), escalated));
    }

    @CommandHandler
    void handle(CloseChallenge command, Clock clock) {
        CHALLENGE_IS_CLOSED.unless(progress.state() != CLOSED);
        RESPONSE_NOT_JUDGED.unless(progress.state() != RESPONDED);
        CLOSING_NEEDS_A_MEETING.unless(
                progress.state() == ACCEPTED || command.meeting().isPresent());
        apply(new ChallengeClosed(
                challengeId, command.outcome(), command.meeting(), following(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(ReopenChallenge command, Clock clock) {
        CHALLENGE_NOT_CLOSED.unless(progress.state() == CLOSED);
        apply(new ChallengeReopened(challengeId, command.reason(), following(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(RecordChallengeImpact command, Clock clock) {
        CHALLENGE_NOT_CLOSED.unless(progress.state() == CLOSED);
        apply(new ChallengeImpactRecorded(challengeId, command.impact(), following(command.effectiveOn(), clock)));
    }

    @CommandHandler
    void handle(LinkChallenge command, Clock clock) {
        ALREADY_LINKED.unless(!links.contains(command.link()), command.link());
        apply(new ChallengeLinked(challengeId, command.link(), following(command.effectiveOn(), clock)));
    }

    @EventSourcingHandler
    void on(ChallengeLogged event) {
        challengeId = event.challengeId();
        raised = event.effectiveOn();
        links.addAll(event.links());
        progress = ChallengeProgress.of(event);
    }

    @EventSourcingHandler
    void on(OfOneChallenge event) {
        progress = progress.after(event);
    }

    @EventSourcingHandler
    void on(ChallengeLinked event) {
        links.add(event.link());
    }

    /** By when an answer is asked for, which is not before it is asked for. */
    static Timescale due(String words, Timescale asked, Clock clock) {
        Timescale due = Dates.read(words, asked, clock);
        RESPONSE_DUE_BEFORE_ASKED.unless(!Dates.isBefore(due, asked), due.words(), asked.words());
        return due;
    }

    /** When something happened that follows from this challenge. */
    private Timescale following(Optional<String> words, Clock clock) {
        Timescale when = Dates.effective(words, clock);
        BEFORE_THE_CHALLENGE.unless(!Dates.isBefore(when, raised), when.words());
        return when;
    }
}
