package org.assuranceledger.query.challengelog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.Version;

/** Answers what stands in the Log of Challenge, now or as at any moment. */
public final class ChallengeLog {
    private final Facts<ChallengeState> challenges;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code store}. */
    public ChallengeLog(FactsStore store, Moments moments, Boards boards) {
        this.challenges = ChallengeLogProjection.challenges(store);
        this.moments = moments;
        this.boards = boards;
    }

    /**
     * A board's challenges by number.
     *
     * @param open how many are not closed
     * @param overdue how many of those are owed an answer whose day has passed
     */
    public record LogAnswer(AsAt asAt, List<ChallengeView> challenges, long open, long overdue) implements Answer {}

    /** One challenge. */
    public record ChallengeAnswer(AsAt asAt, ChallengeView challenge) implements Answer {}

    /**
     * The whole log.
     *
     * @param agencyId only what this agency was challenged with or raised, for a reader who may see no more
     * @throws NotInRecord if there is no such board
     */
    public LogAnswer log(String boardId, Optional<String> agencyId, AsAtRequest request) {
        String log = boardId + "/challenges";
        AsAt asAt = moments.resolve(request, log, ChallengeLogProjection.VIEW, BoardsProjection.VIEW);
        boards.at(boardId, asAt);
        List<ChallengeView> shown = challenges.in(log, asAt.position()).stream()
                .flatMap(challenge -> view(challenge, asAt).stream())
                .filter(challenge -> agencyId.map(challenge.logged()::concerns).orElse(true))
                .sorted(Comparator.comparingInt(challenge -> challenge.logged().number()))
                .toList();
        long open = shown.stream()
                .filter(challenge -> challenge.status() != ChallengeStatus.CLOSED)
                .count();
        long overdue = shown.stream().filter(ChallengeView::overdue).count();
        return new LogAnswer(asAt, shown, open, overdue);
    }

    /**
     * One challenge.
     *
     * @param challengeId its address, such as {@code redbridge/challenges/7}
     * @param agencyId as for {@link #log}
     * @throws NotInRecord if there was none by then
     */
    public ChallengeAnswer challenge(String challengeId, Optional<String> agencyId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, challengeId, ChallengeLogProjection.VIEW);
        return challenges
                .at(challengeId, asAt.position())
                .flatMap(challenge -> view(challenge, asAt))
                .filter(challenge -> agencyId.map(challenge.logged()::concerns).orElse(true))
                .map(challenge -> new ChallengeAnswer(asAt, challenge))
                .orElseThrow(() -> NotInRecord.no("challenge", challengeId, asAt));
    }

    private static Optional<ChallengeView> view(Version<ChallengeState> challenge, AsAt asAt) {
        return ChallengeView.of(challenge.on(asAt.effectiveOn(), ChallengeState::on), asAt.statusOn());
    }
}
