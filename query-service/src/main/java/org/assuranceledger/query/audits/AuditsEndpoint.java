package org.assuranceledger.query.audits;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.audits.Audits.AuditAnswer;
import org.assuranceledger.query.audits.Audits.AuditsAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Practice audits and findings, for programs. */
@RestController
@UnderRow(AuditsProjection.VIEW)
@RequestMapping("/api/v1/boards/{board}/audits")
class AuditsEndpoint {
    private final Audits audits;
    private final Sight sight;

    AuditsEndpoint(Audits audits, Sight sight) {
        this.audits = audits;
        this.sight = sight;
    }

    @GetMapping
    AuditsAnswer all(@PathVariable String board, AsAtRequest request) {
        return audits.all(board, sight.of(board, AuditsProjection.VIEW), request);
    }

    @GetMapping("/{audit}")
    AuditAnswer one(@PathVariable String board, @PathVariable String audit, AsAtRequest request) {
        return audits.one(board + "/audits/" + audit, sight.of(board, AuditsProjection.VIEW), request);
    }
}
