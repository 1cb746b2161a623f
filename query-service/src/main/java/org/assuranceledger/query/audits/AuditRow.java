package org.assuranceledger.query.audits;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assuranceledger.query.audits.Audits.AuditView;
import org.assuranceledger.timescale.Timescale;

/** What an audit found, if it found anything. */
record AuditRow(AuditView audit, Optional<FindingView> finding) {
    static Stream<AuditRow> of(AuditView audit) {
        return audit.findings().isEmpty()
                ? Stream.of(new AuditRow(audit, Optional.empty()))
                : audit.findings().stream().map(finding -> new AuditRow(audit, Optional.of(finding)));
    }

    String of(Function<FindingView, String> words) {
        return finding.map(words).orElse("");
    }

    Timescale begun() {
        return audit.begun().clocks().effectiveOn();
    }

    /** Nobody is asked for an answer where nothing is recommended. */
    Optional<Timescale> due() {
        return finding.filter(found -> !found.recommendation().isEmpty()).map(FindingView::responseDue);
    }
}
