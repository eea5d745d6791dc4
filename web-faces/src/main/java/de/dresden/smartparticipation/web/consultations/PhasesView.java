package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.PhaseDays;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The days of the three phases. */
@Named("consultationsPhasesView")
@ViewScoped
public class PhasesView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The fields of one phase. */
    public static class Days implements Serializable {

        private static final long serialVersionUID = 1L;

        private final PhaseKind kind;
        private LocalDate from;
        private LocalDate until;

        Days(PhaseKind kind) {
            this.kind = kind;
        }

        public PhaseKind getKind() {
            return kind;
        }

        /** Whether the phase may stay without an end. */
        public boolean isOpenEnded() {
            return kind == PhaseKind.RESULTS;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }
    }

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private Notices notices;

    private final List<Days> phases =
            new ArrayList<>(Arrays.stream(PhaseKind.values()).map(Days::new).toList());

    private String reference;
    private ConsultationDetails details;

    public void load() {
        details = consultations.details(reference);
        details.phases().forEach(phase -> {
            Days days = phases.get(phase.kind().ordinal());
            days.setFrom(phase.planned().from());
            days.setUntil(phase.planned().until());
        });
    }

    public String save() {
        List<PhaseDays> entered = phases.stream()
                .filter(days -> days.getFrom() != null || days.getUntil() != null)
                .map(days -> new PhaseDays(days.getKind(), days.getFrom(), days.getUntil()))
                .toList();
        setup.setPhases(reference, details.version(), entered);
        notices.done("consultations.saved");
        return "/consultations/phases.xhtml?faces-redirect=true&reference=" + reference;
    }

    public List<Days> getPhases() {
        return phases;
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
