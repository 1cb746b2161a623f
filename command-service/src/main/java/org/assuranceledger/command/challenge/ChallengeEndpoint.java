package org.assuranceledger.command.challenge;

import org.assuranceledger.command.surface.Answer;
import org.assuranceledger.command.surface.Change;
import org.assuranceledger.command.surface.CommandEndpoint;
import org.assuranceledger.command.surface.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes one challenge from its answers to its closing, and to what it changed. */
@CommandEndpoint
@RequestMapping("/api/v1/boards/{board}/challenges/{challenge}")
class ChallengeEndpoint implements Versioned {
    @PostMapping("/responses")
    ResponseEntity<Answer> recordResponse(Change<RecordChallengeResponse> asked) {
        return asked.give();
    }

    @PostMapping("/responses/{response}/judgement")
    ResponseEntity<Answer> judgeResponse(Change<JudgeResponse> asked) {
        return asked.give();
    }

    @PostMapping("/escalation")
    ResponseEntity<Answer> escalate(Change<EscalateChallenge> asked) {
        return asked.give();
    }

    @PostMapping("/closure")
    ResponseEntity<Answer> close(Change<CloseChallenge> asked) {
        return asked.give();
    }

    @PostMapping("/reopening")
    ResponseEntity<Answer> reopen(Change<ReopenChallenge> asked) {
        return asked.give();
    }

    @PostMapping("/impact")
    ResponseEntity<Answer> recordImpact(Change<RecordChallengeImpact> asked) {
        return asked.give();
    }

    @PostMapping("/links")
    ResponseEntity<Answer> link(Change<LinkChallenge> asked) {
        return asked.give();
    }
}
