package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.idea.IdeaFieldView;
import de.dresden.smartparticipation.participation.idea.IdeaForms;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Contributions that did not come in by themselves: a clerk of the consultation's department enters them. */
@Stateless
@Boundary
public class PaperIntake {

    @Inject
    private ContributionRegister register;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private ConsultationTasks tasks;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private IdeaForms forms;

    @Inject
    private IdeaAnswers answers;

    @Inject
    private FileStore files;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Keeps a scan until its contribution is entered; after a day it is gone.
     *
     * @throws Refused where it is empty, too large or of another kind
     */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER})
    public StoredFile upload(InputStream content, String name) {
        return files.upload(content, name, FileKind.ATTACHMENTS);
    }

    /**
     * The own fields that a consultation asks; on paper none of them must be answered, since nobody can ask back.
     *
     * @param consultation its reference
     * @return empty where it collects no contributions of citizens
     * @throws NotFound where the consultation does not exist or this person may not see it
     * @throws NotAllowed for people of other departments
     */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER})
    public List<IdeaFieldView> fields(String consultation) {
        host(register.frame(consultations.known(consultation, actor.get()).id()));
        return modules.ideas(consultation)
                .map(module -> forms.of(module.id()).voluntary().asked())
                .orElse(List.of());
    }

    /**
     * Enters a contribution.
     *
     * @param consultation its reference
     * @param scans uploads of the same person
     * @return the contribution's reference
     * @throws NotFound where the consultation does not exist or this person may not see it
     * @throws NotAllowed for people of other departments
     * @throws Refused where something is missing or invalid, also in an own field, the Stadtteil is unknown, the number is taken, or the consultation takes nothing in
     */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER})
    public String enter(String consultation, PaperContribution paper, List<Long> scans) {
        ConsultationFrame frame =
                register.frame(consultations.known(consultation, actor.get()).id());
        Capacity by = host(frame);
        frame.ensureTakesIn();
        if (!Channel.byHand().contains(paper.channel())) {
            throw new Refused(Reason.of("participation.contribution.channel-not-by-hand"));
        }
        if (paper.topic() != null && !register.hasTopic(frame.id(), paper.topic())) {
            throw new Refused(Reason.of("participation.contribution.topic-unknown"));
        }
        ensureKnown(paper.place());
        Map<Long, String> kept = kept(consultation, paper);
        Contribution contribution = register.add(Contribution.of(
                paper.found(areas).receipt(clock.instant()),
                frame.id(),
                register.nextReference(),
                by,
                clock.instant()));
        if (!kept.isEmpty()) {
            register.write();
            answers.keep(contribution.id(), kept);
        }
        scans.forEach(scan -> files.attach(scan, contribution.subject()));
        happenings.record(contribution.received(by).also(tasks.changes(frame.id())));
        return contribution.reference();
    }

    private Map<Long, String> kept(String consultation, PaperContribution paper) {
        return paper.answers().isEmpty()
                ? Map.of()
                : modules.ideas(consultation)
                        .map(module -> IdeaAnswers.checked(forms.of(module.id()).voluntary(), paper.answers()))
                        .orElse(Map.of());
    }

    private void ensureKnown(Place place) {
        String area = place == null ? null : place.area();
        if (area != null && areas.names().stream().noneMatch(one -> one.key().equals(area))) {
            throw new Refused(Reason.of("participation.contribution.area-unknown", area));
        }
    }

    private Capacity host(ConsultationFrame frame) {
        Actor current = actor.get();
        return current.is(Role.MODERATOR, frame.department())
                ? current.capacity(Role.MODERATOR, frame.department())
                : current.require(Role.CONSULTATION_MANAGER, frame.department());
    }
}
