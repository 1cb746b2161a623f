package org.assuranceledger.command.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small plan files for tests. */
public final class PlanText {
    public static final String HEADINGS =
            Stream.of(Column.values()).map(Column::heading).collect(Collectors.joining(","));

    /** Lines 2 to 6 of every file written by {@link #withLines}. */
    private static final List<String> PLAN = List.of(
            line("plan", "text=Business Plan", "who=Ambleford Board", "when=2015/16"),
            line("plan-start", "when=2015-04-01"),
            line("plan-end", "when=2016-03-31"),
            line("priority", "ref=1", "text=Children are heard"),
            line("action", "ref=1.1", "under=1", "text=Ask the youth forum"));

    private PlanText() {}

    /** A line of this kind with the given cells, each as "column=words", in the order of {@link #HEADINGS}. */
    public static String line(String kind, String... cells) {
        return Stream.of(Column.values())
                .map(column -> quoted(column == Column.KIND ? kind : cell(column.heading() + "=", cells)))
                .collect(Collectors.joining(","));
    }

    /** A plan with one priority and one action, 1.1, and these lines from line 7 on. */
    public static String withLines(String... lines) {
        return file(Stream.concat(PLAN.stream(), Stream.of(lines)).toArray(String[]::new));
    }

    /** The headings, and these lines from line 2 on. */
    public static String file(String... lines) {
        return HEADINGS + "\n" + String.join("\n", lines) + "\n";
    }

    public static PlanReading read(String file) {
        try {
            return PlanFileReader.read(new ByteArrayInputStream(file.getBytes(UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static PlanFile good(String file) {
        assertThat(problems(file)).isEmpty();
        return read(file).goodRows().orElseThrow();
    }

    /** Each problem as "line|column|own words|code". */
    public static List<String> problems(String file) {
        return problems(read(file));
    }

    public static List<String> problems(PlanReading reading) {
        return reading.problems().stream()
                .map(problem -> "%d|%s|%s|%s"
                        .formatted(
                                problem.line(),
                                problem.column(),
                                problem.ownWords(),
                                problem.fault().code()))
                .toList();
    }

    private static String cell(String start, String... cells) {
        return Stream.of(cells)
                .filter(cell -> cell.startsWith(start))
                .map(cell -> cell.substring(start.length()))
                .findFirst()
                .orElse("");
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",;\\n\\r]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
