package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.assuranceledger.timescale.Point.Whole;
import org.assuranceledger.timescale.Spans.Span;
import org.assuranceledger.timescale.Timescale.Precision;

/** Goes through a text once and reads every date in it. */
final class Scan {
    private static final Set<String> EVENTS = WordSet.of(
            "week day month conference festival campaign summit fortnight together act guidance regulations");
    private static final Set<String> PARTS =
            WordSet.of("week weeks weekend half fortnight third day days monday tuesday"
                    + " wednesday thursday friday saturday sunday");

    /**
     * One date of the text, in the order of the text.
     *
     * @param event whether it is the own date of an event named right before it
     * @param start its first token
     * @param end the token after its last
     */
    record Dated(Draft draft, boolean event, int start, int end) {}

    private final Tokens tokens;
    private final PlanPeriod plan;
    private final boolean moved;
    private final List<Dated> dates = new ArrayList<>();
    private final BitSet read = new BitSet();

    private Scan(Tokens tokens, PlanPeriod plan) {
        this.tokens = tokens;
        this.plan = plan;
        this.moved = Warnings.moved(tokens);
    }

    static Scan of(Tokens tokens, PlanPeriod plan) {
        Scan scan = new Scan(tokens, plan);
        int i = 0;
        while (i < tokens.size()) {
            i = scan.at(i);
        }
        return scan;
    }

    List<Dated> dates() {
        return List.copyOf(dates);
    }

    /** Whether the token has become part of a date. */
    boolean hasRead(int i) {
        return i >= 0 && read.get(i);
    }

    private int at(int i) {
        Parsed<Set<Lead>> leads = LeadWords.at(tokens, i);
        return Chain.at(tokens, leads.next())
                .map(chain -> keep(i, leads, chain))
                .orElse(i + 1);
    }

    private int keep(int i, Parsed<Set<Lead>> leads, Parsed<Chain> chain) {
        Parsed<Set<Tail>> tails = Tail.at(tokens, chain.next());
        boolean alone = isAlone(i, leads, chain);
        Meaning meaning = new Meaning(leads.value(), tails.value(), alone, isOpening(i), moved, plan);
        List<Span> spans = new Spans(chain.value(), leads.value(), moved).of(Completion.of(chain.value(), plan));
        boolean event = leads.value().isEmpty() && isOfAnEvent(i);
        List<Doubt> before = before(i, leads.value(), spans.getFirst());
        for (int k = 0; k < spans.size(); k++) {
            int start = k == 0 ? i : spans.get(k).start();
            int end = k == spans.size() - 1 ? tails.next() : spans.get(k).end();
            dates.add(new Dated(meaning.of(spans.get(k)).with(before), event, start, end));
        }
        read.set(i, tails.next());
        return tails.next();
    }

    private boolean isAlone(int i, Parsed<Set<Lead>> leads, Parsed<Chain> chain) {
        boolean begins = tokens.at(i - 1).isEdge() || tokens.at(i - 1).isMark("-(");
        boolean ends =
                tokens.at(chain.next()).isEdge() || tokens.at(chain.next()).isMark(")");
        return leads.value().isEmpty()
                && begins
                && ends
                && chain.value().links().size() == 1;
    }

    /** "Child Safety Week June 2014", "Working Together (March 2015)" */
    private boolean isOfAnEvent(int i) {
        return tokens.isWord(tokens.at(i - 1).isMark("(") ? i - 2 : i - 1, EVENTS);
    }

    /**
     * What stands before a date and its lead words may make it another: "16-18 March", "3 1 March", "last week of
     * March".
     */
    private List<Doubt> before(int i, Set<Lead> leads, Span first) {
        boolean day = first.point() instanceof Whole whole && whole.is(Precision.DAY);
        int at = Connector.joins(tokens, i - 1) ? i - 2 : i - 1;
        boolean number = tokens.at(at).hasDigits(1, 2) && tokens.standsFreeOnTheLeft(at);
        if (day && number && leads.isEmpty()) {
            return List.of(Doubt.NUMBER_BEFORE);
        }
        boolean part = leads.equals(Set.of(Lead.PLAIN)) && tokens.isWord(i - 1, PARTS);
        return part ? List.of(Doubt.PART_OF_IT) : List.of();
    }

    private boolean isOpening(int i) {
        return tokens.at(i - 1).isEdge() || tokens.at(i - 1).isMark("(");
    }
}
