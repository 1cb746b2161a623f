package org.assuranceledger.query.section11;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.Grade;

/** What a score counts as. Not answered and not applicable are two different things, and neither counts either way. */
public enum Compliance {
    /** On the compliant side of the scale's threshold. */
    COMPLIANT,
    /** On the other side. */
    NOT_COMPLIANT,
    /** Nobody has given a score. */
    NOT_ANSWERED,
    /** The agency is not under this standard. */
    NOT_APPLICABLE;

    static Compliance of(Optional<Score> score, List<Grade> scale) {
        if (score.isEmpty()) {
            return NOT_ANSWERED;
        }
        String grade = score.get().grade();
        if (grade.equals(Score.NOT_APPLICABLE)) {
            return NOT_APPLICABLE;
        }
        boolean compliant = scale.stream().anyMatch(step -> step.code().equals(grade) && step.compliant());
        return compliant ? COMPLIANT : NOT_COMPLIANT;
    }

    /** As written in answers, such as {@code not-answered}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
