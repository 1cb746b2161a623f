package org.assuranceledger.standalone;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has a port that another program uses told in our words, ahead of Spring's. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenInWords extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        int port = taken.getPort();
        return new FailureAnalysis(
                "Another program on this machine already answers at port %d. Nothing was lost.".formatted(port),
                "Start with another port, such as --server.port=%d, or stop that program first.".formatted(port + 1),
                failure);
    }
}
