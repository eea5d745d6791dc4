package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.Criterion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The minutes say who sat, who had a conflict, how it ranked and what is recommended, and of what is kept from their reader only the name. */
class MinutesTest {

    private static final Instant THEN = Instant.parse("2026-12-30T15:00:00Z");

    @Test
    void theMinutesSayHowItCameOut() throws IOException {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String text = written(row(false), language);
            assertThat(text)
                    .contains(
                            "FA-2026-01",
                            "Garten (AN-2026-0001)",
                            "Anna",
                            "Bernd",
                            "§ 21 VwVfG",
                            "Rathaus",
                            "Wir haben beraten")
                    .contains(language == Locale.GERMAN ? "86,67" : "86.67")
                    .doesNotContain("projects.");
        }
    }

    @Test
    void whatIsKeptFromTheReaderStandsWithoutScores() throws IOException {
        assertThat(written(row(true), Locale.GERMAN))
                .contains("Garten (AN-2026-0001)", "gesperrt")
                .doesNotContain("86,67", "13/15");
    }

    private static OutcomeRow row(boolean locked) {
        ApplicationFrame frame = new ApplicationFrame(
                1, "AN-2026-0001", 1, "Garten", "Verein", ApplicationState.ELIGIBLE, 100, 100, Set.of());
        BigDecimal percent = new BigDecimal("86.67");
        return locked
                ? OutcomeRow.kept(frame)
                : new OutcomeRow(
                        frame,
                        false,
                        1,
                        false,
                        percent,
                        "13/15",
                        1,
                        1,
                        percent,
                        percent,
                        BigDecimal.ZERO,
                        1,
                        1,
                        List.of(new MarkRow("Anna", percent, false, false)),
                        new RecommendationRow("AN-2026-0001", RecommendationKind.RECOMMENDED, null, ""));
    }

    private static String written(OutcomeRow row, Locale language) throws IOException {
        CallFrame call = new CallFrame(
                1, "FA-2026-01", "Zukunftsstadt", "", 7, CallKind.CITY_PROJECT, CallState.PUBLISHED, List.of());
        JuryOutcome outcome = new JuryOutcome(
                call,
                THEN,
                List.of(Criterion.german(1, "Wirkung", "", 3, 0, 5)),
                List.of(row),
                List.of(new RankingRow(1, RankingCause.CLOSED, THEN, "Eva")),
                List.of(new SittingRow(
                        1,
                        LocalDate.of(2026, 12, 30),
                        LocalTime.of(17, 0),
                        "Rathaus",
                        "Wir haben beraten",
                        List.of(new SittingRow.AttendanceRow(1, "Anna", Attendance.PRESENT)),
                        1)),
                List.of(member(1, "Anna"), member(2, "Bernd")),
                List.of(new ConflictRow(
                        1,
                        2,
                        "Bernd",
                        "AN-2026-0001",
                        "Garten",
                        ConflictGround.CONCERN,
                        "x",
                        RaisedBy.MEMBER,
                        "Bernd",
                        THEN,
                        null,
                        null,
                        null,
                        null)),
                2,
                true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MinutesWriting().write(outcome, language, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static MemberRow member(long id, String name) {
        return new MemberRow(
                id,
                id,
                name,
                AppointmentKind.MEMBER,
                false,
                null,
                null,
                LocalDate.of(2026, 12, 1),
                null,
                MemberAnswer.ACCEPTED,
                THEN,
                null,
                1);
    }
}
