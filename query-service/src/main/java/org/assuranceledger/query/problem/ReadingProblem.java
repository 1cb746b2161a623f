package org.assuranceledger.query.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.refusal.NotAnswered;
import org.assuranceledger.query.refusal.ReadingRule;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program is told that is not answered (RFC 9457).
 *
 * @param type where the rule is explained
 * @param title the rule's code in words
 * @param status the HTTP status
 * @param detail what happened, as a sentence for people
 * @param code the rule's code, which does not change
 * @param remedy what to do about it, as a sentence for people
 * @param allowed what could have been asked for instead, where that is a list
 * @param trace a number under which our own fault stands in the log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReadingProblem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String remedy,
        List<String> allowed,
        Optional<String> trace) {
    /** Where rules are explained, by their codes. */
    public static final String EXPLAINED = "/problems/";

    /** Tells no more than the rule itself says. */
    public static ReadingProblem of(ReadingRule rule) {
        return of(rule, rule.sentence(), rule.remedy());
    }

    /** The same under an HTTP status that it has not usually. */
    public static ReadingProblem of(ReadingRule rule, HttpStatus status) {
        ReadingProblem usual = of(rule);
        return new ReadingProblem(
                usual.type,
                usual.title,
                status.value(),
                usual.detail,
                usual.code,
                usual.remedy,
                List.of(),
                usual.trace);
    }

    /** Tells of one case. */
    static ReadingProblem of(NotAnswered why) {
        return of(why.rule(), String.valueOf(why.getMessage()), why.remedy()).allowing(why.allowed());
    }

    private static ReadingProblem of(ReadingRule rule, String detail, String remedy) {
        return new ReadingProblem(
                EXPLAINED + rule.code(),
                rule.title(),
                rule.status(),
                detail,
                rule.code(),
                remedy,
                List.of(),
                Optional.empty());
    }

    private ReadingProblem allowing(List<String> known) {
        return new ReadingProblem(type, title, status, detail, code, remedy, known, trace);
    }

    /** The same, with the number under which it stands in the log. */
    public ReadingProblem traced(String number) {
        return new ReadingProblem(type, title, status, detail, code, remedy, allowed, Optional.of(number));
    }

    /** As JSON. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** Answers with it. */
    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json());
    }
}
