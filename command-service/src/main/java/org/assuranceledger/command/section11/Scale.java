package org.assuranceledger.command.section11;

import java.util.List;
import org.assuranceledger.events.Section11Event.Grade;

/**
 * A scale on which agencies are scored.
 *
 * @param grades from worst to best; every grade from the threshold up counts as compliant, and at least one does not
 */
public record Scale(String name, String title, List<Grade> grades) {
    /** What stands in a grade's place where a standard does not apply; no scale may have a grade of this code. */
    public static final String NOT_APPLICABLE = "not-applicable";

    /** @throws IllegalArgumentException if the grades are not such a scale */
    public Scale {
        grades = List.copyOf(grades);
        List<String> codes = grades.stream().map(Grade::code).toList();
        List<Boolean> compliant = grades.stream().map(Grade::compliant).toList();
        StandardSets.check(codes.stream().distinct().count() == codes.size(), name, "has a grade twice: " + codes);
        StandardSets.check(!codes.contains(NOT_APPLICABLE), name, "has the grade " + NOT_APPLICABLE);
        StandardSets.check(
                compliant.contains(true)
                        && compliant.equals(compliant.stream().sorted().toList()),
                name,
                "must run from worst to best, and the best grade be compliant");
        StandardSets.check(compliant.contains(false), name, "has no grade below its threshold");
    }
}
