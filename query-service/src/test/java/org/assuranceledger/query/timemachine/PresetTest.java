package org.assuranceledger.query.timemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.query.given.Redbridge.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assuranceledger.query.asat.Paper;
import org.assuranceledger.query.facts.Clocks;
import org.junit.jupiter.api.Test;

class PresetTest {
    @Test
    void theLastEightEndsOfQuartersComeLatestFirst() {
        assertThat(Preset.quarters(LocalDate.of(2016, 5, 31)))
                .hasSize(8)
                .startsWith(LocalDate.of(2016, 3, 31), LocalDate.of(2015, 12, 31))
                .endsWith(LocalDate.of(2014, 6, 30));
    }

    @Test
    void theYearsOfPlansEndOnTheLastOfMarchAndThisOneCountsOnceItIsOver() {
        assertThat(Preset.yearEnds(LocalDate.of(2016, 3, 31)))
                .hasSize(6)
                .startsWith(LocalDate.of(2015, 3, 31), LocalDate.of(2014, 3, 31));
        assertThat(Preset.yearEnds(LocalDate.of(2016, 4, 1))).startsWith(LocalDate.of(2016, 3, 31));
    }

    @Test
    void aMeetingWithTwoPapersIsOneMomentAndOneOfTodayIsNone() {
        List<Paper> papers = List.of(paper("a", "2015-06-17"), paper("a", "2015-06-17"), paper("b", "2015-09-16"));

        assertThat(Preset.meetings(LocalDate.of(2015, 9, 16), papers))
                .containsExactly(new Preset(LocalDate.of(2015, 6, 17), "a"));
    }

    private static Paper paper(String meeting, String day) {
        return new Paper(meeting, "Progress", "1", List.of(), 1, new Clocks(on(day), Instant.EPOCH, 2));
    }
}
