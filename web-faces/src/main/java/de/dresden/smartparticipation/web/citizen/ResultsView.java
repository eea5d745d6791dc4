package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.publicview.PublicConsultation;
import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicResults;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What came of a consultation, in words and in figures. */
@Named("citizenResultsView")
@RequestScoped
public class ResultsView {

    @Inject
    private PublicConsultations consultations;

    @Inject
    private Reader reader;

    private String ref;
    private PublicConsultation consultation;
    private PublicResults results;

    public void load() {
        consultation = consultations.details(ref, reader.language());
        results = consultations.results(ref, reader.language());
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

    public PublicResults getResults() {
        return results;
    }
}
