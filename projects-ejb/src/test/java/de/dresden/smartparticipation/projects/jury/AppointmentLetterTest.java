package de.dresden.smartparticipation.projects.jury;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallKind;
import de.dresden.smartparticipation.projects.call.CallPhase;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is appointed is told as what, for which call, in which days, and where to answer. */
class AppointmentLetterTest {

    private static final CallFrame CALL = new CallFrame(
            1,
            "FA-2026-01",
            "Zukunftsstadt",
            "",
            7,
            CallKind.CITY_PROJECT,
            CallState.PUBLISHED,
            List.of(new PhaseDays(CallPhase.JURY, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14))));

    @Test
    void callOfficeDaysAndLinkAreTold() {
        LetterOrder mail = letter(new Appointment(
                5, AppointmentKind.MEMBER, true, null, LocalDate.of(2027, 1, 15), LocalDate.of(2027, 3, 31)));
        assertThat(mail.to()).isEqualTo("sander@verein.example");
        assertThat(mail.template()).isEqualTo(JuryMails.APPOINTED);
        assertThat(mail.values())
                .containsEntry("anrede", "Guten Tag Hanna Sander")
                .containsEntry("aufruf", "Zukunftsstadt")
                .containsEntry("nummer", "FA-2026-01")
                .containsEntry("amt", "Vorsitz")
                .containsEntry("zeitraum", "15.01.2027 bis 31.03.2027")
                .containsEntry("bewertung", "01.02.2027 bis 14.02.2027")
                .containsEntry("link", "https://x/jury/call.xhtml?ref=FA-2026-01");
        assertThat(new JuryMails().templates())
                .filteredOn(one -> one.key().equals(JuryMails.APPOINTED))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.placeholders()).containsAll(mail.values().keySet()));
    }

    @Test
    void anAlternateWithoutALastDayIsTold() {
        LetterOrder mail =
                letter(new Appointment(5, AppointmentKind.ALTERNATE, false, null, LocalDate.of(2027, 1, 15), null));
        assertThat(mail.values()).containsEntry("amt", "Vertretung").containsEntry("zeitraum", "ab 15.01.2027");
    }

    private static LetterOrder letter(Appointment appointment) {
        return AppointmentLetter.of(
                CALL,
                new Subject(JuryChanged.SUBJECT, 1, "FA-2026-01"),
                appointment,
                "Hanna Sander",
                "sander@verein.example",
                "https://x/jury/call.xhtml?ref=FA-2026-01");
    }
}
