package org.assuranceledger.standalone.structure;

import static org.assuranceledger.standalone.structure.Ours.CLASSES;
import static org.assuranceledger.standalone.structure.Ours.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;

/** Each package that holds an aggregate, as a slice of its own. */
final class Aggregates implements SliceAssignment {
    private static final Set<String> PACKAGES = CLASSES.stream()
            .filter(one -> one.isAnnotatedWith("org.axonframework.spring.stereotype.Aggregate"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
        return PACKAGES.contains(one.getPackageName())
                ? SliceIdentifier.of(one.getPackageName().substring(ROOT.length() + 1))
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "the aggregates";
    }
}
