package org.assuranceledger.command.section11;

import java.time.LocalDate;
import java.util.List;
import org.assuranceledger.events.Section11Event.Standard;

/**
 * A set of standards in one version. A new version is a new set with a name of its own; rounds keep a copy of theirs.
 *
 * @param name its short name, such as {@code eight-standards-2007}
 * @param source which guidance it comes from
 * @param from the first day on which it was in force; boards may go on using it after its successor
 * @param scale name of the scale that goes with it unless the board chooses another
 * @param standards in the guidance's order, each with a reference of its own
 */
public record StandardSet(
        String name, String title, String source, LocalDate from, String scale, List<Standard> standards) {
    /** @throws IllegalArgumentException if it has no standards, or two of one reference */
    public StandardSet {
        standards = List.copyOf(standards);
        StandardSets.check(!standards.isEmpty(), name, "has no standards");
        StandardSets.check(
                standards.stream().map(Standard::reference).distinct().count() == standards.size(),
                name,
                "has two standards of one reference");
    }
}
