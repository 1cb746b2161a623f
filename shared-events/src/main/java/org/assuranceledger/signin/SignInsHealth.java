package org.assuranceledger.signin;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says in words whether sign-ins can be checked, by the last one that came. */
public final class SignInsHealth implements HealthIndicator {
    /** Sign-ins are checked again by themselves once whoever gives them out can be reached. */
    public static final Status WAITING = new Status("WAITING");

    private static final String WHAT = "what";

    private final SignInChecks checks;

    /** Tells what these met. */
    public SignInsHealth(SignInChecks checks) {
        this.checks = checks;
    }

    @Override
    public Health health() {
        return checks.trouble()
                .map(SignInsHealth::waiting)
                .orElseGet(() -> Health.up()
                        .withDetail(WHAT, "Nothing stood in the way of checking the last sign-in.")
                        .build());
    }

    private static Health waiting(String trouble) {
        return Health.status(WAITING)
                .withDetail(WHAT, "The sign-in provider could not be reached at the last try (%s).".formatted(trouble))
                .withDetail("todo", "See whether it answers at the address set for it; the service goes on by itself.")
                .build();
    }
}
