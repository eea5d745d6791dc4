package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.publicview.ConsultationDocuments;
import de.dresden.smartparticipation.participation.publicview.DocumentRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The documents that a consultation shows to everybody. */
@Named("consultationsDocumentsView")
@ViewScoped
public class DocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationDocuments documents;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private List<DocumentRow> rows;
    private String title;
    private transient Part file;

    public void load() {
        details = consultations.details(reference);
        rows = documents.of(reference);
    }

    /** Whether this person may add and remove: until it is archived. */
    public boolean isChangeable() {
        return details.manageable() && details.head().beingAnswered();
    }

    public String add() throws IOException {
        try (InputStream content = file.getInputStream()) {
            documents.add(reference, content, file.getSubmittedFileName(), title);
        }
        notices.done("consultations.documents.added");
        return again();
    }

    public String remove(DocumentRow document) {
        documents.remove(reference, document.id(), document.version());
        notices.done("consultations.documents.removed", document.title());
        return again();
    }

    private String again() {
        return "/consultations/documents.xhtml?faces-redirect=true&reference=" + reference;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
