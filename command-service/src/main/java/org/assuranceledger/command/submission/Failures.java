package org.assuranceledger.command.submission;

import static org.assuranceledger.command.submission.SubmissionRule.ALREADY_THERE;
import static org.assuranceledger.command.submission.SubmissionRule.CHANGED_MEANWHILE;
import static org.assuranceledger.command.submission.SubmissionRule.NO_SUCH_THING;
import static org.assuranceledger.command.submission.SubmissionRule.TOO_MUCH_AT_ONCE;

import java.util.OptionalLong;
import org.assuranceledger.command.ledger.AggregateMoved;
import org.assuranceledger.command.refusal.Rule.Standing;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.submission.ChangedMeanwhile.Now;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;

/** Says why a command failed, and whether it may fare better if it is decided again. */
final class Failures {
    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();
    private final Versions versions;

    Failures(Versions versions) {
        this.versions = versions;
    }

    /**
     * Whether to decide again. An aggregate in memory may be behind the ledger, where another process wrote; it is
     * forgotten when a command fails, so what was refused for the state of the record is decided once more on the
     * ledger itself.
     *
     * @param attempt how often it has been decided, from 1
     */
    boolean mayPass(RuntimeException failure, int attempt) {
        return switch (failure) {
            case ConcurrencyException e -> !(attempt > 1 && isBeginning(e));
            case ConflictingModificationException e -> attempt == 1;
            case RuleBroken e -> attempt == 1 && e.rule().standing() != Standing.WRONG_VALUE;
            default -> false;
        };
    }

    /** The refusal that people read; the failure itself where there is nothing to add to it. */
    RuntimeException inWords(RuntimeException failure, CommandMessage<?> command) {
        String target = targets.resolveTarget(command).getIdentifier();
        OptionalLong expected = ExpectedVersion.of(command);
        Giver giver = Giver.from(command.getMetaData());
        return switch (failure) {
            case ConcurrencyException e when isBeginning(e) -> new RuleBroken(ALREADY_THERE, Thing.inWords(target));
            case ConcurrencyException e -> new RuleBroken(TOO_MUCH_AT_ONCE, Thing.inWords(target));
            case AggregateNotFoundException e -> new RuleBroken(NO_SUCH_THING, Thing.inWords(target));
            case ConflictingModificationException e -> changed(target, expected.orElseThrow(), giver);
            case RuleBroken e
            when expected.isPresent() && isStale(target, expected.getAsLong(), e) ->
                changed(target, expected.getAsLong(), giver);
            default -> failure;
        };
    }

    private boolean isStale(String target, long expected, RuleBroken refusal) {
        OptionalLong version = versions.of(target);
        return refusal.rule().standing() != Standing.WRONG_VALUE
                && version.isPresent()
                && version.getAsLong() != expected;
    }

    private ChangedMeanwhile changed(String target, long expected, Giver giver) {
        Now now = new Told(giver).of(versions.allOf(target), expected);
        return new ChangedMeanwhile(
                new RuleBroken(CHANGED_MEANWHILE, Thing.inWords(target), expected, now.version()), now);
    }

    private static boolean isBeginning(ConcurrencyException failure) {
        return failure.getCause() instanceof AggregateMoved moved && moved.sequence() == 0;
    }
}
