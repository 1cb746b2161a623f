package org.assuranceledger.query.problem;

import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.refusal.NotAnswered;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what cannot be answered into a problem as RFC 9457 has it, in words that a person understands. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingProblems {
    @ExceptionHandler
    ResponseEntity<ReadingProblem> notAnswered(NotAnswered why) {
        ReadingProblem problem = ReadingProblem.of(why);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ReadingProblem> notANumber(MethodArgumentNotValidException parts) {
        return notAnswered(UnreadableRequest.notANumber(parts.getBindingResult().getFieldErrors().stream()
                .map(FieldError::getField)
                .distinct()
                .toList()));
    }
}
