package org.assuranceledger.query.viewcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assuranceledger.query.given.Redbridge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** What is said of the views, in words that whoever runs the service can act on. */
class ViewWatchTest {
    private final List<Disagreement> found = new ArrayList<>();
    private final ViewWatch watch = new ViewWatch(() -> List.copyOf(found), Redbridge.CLOCK);
    private final AgreementHealth health = new AgreementHealth(watch);

    @AfterEach
    void close() {
        watch.close();
    }

    @Test
    void beforeTheFirstLookNothingIsClaimed() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("what", "The views have not been held against the record yet.");
    }

    @Test
    void viewsThatAgreeAreSaidToAgree() {
        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails())
                .containsEntry("what", "All views agreed with the record on 31 March 2016 at 13:00 in London.");
    }

    @Test
    void aViewThatDoesNotAgreeIsNamedWithWhatToDo() {
        found.add(Disagreement.of("current-plan", new Differs(7)));
        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(AgreementHealth.ALTERED);
        assertThat(health.health().getDetails())
                .containsEntry(
                        "current-plan",
                        "This view does not agree with the record: rebuild it. Entry 7 is the first that differs.");
    }

    @Test
    void aLookThatCannotBeMadeIsNotTakenForAgreement() {
        ViewWatch away = new ViewWatch(
                () -> {
                    throw new IllegalStateException("words that no page may show");
                },
                Redbridge.CLOCK);
        away.look();
        assertThat(new AgreementHealth(away).health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(new AgreementHealth(away).health().getDetails().toString())
                .contains("IllegalStateException")
                .doesNotContain("words that");
        away.close();
    }
}
