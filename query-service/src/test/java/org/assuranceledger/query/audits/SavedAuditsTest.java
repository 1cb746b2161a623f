package org.assuranceledger.query.audits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assuranceledger.query.given.AnAuditorReads;
import org.assuranceledger.query.given.Api;
import org.assuranceledger.query.given.Mongo;
import org.assuranceledger.query.given.Saved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Practice audits as a board manager finds them in a spreadsheet. */
@ExtendWith(AnAuditorReads.class)
class SavedAuditsTest {
    @Test
    void eachFindingIsARowInTheWordsOfThePage() throws Exception {
        List<String> rows = rows("audits/download.csv");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("""
                Audit: Neglect
                Kind: Themed
                Began (as written): 2015-11-02
                Began (last day): 2015-11-02
                Finding: 1
                What was found: The toolkit was used in half of the cases
                Severity: Moderate
                Agency concerned: North East London NHS Foundation Trust; Metropolitan Police
                Section 11 standard:
                Recommended: Train all teams
                Answer due (as written): 2016-01-31
                Answer due (last day): 2016-01-31
                Standing: Practice changed for good
                Answer overdue: No
                Answer awaited from:
                Answers: North East London NHS Foundation Trust accepted the recommendation: Booked
                Metropolitan Police accepted the recommendation: Done
                Outcome: Nine of ten
                As at (Europe/London): 2016-03-31 13:00:00
                """);
        assertThat(rows.get(1)).contains("Recommended:\n", "Answer due (as written):\n", "Answer due (last day):\n");
    }

    @Test
    void aFindingIsSavedAsItStoodThen() throws Exception {
        assertThat(rows("audits/download.csv?asAt=2016-02-01").getFirst())
                .contains("Standing: Answer awaited\n", "Answer overdue: Yes\n")
                .contains("Answer awaited from: Metropolitan Police\n", "Outcome:\n");
    }

    @Test
    void anAuditWithoutFindingsIsARowToo() throws Exception {
        assertThat(rows("audits/download.csv?asAt=2015-11-02"))
                .singleElement()
                .asString()
                .contains("Audit: Neglect\n", "Finding:\n", "Standing:\n");
    }

    private static List<String> rows(String address) throws Exception {
        try (Api api = new Api(Mongo.IN_MEMORY.emptied(SavedAuditsTest.class), AnAudit.recorded())) {
            return Saved.rows(api, "redbridge/" + address);
        }
    }
}
