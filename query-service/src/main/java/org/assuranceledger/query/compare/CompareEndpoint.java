package org.assuranceledger.query.compare;

import org.assuranceledger.query.asat.AsAtRequest;
import org.assuranceledger.query.compare.Comparisons.ComparisonAnswer;
import org.assuranceledger.query.signedin.Sight;
import org.assuranceledger.query.signedin.UnderRow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What changed from one moment to another, for programs. */
@RestController
@UnderRow(ComparePage.ROW)
class CompareEndpoint {
    private final Comparisons comparisons;
    private final Sight sight;

    CompareEndpoint(Comparisons comparisons, Sight sight) {
        this.comparisons = comparisons;
        this.sight = sight;
    }

    @GetMapping("/api/v1/boards/{board}/compare")
    ComparisonAnswer compare(@PathVariable String board, Earlier earlier, AsAtRequest request) {
        sight.of(board, ComparePage.ROW);
        return comparisons.between(board, comparisons.moments(board, earlier, request), view -> sight.of(board, view));
    }
}
