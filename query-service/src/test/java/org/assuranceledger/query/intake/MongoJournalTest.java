package org.assuranceledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assuranceledger.query.given.Redbridge.on;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assuranceledger.events.ActionEvent.ActionClosed;
import org.assuranceledger.events.GovernanceEvent.BoardEstablished;
import org.assuranceledger.ledger.Commit;
import org.assuranceledger.ledger.Forged;
import org.assuranceledger.ledger.Head;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(Mongo.class)
class MongoJournalTest {
    @Parameter
    Mongo mongo;

    private final GivenLedger ledger = new GivenLedger();
    private MongoDatabase database;
    private MongoJournal journal;

    @BeforeEach
    void anEmptyJournalAndALedgerOfEightCommits() {
        database = mongo.emptied(MongoJournalTest.class);
        journal = new MongoJournal(database);
        Redbridge.begin(ledger);
    }

    @Test
    void whatWasTakenInIsReadBackAsItWas() {
        assertThat(journal.head()).isEqualTo(Head.EMPTY);
        ledger.commits().forEach(journal::take);

        assertThat(journal.after(0, 100)).isEqualTo(ledger.commits());
        assertThat(journal.after(3, 2)).isEqualTo(ledger.commits().subList(3, 5));
        assertThat(journal.head()).isEqualTo(ledger.head());
        assertThat(journal.at(7)).isEqualTo(ledger.at(7));
        assertThat(journal.at(ledger.head().position() + 1)).isEmpty();
    }

    @Test
    void aCommitThatComesTwiceIsTakenOnce() {
        ledger.commits().forEach(journal::take);
        ledger.commits().forEach(journal::take);
        new MongoJournal(database).take(ledger.commits().getFirst());

        assertThat(journal.after(0, 100)).isEqualTo(ledger.commits());
    }

    @Test
    void aGapIsRefusedAndTheMissingCommitNamed() {
        journal.take(ledger.commits().getFirst());

        GapInJournal gap = catchThrowableOfType(
                GapInJournal.class, () -> journal.take(ledger.commits().get(4)));

        assertThat(gap.missing()).isEqualTo(2);
        assertThat(journal.head().number()).isEqualTo(1);
        ledger.commits().forEach(journal::take);
        assertThat(journal.head()).isEqualTo(ledger.head());
    }

    @Test
    void anAlteredCommitStopsTheIntake() {
        List<Commit> commits = ledger.commits();
        journal.take(commits.get(0));
        Commit altered = Forged.at(commits.get(1).recordedAt().plusMillis(1), commits.get(1));

        assertThatThrownBy(() -> journal.take(altered)).isInstanceOf(ChainBroken.class);
        assertThatThrownBy(() -> journal.take(commits.get(1)))
                .as("nothing more is taken until a person has looked")
                .isInstanceOf(ChainBroken.class);
        assertThat(journal.stoppedBy()).map(ChainBroken::commit).hasValue(2L);
        assertThat(journal.head().number()).isEqualTo(1);
    }

    @Test
    void anotherCommitUnderATakenNumberStopsTheIntake() {
        journal.take(ledger.commits().getFirst());
        GivenLedger other = new GivenLedger();
        other.record(new BoardEstablished("harrow", "Harrow", on("2006-04-01")));

        assertThatThrownBy(() -> journal.take(other.commits().getFirst())).isInstanceOf(ChainBroken.class);
        assertThat(journal.stoppedBy()).isPresent();
        assertThat(journal.after(0, 10)).containsExactly(ledger.commits().getFirst());
    }

    @Test
    void anotherInstanceMayTakeTurns() {
        MongoJournal other = new MongoJournal(database);
        List<Commit> commits = ledger.commits();
        journal.take(commits.get(0));
        other.take(commits.get(1));
        other.take(commits.get(2));
        journal.take(commits.get(1));
        journal.take(commits.get(3));

        assertThat(journal.after(0, 100)).isEqualTo(commits.subList(0, 4));
    }

    @Test
    void eachCommitTakenInIsNewsAndARepetitionIsNone() {
        AtomicInteger news = new AtomicInteger();
        journal.news().listen(news::incrementAndGet);
        ledger.commits().forEach(journal::take);
        journal.take(ledger.commits().getFirst());

        assertThat(news).hasValue(ledger.commits().size());
    }

    @Test
    void anInstantNamesTheLastCommitRecordedByThen() {
        ledger.on("2015-05-01").record(Redbridge.paper(1, "2015-04-30", Redbridge.PLAN));
        ledger.on("2015-06-01").record(Redbridge.paper(1, "2015-05-30", Redbridge.PLAN));
        ledger.commits().forEach(journal::take);

        assertThat(journal.lastBy(Instant.parse("2015-03-31T00:00:00Z"))).isEmpty();
        assertThat(journal.lastBy(Instant.parse("2015-05-01T11:59:59.999Z")))
                .map(Commit::number)
                .hasValue(8L);
        assertThat(journal.lastBy(Instant.parse("2015-05-01T12:00:00Z")))
                .map(Commit::number)
                .hasValue(9L);
        assertThat(journal.lastBy(Instant.parse("2020-01-01T00:00:00Z")))
                .map(Commit::number)
                .hasValue(10L);
    }

    @Test
    void wordsThatAreRemovedLeaveTheJournalHoweverLateOrOftenTheyCome() {
        ledger.record(new ActionClosed(Redbridge.ACTION, "Needle of 7 Acacia Avenue", Redbridge.on("2015-06-01")));
        Commit withWords = ledger.commits().getLast();
        ledger.record(Redbridge.redaction(withWords, withWords.first()));
        ledger.commits().forEach(journal::take);
        ledger.commits().forEach(journal::take);

        assertThat(journal.at(withWords.first()).orElseThrow().decision().texts())
                .isEmpty();
        assertThat(journal.after(0, 100)).allMatch(Commit::isIntact);
        assertThat(journal.head()).isEqualTo(ledger.head());
        assertThat(database.getCollection("journal").find())
                .noneMatch(document -> document.toJson().contains("Needle"));
    }
}
