package org.assuranceledger.query.page;

import java.util.Locale;
import org.assuranceledger.query.intake.Intake;
import org.assuranceledger.query.intake.Journal;
import org.springframework.context.MessageSource;

/** Says on every page that later entries cannot be shown, for as long as none is taken in. */
public final class IntakeNotice implements Notice {
    private final Intake intake;
    private final Journal journal;
    private final MessageSource messages;
    private final Words words;

    /** Tells up to which moment {@code journal} goes while {@code intake} is stopped. */
    public IntakeNotice(Intake intake, Journal journal, MessageSource messages, Words words) {
        this.intake = intake;
        this.journal = journal;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public boolean applies() {
        return intake.stoppedBy().isPresent();
    }

    @Override
    public boolean isWarning() {
        return true;
    }

    @Override
    public String words() {
        Object[] until = {words.moment(journal.head().recordedAt())};
        return messages.getMessage("notice.intake", until, Locale.UK);
    }
}
