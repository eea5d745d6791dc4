package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What may be kept of a partner. */
final class AcceptablePartner {

    private static final int LONGEST_PHONE = 50;

    private AcceptablePartner() {}

    /** As it is kept. @throws de.dresden.smartparticipation.platform.fault.Refused with all that is wrong */
    static ProjectPartner of(ProjectPartner typed) {
        ProjectPartner given = new ProjectPartner(
                typed.id(),
                typed.part(),
                typed.kind(),
                Objects.requireNonNullElse(TypedText.line(typed.name()), ""),
                Objects.requireNonNullElse(TypedText.text(typed.contribution()), ""),
                TypedText.line(typed.contactName()),
                TypedText.line(typed.contactEmail()),
                TypedText.line(typed.contactPhone()),
                typed.version());
        AcceptableProject.require(problems(given));
        return given;
    }

    private static List<Reason> problems(ProjectPartner given) {
        List<Reason> problems = new ArrayList<>();
        if (given.part() == null || given.kind() == null) {
            problems.add(AcceptableProject.because("partner-incomplete"));
        }
        if (given.name().isEmpty() || given.name().length() > AcceptableProject.LONGEST_TITLE) {
            problems.add(AcceptableProject.because("partner-name", AcceptableProject.LONGEST_TITLE));
        }
        if (given.contribution().length() > AcceptableProject.LONGEST_SUMMARY) {
            problems.add(AcceptableProject.because("note-length", AcceptableProject.LONGEST_SUMMARY));
        }
        if (longer(given.contactName(), AcceptableProject.LONGEST_TITLE)
                || longer(given.contactPhone(), LONGEST_PHONE)) {
            problems.add(AcceptableProject.because("contact-length"));
        }
        if (given.contactEmail() != null && !EmailAddress.isOne(given.contactEmail())) {
            problems.add(AcceptableProject.because("contact-email", given.contactEmail()));
        }
        return problems;
    }

    private static boolean longer(String text, int most) {
        return text != null && text.length() > most;
    }
}
