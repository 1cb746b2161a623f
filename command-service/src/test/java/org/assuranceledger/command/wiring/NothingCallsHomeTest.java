package org.assuranceledger.command.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class NothingCallsHomeTest {
    /** Axon looks for a test in the stack and then checks nothing; with this it takes itself to be in use. */
    private static final String AS_IN_USE = "axoniq.usage.force-test-environment=true";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withSystemProperties(AS_IN_USE, "axoniq.update-checker.disabled=false")
            .withConfiguration(AutoConfigurations.of(UpdateCheckerAutoConfiguration.class))
            .withUserConfiguration(AxonWiring.class);

    @Test
    void axonsUpdateCheckerIsOffWhateverTheEnvironmentSays() {
        service.run(context -> {
            assertThat(context).hasSingleBean(UpdateChecker.class).hasSingleBean(UpdateCheckerHttpClient.class);
            assertThat(context.getBean(UsagePropertyProvider.class).getDisabled())
                    .isTrue();
            assertThat(context.getBean(UsagePropertyProvider.class).getUrl()).startsWith("http://localhost");
        });
    }
}
