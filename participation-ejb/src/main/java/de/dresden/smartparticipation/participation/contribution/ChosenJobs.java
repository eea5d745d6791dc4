package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Names the work on many contributions after their consultation, so that its person finds it again in the list of jobs. */
@Dependent
class ChosenJobs {

    private static final String OF_CHOSEN = """
            select distinct k.id, k.reference, k.title from participation.contribution c
            join participation.consultation k on k.id = c.consultation_id
            where c.reference = any (?::text[]) limit 2""";

    private static final String OF_FILTER = """
            select k.id, k.reference, k.title from participation.consultation k
            where k.reference = any (?::text[]) limit 2""";

    /** A consultation whose contributions were chosen. */
    private record Named(Subject subject, String title) {}

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** The request for the work on what was chosen; its kind's own parameters are still to be added. */
    JobRequest request(String kind, ChosenContributions chosen) {
        boolean singly = !chosen.references().isEmpty();
        List<Named> consultations = sql.list(
                singly ? OF_CHOSEN : OF_FILTER,
                row -> new Named(
                        new Subject("consultation", row.number("id"), row.text("reference")), row.text("title")),
                singly ? chosen.references() : chosen.filter().consultations());
        return chosen.with(
                consultations.size() == 1
                        ? JobRequest.of(
                                kind,
                                consultations.get(0).title(),
                                consultations.get(0).subject())
                        : JobRequest.of(kind, title(), requester()));
    }

    private static String title() {
        return Texts.german().text(Reason.of("participation.contribution.several-consultations"));
    }

    private Subject requester() {
        Staff staff = actor.staff();
        return new Subject("account", staff.id(), staff.login());
    }
}
