package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationLifeCycle;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Takes a consultation one step back; that needs a reason. */
@Named("consultationsBackView")
@ViewScoped
public class BackView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationLifeCycle lifeCycle;

    @Inject
    private Notices notices;

    private String reference;
    private ConsultationDetails details;
    private String reason;

    public void load() {
        details = consultations.details(reference);
    }

    /** Whether it would become a draft again. */
    public boolean isWithdrawal() {
        return details.head().state() == ConsultationState.PUBLISHED;
    }

    public String goBack() {
        if (isWithdrawal()) {
            lifeCycle.withdraw(reference, details.version(), reason);
        } else {
            lifeCycle.reopen(reference, details.version(), reason);
        }
        notices.done("consultations.back.done");
        return "/consultations/overview.xhtml?faces-redirect=true&reference=" + reference;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
