package org.assuranceledger.command.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit remembers of one finding.
 *
 * @param agencies whom it concerns
 * @param asks whether it has a recommendation
 * @param accepted by agency, whether its last answer accepted the recommendation
 */
record Finding(List<String> agencies, boolean asks, Map<String, Boolean> accepted, boolean closed) {
    Finding answered(String agency, boolean accepts) {
        Map<String, Boolean> answers = new HashMap<>(accepted);
        answers.put(agency, accepts);
        return new Finding(agencies, asks, Map.copyOf(answers), closed);
    }

    Finding close() {
        return new Finding(agencies, asks, accepted, true);
    }

    /** Who has yet to say whether it accepts the recommendation, if there is one. */
    List<String> unanswered() {
        List<String> silent = new ArrayList<>(asks ? agencies : List.of());
        silent.removeAll(accepted.keySet());
        return silent;
    }

    boolean acceptedByAny() {
        return accepted.containsValue(true);
    }
}
