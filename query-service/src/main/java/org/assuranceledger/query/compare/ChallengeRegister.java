package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.challengelog.ChallengeLog;
import org.assuranceledger.query.challengelog.ChallengeLogProjection;
import org.assuranceledger.query.challengelog.ChallengeStatus;
import org.assuranceledger.query.challengelog.ChallengeView;
import org.assuranceledger.query.challengelog.Step;

/** The Log of Challenge. */
record ChallengeRegister(ChallengeLog log) implements Register {
    @Override
    public String view() {
        return ChallengeLogProjection.VIEW;
    }

    @Override
    public List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request) {
        return Register.known(() -> log.log(boardId, agencyId, request).challenges()).stream()
                .map(ChallengeRegister::thing)
                .toList();
    }

    private static Thing thing(ChallengeView challenge) {
        Stream<Fact> parts = Stream.of(
                        Stream.of(
                                Fact.of(Part.STANDING, challenge.status().code()),
                                Fact.on(Part.ANSWER_DUE, "", challenge.due()),
                                Fact.of(Part.ANSWER_OVERDUE, challenge.overdue() ? "overdue" : "")),
                        challenge.awaited().stream().map(agency -> Fact.of(Part.AWAITED, agency, agency)),
                        challenge.steps().stream().flatMap(ChallengeRegister::step))
                .flatMap(facts -> facts);
        return Thing.of(
                challenge.challengeId(),
                challenge.logged().subject(),
                challenge.status() == ChallengeStatus.CLOSED,
                parts);
    }

    /** How it was put does not change. */
    private static Stream<Fact> step(Step step) {
        return part(step).stream().map(part -> {
            Object of = step.number() > 0 ? step.number() : "";
            return Fact.more(part, of, step.words(), step.clocks()).saying(step.evidence());
        });
    }

    private static Optional<Part> part(Step step) {
        return switch (step.what()) {
            case RAISED -> Optional.empty();
            case RESPONSE -> Optional.of(Part.ANSWER);
            case ACCEPTED -> Optional.of(Part.ACCEPTED);
            case NOT_ACCEPTED -> Optional.of(Part.NOT_ACCEPTED);
            case ESCALATED -> Optional.of(Part.ESCALATED);
            case CLOSED -> Optional.of(Part.OUTCOME);
            case REOPENED -> Optional.of(Part.REOPENED);
            case IMPACT -> Optional.of(Part.IMPACT);
            case LINKED -> Optional.of(Part.LINK);
        };
    }
}
