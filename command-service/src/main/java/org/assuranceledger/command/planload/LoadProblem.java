package org.assuranceledger.command.planload;

import java.util.Optional;
import org.assuranceledger.command.planfile.CellProblem;
import org.assuranceledger.command.planload.Step.Cell;
import org.assuranceledger.command.refusal.RuleBroken;

/**
 * Something that keeps a plan file, or a row of it, from being recorded.
 *
 * @param line the line of the file, from 1, the heading line being 1
 * @param column the heading of its column; empty where the whole line or file is meant
 * @param words the cell's own words, cut after 80 characters; may be empty
 * @param code the code of the fault or of the rule
 * @param wrong what is wrong, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record LoadProblem(int line, String column, String words, String code, String wrong, String remedy) {
    static LoadProblem of(CellProblem problem) {
        return new LoadProblem(
                problem.line(),
                problem.column(),
                problem.ownWords(),
                problem.fault().code(),
                problem.wrong(),
                problem.remedy());
    }

    static LoadProblem of(Cell cell, RuleBroken refusal) {
        return new LoadProblem(
                cell.line(),
                cell.column().heading(),
                CellProblem.shown(cell.words()),
                refusal.rule().code(),
                Optional.ofNullable(refusal.getMessage()).orElse(""),
                refusal.remedy());
    }
}
