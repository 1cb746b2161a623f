package org.assuranceledger.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.timemachine.Preset;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate JUNE = LocalDate.of(2015, 6, 17);
    private static final LocalDate SEPTEMBER = LocalDate.of(2015, 9, 16);

    @Test
    void theLastMeetingIsHeldAgainstTodayAndEachAgainstTheOneAfterIt() {
        assertThat(Span.sinceMeetings(List.of(SEPTEMBER, JUNE)))
                .containsExactly(new Span(SEPTEMBER, Optional.empty()), new Span(JUNE, Optional.of(SEPTEMBER)));
        assertThat(Span.sinceMeetings(List.of())).isEmpty();
    }

    @Test
    void aQuarterGoesFromTheEndOfTheOneBeforeToItsOwnAndAYearEndsInMarch() {
        List<LocalDate> ends = Preset.quarters(LocalDate.of(2016, 5, 31));

        assertThat(Span.quarters(ends))
                .hasSize(4)
                .startsWith(new Span(LocalDate.of(2015, 12, 31), Optional.of(LocalDate.of(2016, 3, 31))));
        assertThat(Span.years(Preset.yearEnds(LocalDate.of(2016, 5, 31))))
                .hasSize(4)
                .startsWith(new Span(LocalDate.of(2015, 3, 31), Optional.of(LocalDate.of(2016, 3, 31))));
    }
}
