package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Begins a new consultation like an existing one. */
@Named("consultationsCopyView")
@ViewScoped
public class CopyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationHead original;
    private String title;

    public void load() {
        original = consultations.head(reference);
    }

    public String copy() {
        String created = setup.copy(reference, title);
        notices.done("consultations.copy.done", created);
        return "/consultations/edit.xhtml?faces-redirect=true&reference=" + created;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ConsultationHead getOriginal() {
        return original;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
