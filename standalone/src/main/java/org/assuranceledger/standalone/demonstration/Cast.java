package org.assuranceledger.standalone.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.assuranceledger.access.Membership;
import org.assuranceledger.access.Person;
import org.assuranceledger.access.Role;

/** The people of the demonstration, from {@code demonstration/people.csv}. */
public final class Cast {
    private static final String EVERY = "every";
    private static final List<String> BOARDS =
            List.of("redbridge", "leicestershire-rutland", "harrow", "barking-dagenham", "lambeth");
    private static final long INSPECTED_BEFORE = 1;
    private static final long INSPECTED_AFTER = 6;

    private final SequencedMap<String, Player> players = new LinkedHashMap<>();

    /**
     * Reads them.
     *
     * @param day the demonstration's day; the inspector may look from a month before until half a year after
     */
    public Cast(LocalDate day) {
        Resources.lines("people.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> players.put(cells[0], player(cells, day)));
    }

    /**
     * One of them.
     *
     * @param key by which the story names them
     * @param words what they are, for people
     * @param does what they do, for people
     * @param mayBePicked whether one can sign in as them
     */
    public record Player(
            String key,
            String words,
            String does,
            Role role,
            Optional<String> agency,
            Person person,
            boolean mayBePicked) {}

    /** Those whom one can sign in as. */
    public List<Player> toPick() {
        return players.values().stream().filter(Player::mayBePicked).toList();
    }

    /** The one by this key, if one can sign in as them. */
    public Optional<Player> toPick(String key) {
        return Optional.ofNullable(players.get(key)).filter(Player::mayBePicked);
    }

    /** The one whom the story names so. */
    Player named(String key) {
        return Optional.ofNullable(players.get(key))
                .orElseThrow(() -> new IllegalStateException("The demonstration has nobody called " + key));
    }

    private static Player player(String[] cells, LocalDate day) {
        Role role = Role.of(cells[3]).orElseThrow(() -> new IllegalStateException("No role is called " + cells[3]));
        Optional<String> agency = Optional.of(cells[4]).filter(words -> !words.isEmpty());
        Person person = new Person(cells[1], memberships(cells[5], role, agency, day));
        return new Player(cells[0], cells[2], cells[7], role, agency, person, cells[6].equals("yes"));
    }

    private static List<Membership> memberships(String boards, Role role, Optional<String> agency, LocalDate day) {
        Optional<LocalDate> from =
                Optional.of(day.minusMonths(INSPECTED_BEFORE)).filter(any -> role == Role.INSPECTOR);
        Optional<LocalDate> to = Optional.of(day.plusMonths(INSPECTED_AFTER)).filter(any -> role == Role.INSPECTOR);
        Stream<String> held = boards.equals(EVERY) ? BOARDS.stream() : Stream.of(boards);
        Stream<String> all = role == Role.ADMINISTRATOR ? Stream.of(Membership.EVERY_BOARD) : held;
        return all.map(board -> new Membership(board, role, agency, from, to)).toList();
    }
}
