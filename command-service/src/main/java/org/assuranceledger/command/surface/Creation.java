package org.assuranceledger.command.surface;

import java.net.URI;
import org.assuranceledger.command.submission.Receipt;
import org.springframework.http.ResponseEntity;

/**
 * Asks for a command that creates something, so that there is no version to have seen.
 *
 * @param <C> the command, whose components but for its target are the body
 */
public final class Creation<C> {
    private final Asked<C> asked;

    Creation(Asked<C> asked) {
        this.asked = asked;
    }

    /** Gives it; answers 201 with the address of what was created. */
    public ResponseEntity<Answer> give() {
        Receipt receipt = asked.give();
        return Answer.to(receipt, ResponseEntity.created(URI.create(Addresses.BOARDS + receipt.aggregateId())));
    }
}
