package org.assuranceledger.query.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that cannot be answered; its message is what happened, as a sentence for people. */
public abstract class NotAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ReadingRule rule;
    private final String remedy;

    /** By this rule, for what happened, and with what to do about it. */
    protected NotAnswered(ReadingRule rule, String sentence, String remedy, @Nullable Throwable cause) {
        super(sentence, cause);
        this.rule = rule;
        this.remedy = remedy;
    }

    /** Why not. */
    public ReadingRule rule() {
        return rule;
    }

    /** What to do about it, as a sentence for people. */
    public String remedy() {
        return remedy;
    }

    /** What could have been asked for instead; empty where that is no list. */
    public List<String> allowed() {
        return List.of();
    }
}
