package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assuranceledger.mongo.MongoForTests;
import org.assuranceledger.query.looks.Look;
import org.assuranceledger.query.looks.Looks;
import org.assuranceledger.query.looks.Looks.Kept;
import org.assuranceledger.query.looks.MongoLooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of looks does, and what is the file's alone. */
class LooksTest {
    private static final Instant NINE = Instant.parse("2018-01-15T09:00:00.123Z");

    @TempDir
    private Path folder;

    /** The stores; a second opening of each shares what the first one keeps. */
    enum Store {
        IN_MEMORY {
            @Override
            Looks open(Path file) {
                return new MongoLooks(MongoForTests.database(MongoForTests.inMemory(), LooksTest.class));
            }

            @Override
            void empty() {
                MongoForTests.emptied(MongoForTests.inMemory(), LooksTest.class);
            }
        },
        SERVER {
            @Override
            Looks open(Path file) {
                return new MongoLooks(MongoForTests.database(MongoForTests.real(LooksTest.class), LooksTest.class));
            }

            @Override
            void empty() {
                MongoForTests.emptied(MongoForTests.real(LooksTest.class), LooksTest.class);
            }
        },
        SQLITE {
            @Override
            Looks open(Path file) {
                return SqliteLooks.open(file);
            }

            @Override
            void empty() {
                // each test has a folder of its own
            }
        };

        abstract Looks open(Path file);

        abstract void empty();
    }

    @ParameterizedTest
    @EnumSource
    void aLookIsReadAsItWasKept(Store store) {
        Looks looks = emptied(store);
        Look look = look("redbridge", NINE);
        looks.keep(look);
        assertThat(looks.page("redbridge", NINE, Long.MAX_VALUE, 10)).containsExactly(new Kept(1, look));
    }

    @ParameterizedTest
    @EnumSource
    void looksAreNumberedOnEachBoardAndReadLatestFirst(Store store) {
        Looks looks = emptied(store);
        for (int second = 0; second < 5; second++) {
            looks.keep(look("redbridge", NINE.plusSeconds(second)));
            looks.keep(look("harrow", NINE.plusSeconds(second)));
        }
        Instant end = NINE.plusSeconds(60);
        assertThat(numbers(looks.page("redbridge", end, Long.MAX_VALUE, 2))).containsExactly(5L, 4L);
        assertThat(numbers(looks.page("redbridge", end, 4, 9))).containsExactly(3L, 2L, 1L);
        assertThat(numbers(looks.page("harrow", NINE.plusSeconds(1), Long.MAX_VALUE, 9)))
                .containsExactly(2L, 1L);
        assertThat(looks.page("lambeth", end, Long.MAX_VALUE, 9)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void looksThatComeTogetherAreAllKeptWithoutAGap(Store store) throws Exception {
        Looks one = emptied(store);
        Looks other = store.open(file());
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> asked = IntStream.range(0, 80)
                    .mapToObj(each -> Executors.callable(
                            () -> (each % 2 == 0 ? one : other).keep(look("redbridge", NINE.plusMillis(each)))))
                    .toList();
            for (var done : readers.invokeAll(asked)) {
                done.get();
            }
        }
        assertThat(numbers(one.page("redbridge", NINE.plusSeconds(9), Long.MAX_VALUE, 99)))
                .containsExactlyElementsOf(LongStream.iterate(80, number -> number - 1)
                        .limit(80)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverOpensTheStoreNextFindsTheLooks(Store store) {
        emptied(store).keep(look("redbridge", NINE));
        assertThat(store.open(file()).page("redbridge", NINE, Long.MAX_VALUE, 9))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNoDatabaseStopsTheStartInWords() throws IOException {
        Files.writeString(file(), "Minutes of the meeting, not a database at all. ".repeat(100));
        assertThatThrownBy(() -> SqliteLooks.open(file()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("looks are recorded");
    }

    private Looks emptied(Store store) {
        store.empty();
        return store.open(file());
    }

    private Path file() {
        return folder.resolve("looks.sqlite");
    }

    private static List<Long> numbers(List<Kept> looks) {
        return looks.stream().map(Kept::number).toList();
    }

    private static Look look(String board, Instant at) {
        return new Look("person-05", "inspector", board, "current-plan", "/boards/" + board + "/plans", at, 812);
    }
}
