package org.assuranceledger.command.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.command.planfile.PlanText.good;
import static org.assuranceledger.command.planfile.PlanText.line;
import static org.assuranceledger.command.planfile.PlanText.withLines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanHeadingTest {
    @Test
    void thePlanSaysWhatItIs() {
        PlanHeading heading = good(PlanText.file(
                        line("plan", "ref=2015-16", "text=T", "who=B", "when=2015/16", "status=draft", "note=N"),
                        line("plan-start", "when=1/4/2015"),
                        line("plan-end", "when=31/03/2016"),
                        line("version", "text=0.3"),
                        line("effective", "when=2015-04-02"),
                        line("review", "text=Quarterly", "when=July", "repeats=quarterly", "note=M"),
                        line("plan-doubt", "text=Page 3 is lost")))
                .heading();

        assertThat(heading)
                .isEqualTo(new PlanHeading(
                        Optional.of("2015-16"),
                        "B",
                        "T",
                        "2015/16",
                        LocalDate.of(2015, 4, 1),
                        LocalDate.of(2016, 3, 31),
                        Optional.of("0.3"),
                        PlanStatus.DRAFT,
                        Optional.of(LocalDate.of(2015, 4, 2)),
                        List.of(new PlanReview("Quarterly", new DateWords("July", "", "quarterly"), "M", 7)),
                        List.of("Page 3 is lost"),
                        "N",
                        2));
    }

    @Test
    void whatThePlanDoesNotSayStaysUnsaid() {
        PlanHeading heading = good(withLines()).heading();

        assertThat(heading.status()).isEqualTo(PlanStatus.UNSTATED);
        assertThat(heading.version()).isEmpty();
        assertThat(heading.effectiveFrom()).isEmpty();
        assertThat(heading.ref()).isEmpty();
    }
}
