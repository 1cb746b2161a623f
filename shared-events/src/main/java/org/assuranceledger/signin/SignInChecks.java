package org.assuranceledger.signin;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tells a sign-in that is not good from one that cannot be checked, and remembers what stood in the way. */
public final class SignInChecks {
    private static final Logger LOG = LoggerFactory.getLogger(SignInChecks.class);
    private static final long BETWEEN_LINES = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final AtomicLong lastLine;
    private volatile Optional<String> trouble = Optional.empty();

    /** Knows of no trouble yet. */
    public SignInChecks() {
        this(System::nanoTime);
    }

    SignInChecks(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastLine = new AtomicLong(nanos.getAsLong() - BETWEEN_LINES);
    }

    /** Checks by {@code keys}; where these cannot be had, says so by {@link SignInsAway}. */
    public JwtDecoder by(JwtDecoder keys) {
        return token -> checked(keys, token);
    }

    private Jwt checked(JwtDecoder keys, String token) {
        try {
            Jwt good = keys.decode(token);
            trouble = Optional.empty();
            return good;
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException | JwtDecoderInitializationException e) {
            mustBeSigned(token);
            throw away(e);
        }
    }

    /** Keys are asked for before some tokens are looked at; what was never signed is not good, whoever is away. */
    private static void mustBeSigned(String token) {
        try {
            SignedJWT.parse(token);
        } catch (ParseException e) {
            throw new BadJwtException("Not a signed token", e);
        }
    }

    /** Remembers that whoever gives out sign-ins could not be reached. The log says so once a minute, not each time. */
    public SignInsAway away(Throwable cause) {
        String why = Stream.iterate(cause, one -> one != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(cause)
                .getClass()
                .getSimpleName();
        trouble = Optional.of(why);
        long now = nanos.getAsLong();
        long last = lastLine.get();
        if (now - last >= BETWEEN_LINES && lastLine.compareAndSet(last, now)) {
            LOG.warn("Sign-ins cannot be checked, because whoever gives them out cannot be reached ({})", why);
        }
        return new SignInsAway(cause);
    }

    /** What stood in the way the last time that a sign-in was to be checked, if anything did. */
    public Optional<String> trouble() {
        return trouble;
    }
}
