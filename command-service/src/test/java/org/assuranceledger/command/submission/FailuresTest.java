package org.assuranceledger.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.submission.SubmissionRule.ALREADY_THERE;
import static org.assuranceledger.command.submission.SubmissionRule.TOO_MUCH_AT_ONCE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assuranceledger.command.ledger.Moved;
import org.assuranceledger.command.plan.AdoptPlan;
import org.assuranceledger.command.refusal.RuleBroken;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private static final String PLAN = "redbridge/plans/2015-16";

    private final Failures failures = new Failures(new Versions() {
        @Override
        public OptionalLong of(String aggregateId) {
            return OptionalLong.of(3);
        }

        @Override
        public List<Recorded> allOf(String aggregateId) {
            return List.of();
        }
    });

    private final CommandMessage<?> adoption =
            GenericCommandMessage.asCommandMessage(new AdoptPlan(PLAN, "The board", Optional.empty()));

    @Test
    void whoeverIsOvertakenAgainAndAgainIsTriedAgainAndThenToldSo() {
        ConcurrencyException overtaken = new ConcurrencyException("overtaken", Moved.at(PLAN, 4));

        assertThat(failures.mayPass(overtaken, 19)).isTrue();
        assertThat(failures.inWords(overtaken, adoption)).isInstanceOfSatisfying(RuleBroken.class, told -> {
            assertThat(told.rule()).isEqualTo(TOO_MUCH_AT_ONCE);
            assertThat(told.facts()).containsExactly("plan 2015-16 of the board redbridge");
        });
    }

    @Test
    void whoeverBeginsWhatAnotherHasBegunIsTriedOnceMoreAndThenToldThatItIsThere() {
        ConcurrencyException begun = new ConcurrencyException("begun", Moved.at(PLAN, 0));

        assertThat(failures.mayPass(begun, 1)).isTrue();
        assertThat(failures.mayPass(begun, 2)).isFalse();
        assertThat(failures.inWords(begun, adoption))
                .isInstanceOfSatisfying(
                        RuleBroken.class, told -> assertThat(told.rule()).isEqualTo(ALREADY_THERE));
    }
}
