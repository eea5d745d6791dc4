package de.dresden.smartparticipation.web.plans;

import de.dresden.smartparticipation.participation.plan.DocumentData;
import de.dresden.smartparticipation.participation.plan.DocumentKind;
import de.dresden.smartparticipation.participation.plan.DocumentRow;
import de.dresden.smartparticipation.participation.plan.EnvironmentalTheme;
import de.dresden.smartparticipation.participation.plan.Information;
import de.dresden.smartparticipation.participation.plan.InformationRow;
import de.dresden.smartparticipation.participation.plan.InformationSource;
import de.dresden.smartparticipation.participation.plan.PlanDetails;
import de.dresden.smartparticipation.participation.plan.PlanDocuments;
import de.dresden.smartparticipation.participation.plan.Plans;
import de.dresden.smartparticipation.participation.plan.StepKind;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The documents of a plan in their versions, and its kinds of environmental information. */
@Named("plansDocumentsView")
@ViewScoped
public class DocumentsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Plans plans;

    @Inject
    private PlanDocuments documents;

    @Inject
    private Notices notices;

    private String ref;
    private Long document;
    private PlanDetails details;
    private DocumentKind kind;
    private StepKind step;
    private String title;
    private boolean displayed = true;
    private String note;
    private EnvironmentalTheme theme;
    private InformationSource source;
    private String about;
    private String keywords;
    private boolean shown = true;
    private transient Part file;

    public void load() {
        details = plans.details(ref);
        DocumentRow changed = getChanged();
        if (changed != null) {
            kind = changed.data().kind();
            title = changed.data().title();
            displayed = changed.data().displayed();
            step = changed.data().step();
        } else if (step != null) {
            kind = DocumentKind.COUNCIL_PAPER;
            displayed = false;
        }
    }

    /** Adds a document, or a new version of the one that is chosen where a file comes along. */
    public String save() throws IOException {
        DocumentData data = new DocumentData(kind, title, displayed, step);
        if (document == null) {
            try (InputStream content = file.getInputStream()) {
                documents.add(ref, data, content, file.getSubmittedFileName());
            }
            return done("plans.documents.added", data.title());
        }
        documents.change(ref, document, data);
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                documents.renew(ref, document, content, file.getSubmittedFileName(), note);
            }
        }
        return done("plans.documents.changed", data.title());
    }

    public String remove(DocumentRow row) {
        documents.remove(ref, row.id());
        return done("plans.documents.removed", row.data().title());
    }

    public String inform() {
        documents.addInformation(ref, new Information(theme, source, about, keywords, shown));
        return done("plans.documents.informed", about);
    }

    public String forget(InformationRow row) {
        documents.removeInformation(ref, row.id());
        return done("plans.documents.forgotten", row.data().title());
    }

    private String done(String text, String what) {
        notices.done(text, what);
        return "/plans/documents.xhtml?faces-redirect=true&ref=" + ref;
    }

    /** The document that is changed in the form, or null: a new one. */
    public DocumentRow getChanged() {
        return details.documents().stream()
                .filter(one -> !one.removed() && Objects.equals(one.id(), document))
                .findFirst()
                .orElse(null);
    }

    public PlanDetails getDetails() {
        return details;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** The steps of the way with their names, to which a document can belong. */
    public Map<StepKind, String> getSteps() {
        Map<StepKind, String> steps = new EnumMap<>(StepKind.class);
        details.steps().forEach(one -> steps.put(one.kind(), notices.sentence(one.name())));
        return steps;
    }

    public StepKind getStep() {
        return step;
    }

    public void setStep(StepKind step) {
        this.step = step;
    }

    public EnvironmentalTheme[] getThemes() {
        return EnvironmentalTheme.values();
    }

    public InformationSource[] getSources() {
        return InformationSource.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getDocument() {
        return document;
    }

    public void setDocument(Long document) {
        this.document = document;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isDisplayed() {
        return displayed;
    }

    public void setDisplayed(boolean displayed) {
        this.displayed = displayed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public EnvironmentalTheme getTheme() {
        return theme;
    }

    public void setTheme(EnvironmentalTheme theme) {
        this.theme = theme;
    }

    public InformationSource getSource() {
        return source;
    }

    public void setSource(InformationSource source) {
        this.source = source;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
