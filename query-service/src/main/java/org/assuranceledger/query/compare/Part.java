package org.assuranceledger.query.compare;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what a thing can differ from one moment to another. */
public enum Part {
    /** What a plan is called. */
    TITLE,
    /** Whether a plan is a draft or adopted. */
    ADOPTED("plan"),
    /** A group that adopted a plan. */
    ADOPTED_BY,
    /** A time set for reviewing a plan. */
    REVIEW(Shape.DATE),
    /** What a priority is called. */
    PRIORITY,
    /** Who answers for a priority. */
    SPONSOR,
    /** Something in a plan that a person should settle. */
    DOUBT,

    /** How an action stands against its dates. */
    STATUS("status"),
    /** What is to be done. */
    WORDING,
    /** Who does it. */
    LEADS,
    /** A part of an action set out on its own. */
    SUB_ACTION,
    /** A milestone's wording. */
    MILESTONE,
    /** The date that a milestone was agreed with, which lateness counts from. */
    ORIGINAL_DUE(Shape.DATE),
    /** When a milestone is due. */
    DUE(Shape.DATE),
    /** Why a milestone was moved. */
    MOVED,
    /** Why a milestone's date was put right, which is no slip. */
    PUT_RIGHT,
    /** When a milestone was reached. */
    REACHED(Shape.DATE),
    /** How somebody explained that a milestone's date passed without it. */
    MISSED,
    /** Until when the whole action is put off. */
    POSTPONED(Shape.DATE),
    /** With which outcome an action was closed. */
    CLOSED,
    /** Why an action or a challenge was opened again. */
    REOPENED,
    /** How the board will tell. */
    MEASURE,
    /** A number to reach. */
    TARGET,
    /** A risk noted beside an action. */
    RISK,
    /** What somebody noted about how an action is getting on. */
    NOTE,

    /** Where a challenge stands. */
    STANDING("challenge"),
    /** By when an answer is due. */
    ANSWER_DUE(Shape.DATE),
    /** That an answer is owed and its day has passed. */
    ANSWER_OVERDUE("status"),
    /** An agency that owes an answer. */
    AWAITED(Shape.AGENCY),
    /** What was answered to a challenge. */
    ANSWER,
    /** Why an answer was accepted. */
    ACCEPTED,
    /** Why an answer was not accepted. */
    NOT_ACCEPTED,
    /** Why a challenge went up a stage. */
    ESCALATED,
    /** How a challenge ended. */
    OUTCOME,
    /** What a challenge changed for children. */
    IMPACT,
    /** What a challenge led to. */
    LINK(Shape.ADDRESS),

    /** Whether a round is open. */
    ROUND("round"),
    /** By when returns are due. */
    RETURNS_DUE(Shape.DATE),
    /** What share of a round's scores is compliant. */
    COMPLIANT,
    /** When an agency declared its return complete. */
    DECLARED(Shape.DATE),
    /** What an agency scored itself. */
    OWN_SCORE("grade"),
    /** What a panel made of a score. */
    MODERATED_SCORE("grade"),

    /** What an agency answered that accepts a recommendation. */
    RECOMMENDATION_ACCEPTED(Of.AGENCY),
    /** What an agency answered that rejects a recommendation. */
    RECOMMENDATION_REJECTED(Of.AGENCY),
    /** With which outcome a finding was closed, practice having changed for good. */
    EMBEDDED,
    /** With which outcome a finding was closed, practice not having changed for good. */
    NOT_EMBEDDED,

    /** When a meeting was held. */
    MET(Shape.DATE),
    /** A paper that a meeting had before it. */
    PAPER;

    /** How a part is to be read. */
    public enum Shape {
        /** Words that a person wrote. */
        WORDS,
        /** A code of a fixed list. */
        CODE,
        /** An imprecise date. */
        DATE,
        /** The short name of an agency. */
        AGENCY,
        /** The address of something in the record. */
        ADDRESS
    }

    /** What a part belongs to, by kind: an agency may have a short name that is a number as well. */
    private enum Of {
        NUMBER_OR_REFERENCE,
        AGENCY
    }

    private final Shape shape;
    private final String family;
    private final Of of;

    Part() {
        this(Shape.WORDS);
    }

    Part(Shape shape) {
        this(shape, "", Of.NUMBER_OR_REFERENCE);
    }

    Part(String family) {
        this(Shape.CODE, family, Of.NUMBER_OR_REFERENCE);
    }

    Part(Of of) {
        this(Shape.WORDS, "", of);
    }

    Part(Shape shape, String family, Of of) {
        this.shape = shape;
        this.family = family;
        this.of = of;
    }

    /** How it is to be read. */
    public Shape shape() {
        return shape;
    }

    /** The family of messages that has a word for each of its codes; empty if it is no code. */
    public String family() {
        return family;
    }

    /** Whether it belongs to an agency, named by its short name. */
    public boolean isOfAgency() {
        return of == Of.AGENCY;
    }

    /** As written in answers, such as {@code answer-due}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
