package org.assuranceledger.standalone.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measures of {@code docs/house-style.md}: what is larger is read in more than one sitting. */
class SizesTest {
    private static final int MOST_LINES = 250;
    private static final int USUAL_LINES = 40;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES_OF_A_METHOD = 30;
    private static final int MOST_PARAMETERS = 5;

    /** Show all views at once, and take each of them. */
    private static final Set<String> ALL_VIEWS = Set.of("HomePages", "TimeMachinePage");

    @Test
    void noFileIsLong() {
        assertThat(Ours.sources())
                .filteredOn(source -> Ours.lines(source).size() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        List<Integer> sizes = Ours.sources().stream()
                .map(source -> Ours.lines(source).size())
                .sorted()
                .toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(USUAL_LINES);
    }

    @Test
    void noLineIsWide() {
        assertThat(Ours.sources().stream()
                        .flatMap(source -> Ours.lines(source).stream()
                                .filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE)
                                .map(line -> source + ": " + line)))
                .isEmpty();
    }

    @Test
    void noMethodIsLong() {
        assertThat(Methods.of(Ours.sources()).filter(method -> method.lines() > MOST_LINES_OF_A_METHOD))
                .isEmpty();
    }

    @Test
    void noMethodTakesMuch() {
        assertThat(Ours.CLASSES.stream()
                        .flatMap(one -> one.getCodeUnits().stream())
                        .filter(unit -> unit.getRawParameterTypes().size() > MOST_PARAMETERS)
                        .filter(unit -> !ALL_VIEWS.contains(unit.getOwner().getSimpleName()))
                        .filter(unit -> !isMadeByTheCompiler(unit) && !isPrescribed(unit)))
                .isEmpty();
    }

    /**
     * Constructors of records and enums, whose parts are as many as they are; and lambdas, which take what they need.
     */
    private static boolean isMadeByTheCompiler(JavaCodeUnit unit) {
        boolean ofRecordOrEnum = unit instanceof JavaConstructor
                && (unit.getOwner().isRecord() || unit.getOwner().isEnum());
        return ofRecordOrEnum || unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /** Whether an interface that is not ours says what the method takes. */
    private static boolean isPrescribed(JavaCodeUnit unit) {
        return unit.getOwner().getAllRawInterfaces().stream()
                .filter(other -> !other.getPackageName().startsWith("org.assuranceledger"))
                .flatMap(other -> other.getMethods().stream())
                .anyMatch(method -> method.getName().equals(unit.getName())
                        && method.getRawParameterTypes().size()
                                == unit.getRawParameterTypes().size());
    }
}
