package de.dresden.smartparticipation.participation.standing;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.standing.StandingQueries.Tallies;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Tells where a consultation stands, to all who may see it. Titles of waiting contributions only to the managers and
 * moderators of its department and to auditors: not everything that waits is checked yet.
 */
@Boundary
@Stateless
public class Standing {

    @Inject
    private Consultations consultations;

    @Inject
    private StandingQueries queries;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public StandingReport of(String reference) {
        ConsultationHead head = consultations.head(reference);
        Tallies tallies = queries.tallies(head.id());
        List<OldestOpen> oldest = maySeeTitles(head) ? queries.oldest(head.id(), StandingReport.OLDEST) : List.of();
        return new StandingReport(head, tallies.whole(), tallies.topics(), tallies.departments(), oldest);
    }

    /** How many are at which step, all topics together. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Tally whole(String reference) {
        return queries.tallies(consultations.head(reference).id()).whole();
    }

    /** Writes both tables, by topic and by department. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public void write(String reference, TableFormat format, Locale language, OutputStream out) {
        ConsultationHead head = consultations.head(reference);
        try {
            StandingSheet.write(head, queries.tallies(head.id()), format, language, clock.instant(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean maySeeTitles(ConsultationHead head) {
        Actor person = actor.get();
        return person.is(Role.AUDITOR)
                || person.is(Role.CONSULTATION_MANAGER, head.department())
                || person.is(Role.MODERATOR, head.department());
    }
}
