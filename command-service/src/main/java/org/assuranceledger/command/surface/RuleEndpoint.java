package org.assuranceledger.command.surface;

import java.nio.charset.StandardCharsets;
import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.command.refusal.RuleBook;
import org.assuranceledger.command.refusal.RuleBroken;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains a rule, at the address that a problem names as its type, to anyone who asks. */
@RestController
public class RuleEndpoint {
    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final RuleBook rules;

    /** Explains the rules of this book. */
    public RuleEndpoint(RuleBook rules) {
        this.rules = rules;
    }

    @GetMapping(Problem.EXPLAINED + "{code}")
    ResponseEntity<String> explain(@PathVariable("code") String code) {
        Rule rule = rules.named(code).orElseThrow(() -> new RuleBroken(SurfaceRule.NO_SUCH_ADDRESS));
        return ResponseEntity.ok().contentType(WORDS).body(inWords(rule));
    }

    /** A rule as two sentences, with an ellipsis for what differs from case to case. */
    static String inWords(Rule rule) {
        return "%s\n%s\n%s\n".formatted(Problem.title(rule), general(rule.sentence()), general(rule.remedy()));
    }

    static String general(String sentence) {
        return sentence.replaceAll("\\{\\d}", "\u2026");
    }
}
