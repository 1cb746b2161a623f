package org.assuranceledger.standalone.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that this project is made of, without its tests. */
public final class Ours {
    static final String ROOT = "org.assuranceledger";

    /** Every class of the four modules. */
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages(ROOT);

    private static final List<String> MODULES =
            List.of("shared-events", "command-service", "query-service", "standalone", "verifier");

    private Ours() {}

    /** Every Java file of the project, in the order of their names within each module. */
    public static List<Path> sources() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(root -> files(root).stream())
                .toList();
    }

    public static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that a class has in its file: its own, or that of the class it stands in. */
    static String fileNameOf(JavaClass one) {
        return one.getEnclosingClass().map(Ours::fileNameOf).orElseGet(one::getSimpleName);
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
