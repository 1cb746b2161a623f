package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assuranceledger.timescale.Chain.Link;
import org.assuranceledger.timescale.Point.Settled;
import org.assuranceledger.timescale.Point.Unreadable;
import org.assuranceledger.timescale.Point.Whole;

/** Joins the two ends of a range; what is only listed stays apart. */
record Spans(Chain chain, Set<Lead> leads, boolean moved) {

    /**
     * One time of a chain.
     *
     * @param range whether it has a first and a last date of its own
     * @param start its first token
     * @param end the token after its last
     */
    record Span(Settled point, boolean range, int start, int end) {}

    /** @param settled the chain's dates, completed */
    List<Span> of(List<Settled> settled) {
        List<Span> spans = new ArrayList<>();
        for (int k = 0; k < settled.size(); k++) {
            Link link = chain.links().get(k);
            if (k > 0 && joins(k)) {
                spans.add(joined(spans.removeLast(), link, settled.get(k)));
            } else {
                spans.add(new Span(settled.get(k), false, link.start(), link.end()));
            }
        }
        return spans;
    }

    /** "Moved from July to September" is no range, and of two full dates with "or" between only one is meant. */
    private boolean joins(int k) {
        return switch (chain.links().get(k).joint()) {
            case AND -> leads.contains(Lead.BETWEEN) && k == 1;
            case TO -> !moved;
            case OR -> !(chain.links().get(k - 1).point() instanceof Whole);
            case NOTHING -> true;
        };
    }

    private static Span joined(Span first, Link last, Settled end) {
        Settled point = first.range() ? new Unreadable(Doubt.UNREAD) : range(first.point(), end, last.joint());
        return new Span(point, true, first.start(), last.end());
    }

    private static Settled range(Settled first, Settled last, Connector joint) {
        if (!(first instanceof Whole from)) {
            return first;
        }
        if (!(last instanceof Whole to)) {
            return last;
        }
        return to.stretch().from().isBefore(from.stretch().from())
                ? new Unreadable(Doubt.BACKWARDS)
                : new Whole(from.stretch().through(to.stretch()), Point.Style.WORDS, false, doubts(from, to, joint));
    }

    private static List<Doubt> doubts(Whole from, Whole to, Connector joint) {
        List<Doubt> both = Doubts.and(from.doubts(), to.doubts());
        return switch (joint) {
            case AND, TO -> both;
            case OR -> Doubts.and(both, Doubt.EITHER);
            case NOTHING -> Doubts.and(both, Doubt.LOST_DASH);
        };
    }
}
