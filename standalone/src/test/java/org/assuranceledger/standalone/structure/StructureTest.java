package org.assuranceledger.standalone.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assuranceledger.standalone.structure.Ours.CLASSES;
import static org.assuranceledger.standalone.structure.Ours.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.regex.Pattern;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class StructureTest {
    private static final String[] WEB = {
        "org.springframework.web..", "org.springframework.http..", "org.springframework.ui..", "jakarta.servlet.."
    };
    private static final String[] STORES_AND_BROKER = {
        "com.mongodb..",
        "org.bson..",
        "org.springframework.data..",
        "java.sql..",
        "javax.sql..",
        "org.sqlite..",
        "org.springframework.kafka..",
        "org.apache.kafka..",
        "io.cloudevents.kafka..",
        "de.bwaldvogel.."
    };
    private static final String STORE_IN_MEMORY = "^MemoryViews$";
    private static final String TOPIC = "^LedgerListener$";
    private static final String WIRING = ROOT + "..wiring..";

    /**
     * Plain Java, and annotations that only say something; the one package that writes JSON is beside it (decision
     * 0012).
     */
    @Test
    void eventsDependOnJavaOnly() {
        classes()
                .that()
                .resideInAnyPackage(
                        ROOT + ".events..", ROOT + ".timescale..", ROOT + ".challenge..", ROOT + ".access..")
                .or()
                .resideInAPackage(ROOT + ".ledger..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        ROOT + ".events..",
                        ROOT + ".timescale..",
                        ROOT + ".challenge..",
                        ROOT + ".access..",
                        ROOT + ".ledger.."))
                .check(CLASSES);
    }

    /** What was stored in an older shape is lifted where it is read; elsewhere a payload is only kept or hashed. */
    @Test
    void storedEventsAreReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".json..", ROOT + ".ledger..", ROOT + ".evidence..", ROOT + ".command.ledger..")
                .should()
                .callMethod(RecordedEvent.class, "payload")
                .check(CLASSES);
    }

    /** An aggregate learns of another through commands and events; a plan alone begins its actions (decision 0014). */
    @Test
    void aggregatesDoNotKnowEachOther() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new Aggregates())
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("..command.plan"), named("NewAction"))
                .check(CLASSES);
    }

    @Test
    void onlyEndpointsKnowTheWeb() {
        noClasses()
                .that(not(named("Endpoint$", "Pages?$"))
                        .and(not(resideInAnyPackage(
                                WIRING, "..signedin..", "..surface..", "..problem..", "..contract..")))
                        .and(not(resideInAnyPackage("..page..", "..download..", "..people..", "..looks.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WEB)
                .check(CLASSES);
    }

    /** Behind an interface in plain words, so that no rule of the record hangs on a product. */
    @Test
    void onlyWiringKnowsMongoAndKafka() {
        noClasses()
                .that(not(named("^Mongo", "^Sqlite", "^Kafka", STORE_IN_MEMORY, TOPIC))
                        .and(not(resideInAPackage(WIRING))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORES_AND_BROKER)
                .check(CLASSES);
    }

    /** Only what joins Axon to the ledger knows both, so that another Axon is a change of wiring. */
    @Test
    void theLedgerNamesNoAxonAndNoSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".command.ledger..", ROOT + ".ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework..", "org.springframework..")
                .check(CLASSES);
    }

    @Test
    void springIsConfiguredInWiringOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(WIRING)
                .should()
                .beAnnotatedWith("org.springframework.context.annotation.Configuration")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> one.tryGetPackageInfo().isEmpty())
                .map(one -> one.getName())
                .sorted()
                .toList();
        assertThat(silent).isEmpty();
    }

    /** A class, or the one that it stands in, whose name has one of these in it. */
    private static DescribedPredicate<JavaClass> named(String... patterns) {
        String any = String.join("|", patterns);
        Pattern pattern = Pattern.compile(any);
        return describe(
                "named like " + any,
                one -> pattern.matcher(Ours.fileNameOf(one)).find());
    }
}
