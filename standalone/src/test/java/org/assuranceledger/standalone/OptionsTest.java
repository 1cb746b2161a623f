package org.assuranceledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
