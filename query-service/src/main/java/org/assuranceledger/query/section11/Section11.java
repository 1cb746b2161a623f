package org.assuranceledger.query.section11;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.section11.RoundState.Opened;

/** Answers how agencies stand against the standards, now or as at any moment. */
public final class Section11 {
    private final Facts<RoundState> rounds;
    private final Facts<ReturnState> returns;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code store}. */
    public Section11(FactsStore store, Moments moments, Boards boards) {
        this.rounds = Section11Projection.rounds(store);
        this.returns = Section11Projection.returns(store);
        this.moments = moments;
        this.boards = boards;
    }

    /** A round in a list. */
    public record RoundLine(String roundId, String title, String kind, boolean closed) {}

    /** A board's rounds. */
    public record RoundsAnswer(AsAt asAt, List<RoundLine> rounds) implements Answer {}

    /** One round. */
    public record RoundAnswer(AsAt asAt, RoundView round) implements Answer {}

    /**
     * A board's rounds, latest first.
     *
     * @throws NotInRecord if there is no such board
     */
    public RoundsAnswer rounds(String boardId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, boardId, Section11Projection.VIEW, BoardsProjection.VIEW);
        boards.at(boardId, asAt);
        List<RoundLine> lines = rounds.in(boardId + "/section11", asAt.position()).stream()
                .map(round -> round.on(asAt.effectiveOn(), RoundState::on).state())
                .flatMap(round -> round.opened().stream()
                        .filter(opened ->
                                asAt.effectiveOn().map(opened.clocks()::by).orElse(true))
                        .map(opened -> Map.entry(opened.clocks(), line(round, opened))))
                .sorted(Map.Entry.<Clocks, RoundLine>comparingByKey(Clocks.IN_EFFECT)
                        .reversed())
                .map(Map.Entry::getValue)
                .toList();
        return new RoundsAnswer(asAt, lines);
    }

    /**
     * One round with all its returns.
     *
     * @param roundId its address, such as {@code redbridge/section11/2015}
     * @param agencyId only this agency's return, for a reader who may see no more
     * @throws NotInRecord if there was none by then
     */
    public RoundAnswer round(String roundId, Optional<String> agencyId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, roundId, Section11Projection.VIEW);
        return rounds.at(roundId, asAt.position())
                .map(round -> round.on(asAt.effectiveOn(), RoundState::on))
                .flatMap(round -> round.state()
                        .opened()
                        .filter(opened ->
                                asAt.effectiveOn().map(opened.clocks()::by).orElse(true))
                        .map(opened ->
                                RoundView.of(round, opened, returns(roundId, opened, agencyId, asAt), asAt.statusOn())))
                .map(round -> new RoundAnswer(asAt, round))
                .orElseThrow(() -> NotInRecord.no("Section 11 round", roundId, asAt));
    }

    private List<ReturnView> returns(String roundId, Opened opened, Optional<String> agencyId, AsAt asAt) {
        return returns.in(roundId + "/returns", asAt.position()).stream()
                .map(version -> version.on(asAt.effectiveOn(), ReturnState::on))
                .map(version -> ReturnView.of(version, opened))
                .filter(row -> agencyId.map(row.agencyId()::equals).orElse(true))
                .sorted(Comparator.comparingInt(row -> opened.agencies().indexOf(row.agencyId())))
                .toList();
    }

    private static RoundLine line(RoundState round, Opened opened) {
        return new RoundLine(
                round.roundId(),
                opened.title(),
                opened.kind(),
                !round.closings().isEmpty());
    }
}
