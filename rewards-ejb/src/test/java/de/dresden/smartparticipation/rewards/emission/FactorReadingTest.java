package de.dresden.smartparticipation.rewards.emission;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.intake.RowProblem;
import de.dresden.smartparticipation.platform.intake.Severity;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactorReadingTest {

    private static final String HEADER =
            "year;mode_key;label_de;g_co2e_per_pkm;scope;model;occupancy;verification;source\n";

    @TempDir
    Path folder;

    @Test
    void theTableOfTheUmweltbundesamtGivesTheSetThatTheProductBrings() throws IOException {
        FactorFile read = reference(null);

        assertThat(read.usable()).isTrue();
        assertThat(read.years()).containsExactly(2024, 2023, 2021, 2020, 2014);
        assertThat(read.data().year()).isEqualTo(2024);
        assertThat(read.data().baselineGramsPerKm()).isEqualTo(164);
        assertThat(read.data().quality()).isEqualTo(Quality.B);
        assertThat(read.data().source()).startsWith("https://www.umweltbundesamt.de/");
        assertThat(read.data().scope()).startsWith("energy chain (WTW)");
        assertThat(read.data().factors())
                .extracting(row -> row.mode() + " " + row.gramsPerKm() + " " + row.quality())
                .containsExactly(
                        "WALK 0 A",
                        "BICYCLE 0 A",
                        "PEDELEC 3 B",
                        "BUS 90 A",
                        "TRAM 42 A",
                        "RAIL_LOCAL 44 B",
                        "RAIL_LONG 26 B",
                        "CAR_ELECTRIC 70 A",
                        "CAR 164 A");
        assertThat(read.withoutFactor()).containsExactly(Mode.E_SCOOTER, Mode.CAR_SHARED_PASSENGER);
    }

    @Test
    void meansThatNobodyReportsAreToldAndLeftOut() throws IOException {
        assertThat(reference(2024).problems())
                .extracting(RowProblem::severity)
                .hasSize(5)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void aYearWithoutTheAverageCarCannotBeASet() throws IOException {
        FactorFile read = reference(2023);

        assertThat(read.usable()).isFalse();
        assertThat(read.data()).isNull();
    }

    @Test
    void anotherYearsMistakesAreNotThisYears() throws IOException {
        assertThat(reference(2021).usable()).isTrue();
        assertThat(reference(2021).data().quality()).isEqualTo(Quality.C);
    }

    @Test
    void anEmptyFigureIsUnknown() throws IOException {
        FactorFile read = read("2024;CAR_AVG;;164;;;;A;here\n2024;TRAM_METRO;;;;;;A;same\n", 2024);

        assertThat(read.withoutFactor()).contains(Mode.TRAM);
        assertThat(read.usable()).isTrue();
        assertThat(read.data().factors()).extracting(FactorRow::mode).doesNotContain(Mode.TRAM);
    }

    @Test
    void everyMistakeIsToldWithItsLine() throws IOException {
        FactorFile read = read(
                "2024;CAR_AVG;;164;;;;A;here\n2024;PEDELEC;;5,64;;;;A;same\n2024;BUS_LOCAL;;-1;;;;A;same\n"
                        + "2024;BUS;;90;;;;A;same\n2024;TRAM;;abc;;;;A;same\n2024;BUS_LOCAL;;91;;;;A;same\n;CAR;;1;;;;A;same\n",
                2024);

        assertThat(errors(read)).containsExactlyInAnyOrder(3L, 4L, 6L, 7L, 8L);
        assertThat(read.usable()).isFalse();
        assertThat(read.problems()).allSatisfy(problem -> assertThat(
                        Texts.german().has(problem.reason().key())
                                || problem.reason().key().startsWith("platform."))
                .as(problem.reason().key())
                .isTrue());
    }

    private static List<Long> errors(FactorFile read) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(RowProblem::row)
                .toList();
    }

    private FactorFile reference(Integer year) throws IOException {
        Path file = folder.resolve("reference.csv");
        try (InputStream table = getClass().getResourceAsStream("/rewards/uba_tremod_passenger.csv")) {
            Files.write(file, table.readAllBytes());
        }
        return FactorReading.read(1, "reference.csv", TableSource.open(file), year);
    }

    private FactorFile read(String rows, Integer year) throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, HEADER + rows);
        return FactorReading.read(1, "own.csv", TableSource.open(file), year);
    }
}
