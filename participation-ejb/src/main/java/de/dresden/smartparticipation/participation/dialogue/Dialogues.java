package de.dresden.smartparticipation.participation.dialogue;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.markup.RichText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The text of a dialogue, section by section. */
@Boundary
@Stateless
public class Dialogues {

    @Inject
    private ModuleAccess modules;

    @Inject
    private DialogueRegister register;

    @Inject
    private DialogueReading reading;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    /** The sections in their order. @throws NotFound where there is no such module, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<SectionRow> sections(long module) {
        return reading.rows(modules.readable(module, ModuleKind.DIALOGUE).id());
    }

    /** Whether comments are looked at before they are shown. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public boolean isModeratedBefore(long module) {
        return reading.moderatedBefore(
                modules.readable(module, ModuleKind.DIALOGUE).id());
    }

    /** Says whether comments are looked at before they are shown; those that are shown already stay. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void moderateBefore(long module, boolean before) {
        ManagedModule managed = modules.changed(module, ModuleKind.DIALOGUE);
        boolean was = reading.moderatedBefore(module);
        reading.moderateBefore(module, before);
        happenings.record(new DialogueChanged(
                subject(managed),
                "moderation-changed",
                Map.of("moderatedBefore", was),
                Map.of("moderatedBefore", before),
                managed.by()));
    }

    /** Adds a section at the end. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void add(long module, SectionData data) {
        ManagedModule managed = modules.changed(module, ModuleKind.DIALOGUE);
        DialogueSection section =
                new DialogueSection(module, allowed(data), register.of(module).size());
        register.add(section);
        happenings.record(section.added(subject(managed), managed.by()));
    }

    /** Changes heading and text, also where there are comments: what it was before stands in the audit. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(long section, long version, SectionData data) {
        DialogueSection found = register.section(section);
        ManagedModule managed = open(found, version);
        happenings.record(found.change(allowed(data), subject(managed), managed.by()));
    }

    /** @param steps places towards the end, negative towards the beginning */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void move(long section, long version, int steps) {
        DialogueSection found = register.section(section);
        ManagedModule managed = open(found, version);
        happenings.record(found.move(register.of(found.module()), steps, subject(managed), managed.by()));
    }

    /** Removes a section to which nobody has said anything. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(long section, long version) {
        DialogueSection found = register.section(section);
        ManagedModule managed = open(found, version);
        happenings.record(found.removed(reading.comments(section), subject(managed), managed.by()));
        reading.files(section).forEach(file -> files.delete(file.id()));
        register.remove(found);
    }

    /**
     * Adds a picture or a document to a section.
     *
     * @param seen what is seen on a picture, for those who do not see it; needed there
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void addFile(long section, InputStream content, String name, String seen) {
        DialogueSection found = register.section(section);
        ManagedModule managed = modules.changed(found.module(), ModuleKind.DIALOGUE);
        StoredFile file = files.keep(
                content,
                name,
                new Subject(DialogueSection.FILES, section, managed.frame().reference()),
                FileKind.ATTACHMENTS);
        happenings.record(found.fileAdded(file.name(), isPicture(file), seen, subject(managed), managed.by()));
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void removeFile(long section, long file) {
        DialogueSection found = register.section(section);
        ManagedModule managed = modules.changed(found.module(), ModuleKind.DIALOGUE);
        StoredFile stored = reading.files(section).stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound(file));
        files.delete(file);
        happenings.record(found.fileRemoved(stored.name(), subject(managed), managed.by()));
    }

    private static boolean isPicture(StoredFile file) {
        return FileKind.PICTURES.stream().anyMatch(kind -> kind.mediaType().equals(file.mediaType()));
    }

    private ManagedModule open(DialogueSection section, long version) {
        ManagedModule managed = modules.changed(section.module(), ModuleKind.DIALOGUE);
        section.requireVersion(version);
        return managed;
    }

    private static SectionData allowed(SectionData data) {
        return new SectionData(data.heading(), RichText.sanitised(data.body()));
    }

    private static Subject subject(ManagedModule managed) {
        return new Subject(
                "consultation", managed.frame().consultation(), managed.frame().reference());
    }
}
