package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** A consultation as citizens will see it. */
@Named("consultationsPreviewView")
@RequestScoped
public class PreviewView {

    @Inject
    private Consultations consultations;

    private String reference;
    private ConsultationDetails details;

    public void load() {
        details = consultations.details(reference);
    }

    /** Whether citizens can take part at this moment. */
    public boolean isOpen() {
        return details.head().openForCitizens();
    }

    /** Last day of the participation, or null. */
    public LocalDate getLastDay() {
        return details.phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.PARTICIPATION)
                .map(phase -> phase.days().until())
                .findFirst()
                .orElse(null);
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
}
