package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** What managers have to do on a tandem: see that it applies, and enter what was certified in the register. */
final class TandemTasks {

    static final String APPLY = "tandem.apply";
    static final String REGISTER = "tandem.register";

    /** Days in which a tandem should have handed its application in. */
    private static final int DAYS = 30;

    private TandemTasks() {}

    /** As it stands now. @param title how it is called */
    static List<TaskChange> of(TandemFrame tandem, String title) {
        boolean waits = tandem.state() == TandemState.OPEN || tandem.state() == TandemState.DRAFT;
        return List.of(
                waits
                        ? open(
                                APPLY,
                                tandem.subject(),
                                tandem,
                                title,
                                tandem.begun().plusDays(DAYS))
                        : new TaskChange.Close(APPLY, tandem.subject()));
    }

    /** A certificate waits to be entered in the register. @param company how the company is called */
    static TaskChange register(TandemFrame tandem, Certificate certificate, String company) {
        return open(REGISTER, subject(certificate), tandem, company, certificate.registerUntil());
    }

    static TaskChange registered(Certificate certificate) {
        return new TaskChange.Close(REGISTER, subject(certificate));
    }

    private static Subject subject(Certificate certificate) {
        return new Subject(Certificate.SUBJECT, certificate.id(), certificate.reference());
    }

    private static TaskChange open(String step, Subject subject, TandemFrame tandem, String title, LocalDate due) {
        return new TaskChange.Open(
                step,
                subject,
                "projects",
                title,
                Texts.german().text("projects.company.programme"),
                Role.COOPERATION_MANAGER,
                null,
                null,
                due,
                "/cooperation/tandem.xhtml?ref=" + tandem.reference());
    }
}
