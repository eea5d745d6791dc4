package de.dresden.smartparticipation.participation.publicview;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.publicview.EditedConsultation.Edited;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Documents that a consultation shows; everybody may download them from the moment it is published. */
@Stateless
@Boundary
public class ConsultationDocuments {

    /** Owner of the documents' files: a type of its own, so that nothing else of a consultation is ever open. */
    static final String FILES = "consultation-document";

    @Inject
    private EditedConsultation consultations;

    @Inject
    private ConsultationDirectory directory;

    @Inject
    private PublicViewRegister register;

    @Inject
    private FileStore files;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** Documents of a consultation in their order. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public List<DocumentRow> of(String consultation) {
        return register.documents(directory.known(consultation, actor.get()).id());
    }

    /**
     * Adds a document behind the others.
     *
     * @param name name of the file as the browser sent it
     * @param title what it is, 2 to 200 characters; blank: the file's name
     * @throws de.dresden.smartparticipation.platform.fault.Refused where the file is empty, too large or of another kind
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void add(String consultation, InputStream content, String name, String title) {
        Edited edited = consultations.open(consultation);
        Subject owner = new Subject(FILES, edited.head().id(), edited.head().reference());
        StoredFile file = files.keep(content, name, owner, FileKind.ATTACHMENTS);
        ConsultationDocument document = new ConsultationDocument(
                edited.head().id(),
                file.id(),
                title == null || title.isBlank() ? file.name() : title,
                register.nextPosition(edited.head().id()));
        register.add(document);
        happenings.record(new PublicViewChanged(
                edited.subject(),
                "document-added",
                Map.of(),
                Map.of("title", document.title(), "file", file.name(), "hash", file.hash()),
                edited.by()));
    }

    /** Gives a document another title. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void rename(String consultation, long document, long version, String title) {
        Edited edited = consultations.open(consultation);
        ConsultationDocument there =
                register.document(edited.head().id(), document).expect(version);
        String was = there.title();
        there.call(title);
        happenings.record(new PublicViewChanged(
                edited.subject(),
                "document-renamed",
                Map.of("title", was),
                Map.of("title", there.title()),
                edited.by()));
    }

    /** Takes a document and its file away. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void remove(String consultation, long document, long version) {
        Edited edited = consultations.open(consultation);
        ConsultationDocument there =
                register.document(edited.head().id(), document).expect(version);
        StoredFile file = files.get(there.file());
        register.remove(there);
        files.delete(file.id());
        happenings.record(new PublicViewChanged(
                edited.subject(),
                "document-removed",
                Map.of("title", there.title(), "file", file.name(), "hash", file.hash()),
                Map.of(),
                edited.by()));
    }
}
