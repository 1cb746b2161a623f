package org.assuranceledger.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Someone who has signed in.
 *
 * @param id opaque, never a name
 */
public record Person(String id, List<Membership> memberships) {
    /** Keeps its own copy. */
    public Person {
        memberships = List.copyOf(memberships);
    }

    /**
     * In which role a person does something.
     *
     * @param agency the partner agency that the person speaks for in it
     * @param right {@link Right#YES}, or {@link Right#OWN} if only for that agency
     */
    public record Acting(Role role, Optional<String> agency, Right right) {}

    /**
     * The first of the person's roles that may give a command or read a view, one that may without limit before one
     * that may only for its agency; empty if none may.
     *
     * @param name of the command or view
     * @param day in Europe/London
     */
    public Optional<Acting> mayOn(String board, String name, LocalDate day) {
        return rights(board, name, day).findFirst();
    }

    /** As {@link #mayOn(String, String, LocalDate)}, in this role and no other. */
    public Optional<Acting> mayOn(String board, String name, LocalDate day, Role as) {
        return rights(board, name, day).filter(acting -> acting.role() == as).findFirst();
    }

    /** The roles that the person holds on a board on a day. */
    public List<Role> rolesOn(String board, LocalDate day) {
        return held(board, day).map(Membership::role).distinct().toList();
    }

    /** The roles that the person has held, holds or will hold on a board and that may give a command or read a view. */
    public List<Membership> everOn(String board, String name) {
        return memberships.stream()
                .filter(membership -> membership.isOn(board))
                .filter(membership -> Permissions.of(name, membership.role()) != Right.NO)
                .toList();
    }

    private Stream<Acting> rights(String board, String name, LocalDate day) {
        return held(board, day)
                .map(held -> new Acting(held.role(), held.agency(), Permissions.of(name, held.role())))
                .filter(acting -> acting.right() != Right.NO)
                .sorted(Comparator.comparing(Acting::right));
    }

    private Stream<Membership> held(String board, LocalDate day) {
        return memberships.stream().filter(membership -> membership.holds(board, day));
    }
}
