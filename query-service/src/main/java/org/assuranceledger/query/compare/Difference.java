package org.assuranceledger.query.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assuranceledger.query.compare.Fact.Which;

/**
 * A thing that differs from one moment to another.
 *
 * @param address of the thing in the record, such as {@code redbridge/challenges/7}
 * @param title what people wrote of what it is; may be empty
 * @param daysLater by how many days it slipped, the most of all its dates, from 1; absent if none did
 * @param changes each part that differs; all of its parts where it was added or removed
 */
public record Difference(String address, String title, What what, Optional<Long> daysLater, List<Change> changes) {

    /** What happens to a thing once it is there, step by step; how it was set out is no such step. */
    private static final Set<Part> STEPS = EnumSet.of(
            Part.ADOPTED_BY,
            Part.MOVED,
            Part.PUT_RIGHT,
            Part.REACHED,
            Part.MISSED,
            Part.POSTPONED,
            Part.CLOSED,
            Part.REOPENED,
            Part.ANSWER,
            Part.ACCEPTED,
            Part.NOT_ACCEPTED,
            Part.ESCALATED,
            Part.OUTCOME,
            Part.IMPACT,
            Part.LINK,
            Part.DECLARED,
            Part.RECOMMENDATION_ACCEPTED,
            Part.RECOMMENDATION_REJECTED,
            Part.EMBEDDED,
            Part.NOT_EMBEDDED,
            Part.PAPER);

    /** All things that differ: as they come at the second moment, then what is there no more. */
    static List<Difference> between(List<Thing> before, List<Thing> after) {
        Map<String, Thing> gone = new LinkedHashMap<>();
        before.forEach(thing -> gone.put(thing.address(), thing));
        List<Difference> all = new ArrayList<>();
        for (Thing now : after) {
            Optional<Thing> then = Optional.ofNullable(gone.remove(now.address()));
            then.map(was -> of(was, now))
                    .orElseGet(() -> Optional.of(whole(What.ADDED, nothing(now), now)))
                    .ifPresent(all::add);
        }
        gone.values().forEach(was -> all.add(whole(What.REMOVED, was, nothing(was))));
        return all;
    }

    /** How it stands at the second moment, for what was added. */
    public Optional<Change> standing() {
        return changes.stream()
                .filter(change -> Set.of(Part.STATUS, Part.STANDING, Part.ROUND, Part.ADOPTED)
                        .contains(change.part()))
                .findFirst();
    }

    /** What happened to it up to the second moment, for what was added; also that a milestone has another date now. */
    public List<Change> happened() {
        return changes.stream()
                .filter(change -> change.after().isPresent())
                .filter(change -> STEPS.contains(change.part())
                        || change.dates().filter(DueDates::moved).isPresent())
                .toList();
    }

    private static Optional<Difference> of(Thing was, Thing now) {
        List<Change> changes = changes(was, now);
        Optional<Long> slipped = changes.stream()
                .flatMap(change -> change.daysLater().stream())
                .filter(days -> days > 0)
                .max(Comparator.naturalOrder());
        What what = now.done() && !was.done() ? What.COMPLETED : late(slipped.isPresent(), changes);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(now.address(), now.title(), what, slipped, changes));
    }

    private static What late(boolean slipped, List<Change> changes) {
        What otherwise = changes.stream().anyMatch(Change::becameOverdue) ? What.OVERDUE : What.CHANGED;
        return slipped ? What.SLIPPED : otherwise;
    }

    private static Difference whole(What what, Thing was, Thing now) {
        return new Difference(was.address(), was.title(), what, Optional.empty(), changes(was, now));
    }

    private static Thing nothing(Thing like) {
        return new Thing(like.address(), like.title(), false, List.of());
    }

    private static List<Change> changes(Thing was, Thing now) {
        Map<Which, Stood> before = was.parts();
        Map<Which, Stood> after = now.parts();
        Set<Which> all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        Later later = new Later(was, now);
        return all.stream()
                .flatMap(
                        which -> change(
                                which,
                                Optional.ofNullable(before.get(which)),
                                Optional.ofNullable(after.get(which)),
                                later)
                                .stream())
                .toList();
    }

    private static Optional<Change> change(Which which, Optional<Stood> was, Optional<Stood> now, Later later) {
        if (was.equals(now)) {
            return Optional.empty();
        }
        Optional<Stood> before = was.or(() -> dateBefore(which.part(), later.first()));
        Optional<Long> entry = Optional.of(which.entry()).filter(position -> position > 0);
        return Optional.of(new Change(
                which.part(), which.of(), entry, before, now, later.dates(which, now), later.days(which, before, now)));
    }

    /** What is put off had been due on the last of its dates. */
    private static Optional<Stood> dateBefore(Part part, Thing was) {
        return part == Part.POSTPONED ? was.lastDue().map(Stood::on) : Optional.empty();
    }
}
