package org.assuranceledger.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role that a person holds on a board, as one entry of a sign-in's claim "boards" says it:
 * {@code {"board": "redbridge", "role": "agency-lead", "agency": "nelft", "from": "2015-04-01", "to": "2016-03-31"}}.
 *
 * @param board the board's short name, or {@link #EVERY_BOARD}
 * @param agency the partner agency that the person speaks for; an agency lead always has one
 * @param from first day on which the role is held, in Europe/London
 * @param to last day on which the role is held, in Europe/London
 */
public record Membership(
        String board, Role role, Optional<String> agency, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Stands for every board; only an inspector and an administrator can hold their role so. */
    public static final String EVERY_BOARD = "*";

    private static final Set<Role> ON_EVERY_BOARD = Set.of(Role.INSPECTOR, Role.ADMINISTRATOR);

    /**
     * Reads the claim. An entry that is not wholly understood gives no right, and takes none from the others.
     *
     * @param claim a collection of maps; anything else holds no entry
     */
    public static List<Membership> read(@Nullable Object claim) {
        Stream<?> entries = claim instanceof Collection<?> all ? all.stream() : Stream.empty();
        return entries.map(Membership::entry).flatMap(Optional::stream).toList();
    }

    /** Whether the role is held on this board on this day. */
    public boolean holds(String onBoard, LocalDate day) {
        return isOn(onBoard)
                && from.filter(day::isBefore).isEmpty()
                && to.filter(day::isAfter).isEmpty();
    }

    /** Whether the role is one on this board, on whatever day. */
    public boolean isOn(String onBoard) {
        return board.equals(EVERY_BOARD) || board.equals(onBoard);
    }

    private static Optional<Membership> entry(@Nullable Object entry) {
        try {
            return entry instanceof Map<?, ?> parts ? Optional.of(whole(parts)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Membership whole(Map<?, ?> parts) {
        Membership read = new Membership(
                text(parts, "board").orElseThrow(IllegalArgumentException::new),
                text(parts, "role").flatMap(Role::of).orElseThrow(IllegalArgumentException::new),
                text(parts, "agency"),
                text(parts, "from").map(LocalDate::parse),
                text(parts, "to").map(LocalDate::parse));
        boolean lacksAgency = read.role == Role.AGENCY_LEAD && read.agency.isEmpty();
        boolean tooWide = read.board.equals(EVERY_BOARD) && !ON_EVERY_BOARD.contains(read.role);
        if (lacksAgency || tooWide) {
            throw new IllegalArgumentException();
        }
        return read;
    }

    private static Optional<String> text(Map<?, ?> parts, String name) {
        Object part = parts.get(name);
        if (Objects.nonNull(part) && !(part instanceof String text && !text.isBlank())) {
            throw new IllegalArgumentException();
        }
        return Optional.ofNullable((String) part);
    }
}
