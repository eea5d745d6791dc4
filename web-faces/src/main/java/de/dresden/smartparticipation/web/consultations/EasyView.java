package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.publicview.ConsultationWordings;
import de.dresden.smartparticipation.participation.publicview.WordingKind;
import de.dresden.smartparticipation.participation.publicview.WordingText;
import de.dresden.smartparticipation.participation.publicview.WordingView;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The further wordings of a consultation: in easy language, in English, and what came of it. */
@Named("consultationsEasyView")
@ViewScoped
public class EasyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationWordings wordings;

    @Inject
    private Notices notices;

    private String reference;
    private WordingKind kind = WordingKind.EASY;
    private ConsultationDetails details;
    private WordingView wording;
    private String title;
    private String summary;
    private String body;

    public void load() {
        details = consultations.details(reference);
        if (!details.manageable()) {
            throw new NotAllowed();
        }
        wording = wordings.of(reference, kind);
        title = wording.text().title();
        summary = wording.text().summary();
        body = wording.text().body();
    }

    public String save() {
        return written(
                new WordingText(kind.whole() ? title : null, kind.whole() ? summary : null, body),
                "consultations.easy.saved");
    }

    public String remove() {
        return written(new WordingText(null, null, null), "consultations.easy.removed");
    }

    private String written(WordingText text, String done) {
        wordings.write(reference, kind, wording.version(), text);
        notices.done(done);
        return "/consultations/easy.xhtml?faces-redirect=true&reference=" + reference + "&kind=" + kind;
    }

    public List<WordingKind> getKinds() {
        return List.of(WordingKind.EASY, WordingKind.ENGLISH, WordingKind.RESULTS, WordingKind.RESULTS_ENGLISH);
    }

    /** The public page on which it is read. */
    public String getPage() {
        return switch (kind) {
            case EASY -> "/public/easy.xhtml?ref=";
            case ENGLISH -> "/public/consultation.xhtml?ref=";
            case RESULTS, RESULTS_ENGLISH -> "/public/results.xhtml?ref=";
        };
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public WordingKind getKind() {
        return kind;
    }

    public void setKind(WordingKind kind) {
        this.kind = kind == null ? WordingKind.EASY : kind;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public WordingView getWording() {
        return wording;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
