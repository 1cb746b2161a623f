package org.assuranceledger.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests {@link Readers}: one browser and one demonstration for all of them. Where there is no browser they are
 * skipped.
 */
final class WithBrowser implements BeforeAllCallback, ParameterResolver {
    private static final Namespace ALL_TESTS = Namespace.create(WithBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (chromium().isEmpty()) {
            String skipped = "SKIPPED %s: it needs Chromium. Install it, or set CHROMIUM to where it is."
                    .formatted(context.getDisplayName());
            System.out.println(skipped);
            Assumptions.abort(skipped);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ALL_TESTS)
                .computeIfAbsent(
                        Readers.class, first -> Readers.begin(chromium().orElseThrow()), Readers.class);
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"), "/usr/bin/chromium-browser")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
