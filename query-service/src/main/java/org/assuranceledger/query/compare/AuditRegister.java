package org.assuranceledger.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audits.Audits;
import org.assuranceledger.query.audits.Audits.AuditView;
import org.assuranceledger.query.audits.AuditsProjection;
import org.assuranceledger.query.audits.FindingView;

/** Practice audits, and their findings. */
record AuditRegister(Audits audits) implements Register {
    @Override
    public String view() {
        return AuditsProjection.VIEW;
    }

    @Override
    public List<Thing> at(String boardId, Optional<String> agencyId, AsAtRequest request) {
        return Register.known(() -> audits.all(boardId, agencyId, request).audits()).stream()
                .flatMap(AuditRegister::things)
                .toList();
    }

    private static Stream<Thing> things(AuditView audit) {
        Thing whole = Thing.of(
                audit.auditId(),
                audit.begun().title(),
                false,
                Stream.of(Fact.of(Part.TITLE, audit.begun().title())));
        return Stream.concat(
                Stream.of(whole), audit.findings().stream().map(finding -> thing(audit.auditId(), finding)));
    }

    private static Thing thing(String auditId, FindingView finding) {
        Stream<Fact> parts = Stream.of(
                        Stream.of(Fact.of(Part.ANSWER_OVERDUE, finding.overdue() ? "overdue" : "")),
                        finding.unanswered().stream().map(agency -> Fact.of(Part.AWAITED, agency, agency)),
                        finding.answers().stream()
                                .map(answer -> Fact.more(
                                        answer.accepted() ? Part.RECOMMENDATION_ACCEPTED : Part.RECOMMENDATION_REJECTED,
                                        answer.agencyId(),
                                        answer.words(),
                                        answer.clocks())),
                        finding.closing().stream()
                                .map(closing -> Fact.more(
                                        closing.embedded() ? Part.EMBEDDED : Part.NOT_EMBEDDED,
                                        "",
                                        closing.outcome(),
                                        closing.clocks())))
                .flatMap(facts -> facts);
        String address = auditId + "/findings/" + finding.number();
        return Thing.of(address, finding.wording(), finding.closing().isPresent(), parts);
    }
}
