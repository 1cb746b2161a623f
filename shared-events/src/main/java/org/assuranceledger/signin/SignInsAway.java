package org.assuranceledger.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in cannot be checked now, for whoever gives out sign-ins cannot be reached. It may well be a good one. */
public final class SignInsAway extends AuthenticationException {
    /** What happened, as a sentence for people. */
    public static final String SENTENCE =
            "Your sign-in could not be checked, because whoever gives out sign-ins cannot be reached at this moment."
                    + " It may well be good. Nothing was shown, and nothing was recorded.";

    /** What to do about it, as a sentence for people. */
    public static final String REMEDY =
            "Ask again in a moment with the same sign-in; tell whoever runs the service if it lasts.";

    /** After how long it is worth asking again. */
    public static final Duration ASK_AGAIN = Duration.ofSeconds(30);

    private static final long serialVersionUID = 1L;

    SignInsAway(Throwable cause) {
        super(SENTENCE, cause);
    }
}
