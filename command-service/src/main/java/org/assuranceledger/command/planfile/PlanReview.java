package org.assuranceledger.command.planfile;

/**
 * A day, month or season on which the plan says it will be reviewed.
 *
 * @param wording what the document says of its reviews, such as "Quarterly Review: July, October"; may be empty
 * @param when when this one is due
 * @param note a remark of whoever wrote the file; mostly empty
 * @param line the line of the file it stands on
 */
public record PlanReview(String wording, DateWords when, String note, int line) {
    static PlanReview of(Line line) {
        return new PlanReview(line.at(Column.TEXT), DateWords.of(line), line.at(Column.NOTE), line.number());
    }
}
