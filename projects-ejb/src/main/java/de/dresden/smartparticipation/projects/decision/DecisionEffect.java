package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.application.ApplicantContact;
import de.dresden.smartparticipation.projects.application.ApplicationChanged;
import de.dresden.smartparticipation.projects.application.ApplicationCourse;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationState;
import de.dresden.smartparticipation.projects.decision.DecisionDesk.Opened;
import de.dresden.smartparticipation.projects.project.ProjectOpening;
import de.dresden.smartparticipation.projects.selection.Ruling;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What follows from a confirmed decision: applications move, projects are opened, applicants are told. */
@Dependent
class DecisionEffect {

    @Inject
    private ApplicationCourse course;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private ProjectOpening projects;

    @Inject
    private Happenings happenings;

    /** In the order of the applications' keys, so that two decisions never wait for each other. */
    void move(Opened opened) {
        opened.lines().stream()
                .filter(DecisionEffect::moves)
                .sorted(Comparator.comparing(DecisionLine::id))
                .forEach(line -> move(line, opened.by()));
    }

    private void move(DecisionLine line, Capacity by) {
        RowData data = line.data();
        ApplicationChanged change =
                switch (data.ruling()) {
                    case SELECTED -> course.selected(line.id(), by);
                    case WAITING -> course.waiting(line.id(), by);
                    case NOT_SELECTED -> course.notSelected(line.id(), data.reason(), by);
                };
        happenings.record(change);
        if (data.ruling() == Ruling.SELECTED) {
            projects.open(line.id(), by);
        }
    }

    /** One that waits and goes on waiting hears nothing new. */
    private static boolean moves(DecisionLine line) {
        return line.data().ruling() != Ruling.WAITING || line.state() == ApplicationState.ELIGIBLE;
    }

    List<LetterOrder> letters(Opened opened) {
        return opened.lines().stream()
                .filter(DecisionEffect::moves)
                .map(line -> letter(line, opened))
                .toList();
    }

    private LetterOrder letter(DecisionLine line, Opened opened) {
        ApplicantContact to = applications.contact(line.id());
        RowData data = line.data();
        Map<String, String> values = new HashMap<>();
        values.put("titel", line.title());
        values.put("nummer", data.application());
        values.put("aufruf", opened.call().name().in(to.language()));
        String template =
                switch (data.ruling()) {
                    case SELECTED -> {
                        values.put("betrag", euros(data.grantedCents(), to.language()));
                        yield DecisionMails.SELECTED;
                    }
                    case WAITING -> {
                        values.put("platz", String.valueOf(data.place()));
                        yield DecisionMails.WAITING;
                    }
                    case NOT_SELECTED -> {
                        values.put("grund", data.reason());
                        yield DecisionMails.NOT_SELECTED;
                    }
                };
        return new LetterOrder(
                template,
                to.language(),
                to.applicant().email(),
                values,
                new Subject(ApplicationChanged.SUBJECT, line.id(), data.application()));
    }

    static String euros(long cents, Locale language) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00a0€";
    }
}
