package org.assuranceledger.query.section11;

import java.util.List;
import java.util.Optional;
import org.assuranceledger.events.Section11Event.Grade;

/**
 * One agency against one standard, the two scores side by side.
 *
 * @param self what the self-assessed score counts as
 * @param settled what the moderated score counts as, or the self-assessed one where there is none
 */
public record Cell(
        String standard, Optional<Score> selfAssessed, Optional<Score> moderated, Compliance self, Compliance settled) {
    static Cell of(String standard, ReturnState agency, List<Grade> scale) {
        Optional<Score> selfAssessed = agency.selfAssessed(standard);
        Optional<Score> moderated = agency.moderated(standard);
        return new Cell(
                standard,
                selfAssessed,
                moderated,
                Compliance.of(selfAssessed, scale),
                Compliance.of(moderated.or(() -> selfAssessed), scale));
    }
}
