package org.assuranceledger.command.planload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assuranceledger.command.submission.Receipt;

/**
 * What is answered to a plan file.
 *
 * @param id the plan's address below {@code /api/v1/boards/}; absent where the file does not say enough to tell
 * @param position of the last event recorded; absent where nothing was
 * @param recordedAt when that was, UTC
 * @param repeated whether all of it had been recorded before
 * @param count how much of each was recorded, or would be
 * @param leftOut references of the rows that were not, or would not be
 * @param problems what is wrong with those
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LoadAnswer(
        Optional<String> id,
        OptionalLong position,
        Optional<Instant> recordedAt,
        boolean repeated,
        LoadCount count,
        List<String> leftOut,
        List<LoadProblem> problems) {
    static LoadAnswer of(LoadReport report) {
        Optional<Receipt> loaded = report.loaded();
        return new LoadAnswer(
                report.planId(),
                loaded.map(receipt -> OptionalLong.of(receipt.position())).orElseGet(OptionalLong::empty),
                loaded.map(Receipt::recordedAt),
                loaded.filter(Receipt::repeated).isPresent(),
                report.count(),
                report.leftOut(),
                report.problems());
    }
}
