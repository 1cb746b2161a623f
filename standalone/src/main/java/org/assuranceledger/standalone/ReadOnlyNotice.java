package org.assuranceledger.standalone;

import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.query.page.Notice;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.MessageSource;

/** Says on every page that nothing can be recorded, and why, for as long as that is so. */
public final class ReadOnlyNotice implements Notice {
    private final LedgerWriter writer;
    private final HealthIndicator ledger;
    private final MessageSource messages;

    /** Tells what {@code writer} knows, or else the health of the ledger. */
    public ReadOnlyNotice(LedgerWriter writer, HealthIndicator ledger, MessageSource messages) {
        this.writer = writer;
        this.ledger = ledger;
        this.messages = messages;
    }

    @Override
    public boolean applies() {
        return why().isPresent();
    }

    @Override
    public boolean isWarning() {
        return true;
    }

    @Override
    public String words() {
        return why().map(key -> messages.getMessage(key, null, Locale.UK)).orElse("");
    }

    private Optional<String> why() {
        if (writer.broken().isPresent()) {
            return Optional.of("readOnly.broken");
        }
        if (!writer.isWriting()) {
            return Optional.of("readOnly.ended");
        }
        boolean up = Optional.ofNullable(ledger.health())
                .map(Health::getStatus)
                .filter(Status.UP::equals)
                .isPresent();
        return up ? Optional.empty() : Optional.of("readOnly.away");
    }
}
