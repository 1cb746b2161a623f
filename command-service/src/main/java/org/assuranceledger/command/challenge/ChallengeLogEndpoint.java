package org.assuranceledger.command.challenge;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Creation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Puts challenges into a board's log. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/challenges")
class ChallengeLogEndpoint {
    @PostMapping
    ResponseEntity<Answer> log(Creation<LogChallenge> asked) {
        return asked.give();
    }
}
