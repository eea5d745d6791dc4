package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Tells somebody of the appointment to a jury, in German: as what, for which call and days, when it scores, and where to answer. */
final class AppointmentLetter {

    private static final String KEY = "projects.jury.letter.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private AppointmentLetter() {}

    /**
     * @param name of the person
     * @param email where the person is reached
     * @param link the jury's page, behind the login
     */
    static LetterOrder of(
            CallFrame call, Subject jury, Appointment appointment, String name, String email, String link) {
        Texts texts = Texts.german();
        String office = appointment.chair()
                ? "chair"
                : appointment.kind() == AppointmentKind.ALTERNATE ? "alternate" : "member";
        return new LetterOrder(
                JuryMails.APPOINTED,
                Locale.GERMAN,
                email,
                Map.of(
                        "anrede", texts.text(KEY + "greeting", name),
                        "aufruf", call.title(),
                        "nummer", call.reference(),
                        "amt", texts.text(KEY + office),
                        "zeitraum", days(texts, appointment.first(), appointment.last()),
                        "bewertung",
                                call.days(CallPhase.JURY)
                                        .map(days -> days(texts, days.first(), days.last()))
                                        .orElse("–"),
                        "link", link),
                jury);
    }

    private static String days(Texts texts, LocalDate first, LocalDate last) {
        return last == null
                ? texts.text(KEY + "from", DAY.format(first))
                : texts.text(KEY + "from-to", DAY.format(first), DAY.format(last));
    }
}
