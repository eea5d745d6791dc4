package de.dresden.smartparticipation.participation.module;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The modules of consultations: which there are, in which phase, in which order. */
@Boundary
@Stateless
public class Modules {

    /** A consultation that is opened for a change of its modules. */
    private record Opened(ConsultationHead head, Capacity by) {

        Subject subject() {
            return new Subject("consultation", head.id(), head.reference());
        }
    }

    @Inject
    private ModuleRegister register;

    @Inject
    private ModuleDirectory directory;

    @Inject
    private ModuleViews views;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    /** The modules in their order. @throws NotFound where there is no such consultation, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<ModuleRow> list(String reference) {
        return views.of(consultations.known(reference, actor.get()));
    }

    /** One module. @throws NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public ModuleRow one(long module) {
        return list(directory.of(module).reference()).stream()
                .filter(row -> row.frame().id() == module)
                .findFirst()
                .orElseThrow(() -> new NotFound(module));
    }

    /** What a citizen sees of a consultation's modules, in their order. @throws NotFound for drafts too */
    @PermitAll
    public List<ModuleFrame> shown(String reference) {
        List<ModuleFrame> frames = directory.of(reference);
        if (!frames.stream().allMatch(ModuleFrame::visible)) {
            throw new NotFound(reference);
        }
        return frames;
    }

    /** Adds one at the end; there is at most one for ideas. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long add(String reference, ModuleKind kind, ModuleData data) {
        Opened opened = open(reference);
        List<ConsultationModule> siblings = register.of(opened.head().id());
        if (kind == ModuleKind.IDEAS && siblings.stream().anyMatch(module -> module.kind() == kind)) {
            throw new Refused(Reason.of("participation.module.ideas-once"));
        }
        ConsultationModule module = new ConsultationModule(opened.head().id(), kind, data, siblings.size());
        register.add(module);
        happenings.record(module.added(opened.subject(), opened.by()));
        return module.id();
    }

    /** Changes title, intro, phase and own days. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(long module, long version, ModuleData data) {
        ConsultationModule found = register.find(module);
        Opened opened = open(found, version);
        happenings.record(found.change(data, opened.subject(), opened.by()));
    }

    /** @param steps places towards the end, negative towards the beginning */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void move(long module, long version, int steps) {
        ConsultationModule found = register.find(module);
        Opened opened = open(found, version);
        happenings.record(found.move(register.of(found.consultation()), steps, opened.subject(), opened.by()));
    }

    /** Removes one that holds nothing. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(long module, long version) {
        ConsultationModule found = register.find(module);
        Opened opened = open(found, version);
        happenings.record(found.removed(register.isEmpty(module, found.kind()), opened.subject(), opened.by()));
        register.remove(found);
    }

    private Opened open(ConsultationModule module, long version) {
        Opened opened = open(consultations.of(module.consultation()).reference());
        module.requireVersion(version);
        return opened;
    }

    private Opened open(String reference) {
        ConsultationHead head = consultations.known(reference, actor.get());
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, head.department());
        if (!head.state().changeable()) {
            throw new Refused(Reason.of("participation.consultation.not-changeable"));
        }
        return new Opened(head, by);
    }
}
