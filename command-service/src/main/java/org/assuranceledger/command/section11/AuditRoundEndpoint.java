package org.assuranceledger.command.section11;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opens and closes a round of the Section 11 audit. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/section11/{round}")
class AuditRoundEndpoint implements Versioned {
    @PostMapping
    ResponseEntity<Answer> open(Creation<OpenAuditRound> asked) {
        return asked.give();
    }

    @PostMapping("/closure")
    ResponseEntity<Answer> close(Change<CloseAuditRound> asked) {
        return asked.give();
    }
}
