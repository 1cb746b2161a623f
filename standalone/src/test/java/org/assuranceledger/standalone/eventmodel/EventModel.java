package org.assuranceledger.standalone.eventmodel;

import static java.util.stream.Collectors.joining;
import static org.assuranceledger.standalone.structure.Ours.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assuranceledger.access.Permissions;
import org.assuranceledger.access.Right;
import org.assuranceledger.access.Role;
import org.assuranceledger.events.BoardEvent;

/** What can be asked for, by whom, what is then recorded, and where it is read; found in the code itself. */
final class EventModel {
    private static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";
    private static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    private static final String VIEW = "org.axonframework.config.ProcessingGroup";

    /** In the order in which a board comes to need them. */
    private static final List<String> ORDER =
            List.of("board", "plan", "action", "meeting", "challenge", "audit", "section11");

    private EventModel() {}

    /** A command, the aggregate that decides it, and the events that it may lead to. */
    record Line(JavaClass aggregate, JavaClass command, Set<JavaClass> events) {
        String folder() {
            String name = command.getPackageName();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /** One for each command, by aggregate. */
    static List<Line> lines() {
        return CLASSES.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(COMMAND_HANDLER))
                .map(EventModel::line)
                .sorted(Comparator.comparingInt((Line line) -> ORDER.indexOf(line.folder()))
                        .thenComparingInt(line -> Permissions.rows().stream()
                                .map(Permissions.Row::name)
                                .toList()
                                .indexOf(line.command().getSimpleName())))
                .toList();
    }

    private static Line line(JavaMethod handler) {
        return new Line(handler.getOwner(), handler.getRawParameterTypes().getFirst(), Decided.by(handler));
    }

    /** Every kind of event there is. */
    static Set<JavaClass> events() {
        return CLASSES.stream()
                .filter(one -> one.isAssignableTo(BoardEvent.class) && one.isRecord())
                .collect(Collectors.toSet());
    }

    /** The views that take an event in, but for the audit trail, which takes in each. */
    static Set<String> views(JavaClass event) {
        return projections()
                .filter(view -> heardBy(view).anyMatch(event::isAssignableTo))
                .map(EventModel::name)
                .filter(name -> !name.equals("audit-trail"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all views that take events in. */
    static Set<String> views() {
        return projections().map(EventModel::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> projections() {
        return CLASSES.stream().filter(one -> one.isAnnotatedWith(VIEW));
    }

    private static String name(JavaClass projection) {
        return String.valueOf(projection.getAnnotationOfType(VIEW).get("value").orElseThrow());
    }

    private static Stream<Class<?>> heardBy(JavaClass projection) {
        return projection.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(EVENT_HANDLER))
                .map(method -> method.getRawParameterTypes().getFirst().reflect());
    }

    /** Who may give a command, in words. */
    static String givers(String command) {
        List<Role> roles = Permissions.whoMay(command);
        return roles.isEmpty()
                ? "the demonstration itself"
                : roles.stream().map(role -> giver(command, role)).collect(joining(", "));
    }

    private static String giver(String command, Role role) {
        return Permissions.of(command, role) == Right.OWN ? role.words() + " (own agency)" : role.words();
    }

    /** Words for a view's name such as {@code current-plan}. */
    static String inWords(String view) {
        return view.equals("section-11") ? "Section 11" : view.replace('-', ' ');
    }
}
