package org.assuranceledger.query.signedin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assuranceledger.access.Membership;
import org.assuranceledger.access.Person;
import org.assuranceledger.access.Person.Acting;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.query.facts.Clocks;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** How much of a view the person at hand may see, by the table of rights. */
public final class Sight {
    private static final String BOARDS = "boards";

    private final Clock clock;

    /** Roles are held for a time; {@code clock} says which day it is. */
    public Sight(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets the person at hand see a view of a board.
     *
     * @param view its name in the table of rights
     * @return the only agency whose part they may see; empty if they may see all
     * @throws MayNotSee if no role of theirs may
     */
    public Optional<String> of(String boardId, String view) {
        Acting acting = acting(boardId, view).orElseThrow(() -> refusal(boardId, view));
        return acting.right() == Right.OWN ? acting.agency() : Optional.empty();
    }

    /** Whether the person at hand may see a view of a board. */
    public boolean reaches(String boardId, String view) {
        return acting(boardId, view).isPresent();
    }

    /** Whether a board may be shown to the person at hand in a list of boards. */
    public Predicate<String> boards() {
        return boardId -> reaches(boardId, BOARDS);
    }

    /** Who is reading; empty if nobody is signed in. */
    public Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .flatMap(Sight::person);
    }

    /** The roles of whoever is reading, on a board today. */
    public List<Role> rolesOn(String boardId) {
        return person().map(reader -> reader.rolesOn(boardId, today())).orElse(List.of());
    }

    /** The same in words. */
    public List<String> roles(String boardId) {
        return rolesOn(boardId).stream().map(Role::words).toList();
    }

    private Optional<Acting> acting(String boardId, String view) {
        return person().flatMap(reader -> reader.mayOn(boardId, view, today()));
    }

    private MayNotSee refusal(String boardId, String view) {
        List<Membership> other =
                person().map(reader -> reader.everOn(boardId, view)).orElse(List.of());
        return MayNotSee.now(boardId, view, other, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private static Optional<Person> person(Authentication signedIn) {
        if (signedIn instanceof JwtAuthenticationToken token) {
            return person(token.getToken().getSubject(), token.getToken().getClaims());
        }
        return signedIn.getPrincipal() instanceof OidcUser user
                ? person(user.getSubject(), user.getClaims())
                : Optional.empty();
    }

    private static Optional<Person> person(@Nullable String id, Map<String, Object> claims) {
        return Optional.ofNullable(id)
                .filter(known -> !known.isBlank())
                .map(known -> new Person(known, Membership.read(claims.get(BOARDS))));
    }
}
