package de.dresden.smartparticipation.projects.application;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationTableTest {

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFormatIsWritten(TableFormat format) throws IOException {
        assertThat(written(format)).isNotEmpty();
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        assertThat(new String(written(TableFormat.CSV), StandardCharsets.UTF_8))
                .contains("'=HYPERLINK")
                .contains("3000,00")
                .contains("Neustadt");
    }

    private static byte[] written(TableFormat format) throws IOException {
        ApplicationFrame frame = new ApplicationFrame(
                1,
                "AN-2026-0001",
                1,
                "=HYPERLINK(\"x\")",
                "",
                ApplicationState.SUBMITTED,
                300_000,
                240_000,
                Set.of("13"));
        ApplicationEntry entry = new ApplicationEntry(
                frame, "FA-2026-01", "Zukunftsstadt", ApplicantKind.ASSOCIATION, ApplicationSamples.NOW, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApplicationTable.write(
                List.of(entry), Map.of("13", "Neustadt"), format, Locale.GERMAN, ApplicationSamples.NOW, out);
        return out.toByteArray();
    }
}
