package org.assuranceledger.query.audits;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.asat.Answer;
import org.assuranceledger.query.asat.AsAt;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.asat.Moments;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.audits.AuditState.Begun;
import org.assuranceledger.query.boards.Boards;
import org.assuranceledger.query.boards.BoardsProjection;
import org.assuranceledger.query.facts.Facts;
import org.assuranceledger.query.facts.FactsStore;
import org.assuranceledger.query.facts.Version;

/** Answers what practice audits found and what came of it, now or as at any moment. */
public final class Audits {
    private final Facts<AuditState> audits;
    private final Moments moments;
    private final Boards boards;

    /** Reads from {@code store}. */
    public Audits(FactsStore store, Moments moments, Boards boards) {
        this.audits = AuditsProjection.audits(store);
        this.moments = moments;
        this.boards = boards;
    }

    /**
     * An audit with its findings.
     *
     * @param version sequence of its last entry, for {@code If-Match}
     */
    public record AuditView(String auditId, long version, Begun begun, List<FindingView> findings) {
        /** How many of its findings an agency has yet to answer. */
        public long awaited() {
            return count(FindingStatus.AWAITED);
        }

        /** How many of its findings an agency should have answered by now, and has not. */
        public long overdue() {
            return findings.stream().filter(FindingView::overdue).count();
        }

        /** How many of its findings were closed with practice changed for good. */
        public long embedded() {
            return count(FindingStatus.EMBEDDED);
        }

        private long count(FindingStatus status) {
            return findings.stream()
                    .filter(finding -> finding.status() == status)
                    .count();
        }
    }

    /** A board's audits. */
    public record AuditsAnswer(AsAt asAt, List<AuditView> audits) implements Answer {}

    /** One audit. */
    public record AuditAnswer(AsAt asAt, AuditView audit) implements Answer {}

    /**
     * All audits of a board, by address.
     *
     * @param agencyId only findings that concern this agency, for a reader who may see no more
     * @throws NotInRecord if there is no such board
     */
    public AuditsAnswer all(String boardId, Optional<String> agencyId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, boardId, AuditsProjection.VIEW, BoardsProjection.VIEW);
        boards.at(boardId, asAt);
        List<AuditView> all = audits.in(boardId + "/audits", asAt.position()).stream()
                .flatMap(audit -> view(audit, agencyId, asAt).stream())
                .toList();
        return new AuditsAnswer(asAt, all);
    }

    /**
     * One audit.
     *
     * @param auditId its address, such as {@code redbridge/audits/neglect-2015}
     * @param agencyId as for {@link #all}
     * @throws NotInRecord if there was none by then
     */
    public AuditAnswer one(String auditId, Optional<String> agencyId, AsAtRequest request) {
        AsAt asAt = moments.resolve(request, auditId, AuditsProjection.VIEW);
        return audits.at(auditId, asAt.position())
                .flatMap(audit -> view(audit, agencyId, asAt))
                .map(audit -> new AuditAnswer(asAt, audit))
                .orElseThrow(() -> NotInRecord.no("audit", auditId, asAt));
    }

    private static Optional<AuditView> view(Version<AuditState> audit, Optional<String> agencyId, AsAt asAt) {
        AuditState state = audit.on(asAt.effectiveOn(), AuditState::on).state();
        List<FindingView> findings = state.findings().stream()
                .filter(finding -> agencyId.map(finding.agencies()::contains).orElse(true))
                .map(finding -> FindingView.of(finding, asAt.statusOn()))
                .toList();
        return state.begun()
                .filter(begun -> asAt.effectiveOn().map(begun.clocks()::by).orElse(true))
                .map(begun -> new AuditView(state.auditId(), audit.sequence(), begun, findings));
    }
}
