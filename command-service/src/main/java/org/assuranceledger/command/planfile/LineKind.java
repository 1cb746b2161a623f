package org.assuranceledger.command.planfile;

import static org.assuranceledger.command.planfile.Column.*;

import java.util.Map;
import java.util.Set;

/** What one line of a plan file tells: one fact about the plan, a priority, a section or an action. */
@SuppressWarnings("ImmutableEnumChecker") // the sets and maps are those of Set.of and Map.of, which never change
enum LineKind implements FixedWord {
    PLAN(About.PLAN, Set.of(TEXT, WHO), Set.of(REF, STATUS, WHEN, NOTE), Map.of(STATUS, PlanStatus.class)),
    PLAN_START(About.PLAN, Set.of(WHEN), Set.of()),
    PLAN_END(About.PLAN, Set.of(WHEN), Set.of()),
    VERSION(About.PLAN, Set.of(TEXT), Set.of()),
    EFFECTIVE(About.PLAN, Set.of(WHEN), Set.of()),
    REVIEW(About.PLAN, Set.of(WHEN), Set.of(TEXT, READS_AS, REPEATS, NOTE)),
    PLAN_DOUBT(About.PLAN, Set.of(TEXT), Set.of()),

    PRIORITY(About.PRIORITY, Set.of(REF, TEXT), Set.of(WHO, PRINTED, NOTE)),
    SECTION(About.PRIORITY, Set.of(REF, UNDER, TEXT), Set.of(PRINTED, NOTE)),

    ACTION(
            About.ACTION,
            Set.of(REF, UNDER),
            Set.of(TEXT, TYPE, REPEATS, WHO, PRINTED, NOTE),
            Map.of(TYPE, ActionType.class)),
    THEME(About.ACTION, Set.of(REF, TEXT), Set.of()),
    SUBJECT(About.ACTION, Set.of(REF, TEXT), Set.of()),
    GROUP(About.ACTION, Set.of(REF, TEXT), Set.of()),
    SUB_ACTION(About.ACTION, Set.of(REF, TEXT), Set.of(WHO, NOTE)),
    LEAD(About.ACTION, Set.of(REF, WHO), Set.of(NOTE)),
    OVERSIGHT(About.ACTION, Set.of(REF, WHO), Set.of(TEXT, NOTE)),
    MILESTONE(About.ACTION, Set.of(REF, TEXT), Set.of(WHEN, READS_AS, REPEATS, WHO, NOTE)),
    OTHER_DATE(About.ACTION, Set.of(REF, UNDER, TEXT, WHEN), Set.of(READS_AS, NOTE)),
    MEASURE(About.ACTION, Set.of(REF, TEXT, TYPE), Set.of(NOTE), Map.of(TYPE, MeasureType.class)),
    TARGET(
            About.ACTION,
            Set.of(REF, TEXT, VALUE),
            Set.of(TYPE, STATUS, UNIT, PRINTED, NOTE),
            Map.of(TYPE, TargetPlace.class, STATUS, TargetStatus.class)),
    RISK(About.ACTION, Set.of(REF, TEXT), Set.of()),
    PROGRESS(
            About.ACTION,
            Set.of(REF, TEXT),
            Set.of(TYPE, STATUS, WHEN, READS_AS, DATE_ROLE, VALUE, UNIT, NOTE),
            Map.of(STATUS, Tense.class, DATE_ROLE, DateRole.class)),
    YEAR_BUCKET(About.ACTION, Set.of(REF), Set.of(TEXT, WHEN, VALUE, NOTE)),
    DOUBT(About.ACTION, Set.of(REF, TEXT), Set.of());

    /** What a line speaks of, and so what is not good when the line is not. */
    enum About {
        PLAN,
        PRIORITY,
        ACTION
    }

    final About about;
    final Set<Column> needs;
    final Set<Column> may;
    final Map<Column, Class<? extends FixedWord>> fixed;

    LineKind(About about, Set<Column> needs, Set<Column> may) {
        this(about, needs, may, Map.of());
    }

    LineKind(About about, Set<Column> needs, Set<Column> may, Map<Column, Class<? extends FixedWord>> fixed) {
        this.about = about;
        this.needs = needs;
        this.may = may;
        this.fixed = fixed;
    }

    boolean uses(Column column) {
        return column == KIND || needs.contains(column) || may.contains(column);
    }
}
