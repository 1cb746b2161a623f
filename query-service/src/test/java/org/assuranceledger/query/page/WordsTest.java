package org.assuranceledger.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assuranceledger.query.boards.Agency;
import org.assuranceledger.query.boards.BoardView;
import org.assuranceledger.query.facts.Clocks;
import org.assuranceledger.timescale.Timescale;
import org.assuranceledger.timescale.Timescale.Kind;
import org.assuranceledger.timescale.Timescale.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordsTest {
    private static final Timescale DAY = Timescale.day(LocalDate.of(2015, 6, 30));

    private final ResourceBundleMessageSource messages = messages();
    private final Words words = new Words(messages);
    private final Subjects subjects = new Subjects(messages, words);

    @ParameterizedTest
    @CsvSource({
        "2015-10-31T17:00:00Z,     31 October 2015 at 5pm",
        "2015-06-30T16:04:00Z,     30 June 2015 at 5:04pm",
        "2015-06-30T11:00:00Z,     30 June 2015 at midday",
        "2015-06-30T23:00:00Z,     1 July 2015 at midnight",
        "2015-06-30T22:59:59.999Z, 30 June 2015",
        "2015-12-31T23:59:59.999Z, 31 December 2015",
    })
    void aMomentIsToldInLondonAsPeopleSayIt(Instant instant, String told) {
        assertThat(words.moment(instant)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "by 31.3.16,                       true",
        "Complete by 31 March 2016,        false",
        "by 31 March 2016,                 false",
        "by 2016-03-31,                    false",
        "Profile shown to the Board by 31 March 2016, true",
    })
    void wordsAsWrittenAreShownWhereTheySayMoreThanTheDate(String written, boolean shown) {
        LocalDate day = LocalDate.of(2016, 3, 31);
        Timescale when = new Timescale(written, Kind.DEADLINE, day, day, Precision.DAY, null, List.of());

        assertThat(words.read(when)).isEqualTo("by 31 March 2016");
        assertThat(words.writtenOtherwise(when)).isEqualTo(shown);
    }

    @Test
    void daysLateAndEarlyAreCountedInWords() {
        assertThat(words.slippage(1)).isEqualTo("1 day late");
        assertThat(words.slippage(59)).isEqualTo("59 days late");
        assertThat(words.slippage(-2)).isEqualTo("2 days early");
        assertThat(words.slippage(0)).isEqualTo("On time");
    }

    @ParameterizedTest
    @CsvSource({
        "redbridge,                             Redbridge Board,                /boards/redbridge",
        "redbridge/challenges,                  Log of Challenge,               /boards/redbridge/challenges",
        "redbridge/challenges/7,                Challenge 7,                    /boards/redbridge/challenges/7",
        "redbridge/plans/2015-16,               Plan 2015/16,                   /boards/redbridge/plans/2015-16",
        "redbridge/section11/2015,              Section 11 audit 2015,          /boards/redbridge/section11/2015",
        "redbridge/section11/2015/returns/nelft, 'Return of NELFT Trust, Section 11 audit 2015',"
                + " /boards/redbridge/section11/2015",
        "redbridge/audits,                      Practice audits,                /boards/redbridge/audits",
        "redbridge/audits/neglect-2015,         Practice audit: neglect 2015,   /boards/redbridge/audits/neglect-2015",
        "redbridge/audits/neglect-2015/findings/2, Finding 2 of the practice audit: neglect 2015,"
                + " /boards/redbridge/audits/neglect-2015",
        "redbridge/meetings,                    Meetings,                       /boards/redbridge/meetings",
        "redbridge/meetings/board-2016-03-16,   Board meeting of 16 March 2016, /boards/redbridge/meetings",
        "redbridge/meetings/away-day,           Meeting: away day,              /boards/redbridge/meetings",
        "redbridge/anything,                    redbridge/anything,",
    })
    void anAddressIsToldInWordsAndLedToWhereAPageShowsIt(String address, String told, String path) {
        assertThat(subjects.of(board(), address)).isEqualTo(new Subject(told, Optional.ofNullable(path)));
    }

    @Test
    void anActionIsToldWithItsPlan() {
        assertThat(subjects.of(board(), "redbridge/plans/2015-16/actions/1.2").words())
                .isEqualTo("Action 1.2, plan 2015/16");
    }

    @Test
    void aMeetingThatIsNoAddressKeepsItsOwnWords() {
        assertThat(subjects.meeting(board(), "Executive, 1 June 2016")).isEqualTo("Executive, 1 June 2016");
        assertThat(subjects.meeting(board(), "redbridge/meetings/board-2016-03-16"))
                .isEqualTo("Board meeting of 16 March 2016");
    }

    private static BoardView board() {
        Agency nelft = new Agency("nelft", "NELFT Trust", new Clocks(DAY, Instant.EPOCH, 1));
        return new BoardView("redbridge", 1, "Redbridge Board", List.of(nelft), List.of());
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("words/messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
