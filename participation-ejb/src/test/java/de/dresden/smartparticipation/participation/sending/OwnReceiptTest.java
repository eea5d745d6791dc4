package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Content;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Mail;
import de.dresden.smartparticipation.participation.sending.OwnContribution.Rights;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OwnReceiptTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-16T08:00:00Z");

    @Test
    void saysWhenItCameInAndThatThisIsItsWording() throws IOException {
        assertThat(receipt(null, Locale.GERMAN))
                .contains("Eingegangen am", "16.11.2026, 09:00", "Der Wortlaut, wie er eingegangen ist")
                .doesNotContain("Zuletzt geändert am");
    }

    @Test
    void afterACorrectionSaysWhenAndWhichWordingItShows() throws IOException {
        Instant corrected = Instant.parse("2026-11-18T13:30:00Z");

        assertThat(receipt(corrected, Locale.GERMAN))
                .contains("16.11.2026, 09:00", "Zuletzt geändert am", "nach Ihrer Änderung vom 18.11.2026, 14:30");
        assertThat(receipt(corrected, Locale.ENGLISH))
                .contains("Last changed on", "not the one received first", "Square (BV-2026-001)");
    }

    private static String receipt(Instant corrected, Locale language) throws IOException {
        Content content = new Content(
                "Mehr Bäume",
                "Am Platz",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                RECEIVED,
                0,
                corrected);
        OwnContribution own = new OwnContribution(
                "BE-2026-00042",
                "BV-2026-001",
                new Wording("Platz", "Square"),
                ContributionState.RECEIVED,
                content,
                new Rights(true, null, true),
                null,
                null,
                null,
                Mail.NONE,
                1);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new OwnReceipt().write(own, language, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
