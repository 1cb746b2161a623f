package org.assuranceledger.standalone;

import java.util.Locale;
import java.util.Optional;
import org.assuranceledger.command.health.LedgerHealth;
import org.assuranceledger.command.ledger.LedgerWriter;
import org.assuranceledger.query.page.Notice;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.MessageSource;

/** Says on every page that nothing can be recorded, and why, for as long as that is so. */
public final class ReadOnlyNotice implements Notice {
    private final LedgerWriter writer;
    private final LedgerHealth health;
    private final MessageSource messages;

    /** Tells what {@code writer} and {@code health} know. */
    public ReadOnlyNotice(LedgerWriter writer, LedgerHealth health, MessageSource messages) {
        this.writer = writer;
        this.health = health;
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
        return health.health().getStatus().equals(Status.UP) ? Optional.empty() : Optional.of("readOnly.away");
    }
}
