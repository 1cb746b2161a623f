package org.assuranceledger.command.signedin;

import java.util.Optional;
import org.assuranceledger.access.Membership;
import org.assuranceledger.access.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads the person from the token of the request at hand: {@code sub} is who, {@code boards} which roles on which
 * boards.
 */
public final class SignedIn {
    /** The claim that {@link Membership#read} reads. */
    public static final String BOARDS = "boards";

    /** The longest id of a person, in characters. */
    private static final int LONGEST_ID = 200;

    private SignedIn() {}

    /** Who asks; empty if nobody is signed in, or the sign-in does not say who it is. */
    public static Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(JwtAuthenticationToken.class::isInstance)
                .map(token -> ((JwtAuthenticationToken) token).getToken())
                .flatMap(SignedIn::person);
    }

    private static Optional<Person> person(Jwt token) {
        return Optional.ofNullable(token.getSubject())
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .map(id -> new Person(id, Membership.read(token.getClaim(BOARDS))));
    }
}
