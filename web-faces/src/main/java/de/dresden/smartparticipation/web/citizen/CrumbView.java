package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.publicview.PublicConsultations;
import de.dresden.smartparticipation.participation.publicview.PublicName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way back from a format to its consultation, which citizens know by its title. */
@Named("citizenCrumbView")
@RequestScoped
public class CrumbView {

    @Inject
    private PublicConsultations consultations;

    @Inject
    private Reader reader;

    private PublicName name;

    /** How the consultation of the page is called; read once. */
    public PublicName to(String reference) {
        if (name == null) {
            name = consultations.name(reference, reader.language());
        }
        return name;
    }
}
