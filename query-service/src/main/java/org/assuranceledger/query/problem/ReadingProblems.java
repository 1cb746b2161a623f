package org.assuranceledger.query.problem;

import java.net.URI;
import java.util.stream.Collectors;
import org.assuranceledger.query.asat.NotInRecord;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.looks.LookNotKept;
import org.assuranceledger.query.signedin.MayNotSee;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what cannot be answered into a problem as RFC 9457 has it, in words that a person understands. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingProblems {
    @ExceptionHandler
    ProblemDetail notInRecord(NotInRecord missing) {
        return problem(HttpStatus.NOT_FOUND, "not-in-record", "Not in the record", missing);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableRequest unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "unreadable-request", "The request cannot be read", unreadable);
    }

    @ExceptionHandler
    ProblemDetail notForThem(MayNotSee refused) {
        return problem(HttpStatus.FORBIDDEN, "may-not-see", "Not open to you", refused);
    }

    @ExceptionHandler
    ProblemDetail unrecorded(LookNotKept look) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "look-not-recorded", "Not shown unrecorded", look);
    }

    @ExceptionHandler
    ProblemDetail notANumber(MethodArgumentNotValidException parts) {
        String names = parts.getBindingResult().getFieldErrors().stream()
                .map(part -> "\"" + part.getField() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "%s must be a whole number such as 25. Write one, or leave it out.".formatted(names));
        return named(problem, "unreadable-request", "The request cannot be read");
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title, Exception why) {
        return named(ProblemDetail.forStatusAndDetail(status, String.valueOf(why.getMessage())), code, title);
    }

    private static ProblemDetail named(ProblemDetail problem, String code, String title) {
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        return problem;
    }
}
