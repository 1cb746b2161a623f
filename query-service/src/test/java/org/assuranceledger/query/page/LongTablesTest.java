package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assuranceledger.query.asat.UnreadableRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LongTablesTest {
    private static final List<Integer> SIXTY =
            IntStream.rangeClosed(1, 60).boxed().toList();

    @ParameterizedTest
    @CsvSource({",1,1,25", "2,2,26,50", "3,3,51,60", "4,3,51,60", "0,1,1,25", "x,1,1,25", "99999999,1,1,25"})
    void aPageHasTwentyFiveLinesAndTheLastThoseThatAreLeft(@Nullable String wanted, int page, int first, int last) {
        Paged<Integer> part = Paged.of(SIXTY, wanted);

        assertThat(part.page()).isEqualTo(page);
        assertThat(part.lines()).startsWith(first).endsWith(last);
        assertThat(List.of(part.first(), part.last(), part.pages(), part.total()))
                .containsExactly(first, last, 3, 60);
    }

    @Test
    void anEmptyTableIsOneEmptyPage() {
        Paged<Integer> part = Paged.of(List.of(), "2");

        assertThat(List.of(part.page(), part.pages(), part.first(), part.last()))
                .containsExactly(1, 1, 0, 0);
    }

    @Test
    void aHeadingPutsItsColumnInOrderAndThenTheOtherWayRound() {
        assertThat(sorting(null).aria("number")).isEqualTo("ascending");
        assertThat(sorting(" ").next("number")).isEqualTo("-number");
        assertThat(sorting("-due").aria("due")).isEqualTo("descending");
        assertThat(sorting("-due").next("due")).isEqualTo("due");
        assertThat(sorting("-due").aria("number")).isEqualTo("none");
        assertThat(sorting("-due").next("number")).isEqualTo("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "-zzz", "--due", "-", "due desc", "Due"})
    void anOrderThatThereIsNotIsRefusedNamingThoseThereAre(String written) {
        assertThatThrownBy(() -> sorting(written))
                .isInstanceOf(UnreadableRequest.class)
                .hasMessageStartingWith("\"sort\" is none of those there are: number, due.");
    }

    private static Sorting sorting(@Nullable String written) {
        return Sorting.of(written, "number", List.of("number", "due"));
    }
}
