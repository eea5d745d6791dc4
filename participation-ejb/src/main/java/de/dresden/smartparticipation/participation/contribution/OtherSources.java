package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Contributions that come out of another room of this module; who asks for them must be a host of the consultation. */
@Dependent
public class OtherSources {

    @Inject
    private ContributionRegister register;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private NoteBook notes;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * A free text of a survey becomes a contribution; where it comes from stands in a note.
     *
     * @param consultation reference
     * @param survey title of the survey
     * @param question what was asked
     * @param text what was answered
     * @return the contribution's reference
     * @throws de.dresden.smartparticipation.platform.fault.Refused where the consultation takes nothing in any more
     * @throws de.dresden.smartparticipation.platform.fault.NotAllowed for people of other departments
     */
    public String fromSurvey(String consultation, String survey, String question, String text) {
        ConsultationFrame frame =
                register.frame(consultations.known(consultation, actor.get()).id());
        Capacity by = host(frame);
        frame.ensureTakesIn();
        PaperContribution typed = new PaperContribution(null, null, text, null, null, Channel.SURVEY, null, null, null);
        Contribution contribution = register.add(Contribution.of(
                typed.receipt(clock.instant()), frame.id(), register.nextReference(), by, clock.instant()));
        if (by.person() != null) {
            notes.write(contribution, NoteKind.NOTE, survey + ": " + question, by.person());
        }
        happenings.record(contribution.received(by).also(tasks.changes(frame.id())));
        return contribution.reference();
    }

    private Capacity host(ConsultationFrame frame) {
        Actor current = actor.get();
        return current.is(Role.MODERATOR, frame.department())
                ? current.capacity(Role.MODERATOR, frame.department())
                : current.require(Role.CONSULTATION_MANAGER, frame.department());
    }
}
