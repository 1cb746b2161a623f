package org.assuranceledger.query.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.refusal.ReadingRule;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Explains a rule, at the address that a problem names as its type, to anyone who asks. Rules that are not of the query
 * side are left to whoever else is in the process.
 */
public final class Explained {
    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private Explained() {}

    /** Where the rules are explained. */
    public static RouterFunction<ServerResponse> addresses() {
        return request ->
                request.method().equals(HttpMethod.GET) && request.path().startsWith(ReadingProblem.EXPLAINED)
                        ? ReadingRule.named(request.path().substring(ReadingProblem.EXPLAINED.length()))
                                .map(Explained::inWords)
                        : Optional.empty();
    }

    private static HandlerFunction<ServerResponse> inWords(ReadingRule rule) {
        String words = String.join("\n", List.of(rule.title(), rule.sentence(), rule.remedy(), ""));
        return request -> ServerResponse.ok().contentType(WORDS).body(words);
    }
}
