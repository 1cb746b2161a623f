package org.assuranceledger.timescale;

import java.util.List;
import org.assuranceledger.timescale.Scan.Dated;

/** The words of one cell of a plan, and what they say about time. */
final class Cell {
    private final String words;
    private final PlanPeriod plan;
    private final Tokens tokens;
    private final Scan scan;

    Cell(String words, PlanPeriod plan) {
        this.words = words;
        this.plan = plan;
        this.tokens = Tokens.of(words);
        this.scan = Scan.of(tokens, plan);
    }

    /** What is due or happened; at least one. */
    List<Timescale> timescales() {
        List<Timescale> timescales = due();
        return RecurrenceRule.firstIn(tokens)
                .map(how -> timescales.stream().map(one -> one.repeating(how)).toList())
                .orElse(timescales);
    }

    private List<Timescale> due() {
        if (scan.dates().isEmpty()) {
            return List.of(undated());
        }
        List<Dated> due = Subjects.due(tokens, scan.dates());
        return due.isEmpty() ? List.of(Draft.none(Doubt.EVENT_DATE).in(words)) : read(due);
    }

    private Timescale undated() {
        Unread unread = new Unread(tokens, scan);
        return new PlanYears(tokens, plan)
                .read()
                .map(draft -> draft.with(unread.always()))
                .orElseGet(() -> Draft.none().with(unread.withoutADate()))
                .in(words);
    }

    private List<Timescale> read(List<Dated> due) {
        List<Doubt> another = due.size() == scan.dates().size() ? List.of() : List.of(Doubt.ANOTHER_DATE);
        List<Doubt> doubts = Doubts.and(Doubts.and(new Unread(tokens, scan).always(), Warnings.in(tokens)), another);
        boolean one = due.size() == 1;
        return due.stream()
                .map(date -> date.draft().with(doubts).in(one ? words : own(date)))
                .toList();
    }

    private String own(Dated date) {
        return tokens.written(date.start(), date.end());
    }
}
