package org.assuranceledger.timescale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.assuranceledger.timescale.Spans.Span;

/** Goes through a text once and reads every date in it. */
final class Scan {
    private static final Set<String> EVENTS =
            Set.of("week", "day", "month", "conference", "festival", "campaign", "summit", "fortnight");

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
        return read.get(i);
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
        boolean event = leads.value().isEmpty() && tokens.isWord(i - 1, EVENTS);
        for (int k = 0; k < spans.size(); k++) {
            int start = k == 0 ? i : spans.get(k).start();
            int end = k == spans.size() - 1 ? tails.next() : spans.get(k).end();
            dates.add(new Dated(meaning.of(spans.get(k)), event, start, end));
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

    private boolean isOpening(int i) {
        return tokens.at(i - 1).isEdge() || tokens.at(i - 1).isMark("(");
    }
}
