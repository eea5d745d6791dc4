package de.dresden.smartparticipation.participation.measure;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The list of measures of a module: by hand, in their order. Also {@link MeasureImport}. */
@Boundary
@Stateless
public class Measures {

    @Inject
    private ModuleAccess modules;

    @Inject
    private MeasureRegister register;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Happenings happenings;

    /** @throws NotFound where there is no such module, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<MeasureRow> list(long module) {
        return register.rows(modules.readable(module, ModuleKind.MEASURES).id());
    }

    /** Adds one at the end. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void add(long module, MeasureData data) {
        ManagedModule managed = modules.changed(module, ModuleKind.MEASURES);
        List<Measure> there = register.of(module);
        AcceptableMeasure.requireRoom(there.size(), 1);
        requireUnlike(there, null, data);
        requireTopic(managed.frame(), data.topic());
        Measure measure = new Measure(module, data, there.size());
        register.add(measure);
        happenings.record(measure.added(subject(managed), managed.by()));
    }

    /** Changes its words, topic and department, also after votes: what it was before stands in the audit. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(long measure, long version, MeasureData data) {
        Measure found = register.find(measure);
        ManagedModule managed = open(found, version);
        requireUnlike(register.of(found.module()), found, data);
        requireTopic(managed.frame(), data.topic());
        happenings.record(found.change(data, subject(managed), managed.by()));
    }

    /** @param place its new place, counted from 1 */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void move(long measure, long version, int place) {
        Measure found = register.find(measure);
        ManagedModule managed = open(found, version);
        happenings.record(found.moveTo(register.of(found.module()), place, subject(managed), managed.by()));
    }

    /** Removes one that nobody has judged yet. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(long measure, long version) {
        Measure found = register.find(measure);
        ManagedModule managed = open(found, version);
        happenings.record(found.removed(register.votes(measure), subject(managed), managed.by()));
        register.remove(found);
    }

    private ManagedModule open(Measure measure, long version) {
        ManagedModule managed = modules.changed(measure.module(), ModuleKind.MEASURES);
        measure.requireVersion(version);
        return managed;
    }

    private void requireTopic(ModuleFrame frame, Long topic) {
        boolean known = topic == null
                || consultations.topics(frame.consultation()).stream().anyMatch(found -> found.id() == topic);
        if (!known) {
            throw new NotFound(topic);
        }
    }

    private static void requireUnlike(List<Measure> there, Measure itself, MeasureData data) {
        if (there.stream().anyMatch(other -> other != itself && other.title().equalsIgnoreCase(data.title()))) {
            throw new Refused(Reason.of("participation.measure.there-already", data.title()));
        }
    }

    static Subject subject(ManagedModule managed) {
        return new Subject(
                "consultation", managed.frame().consultation(), managed.frame().reference());
    }
}
