package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.BODY_TOO_LARGE;
import static org.assuranceledger.command.surface.SurfaceRule.DISK_NEARLY_FULL;
import static org.assuranceledger.command.surface.SurfaceRule.FORM_UNREADABLE;
import static org.assuranceledger.command.surface.SurfaceRule.LEDGER_BROKEN;
import static org.assuranceledger.command.surface.SurfaceRule.LEDGER_BUSY;
import static org.assuranceledger.command.surface.SurfaceRule.METHOD_NOT_ALLOWED;
import static org.assuranceledger.command.surface.SurfaceRule.NO_SUCH_ADDRESS;
import static org.assuranceledger.command.surface.SurfaceRule.OUTCOME_UNKNOWN;
import static org.assuranceledger.command.surface.SurfaceRule.STORE_AWAY;
import static org.assuranceledger.command.surface.SurfaceRule.UNFORESEEN;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.command.ledger.LedgerBroken;
import org.assuranceledger.command.ledger.LedgerBusy;
import org.assuranceledger.command.ledger.OutcomeUnknown;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.room.DiskNearlyFull;
import org.assuranceledger.command.submission.ChangedMeanwhile;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Makes of anything that stood in a request's way the problem that a client reads. */
public final class Refusals {
    private static final long SOON = 5;
    private static final long LATER = 60;

    private final AwaySigns signs;

    /** Knows by these signs when the store is away. */
    public Refusals(AwaySigns signs) {
        this.signs = signs;
    }

    /** The problem; headers that belong to it are set on the response. */
    Problem of(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return switch (failure) {
            case RuleBroken refusal -> Problem.of(refusal).at(field(refusal, request));
            case RefusedInDetail e -> Problem.of(e.refusal()).listing(e.problems());
            case ChangedMeanwhile e -> overtaken(e, response);
            case NoResourceFoundException e -> Problem.of(new RuleBroken(NO_SUCH_ADDRESS));
            case NoHandlerFoundException e -> Problem.of(new RuleBroken(NO_SUCH_ADDRESS));
            case HttpRequestMethodNotSupportedException e -> notAllowed(e, response);
            case MaxUploadSizeExceededException e ->
                Problem.of(new RuleBroken(BODY_TOO_LARGE, Math.max(0, e.getMaxUploadSize())));
            case MultipartException e -> Problem.of(new RuleBroken(FORM_UNREADABLE));
            case LedgerBusy e -> busy(e, response);
            case LedgerBroken e -> Problem.of(new RuleBroken(LEDGER_BROKEN));
            case OutcomeUnknown e -> later(SOON, new RuleBroken(OUTCOME_UNKNOWN), response);
            case DiskNearlyFull e ->
                later(LATER, new RuleBroken(DISK_NEARLY_FULL, e.leftInMb(), e.floorInMb()), response);
            default -> unforeseen(failure, response);
        };
    }

    private static Problem overtaken(ChangedMeanwhile changed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, "\"" + changed.now().version() + "\"");
        return Problem.of(changed.refusal()).standing(changed.now());
    }

    private static Problem notAllowed(HttpRequestMethodNotSupportedException e, HttpServletResponse response) {
        String[] supported = Optional.ofNullable(e.getSupportedMethods()).orElseGet(() -> new String[0]);
        String allowed = String.join(", ", Arrays.stream(supported).sorted().toList());
        response.setHeader(HttpHeaders.ALLOW, allowed);
        return Problem.of(new RuleBroken(METHOD_NOT_ALLOWED, e.getMethod(), allowed));
    }

    private static Problem busy(LedgerBusy busy, HttpServletResponse response) {
        long seconds = Math.max(1, busy.retryAfter().toSeconds());
        return later(seconds, new RuleBroken(busy.getCause() == null ? LEDGER_BUSY : STORE_AWAY), response);
    }

    /** A refusal that passes by itself, and in how many seconds it is worth asking again. */
    private static Problem later(long seconds, RuleBroken refusal, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return Problem.of(refusal);
    }

    private Problem unforeseen(Exception failure, HttpServletResponse response) {
        if (Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(signs::isAway)) {
            return later(SOON, new RuleBroken(STORE_AWAY), response);
        }
        String trace = Unforeseen.log(failure);
        return Problem.of(new RuleBroken(UNFORESEEN, trace)).traced(trace);
    }

    /** The part of the request that a refusal is about, if one of its facts is the name of one. */
    private static Optional<String> field(RuleBroken refusal, HttpServletRequest request) {
        if (refusal.rule() instanceof SurfaceRule rule) {
            return rule.isAboutField() ? refusal.facts().stream().findFirst() : Optional.empty();
        }
        Set<String> parts = CommandShape.notedWith(request).stream()
                .flatMap(shape -> shape.fromBody().stream())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return refusal.facts().stream()
                .filter(fact -> parts.contains(fact) || fact.equals(Headers.REASON))
                .findFirst();
    }
}
