package org.assuranceledger.command.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Hash;
import org.assuranceledger.ledger.SealedText;

/**
 * How a request is remembered: not its words, only the SHA-256 of its UTF-8, and that sealed under a salt. So a
 * repetition is told from another request under the same key, and when words are removed from the record nobody can
 * find them from what is left of the request.
 */
public final class RequestSeal {
    private RequestSeal() {}

    /** Seals a request. */
    public static SealedText of(String request) {
        return SealedText.of(digest(request));
    }

    /** Whether a commit was made by this very request; absent where its words have been removed from the record. */
    public static Optional<Boolean> matches(Commit commit, String request) {
        Hash seal = commit.decision().command().requestSeal();
        return Optional.ofNullable(commit.decision().texts().get(seal.hex()))
                .map(text -> text.words().equals(digest(request)));
    }

    private static String digest(String request) {
        return Hash.of(request.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
