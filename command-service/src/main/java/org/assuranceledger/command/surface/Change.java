package org.assuranceledger.command.surface;

import org.springframework.http.ResponseEntity;

/**
 * Asks for a command that changes what there is, in the version that the person has seen.
 *
 * @param <C> the command, whose components but for its target are the body
 */
public final class Change<C> {
    private final Asked<C> asked;

    Change(Asked<C> asked) {
        this.asked = asked;
    }

    /** Gives it; answers 200. */
    public ResponseEntity<Answer> give() {
        return Answer.to(asked.give(), ResponseEntity.ok());
    }
}
