package de.dresden.smartparticipation.projects.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.tables.TableSource;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a table of measurements is read. */
class MeasurementReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Aim AIM = new Aim(Direction.MORE, null, null, null, null);

    @TempDir
    private Path folder;

    @Test
    void each_row_is_taken_known_or_refused() throws Exception {
        MeasurementIntake intake = read("""
                Datum;Wert;Stadtteil;Unsicherheit;Quelle
                01.03.2026;12,5;;0,5;Zählung
                01.04.2026;14;Johannstadt;;
                01.05.2026;15;Atlantis;;
                01.06.2026;zwölf;;;
                31.12.2027;16;;;
                01.02.2026;10;;;schon da
                01.01.2026;11;;;widerspricht
                01.03.2026;13;;;zweimal in der Datei
                """);
        assertThat(intake.measurements())
                .extracting(one -> one.measured().value())
                .containsExactly(new BigDecimal("12.5"), new BigDecimal("14"));
        assertThat(intake.measurements().get(1).measured().area()).isEqualTo("07");
        assertThat(intake.known()).isEqualTo(1);
        assertThat(intake.refused()).isEqualTo(5);
        assertThat(intake.problems())
                .extracting(problem -> problem.reason().key())
                .contains(
                        "projects.indicator.area-unknown",
                        "platform.intake.no-number",
                        "projects.indicator.day",
                        "projects.indicator.measured-already");
    }

    private MeasurementIntake read(String table) throws Exception {
        Path file = folder.resolve("werte.csv");
        Files.writeString(file, table);
        List<Measured> there = List.of(
                new Measured(LocalDate.of(2026, 2, 1), null, BigDecimal.TEN, null),
                new Measured(LocalDate.of(2026, 1, 1), null, BigDecimal.TEN, null));
        StoredFile stored = stored();
        return new MeasurementReading(Map.of("johannstadt", "07"), there, TODAY, AIM)
                .read(stored, TableSource.open(file));
    }

    private static StoredFile stored() {
        return new StoredFile(1, "werte.csv", "text/csv", 1, "", null, Instant.EPOCH, null);
    }
}
