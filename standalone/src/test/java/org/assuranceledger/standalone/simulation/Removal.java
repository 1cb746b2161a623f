package org.assuranceledger.standalone.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.SealedText;

/** That these texts of a commit are to be gone. */
record Removal(long commit, Set<String> seals) {
    /** The commit without them. */
    Commit from(Commit whole) {
        Map<String, SealedText> left = new HashMap<>(whole.decision().texts());
        left.keySet().removeAll(seals);
        return whole.with(left);
    }

    /** Whether one of them is still there. */
    boolean isLeftIn(List<Commit> commits) {
        return commits.stream()
                .filter(each -> each.number() == commit)
                .anyMatch(each -> each.decision().texts().keySet().stream().anyMatch(seals::contains));
    }
}
