package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.projects.document.ProjectDocument;
import de.dresden.smartparticipation.projects.document.ProjectDocuments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** The documents of a project in their versions. */
@Named("projectsDocumentsView")
@ViewScoped
public class DocumentsView extends ProjectSection {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProjectDocuments commands;

    private Long document;
    private List<ProjectDocument> documents;
    private String title;
    private String note;
    private String reason;
    private transient Part file;

    @Override
    protected void show() {
        documents = commands.of(getReference());
    }

    @Override
    protected String path() {
        return "/projects/documents.xhtml";
    }

    /** Sends a version; that the person has opened it is noted. */
    public void open(long version) throws IOException {
        FileDownload download = commands.open(getReference(), version);
        try (InputStream content = download.content()) {
            Faces.sendFile(content, download.file().name(), true);
        }
    }

    /** Adds a document, or a new version of the one that is chosen. */
    public String save() {
        return act(document == null ? "projects.documents.added" : "projects.documents.renewed", () -> {
            try (InputStream content = file.getInputStream()) {
                if (document == null) {
                    commands.add(getReference(), title, content, file.getSubmittedFileName());
                } else {
                    commands.renew(
                            getReference(),
                            document,
                            getChanged().version(),
                            content,
                            file.getSubmittedFileName(),
                            note);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public String remove() {
        return act(
                "projects.documents.removed",
                () -> commands.remove(getReference(), document, getChanged().version(), reason));
    }

    /** The document that gets a new version, or null: a new one. */
    public ProjectDocument getChanged() {
        return documents.stream()
                .filter(one -> !one.removed() && Objects.equals(one.id(), document))
                .findFirst()
                .orElse(null);
    }

    public List<ProjectDocument> getDocuments() {
        return documents;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
