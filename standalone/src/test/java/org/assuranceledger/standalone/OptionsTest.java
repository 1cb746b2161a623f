package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutOptionsItIsABoardsOwnRecordInAFolderBesideIt() {
        Options options = Options.of("--server.port=9090", "--debug");

        assertThat(options.demonstration()).isFalse();
        assertThat(options.folder()).isEqualTo(Path.of("assurance-ledger"));
    }

    @Test
    void theDemonstrationStandsOnADayOfEarly2018UnlessToldOtherwise() {
        assertThat(Options.of("--demonstration").day()).isEqualTo(LocalDate.of(2018, 1, 15));
        assertThat(Options.of("--demonstration", "--demonstration-day=2018-02-01", "--folder=/tmp/d"))
                .isEqualTo(new Options(Path.of("/tmp/d"), true, LocalDate.of(2018, 2, 1)));
    }

    @Test
    void everyOptionIsExplainedWhereWhoeverStartsItLooks() throws IOException {
        String operating = Files.readString(Path.of("../docs/operating.md"));
        assertThat(operating).contains("| `--folder=...` |", "| `--demonstration` |", "| `--demonstration-day=...` |");
        assertThat(operating).contains("from 2017-04-04 to 2018-12-31; 2018-01-15 unless said");
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("--demonstration --demonstration-day=2017-10-02");
        assertThat(Options.of("--demonstration", "--demonstration-day=2017-04-04"))
                .isNotNull();
        assertThat(Options.of("--demonstration", "--demonstration-day=2018-12-31"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--demonstration=true",
                "--demonstration-day=2018-02-01",
                "--demonstraton",
                "--demonstration --foldr=/tmp/d",
                "--folder",
                "--folder=",
                "--demonstration --demonstration-day=soon",
                "--demonstration --demonstration-day=2016-01-01",
                "--demonstration --demonstration-day=2019-01-01"
            })
    void whatItCannotTakeItSaysInWords(String commandLine) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Options.of(commandLine.split(" ")))
                .satisfies(told -> assertThat(told.remedy()).endsWith("."));
    }
}
