package org.assuranceledger.standalone.eventmodel;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.standalone.eventmodel.EventModel.Line;
import org.assuranceledger.standalone.structure.Ours;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/event-model.md} the same as the code: no command, event or view can be missing from it. */
class EventModelTest {
    private static final Path MODEL = Path.of("../docs/event-model.md");
    private static final Path NEWLY_MADE = Path.of("target/event-model.md");
    private static final String MADE = "<!-- from here on made by EventModelTest -->\n";
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern CELL_END = Pattern.compile("[|]");
    private static final Pattern SENTENCE = Pattern.compile("Asks (?:the ledger )?to ((?:[^.;\\n]|\\n \\* )+)[.;]");

    /** Who heads the columns of the year after the first. */
    private static final List<Role> COLUMNS = List.of(Role.BOARD_MANAGER, Role.AGENCY_LEAD, Role.INDEPENDENT_CHAIR);

    private static final Map<String, String> TITLES = Map.of(
            "board", "The board",
            "plan", "The plan",
            "action", "An action",
            "meeting", "A meeting",
            "challenge", "The Log of Challenge",
            "audit", "A practice audit",
            "section11", "A Section 11 round");

    @Test
    void theModelIsWhatTheCodeSays() throws IOException {
        Files.writeString(NEWLY_MADE, written() + MADE + tables());
        assertThat(MODEL)
                .as("If the change is meant, copy standalone/target/event-model.md to docs")
                .hasSameTextualContentAs(NEWLY_MADE);
    }

    @Test
    void everyCommandIsDecidedByOneAggregate() {
        Set<String> withoutFiles = Permissions.rows().stream()
                .filter(row -> row.kind() == Permissions.Kind.COMMAND)
                .map(Permissions.Row::name)
                .filter(name -> !name.equals("LoadPlanFile"))
                .collect(toSet());
        assertThat(EventModel.lines().stream().map(line -> line.command().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(withoutFiles);
    }

    @Test
    void everyCommandLeadsToAnEvent() {
        assertThat(EventModel.lines()).noneMatch(line -> line.events().isEmpty());
    }

    @Test
    void everyEventComesFromACommand() {
        assertThat(EventModel.lines().stream()
                        .flatMap(line -> line.events().stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(EventModel.events());
    }

    @Test
    void everyEventIsReadSomewhereBesideTheAuditTrail() {
        assertThat(EventModel.events())
                .noneMatch(event -> EventModel.views(event).isEmpty());
    }

    @Test
    void everyViewIsInTheTableOfRights() {
        assertThat(EventModel.views())
                .isSubsetOf(Permissions.rows().stream()
                        .filter(row -> row.kind() == Permissions.Kind.VIEW)
                        .map(Permissions.Row::name)
                        .toList());
    }

    @Test
    void theYearNamesNothingThatIsNotThere() throws IOException {
        Set<String> known = Stream.concat(
                        Stream.concat(
                                Permissions.rows().stream().map(Permissions.Row::name),
                                EventModel.lines().stream()
                                        .map(line -> line.aggregate().getSimpleName())),
                        EventModel.events().stream().map(JavaClass::getSimpleName))
                .collect(toSet());
        assertThat(names(written())).filteredOn(name -> !name.endsWith("Test")).isSubsetOf(known);
    }

    @Test
    void inTheYearEveryoneAsksOnlyForWhatTheyMay() throws IOException {
        for (String row :
                written().lines().filter(line -> line.startsWith("| ")).skip(2).toList()) {
            List<String> cells = CELL_END.splitAsStream(row).toList();
            for (int column = 0; column < COLUMNS.size(); column++) {
                Role role = COLUMNS.get(column);
                assertThat(names(cells.get(column + 2))).allMatch(name -> Permissions.of(name, role) != Right.NO);
            }
        }
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }

    /** The part that people wrote. */
    private static String written() throws IOException {
        String model = Files.readString(MODEL);
        return model.substring(0, model.indexOf(MADE));
    }

    private static String tables() {
        Map<String, List<Line>> byFolder = EventModel.lines().stream()
                .collect(Collectors.groupingBy(Line::folder, LinkedHashMap::new, Collectors.toList()));
        return byFolder.entrySet().stream()
                .map(folder -> section(folder.getKey(), folder.getValue()))
                .collect(joining());
    }

    private static String section(String folder, List<Line> lines) {
        String aggregates = lines.stream()
                .map(line -> "`" + line.aggregate().getSimpleName() + "`")
                .distinct()
                .collect(joining(", "));
        return "\n## %s\n\nDecided by %s, by [these rules](rules/%s.md).\n\n"
                        .formatted(TITLES.get(folder), aggregates, folder)
                + "| who | asks to | command | what is then recorded | read in |\n| --- | --- | --- | --- | --- |\n"
                + lines.stream().map(EventModelTest::row).collect(joining());
    }

    private static String row(Line line) {
        String command = line.command().getSimpleName();
        return "| %s | %s | `%s` | %s | %s |\n"
                .formatted(
                        EventModel.givers(command),
                        asked(line),
                        command,
                        line.events().stream()
                                .map(event -> "`" + event.getSimpleName() + "`")
                                .collect(joining(", ")),
                        line.events().stream()
                                .flatMap(event -> EventModel.views(event).stream())
                                .distinct()
                                .map(EventModel::inWords)
                                .collect(joining(", ")));
    }

    /** What the command's own words say that it asks to do. */
    private static String asked(Line line) {
        String file = line.command().getPackageName().replace('.', '/') + "/"
                + line.command().getSimpleName() + ".java";
        String source = Ours.sources().stream()
                .filter(path -> path.toString().replace('\\', '/').endsWith(file))
                .map(path -> String.join("\n", Ours.lines(path)))
                .findFirst()
                .orElseThrow();
        return SENTENCE.matcher(source)
                .results()
                .map(sentence -> sentence.group(1).replace("\n * ", " "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " does not say what it asks to do"));
    }
}
