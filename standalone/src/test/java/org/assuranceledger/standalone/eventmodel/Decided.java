package org.assuranceledger.standalone.eventmodel;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assuranceledger.events.BoardEvent;

/** Which events a method may make: those that it, or what it calls in the command service, creates. */
final class Decided {
    private static final String COMMAND_SERVICE = "org.assuranceledger.command.";

    private final Set<JavaMember> seen = new HashSet<>();
    private final Set<JavaClass> events = new LinkedHashSet<>();

    private Decided() {}

    /** The events, in the order in which the code makes them. */
    static Set<JavaClass> by(JavaCodeUnit handler) {
        Decided decided = new Decided();
        decided.follow(handler);
        return decided.events;
    }

    private void follow(JavaCodeUnit unit) {
        if (seen.add(unit)) {
            Stream.concat(
                            Stream.concat(
                                    unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream()),
                            unit.getConstructorReferencesFromSelf().stream())
                    .sorted(Comparator.comparingInt(JavaCodeUnitAccess::getLineNumber))
                    .map(JavaCodeUnitAccess::getTarget)
                    .forEach(this::follow);
        }
    }

    private void follow(CodeUnitAccessTarget target) {
        target.resolveMember().ifPresent(called -> {
            if (called instanceof JavaConstructor && called.getOwner().isAssignableTo(BoardEvent.class)) {
                events.add(called.getOwner());
            } else if (called.getOwner().getPackageName().concat(".").startsWith(COMMAND_SERVICE)) {
                follow(called);
                implementations(called).forEach(this::follow);
            }
        });
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit called) {
        return called.getOwner().isInterface()
                ? called.getOwner().getAllSubclasses().stream()
                        .flatMap(one -> one.getCodeUnits().stream())
                        .filter(unit -> unit.getName().equals(called.getName())
                                && unit.getRawParameterTypes().equals(called.getRawParameterTypes()))
                : Stream.empty();
    }
}
