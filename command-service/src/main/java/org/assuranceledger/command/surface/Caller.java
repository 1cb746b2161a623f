package org.assuranceledger.command.surface;

import static org.assuranceledger.command.surface.SurfaceRule.NOT_SIGNED_IN;
import static org.assuranceledger.command.surface.SurfaceRule.NOT_YOUR_ROLE;
import static org.assuranceledger.command.surface.SurfaceRule.NO_ROLE_ON_BOARD;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Person;
import org.assuranceledger.access.Person.Acting;
import org.assuranceledger.access.Role;
import org.assuranceledger.command.refusal.RuleBroken;
import org.assuranceledger.command.signedin.SignedIn;
import org.assuranceledger.command.submission.KnownBoards;

/**
 * Who asks, and in which role they may.
 *
 * @param person opaque id
 */
record Caller(String person, Acting acting) {
    private static final String KNOWN_AS = Caller.class.getName();

    /**
     * Finds out whether whoever is signed in may do something on the request's board, and notes it with the request.
     *
     * @param name of the command or view
     * @param boards of which there may be none of that name, which anyone who is signed in is told
     * @throws RuleBroken if they may not
     */
    static void admit(HttpServletRequest request, String name, LocalDate today, KnownBoards boards) {
        Person person = SignedIn.person().orElseThrow(() -> new RuleBroken(NOT_SIGNED_IN));
        String board = Addresses.board(request);
        Optional<Role> chosen = Headers.actingRole(request);
        Acting acting = chosen.map(role -> person.mayOn(board, name, today, role))
                .orElseGet(() -> person.mayOn(board, name, today))
                .orElseThrow(() -> {
                    boards.mustHave(board, name);
                    return refusal(person, board, name, today);
                });
        request.setAttribute(KNOWN_AS, new Caller(person.id(), acting));
    }

    /** Who was admitted. */
    static Caller of(HttpServletRequest request) {
        if (request.getAttribute(KNOWN_AS) instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("Nobody was admitted");
    }

    private static RuleBroken refusal(Person person, String board, String name, LocalDate today) {
        List<Role> held = person.rolesOn(board, today);
        return held.isEmpty()
                ? new RuleBroken(NO_ROLE_ON_BOARD)
                : new RuleBroken(NOT_YOUR_ROLE, words(held), words(Permissions.whoMay(name)));
    }

    private static String words(Collection<Role> roles) {
        return roles.isEmpty() ? "nobody" : roles.stream().map(Role::words).collect(Collectors.joining(", "));
    }
}
