package org.assuranceledger.query.audits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.audits.Finding.Answer;
import org.assuranceledger.query.audits.Finding.Closing;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.query.facts.Dated;
import org.assuranceledger.timescale.Timescale;

/**
 * A finding as pages show it, on a stated day.
 *
 * @param number in its audit, from 1
 * @param recommendation what the audit asks for; empty for good practice, which awaits no answer
 * @param status where it stands
 * @param unanswered short names of the agencies that owe an answer
 * @param overdue whether an answer is owed and its day has passed
 * @param closing how it ended; absent while it is open
 */
public record FindingView(
        int number,
        String wording,
        String severity,
        List<String> agencies,
        Optional<String> standard,
        String recommendation,
        Timescale responseDue,
        List<Answer> answers,
        FindingStatus status,
        List<String> unanswered,
        boolean overdue,
        Optional<Closing> closing,
        Clocks clocks) {

    static FindingView of(Finding finding, LocalDate day) {
        Optional<Closing> closing = Dated.inForce(finding.closings());
        boolean asks = !finding.recommendation().isEmpty() && closing.isEmpty();
        List<String> unanswered = finding.agencies().stream()
                .filter(agency -> asks
                        && finding.answers().stream()
                                .noneMatch(answer -> answer.agencyId().equals(agency)))
                .toList();
        boolean past = finding.responseDue().dueOn().filter(day::isAfter).isPresent();
        return new FindingView(
                finding.number(),
                finding.wording(),
                finding.severity(),
                finding.agencies(),
                finding.standard(),
                finding.recommendation(),
                finding.responseDue(),
                finding.answers(),
                closing.map(FindingView::closed).orElseGet(() -> open(finding, unanswered)),
                unanswered,
                past && !unanswered.isEmpty(),
                closing,
                finding.clocks());
    }

    private static FindingStatus closed(Closing closing) {
        return closing.embedded() ? FindingStatus.EMBEDDED : FindingStatus.NOT_EMBEDDED;
    }

    private static FindingStatus open(Finding finding, List<String> unanswered) {
        if (!unanswered.isEmpty()) {
            return FindingStatus.AWAITED;
        }
        return finding.recommendation().isEmpty() ? FindingStatus.NOTED : FindingStatus.ANSWERED;
    }
}
