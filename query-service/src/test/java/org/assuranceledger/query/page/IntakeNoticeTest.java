package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assuranceledger.query.given.Redbridge.on;

import java.util.List;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.assuranceledger.query.intake.ChainBroken;
import org.assuranceledger.query.intake.MongoJournal;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class IntakeNoticeTest {
    @Test
    void whereTheRecordDoesNotFollowFromItselfEveryPageSaysUpToWhenItIsShown() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("words/messages");
        MongoJournal journal = new MongoJournal(Mongo.IN_MEMORY.emptied(IntakeNoticeTest.class));
        IntakeNotice notice = new IntakeNotice(journal, journal, messages, new Words(messages));
        GivenLedger ledger = new GivenLedger();
        Redbridge.begin(ledger.on("2015-04-01"));
        List<Commit> commits = ledger.commits();

        commits.forEach(journal::take);
        assertThat(notice.applies()).isFalse();

        assertThatThrownBy(() -> journal.take(another(commits.size()))).isInstanceOf(ChainBroken.class);
        assertThat(notice.applies()).isTrue();
        assertThat(notice.words()).startsWith("Nothing that was recorded after 1 April 2015");
    }

    /** A commit of another ledger, under the number that is next here. */
    private static Commit another(int taken) {
        GivenLedger other = new GivenLedger();
        for (int commit = 0; commit <= taken; commit++) {
            other.record(new BoardEstablished("board-" + commit, "Another", on("2006-04-01")));
        }
        return other.commits().getLast();
    }
}
