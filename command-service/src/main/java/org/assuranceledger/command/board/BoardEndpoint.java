package org.assuranceledger.command.board;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Has a board begin its record and settle its standing. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}")
class BoardEndpoint implements Versioned {
    @PostMapping
    ResponseEntity<Answer> establish(Creation<EstablishBoard> asked) {
        return asked.give();
    }

    @PostMapping("/agencies")
    ResponseEntity<Answer> admitAgency(Change<AdmitAgency> asked) {
        return asked.give();
    }

    @PostMapping("/escalation-stages")
    ResponseEntity<Answer> setEscalationStages(Change<SetEscalationStages> asked) {
        return asked.give();
    }

    @PostMapping("/redactions")
    ResponseEntity<Answer> redactEntry(Change<RedactEntry> asked) {
        return asked.give();
    }
}
