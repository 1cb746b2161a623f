package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class PortTakenInWordsTest {
    @Test
    void theFirstToTellOfAPortInUseSaysWhichOtherToTake() {
        FailureAnalysis told =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, needsMore) -> {})
                        .stream()
                        .map(analyzer -> analyzer.analyze(new IllegalStateException(new PortInUseException(8080))))
                        .filter(analysis -> analysis != null)
                        .findFirst()
                        .orElseThrow();

        assertThat(told.getDescription()).contains("port 8080");
        assertThat(told.getAction()).contains("--server.port=8081");
    }
}
