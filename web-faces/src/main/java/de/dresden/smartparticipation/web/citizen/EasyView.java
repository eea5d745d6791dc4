package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.publicview.PublicConsultation;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** A consultation in German easy language, whatever language the reader has chosen. */
@Named("citizenEasyView")
@RequestScoped
public class EasyView {

    @Inject
    private PublicConsultations consultations;

    @Inject
    private Reader reader;

    private String ref;
    private PublicConsultation consultation;
    private String text;

    public void load() {
        consultation = consultations.details(ref, Locale.GERMAN);
        text = consultations.easy(ref).orElse(null);
        reader.mayKeep();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PublicConsultation getConsultation() {
        return consultation;
    }

    /** Formatted text, or null while it is not written. */
    public String getText() {
        return text;
    }
}
