package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.opendata.OpenData;
import de.dresden.smartparticipation.participation.opendata.OpenDataState;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The open data of a consultation: check, look at what was found, release, withdraw. */
@Named("consultationsOpenDataView")
@ViewScoped
public class OpenDataView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenData data;

    @Inject
    private Notices notices;

    private String reference;
    private OpenDataState state;

    public void load() {
        state = data.of(reference);
    }

    public String check() {
        return "/jobs/job.xhtml?faces-redirect=true&id=" + data.check(reference);
    }

    public String pass(String contribution) {
        data.decide(reference, contribution, true);
        notices.done("consultations.open-data.passed", contribution);
        return here();
    }

    public String omit(String contribution) {
        data.decide(reference, contribution, false);
        notices.done("consultations.open-data.omitted.done", contribution);
        return here();
    }

    public String release() {
        data.release(reference);
        notices.done("consultations.open-data.released.done");
        return here();
    }

    public String withdraw() {
        data.withdraw(reference);
        notices.done("consultations.open-data.withdrawn");
        return here();
    }

    private String here() {
        return "/consultations/openData.xhtml?faces-redirect=true&reference=" + reference;
    }

    public OpenDataState getState() {
        return state;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
