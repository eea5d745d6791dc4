package de.dresden.smartparticipation.projects.grant;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A refusal as its recipient reads it: what is refused, why, and what can be done against it, and nothing of money. */
class NoticePaperTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void aRefusalSaysWhatWhyAndHowToObject() throws IOException {
        String text = written(refusal(List.of()), List.of());
        assertThat(text)
                .containsSubsequence(
                        "Landeshauptstadt Dresden Stelle Bürgerbeteiligung",
                        "Gartenverein Ufer e. V. Am Ufer 3 01067 Dresden",
                        "Ablehnungsbescheid ZB-2027-0009",
                        "Datum 1. März 2027",
                        "Projekt Beete am Ufer (PR-2027-001)",
                        "Ihren Antrag auf Förderung des Projekts „Beete am Ufer“ (PR-2027-001) lehnen wir ab.",
                        "Begründung",
                        "Das Ufer wird 2027 gebaut.",
                        "Beete am Ufer lässt sich dort nicht anlegen.",
                        "Rechtsbehelfsbelehrung",
                        "innerhalb eines Monats nach seiner Bekanntgabe Widerspruch",
                        "Bearbeitet: Eva",
                        "Unterschrieben: Beate")
                .doesNotContain("Bewilligt", "Zuwendung", "Nebenbestimmungen", "€", "{", "–", "projects.", "null");
    }

    @Test
    void itsConditionsAreNumbered() throws IOException {
        List<String> conditions = List.of("Das gilt für {projekt}.", "Die Unterlagen senden wir zurück.");
        assertThat(written(refusal(conditions), conditions))
                .contains("Nebenbestimmungen 1. Das gilt für Beete am Ufer. 2. Die Unterlagen senden wir zurück.");
    }

    private static GrantNotice refusal(List<String> conditions) {
        Capacity author = new Capacity(7L, null);
        GrantNotice notice = new GrantNotice("ZB-2027-0009", 1, NoticeKind.REFUSAL, author, NOW);
        notice.write(
                new NoticeData(
                        1,
                        "Gartenverein Ufer e. V.",
                        "Am Ufer 3\n01067 Dresden",
                        null,
                        "Das Ufer wird 2027 gebaut.\n\n{projekt} lässt sich dort nicht anlegen.",
                        null,
                        GrantSum.NOTHING,
                        conditions,
                        List.of()),
                true,
                author);
        return notice;
    }

    private static String written(GrantNotice notice, List<String> conditions) throws IOException {
        ProjectFrame project = new ProjectFrame(
                1, "PR-2027-001", null, 3L, "Beete am Ufer", 7, ProjectState.PLANNED, ProjectLight.GREEN, "");
        NoticePaper paper = new NoticePaper(
                notice,
                project,
                DemoGrantTexts.of(NoticeKind.REFUSAL),
                conditions,
                null,
                null,
                new MoneyRules(60, 1_000, 2_000, 6, 0, DayCount.ACTUAL_365),
                LocalDate.of(2027, 3, 1));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperPdf.write(
                paper.paper(
                        "Landeshauptstadt Dresden\nStelle Bürgerbeteiligung",
                        List.of("Bearbeitet: Eva", "Unterschrieben: Beate")),
                pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
