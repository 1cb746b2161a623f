package org.assuranceledger.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.assuranceledger.query.given.GivenLedger;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Redbridge;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whoever runs the service reads in words what each view shows. */
class ViewsHealthTest {
    private final GivenLedger ledger = new GivenLedger();
    private ViewStates states;
    private ViewsHealth health;

    @BeforeEach
    void aView() {
        MongoDatabase database = Mongo.IN_MEMORY.emptied(ViewsHealthTest.class);
        states = new ViewStates(new MongoViewStateStore(database), Clock.systemUTC());
        View view = new View("current-plan", new Object());
        health = new ViewsHealth(new Views(ledger, new InMemoryTokenStore(), states, List.of(view)), states, ledger);
        Redbridge.begin(ledger);
        states.applied("current-plan", 3);
    }

    @Test
    void itSaysHowFarAViewIs() {
        assertThat(health.health())
                .isEqualTo(Health.up()
                        .withDetail("current-plan", "Shows the record up to entry 3 of %d.".formatted(head()))
                        .build());
    }

    @Test
    void anEntryIsNumberedAsThePagesNumberIt() {
        states.applied("current-plan", 1391);
        assertThat(words()).startsWith("Shows the record up to entry 1,391 of ");
    }

    @Test
    void itSaysWhereAViewStandsStillAndWhy() {
        states.parked("current-plan", entry(4), "It cannot be read.");
        assertThat(health.health().getStatus()).isEqualTo(ViewsHealth.PARKED);
        assertThat(words())
                .startsWith("Stands still at entry 4 of the record (")
                .contains("It cannot be read.")
                .contains(" at ", " in London")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT");
    }

    @Test
    void itSaysHowFarTheOneIsThatWillTakeItsPlace() {
        states.applied(ViewStates.beside("current-plan"), 2);
        assertThat(words()).endsWith(" It is being made anew beside this, so far up to entry 2.");

        states.parked(ViewStates.beside("current-plan"), entry(3), "It cannot be read.");
        assertThat(words()).endsWith("so far up to entry 2, where it stands still (It cannot be read.).");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private Entry entry(long position) {
        return new Entry(position, ledger.at(position).orElseThrow());
    }

    private long head() {
        return ledger.head().position();
    }

    private String words() {
        return (String) health.health().getDetails().get("current-plan");
    }
}
