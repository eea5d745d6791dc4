package de.dresden.smartparticipation.participation.idea;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Sets up what a module for ideas asks. Who may not know of the consultation does not find the module. */
@Stateless
@Boundary
public class IdeaSetup {

    @Inject
    private ModuleAccess modules;

    @Inject
    private IdeaRegister register;

    @Inject
    private IdeaForms forms;

    @Inject
    private IdeaSheets sheets;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    /** What it asks, retired fields included. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public IdeaFormOverview form(long module) {
        ModuleFrame frame = modules.readable(module, ModuleKind.IDEAS);
        return new IdeaFormOverview(
                frame, forms.of(module), modules.manageable(frame), register.used(frame.consultation()));
    }

    /** Writes the contributions with their answers; internal ones too, so for whoever takes them in. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR})
    public void writeAnswers(long module, TableFormat format, Locale language, OutputStream out) throws IOException {
        IdeaFormOverview ideas = form(module);
        Actor person = actor.get();
        if (!person.is(Role.MODERATOR, ideas.frame().department())
                && !person.is(Role.CONSULTATION_MANAGER, ideas.frame().department())) {
            throw new NotAllowed();
        }
        sheets.write(ideas, format, language, out);
    }

    /** Says how contributions and comments are taken in from now on; those that are there stay as they are. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void saveSettings(long module, IdeaSettingsData settings) {
        ManagedModule managed = modules.changed(module, ModuleKind.IDEAS);
        happenings.record(register.settings(module).change(settings, subject(managed), managed.by()));
    }

    /** Adds a field at the end. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long addField(long module, FieldData data) {
        ManagedModule managed = modules.changed(module, ModuleKind.IDEAS);
        IdeaField field = new IdeaField(module, data, register.fields(module).size(), used(managed));
        register.add(field);
        happenings.record(field.added(subject(managed), managed.by()));
        return field.id();
    }

    /** Changes a field; once contributions came in, only in ways that lose nothing. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void changeField(long field, long version, FieldData data) {
        IdeaField found = register.field(field);
        ManagedModule managed = opened(found, version);
        happenings.record(found.change(data, used(managed), subject(managed), managed.by()));
    }

    /** @param place where it stands then, from 0 */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void moveField(long field, long version, int place) {
        IdeaField found = register.field(field);
        ManagedModule managed = opened(found, version);
        List<IdeaField> siblings = register.fields(found.module());
        happenings.record(found.move(siblings, place, subject(managed), managed.by()));
    }

    /** Asks it no more, or again; what was answered stays. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void retireField(long field, long version, boolean retire) {
        IdeaField found = register.field(field);
        ManagedModule managed = opened(found, version);
        happenings.record(found.retire(retire, subject(managed), managed.by()));
    }

    /** Removes a field, as long as nothing has come in. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void removeField(long field, long version) {
        IdeaField found = register.field(field);
        ManagedModule managed = opened(found, version);
        happenings.record(found.removed(used(managed), subject(managed), managed.by()));
        register.remove(found);
    }

    private ManagedModule opened(IdeaField field, long version) {
        ManagedModule managed = modules.changed(field.module(), ModuleKind.IDEAS);
        field.requireVersion(version);
        return managed;
    }

    private boolean used(ManagedModule managed) {
        return register.used(managed.frame().consultation());
    }

    private static Subject subject(ManagedModule managed) {
        return new Subject(
                "consultation", managed.frame().consultation(), managed.frame().reference());
    }
}
