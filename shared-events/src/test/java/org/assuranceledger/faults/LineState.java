package org.assuranceledger.faults;

/** What a {@link FaultyLine} does to those who speak over it. */
public enum LineState {
    /** Carries everything. */
    CLEAR,
    /** Ends every connection, and takes no new one. */
    CUT,
    /** Carries nothing, and ends nothing: what is sent meanwhile arrives when the line is clear again. */
    SILENT,
    /** Loses what is asked: nothing of it is done, and nobody is told. */
    QUESTIONS_LOST,
    /** Carries what is asked, and loses what is answered: what was asked is done, and nobody is told. */
    ANSWERS_LOST,
    /** Carries everything, up to a fifth of a second late. */
    SLOW,
    /** The far end has said that it will send no more, and goes on listening. */
    HALF_CLOSED;

    boolean losesQuestions() {
        return this == QUESTIONS_LOST;
    }

    boolean losesAnswers() {
        return this == ANSWERS_LOST || this == HALF_CLOSED;
    }
}
