package org.assuranceledger.command.surface;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.assuranceledger.command.refusal.Rule;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.submission.ChangedMeanwhile.Now;
import org.assuranceledger.command.submission.ChangedMeanwhile.Since;
import org.assuranceledger.command.submission.ChangedMeanwhile.Stands;

/**
 * A refusal as a client reads it (RFC 9457). Nothing has been recorded.
 *
 * @param type where the rule is explained
 * @param title the rule's code in words
 * @param status the HTTP status
 * @param detail what went wrong, as a sentence for people
 * @param code the rule's code, which does not change
 * @param remedy what to do about it, as a sentence for people
 * @param field the part of the request at fault, where it is one part
 * @param version what the thing is at now, where the expected one was another
 * @param since what has been recorded of the thing since the expected version
 * @param stands how the thing stands now
 * @param problems what is wrong one by one, where many small things were
 * @param trace a number under which our own fault stands in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String remedy,
        Optional<String> field,
        OptionalLong version,
        List<Since> since,
        List<Stands> stands,
        List<?> problems,
        Optional<String> trace) {
    /** Where rules are explained, by their codes. */
    public static final String EXPLAINED = "/problems/";

    static Problem of(RuleBroken refusal) {
        Rule rule = refusal.rule();
        return new Problem(
                EXPLAINED + rule.code(),
                title(rule),
                status(rule),
                String.valueOf(refusal.getMessage()),
                rule.code(),
                refusal.remedy(),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Problem at(Optional<String> field) {
        return new Problem(type, title, status, detail, code, remedy, field, version, since, stands, problems, trace);
    }

    Problem standing(Now now) {
        return new Problem(
                type,
                title,
                status,
                detail,
                code,
                remedy,
                field,
                OptionalLong.of(now.version()),
                now.since(),
                now.stands(),
                problems,
                trace);
    }

    Problem listing(List<?> problems) {
        return new Problem(type, title, status, detail, code, remedy, field, version, since, stands, problems, trace);
    }

    Problem traced(String trace) {
        return new Problem(
                type, title, status, detail, code, remedy, field, version, since, stands, problems, Optional.of(trace));
    }

    /** The HTTP status by which a rule refuses. */
    static int status(Rule rule) {
        if (rule instanceof SurfaceRule ofRequest) {
            return ofRequest.status();
        }
        return switch (rule.standing()) {
            case WRONG_VALUE -> 422;
            case NOT_NOW -> 409;
            case NOT_YOURS -> 403;
            case UNKNOWN -> 404;
            case OVERTAKEN -> 412;
        };
    }

    static String title(Rule rule) {
        String words = rule.code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
