package org.assuranceledger.command.planfile;

import java.util.Locale;

/** Every way in which a plan file can be wrong, with what to tell its writer. */
public enum PlanFileFault {
    FILE_TOO_BIG(
            Reach.FILE,
            "The file is larger than 5 MB, so it was not read.",
            "Send one plan in each file, and no pictures or formatting."),
    FILE_IS_NO_CSV(
            Reach.FILE,
            "This is a spreadsheet's own workbook, such as .xlsx, or a zip file, and not a CSV file.",
            "Open the plan in your spreadsheet, choose Save as, and save it as \"CSV UTF-8\"; then send that file."),
    TOO_MANY_LINES(
            Reach.FILE,
            "The file has more than 20,000 lines; those after this one were not read.",
            "Send one plan in each file."),
    HEADING_LINE_MISSING(
            Reach.FILE,
            "The first line is not the line of column headings, or the file is not a CSV file in UTF-8.",
            "Make kind, ref, text and the other headings the first line, and save as \"CSV UTF-8\"."),
    COLUMN_MISSING(
            Reach.FILE,
            "A column that every plan file needs is not there.",
            "Add this heading to the first line, and the column below it."),
    COLUMN_UNKNOWN(
            Reach.FILE,
            "No column of a plan file has this heading, so what stands under it would be lost.",
            "Correct the heading, or take the column out."),
    COLUMN_TWICE(
            Reach.FILE, "Two columns have this heading.", "Keep one of them, or correct the heading of the other."),
    QUOTES_BROKEN(
            Reach.FILE,
            "A double quote is opened on this line and not closed where the cell ends.",
            "Put one double quote before the cell and one after it, and write each one inside the cell twice."),
    PLAN_LINE_MISSING(
            Reach.FILE, "There is no plan line.", "Make a line of kind plan the first one under the headings."),
    PLAN_START_MISSING(
            Reach.FILE, "The plan has no first day.", "Add a line of kind plan-start with the day in the column when."),
    PLAN_END_MISSING(
            Reach.FILE, "The plan has no last day.", "Add a line of kind plan-end with the day in the column when."),
    PLAN_ENDS_BEFORE_IT_STARTS(
            Reach.FILE, "The plan's last day is before its first day.", "Correct plan-start or plan-end."),
    CHARACTER_LOST(
            Reach.LINE,
            "A character of this cell was lost: these bytes are not UTF-8.",
            "Save the file as \"CSV UTF-8\", and mend the cell if it still shows a mark in place of a letter."),
    CHARACTER_UNSEEN(
            Reach.LINE,
            "This cell holds a character that cannot be seen, such as a control code.",
            "Type the words again instead of copying them."),
    TEXT_TOO_LONG(
            Reach.LINE,
            "This cell holds more than 10,000 characters.",
            "Shorten it, and keep the whole text in a document of its own."),
    LINE_TOO_LONG(
            Reach.LINE,
            "This cell holds more than 500 characters; only the wording of actions and of what belongs to them may.",
            "Shorten it, and put the rest into the wording or a note."),
    TOO_MANY_CELLS(
            Reach.LINE,
            "This line has more cells than there are headings; this is the first one too many.",
            "If a cell holds a comma, put the cell in double quotes."),
    KIND_UNKNOWN(
            Reach.LINE,
            "No kind of line has this name.",
            "Use one of the kinds listed in the guide to the plan file, such as action, lead or milestone."),
    CELL_BLANK(Reach.LINE, "A line of this kind needs this cell.", "Fill it, or take the line out."),
    CELL_UNUSED(
            Reach.LINE,
            "A line of this kind has no use for this cell, so its words would be lost.",
            "Move the words to the column, or to a line of the kind, that they belong to."),
    WORD_UNKNOWN(
            Reach.LINE,
            "Only certain words may stand here, and this is not one of them.",
            "Use one of the words the guide to the plan file lists for this kind of line and this column."),
    REF_UNUSABLE(
            Reach.LINE,
            "A reference is up to 40 letters, digits, dots and hyphens, without blanks, and begins with a letter or"
                    + " digit.",
            "Give it a plain reference, and put the printed one in the column printed."),
    REF_TWICE(
            Reach.LINE,
            "This reference was given to another line of the same kind above.",
            "Give each its own reference, and put the printed one in the column printed."),
    LINE_TWICE(Reach.LINE, "This may be said only once, and was said above.", "Keep one of the two lines."),
    BEFORE_THE_PLAN(
            Reach.LINE,
            "This line stands above the plan line.",
            "Make the plan line the first one under the headings."),
    PRIORITY_UNKNOWN(
            Reach.LINE,
            "No priority or section with this reference stands above this line.",
            "Correct the reference, or put the priority's line above."),
    ACTION_UNKNOWN(
            Reach.LINE,
            "No action with this reference stands above this line.",
            "Correct the reference, or put the action's line above."),
    MILESTONE_UNKNOWN(
            Reach.LINE,
            "The action has no milestone with this number above this line.",
            "Put the milestone's place in its action here: 1 for its first, 2 for its second."),
    DAY_UNREADABLE(
            Reach.LINE,
            "This is not a day of the calendar, or not written as one.",
            "Write it as 2015-04-01 or 01/04/2015."),
    NUMBER_UNREADABLE(
            Reach.LINE,
            "This is not a number.",
            "Write digits only, such as 95 or 2,000 or 12.5, and what is counted in the column unit."),
    YEARS_UNREADABLE(
            Reach.LINE,
            "A year of the plan is a whole number from 1 to 20, or several joined by \"or\".",
            "Write the years as 2 or as 2 or 3.");

    private enum Reach {
        LINE,
        FILE
    }

    private final Reach reach;
    private final String wrong;
    private final String remedy;

    PlanFileFault(Reach reach, String wrong, String remedy) {
        this.reach = reach;
        this.wrong = wrong;
        this.remedy = remedy;
    }

    /** The stable code by which programs know it, such as {@code heading-line-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, as a sentence for the person who wrote the file. */
    public String wrong() {
        return wrong;
    }

    /** What to do about it, as a sentence for the same person. */
    public String remedy() {
        return remedy;
    }

    /** Whether nothing of the file can be trusted because of it, so that there are no good rows either. */
    public boolean spoilsTheFile() {
        return reach == Reach.FILE;
    }
}
