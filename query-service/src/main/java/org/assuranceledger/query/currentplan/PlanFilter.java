package org.assuranceledger.query.currentplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.assuranceledger.query.currentplan.PlanView.PriorityView;
import org.assuranceledger.query.page.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a plan a reader wants to see, and in which order, as written in the address.
 *
 * @param text words that reference, wording or leads contain
 * @param status code of a schedule status
 * @param sort one of the {@link #ORDERS}, as {@link Sorting} has it; the order of the plan if it is left out
 */
record PlanFilter(
        @Nullable String text,
        @Nullable String status,
        @Nullable String sort) {

    private static final SequencedMap<String, Comparator<ActionView>> ORDERS = new TreeMap<>(Map.of(
            "due", Comparator.comparing(PlanFilter::due),
            "status",
                    Comparator.comparing(ActionView::status, ScheduleStatus.WORST_FIRST)
                            .thenComparing(PlanFilter::due)));

    /**
     * Refuses a status or an order that there is not, so that nobody takes a mistyped one for a plan without such
     * actions, or the first of another order for the most urgent.
     */
    void check() {
        List<String> known =
                Stream.of(ScheduleStatus.values()).map(ScheduleStatus::code).toList();
        if (!blank(status) && !known.contains(status)) {
            throw UnreadableRequest.status(known);
        }
        sorting();
    }

    /** The priorities that still have an action to show, or all of them where nothing is left out. */
    List<PriorityView> of(PlanView plan) {
        return plan.priorities().stream()
                .map(priority -> new PriorityView(
                        priority.reference(),
                        priority.title(),
                        priority.sponsor(),
                        priority.sponsors(),
                        priority.actions().stream().filter(this::wanted).toList()))
                .filter(priority -> !isSet() || !priority.actions().isEmpty())
                .toList();
    }

    /** The actions in the order chosen, whatever their priority; none where it is the order of the plan. */
    List<ActionView> sorted(PlanView plan) {
        return order().stream()
                .flatMap(order ->
                        plan.actions().filter(this::wanted).sorted(sorting().descending() ? order.reversed() : order))
                .toList();
    }

    /** Whether the order of the plan was left. */
    public boolean isSorted() {
        return order().isPresent();
    }

    Sorting sorting() {
        return Sorting.of(sort, "", ORDERS.keySet());
    }

    /** Whether anything is left out. */
    public boolean isSet() {
        return !blank(text) || !blank(status);
    }

    /** What the name of a saved table says of it: which part of the plan it is, without the words looked for. */
    String part() {
        return (blank(status) ? "" : "-" + status) + (blank(text) ? "" : "-part");
    }

    private boolean wanted(ActionView action) {
        boolean standing = blank(status) || action.status().code().equals(status);
        return standing && (blank(text) || words(action).contains(lower(Objects.requireNonNull(text))));
    }

    private static String words(ActionView action) {
        return lower(action.agreement().reference() + " " + action.wording() + " " + action.leadsAsWritten());
    }

    private Optional<Comparator<ActionView>> order() {
        return Optional.ofNullable(ORDERS.get(sorting().column()));
    }

    static LocalDate due(ActionView action) {
        return action.next().flatMap(next -> next.due().dueOn()).orElse(LocalDate.MAX);
    }

    private static boolean blank(@Nullable String written) {
        return written == null || written.isBlank();
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.UK);
    }
}
