package org.assuranceledger.query.section11;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.query.facts.Version;
import org.assuranceledger.query.section11.ReturnState.Declaration;
import org.assuranceledger.query.section11.RoundState.Opened;

/**
 * One agency's row of the matrix.
 *
 * @param version sequence of the return's last entry, for {@code If-Match}
 * @param declared by whom and when it was declared complete; absent while it is not in
 * @param closed whether it takes no more scores
 * @param cells one for each standard, in the set's order
 * @param self rate of the self-assessed scores
 * @param settled rate of the moderated scores, the self-assessed ones standing in where there are none
 */
public record ReturnView(
        String returnId,
        long version,
        String agencyId,
        Optional<Declaration> declared,
        boolean closed,
        List<Cell> cells,
        ComplianceRate self,
        ComplianceRate settled) {

    static ReturnView of(Version<ReturnState> version, Opened round) {
        ReturnState state = version.state();
        List<Cell> cells = round.standards().stream()
                .map(standard -> Cell.of(standard.reference(), state, round.scale()))
                .toList();
        return new ReturnView(
                state.returnId(),
                version.sequence(),
                state.agencyId(),
                Dated.inForce(state.declarations()),
                state.closed().isPresent(),
                cells,
                ComplianceRate.of(cells.stream().map(Cell::self).toList()),
                ComplianceRate.of(cells.stream().map(Cell::settled).toList()));
    }
}
