package org.assuranceledger.command.audit;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins an audit and takes its findings to what changed. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/audits/{audit}")
class AuditEndpoint implements Versioned {
    @PostMapping
    ResponseEntity<Answer> begin(Creation<BeginAudit> asked) {
        return asked.give();
    }

    @PostMapping("/findings")
    ResponseEntity<Answer> recordFinding(Change<RecordAuditFinding> asked) {
        return asked.give();
    }

    @PostMapping("/findings/{finding}/answers")
    ResponseEntity<Answer> answerFinding(Change<AnswerFinding> asked) {
        return asked.give();
    }

    @PostMapping("/findings/{finding}/closure")
    ResponseEntity<Answer> closeFinding(Change<CloseFinding> asked) {
        return asked.give();
    }
}
