package org.assuranceledger.command.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What health says of one part of the service, in words for whoever runs it. */
public final class HealthInWords {
    /** It goes on by itself once it can; commands are taken all the same, so nobody should be turned away. */
    public static final Status WAITING = new Status("WAITING");

    private HealthInWords() {}

    /** Says that all is well, and how far it has got. */
    public static Health well(String what) {
        return Health.up().withDetail("what", what).build();
    }

    /**
     * Says what is wrong, or could be better.
     *
     * @param todo what to do about it
     */
    public static Health of(Status status, String what, String todo) {
        return Health.status(status)
                .withDetail("what", what)
                .withDetail("todo", todo)
                .build();
    }
}
