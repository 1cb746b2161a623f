package org.assuranceledger.timescale;

/** Why a reading of a timescale should be looked at by a person. The names are kept in events and never change. */
public enum Doubt {
    YEAR_FROM_PLAN("No year is written, so it was taken from the plan's period. Write the year if it is another."),
    YEAR_UNCLEAR("The year cannot be told from the words or from the plan's period. Write it in full."),
    YEAR_ALONE("A year alone may be a calendar year, a plan year or a label. Write the month or the day."),
    CALENDAR_YEAR("The year was taken as the calendar year that ends on 31 December."),
    TWO_DIGIT_YEAR("Two digits after a month were taken as the year; they may be a day. Write the year in full."),
    FAR_FROM_PLAN("Read as a date this would be more than five years from the plan, so it was left unread."),
    NO_SUCH_DAY("There is no such day. Days come first, as in 31/03/2016. Correct the date."),
    WEEKDAY_DIFFERS("The day of the week does not match the date."),
    NUMBER_BEFORE("A number stands before the date and may belong to it. Write the date by itself."),
    BACKWARDS("It would end before it begins. Correct the first or the last date."),
    EITHER("Two alternatives were read as the whole time from the first to the second."),
    LOST_DASH("Two months stand side by side and were read as the first to the second."),
    SEVERAL_DATES("There is more than one date here. Give each its own milestone or note."),
    ANOTHER_DATE("Another date here was taken to be about something else and not as the date due."),
    EVENT_DATE("The date is that of an event or a document named before it, so it was not taken as the date due."),
    SCHOOL_TERM("School terms and holidays differ between areas. Write the month or the day."),
    QUARTER_YEAR(
            "It cannot be told which three months are meant. Write the quarter with its plan year, as in Q1 2015/16."),
    WINTER_YEAR("Winter was taken as the one that begins in December of the year written."),
    PART_OF_IT("Only a part is meant; the whole was taken."),
    APPROXIMATE("The words say that it is not settled or only about then."),
    START_FROM_PLAN("Only the end is written; the beginning was taken from the plan's period."),
    YEAR_OF_PLAN("The words count in the plan's own years; they were taken from the plan's period."),
    MAY_GO_ON("The words do not settle whether it goes on before or after that time."),
    ONLY_AFTER("The words only say after which date. Write when it is due."),
    RELATIVE("The words count from a day that they do not name. Write the date."),
    MOVED("The words say that a date was moved. Check which date is meant."),
    NEGATED("The words say \"not\". Check that the date is meant as a date due."),
    UNREAD("Something here looks like a date and could not be read. Write it as in 31 March 2016."),
    TOO_LONG("The text is too long to be read for dates. Write the date by itself.");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    /** What is doubtful and what to do, for the person who keeps the plan. */
    public String sentence() {
        return sentence;
    }
}
