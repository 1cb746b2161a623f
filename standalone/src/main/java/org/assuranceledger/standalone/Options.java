package org.assuranceledger.standalone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * What the service is told when it is started. Only the command line can say it, so that no setting left lying about
 * moves a clock.
 *
 * @param folder where the record lies
 * @param demonstration whether to show made-up boards; nothing else moves a clock
 * @param day the demonstration's day, in Europe/London
 */
public record Options(Path folder, boolean demonstration, LocalDate day) {
    private static final String FOLDER = "folder";
    private static final String DEMONSTRATION = "demonstration";
    private static final String DAY = "demonstration-day";
    private static final List<String> OURS = List.of(FOLDER, DEMONSTRATION, DAY);
    private static final Set<String> OF_SPRING = Set.of("debug", "trace");
    private static final String USUAL_FOLDER = "assurance-ledger";
    private static final LocalDate USUAL_DAY = LocalDate.of(2018, 1, 15);
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 4, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 12, 31);

    /**
     * Reads the command line; what has a dot in its name is Spring's.
     *
     * @throws CannotStart if there is no such option, or it has a value that it cannot have
     */
    public static Options of(String... commandLine) {
        ApplicationArguments given = new DefaultApplicationArguments(commandLine);
        given.getOptionNames().forEach(Options::known);
        boolean demonstration = given.containsOption(DEMONSTRATION);
        if (demonstration && !values(given, DEMONSTRATION).isEmpty()) {
            throw new CannotStart("--demonstration takes no value.", "Write it alone, or leave it out.");
        }
        if (!demonstration && given.containsOption(DAY)) {
            throw new CannotStart(
                    "--demonstration-day is for the demonstration; a board's own record is kept on the real clock.",
                    "Leave it out, or add --demonstration.");
        }
        Path folder = Path.of(value(given, FOLDER).orElse(USUAL_FOLDER));
        return new Options(
                folder, demonstration, value(given, DAY).map(Options::day).orElse(USUAL_DAY));
    }

    /** A mistyped option would be passed over in silence, and a record begun where nobody wanted one. */
    private static void known(String option) {
        if (!option.contains(".") && !OURS.contains(option) && !OF_SPRING.contains(option)) {
            throw new CannotStart(
                    "There is no option --" + option + ".",
                    "Write --" + String.join(", --", OURS)
                            + ", or a setting with dots in its name, such as --server.port=8081.");
        }
    }

    private static Optional<String> value(ApplicationArguments given, String option) {
        if (!given.containsOption(option)) {
            return Optional.empty();
        }
        List<String> values = values(given, option);
        if (values.size() != 1 || values.getFirst().isBlank()) {
            throw new CannotStart(
                    "--" + option + " needs one value.", "Write it as --" + option + "=..., once, without blanks.");
        }
        return Optional.of(values.getFirst());
    }

    private static List<String> values(ApplicationArguments given, String option) {
        return Optional.ofNullable(given.getOptionValues(option)).orElse(List.of());
    }

    private static LocalDate day(String words) {
        try {
            LocalDate day = LocalDate.parse(words);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw new CannotStart(
                "\"" + words + "\" is not a day on which the demonstration can stand.",
                "Give a day from " + FIRST_DAY + " to " + LAST_DAY + ", such as " + USUAL_DAY + ".");
    }
}
