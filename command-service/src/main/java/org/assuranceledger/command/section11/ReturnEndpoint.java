package org.assuranceledger.command.section11;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes one agency's return from its scores to their moderation. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/section11/{round}/returns/{agency}")
class ReturnEndpoint implements Versioned {
    @PostMapping("/scores")
    ResponseEntity<Answer> submitScore(Change<SubmitScore> asked) {
        return asked.give();
    }

    @PostMapping("/declaration")
    ResponseEntity<Answer> declare(Change<DeclareReturn> asked) {
        return asked.give();
    }

    @PostMapping("/moderation")
    ResponseEntity<Answer> moderateScore(Change<ModerateScore> asked) {
        return asked.give();
    }
}
