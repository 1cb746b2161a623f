package org.assuranceledger.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assuranceledger.command.submission.ChangedMeanwhile.Now;
import org.assuranceledger.command.submission.ChangedMeanwhile.Since;
import org.assuranceledger.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told of how a thing stands, by what the table of rights lets the role read. */
class ToldTest {
    private static final String CHALLENGE = "redbridge/challenges/1";
    private static final String LOGGED = "{\"agencies\":[\"nelft\"],\"subject\":{\"sealed\":\"00\"}}";

    private static List<Recorded> recorded(String aggregateId, String type, String... payloads) {
        return IntStream.range(0, payloads.length)
                .mapToObj(sequence -> new Recorded(
                        new RecordedEvent(type, 1, aggregateId, sequence, "/", payloads[sequence]),
                        sequence + 1,
                        Instant.EPOCH,
                        "board-manager"))
                .toList();
    }

    private static Now told(String role, String agency, List<Recorded> all) {
        Optional<String> own = Optional.of(agency).filter(given -> !given.isEmpty());
        return new Told(new Giver(role, own)).of(all, -1);
    }

    @ParameterizedTest
    @CsvSource({
        "redbridge,                             board-established, 1, 1",
        "redbridge,                             entry-redacted,    0, 1",
        "redbridge/plans/2015-16,               x,                 1, 1",
        "redbridge/plans/2015-16/actions/1.1,   x,                 1, 1",
        "redbridge/challenges/1,                x,                 0, 1",
        "redbridge/audits/cse,                  x,                 0, 1",
        "redbridge/section11/2015,              x,                 0, 1",
        "redbridge/section11/2015/returns/nelft, x,                0, 1",
        "redbridge/meetings/2015-06-30,         x,                 1, 1",
        "redbridge/wishes/1,                    x,                 0, 0"
    })
    void anotherAgencysLeadIsToldWhatItMayReadAndAnAuditorAll(String thing, String type, int lead, int auditor) {
        List<Recorded> all = recorded(thing, type, "{}");
        assertThat(told("agency-lead", "police", all).since()).hasSize(lead);
        assertThat(told("auditor", "", all).since()).hasSize(auditor);
        assertThat(told("administrator", "", all).since()).hasSize(type.equals("board-established") ? 1 : 0);
        assertThat(told("", "", all).since()).isEmpty();
    }

    @Test
    void aLeadIsToldAllOfWhatBeganWithTheOwnAgencyAndOfTheRestWhatNamesIt() {
        List<Recorded> begunWithUs = recorded(CHALLENGE, "x", LOGGED, "{\"stage\":2}");
        assertThat(told("agency-lead", "nelft", begunWithUs).since()).hasSize(2);
        List<Recorded> begunWithOthers = recorded(CHALLENGE, "x", LOGGED, "{\"stage\":2}", "{\"agencyId\":\"police\"}");
        assertThat(told("agency-lead", "police", begunWithOthers).since())
                .extracting(Since::version)
                .containsExactly(2L);
        assertThat(told("agency-lead", "nelft", recorded("redbridge/section11/2015/returns/nelft", "x", "{}", "{}"))
                        .since())
                .hasSize(2);
    }

    @Test
    void ofAThousandEntriesTheLastHundredAreTold() {
        String[] payloads = IntStream.range(0, 1_000)
                .mapToObj("{\"milestone\":%d}"::formatted)
                .toArray(String[]::new);
        Now now = told("auditor", "", recorded("redbridge/plans/2015-16/actions/1.1", "x", payloads));
        assertThat(now.version()).isEqualTo(999);
        assertThat(now.since()).hasSize(100).last().extracting(Since::version).isEqualTo(999L);
        assertThat(now.stands()).hasSize(100);
    }

    @Test
    void freeTextIsNotToldNorItsSeal() {
        Now now = told("auditor", "", recorded(CHALLENGE, "x", LOGGED));
        assertThat(now.stands())
                .singleElement()
                .satisfies(stands -> assertThat(stands.says().toString()).isEqualTo("{\"agencies\":[\"nelft\"]}"));
    }
}
