package org.assuranceledger.command.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects that a command is refused as it is built, so that nothing could come of it. */
public final class Refused {
    private Refused() {}

    /** Expects that rule to be the one that is broken, and its sentence and remedy to be filled with the facts. */
    public static void by(Rule rule, ThrowingCallable building) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, building);
        assertThat(broken).as("expected to be refused by " + rule.code()).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
        assertThat(broken.getMessage() + broken.remedy()).doesNotContain("{", "null");
    }
}
