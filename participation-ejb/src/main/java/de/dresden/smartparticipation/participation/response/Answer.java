package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.contribution.AnswerProgress.Answered;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer together with what it answers, in a command.
 *
 * @param due nearest deadline among what it answers, or null
 */
record Answer(Response response, List<Answered> targets, String consultationTitle, LocalDate due) {

    Subject subject() {
        return new Subject(ResponseChanged.SUBJECT, response.id(), reference());
    }

    /** The group's reference, or that of the one contribution. */
    String reference() {
        return response.reference() == null ? targets.get(0).reference() : response.reference();
    }

    String title() {
        return targets.get(0).title();
    }

    String page() {
        return "/contributions/case.xhtml?ref=" + targets.get(0).reference();
    }
}
