package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.participation.plan.ManagedPlans.Managed;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;

/**
 * The documents of a plan in their versions, and the kinds of environmental information. Needs a consultation manager of the
 * plan's department. Nothing that was added is ever lost; what a round displays is fixed by its publication.
 */
@Boundary
@Stateless
public class PlanDocuments {

    /** What plans consist of. */
    private static final Set<FileKind> KINDS = Set.of(
            FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.DOCX, FileKind.XLSX, FileKind.TEXT, FileKind.ZIP);

    @Inject
    private ManagedPlans plans;

    @Inject
    private PlanRegister register;

    @Inject
    private DocumentVersions versions;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Adds a document with its first version. @return its key */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long add(String reference, DocumentData data, InputStream content, String fileName) {
        Managed managed = plans.open(reference);
        PlanDocument document = new PlanDocument(managed.plan().id(), data);
        register.add(document);
        keep(managed, document, content, fileName, null);
        return document.id();
    }

    /** Adds a new version; the former ones stay. @param note what was changed, or null */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void renew(String reference, long document, InputStream content, String fileName, String note) {
        Managed managed = plans.open(reference);
        keep(managed, register.document(managed.plan(), document), content, fileName, note);
    }

    private void keep(Managed managed, PlanDocument document, InputStream content, String fileName, String note) {
        StoredFile file = files.keep(content, fileName, managed.plan().subject(), KINDS);
        String said = note == null || note.isBlank() ? null : note.strip();
        int number = versions.add(document.id(), file, said, managed.by().person(), clock.instant());
        happenings.record(document.renewed(number, file.hash(), managed.plan().subject(), managed.by()));
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long document, DocumentData data) {
        Managed managed = plans.open(reference);
        happenings.record(register.document(managed.plan(), document)
                .change(data, managed.plan().subject(), managed.by()));
    }

    /** Takes a document out of the plan; its versions stay in the file. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(String reference, long document) {
        Managed managed = plans.open(reference);
        happenings.record(register.document(managed.plan(), document)
                .remove(clock.instant(), managed.plan().subject(), managed.by()));
    }

    /** Adds a kind of environmental information. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void addInformation(String reference, Information information) {
        Managed managed = plans.open(reference);
        PlanInformation added = new PlanInformation(managed.plan().id(), information);
        register.add(added);
        happenings.record(added.added(managed.plan().subject(), managed.by()));
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void removeInformation(String reference, long information) {
        Managed managed = plans.open(reference);
        PlanInformation removed = register.information(managed.plan(), information);
        register.remove(removed);
        happenings.record(removed.removed(managed.plan().subject(), managed.by()));
    }
}
