package org.assuranceledger.command.planfile;

/**
 * One lead of an action.
 *
 * @param who a role, a group, or a post in an organisation, never a person's name
 * @param note a remark of whoever wrote the file; mostly empty
 */
public record LeadRow(String who, String note) {
    static LeadRow of(Line line) {
        return new LeadRow(line.at(Column.WHO), line.at(Column.NOTE));
    }
}
