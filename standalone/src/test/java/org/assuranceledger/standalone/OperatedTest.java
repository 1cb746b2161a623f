package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever runs the two services can see of them, set as they are delivered. */
class OperatedTest {
    private static final Path PAGE = Path.of("../docs/operating.md");
    private static final String TABLE = "| figure | meaning |";
    private static final Pattern FIGURE = Pattern.compile("`([a-z_]+)`");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private static BothSides service;

    @BeforeAll
    static void aBoardHasOneThingRecordedAndOneRefused() throws Exception {
        BoardSignIns signIns = new BoardSignIns();
        SetClock clock = new SetClock();
        clock.set("2015-06-01T10:00");
        service = Way.THROUGH_KAFKA.begin(folder, clock, signIns.asSetting(folder));
        Member administrator = new Member(service, signIns.token("*", "administrator"));
        administrator.begins("ambleford", "{\"name\": \"Ambleford\"}");
        administrator.sends("ambleford/plans/2015-16/priorities", "{}", Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> figures() {
        return Stream.of(service.commands(), service.views())
                .flatMap(one -> one.send("GET", "/actuator/prometheus", "", Map.of())
                        .body()
                        .lines())
                .toList();
    }

    /** The rows of the table of figures. */
    private static List<String> named() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(TABLE))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .flatMap(row -> FIGURE.matcher(row.split("\\|", 3)[1]).results().map(found -> found.group(1)))
                .toList();
    }

    @Test
    void everyFigureOfThePageOnOperatingIsThere() throws Exception {
        assertThat(named())
                .hasSizeGreaterThan(8)
                .allSatisfy(name -> assertThat(figures()).anyMatch(line -> line.startsWith(name)));
    }

    @Test
    void nothingIsBehindOnceAllIsRead() {
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(figures())
                        .filteredOn(line -> line.matches("(relay|views|evidence)_lag.*"))
                        .hasSizeGreaterThan(5)
                        .allMatch(line -> line.endsWith(" 0.0")));
    }

    @Test
    void aRequestThatWaitsHoldsNoThreadOfTheMachine() {
        assertThat(service.commands().answersOnVirtualThreads()).isTrue();
        assertThat(service.views().answersOnVirtualThreads()).isTrue();
    }
}
