package org.assuranceledger.standalone.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.standalone.structure.Ours.CLASSES;
import static org.assuranceledger.standalone.structure.Ours.ROOT;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;
import org.assuranceledger.query.replay.Unreadable;
import org.junit.jupiter.api.Test;

/** What the classes of one sort have in common, whoever writes the next. */
class HabitsTest {
    private static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    private static final String RESET_HANDLER = "org.axonframework.eventhandling.ResetHandler";
    private static final String STEREOTYPES = "org.springframework.stereotype.";
    private static final String MAPPINGS = "org.springframework.web.bind.annotation.";

    /**
     * What tells the time of the machine, by class and method; with a clock handed to it, {@code now} tells the
     * clock's.
     */
    private static final Map<String, Set<String>> WALL_CLOCK = Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.time.Clock",
                    Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes"));

    /** A stop of the machine's clock is no harm to what only measures how long something took. */
    @Test
    void nobodyReadsTheWallClock() {
        assertThat(accesses().filter(HabitsTest::readsTheWallClock).filter(access -> !mayStartAClock(access)))
                .extracting(JavaAccess::getDescription)
                .isEmpty();
    }

    @Test
    void eventHandlersTakeASealedFamily() {
        assertThat(projections()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(EVENT_HANDLER))
                        .filter(method -> !takesAFamily(method)))
                .isEmpty();
    }

    @Test
    void everyProjectionCanBeReset() {
        assertThat(projections()).isNotEmpty();
        assertThat(projections()
                        .filter(one ->
                                one.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(RESET_HANDLER))))
                .isEmpty();
    }

    /** Pages change nothing; what changes something is asked of the command service. */
    @Test
    void viewsAnswerGetOnly() {
        Stream<String> others =
                Stream.of("RequestMapping", "PostMapping", "PutMapping", "PatchMapping", "DeleteMapping");
        List<String> mappings = others.map(MAPPINGS::concat).toList();
        assertThat(CLASSES.stream()
                        .filter(one -> one.getPackageName().startsWith(ROOT + ".query"))
                        .filter(one -> !one.getPackageName().startsWith(ROOT + ".query.forms"))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> mappings.stream().anyMatch(method::isAnnotatedWith)))
                .isEmpty();
    }

    @Test
    void nothingIsCalledWhatSaysNothing() {
        assertThat(CLASSES.stream()
                        .flatMap(one -> Stream.of(one.getSimpleName(), one.getPackageName()))
                        .distinct()
                        .filter(name -> name.matches(".*(Util|Utils|Impl|Dto|DTO|Manager|Helper|Common)")
                                || name.matches(".*\\.(util|utils|impl|dto|manager|helper|common)(\\..*)?")))
                .isEmpty();
    }

    @Test
    void nothingIsPublicThatCouldBeSetFromElsewhere() {
        assertThat(CLASSES.stream()
                        .flatMap(one -> one.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                .isEmpty();
    }

    @Test
    void partsAreHandedToConstructorsAndNeverInjected() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith(STEREOTYPES + "Component")
                .orShould()
                .beAnnotatedWith(STEREOTYPES + "Service")
                .check(CLASSES);
    }

    private static Stream<JavaClass> projections() {
        return CLASSES.stream()
                .filter(one -> one.getPackageName().startsWith(ROOT + ".query"))
                .filter(one -> one.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EVENT_HANDLER)));
    }

    /**
     * All that can happen or a whole family of it, so that no new kind of event goes unheard; or what cannot be read.
     */
    private static boolean takesAFamily(JavaMethod method) {
        Class<?> first = method.getRawParameterTypes().getFirst().reflect();
        return first == Unreadable.class || first.isSealed() && BoardEvent.class.isAssignableFrom(first);
    }

    private static Stream<JavaAccess<?>> accesses() {
        return CLASSES.stream().flatMap(one -> one.getAccessesFromSelf().stream());
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        String owner = called.getOwner().getName();
        boolean withoutArguments = called.getRawParameterTypes().isEmpty();
        boolean now = owner.startsWith("java.time.") && called.getName().equals("now") && !takesAClock(called);
        boolean date = owner.equals("java.util.Date") && called.getName().equals("<init>") && withoutArguments;
        return now || date || WALL_CLOCK.getOrDefault(owner, Set.of()).contains(called.getName());
    }

    private static boolean takesAClock(CodeUnitAccessTarget called) {
        Predicate<JavaClass> clock = type -> type.isEquivalentTo(Clock.class);
        return called.getRawParameterTypes().stream().anyMatch(clock);
    }

    /** Where a process begins, somebody has to. */
    private static boolean mayStartAClock(JavaAccess<?> access) {
        JavaClass owner = access.getOriginOwner();
        return owner.getPackageName().endsWith(".wiring")
                || owner.getFullName().equals(ROOT + ".standalone.Standalone");
    }
}
