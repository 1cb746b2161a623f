package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.section11.Cell;
import org.assuranceledger.query.section11.ReturnView;
import org.assuranceledger.query.section11.RoundView;
import org.assuranceledger.query.section11.Score;
import org.assuranceledger.query.section11.Section11;
import org.assuranceledger.query.section11.Section11Projection;

/** Section 11 rounds, and the returns in them of which something is in. */
record Section11Register(Section11 section11) implements Register {
    @Override
    public String view() {
        return Section11Projection.VIEW;
    }

    @Override
    public List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request) {
        return Register.known(
                        () -> section11.rounds(boardId, request.recorded()).rounds())
                .stream()
                .flatMap(line ->
                        Register.known(() -> List.of(section11
                                        .round(line.roundId(), agencyId, request)
                                        .round()))
                                .stream())
                .flatMap(round -> Stream.concat(
                        Stream.of(thing(round)),
                        round.returns().stream().map(Section11Register::thing).filter(Thing::hasParts)))
                .toList();
    }

    private static Thing thing(RoundView round) {
        boolean closed = round.closed().isPresent();
        return Thing.of(
                round.roundId(),
                round.opened().title(),
                closed,
                Stream.of(
                        Fact.of(Part.ROUND, closed ? "closed" : "open"),
                        Fact.on(Part.RETURNS_DUE, "", round.opened().due()),
                        Fact.of(Part.COMPLIANT, percent(round))));
    }

    private static Thing thing(ReturnView agency) {
        return Thing.of(
                agency.returnId(),
                "",
                agency.declared().isPresent(),
                Stream.concat(
                        agency.declared().stream()
                                .map(one ->
                                        Fact.on(Part.DECLARED, "", one.clocks().effectiveOn())),
                        agency.cells().stream().flatMap(Section11Register::cell)));
    }

    private static Stream<Fact> cell(Cell cell) {
        return Stream.concat(
                cell.selfAssessed().stream().map(score -> score(Part.OWN_SCORE, score)),
                cell.moderated().stream().map(score -> score(Part.MODERATED_SCORE, score)));
    }

    private static Fact score(Part part, Score score) {
        return Fact.of(part, score.standard(), score.grade()).saying(score.words());
    }

    private static String percent(RoundView round) {
        return round.settled()
                .percent()
                .map(percent -> percent.stripTrailingZeros().toPlainString() + "%")
                .orElse("");
    }
}
