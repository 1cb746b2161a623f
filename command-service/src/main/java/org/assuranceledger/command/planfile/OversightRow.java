package org.assuranceledger.command.planfile;

/**
 * Who watches over an action without leading it.
 *
 * @param who a role or a group
 * @param how the plan's words for it, such as "to monitor"; may be empty
 * @param note a remark of whoever wrote the file; mostly empty
 */
public record OversightRow(String who, String how, String note) {
    /** Both in one, such as "SEG to monitor". */
    public String words() {
        return how.isEmpty() ? who : who + " " + how;
    }

    static OversightRow of(Line line) {
        return new OversightRow(line.at(Column.WHO), line.at(Column.TEXT), line.at(Column.NOTE));
    }
}
