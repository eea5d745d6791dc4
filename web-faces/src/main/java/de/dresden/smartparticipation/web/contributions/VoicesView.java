package de.dresden.smartparticipation.web.contributions;

import de.dresden.smartparticipation.participation.sending.CaseVoices;
import de.dresden.smartparticipation.participation.sending.Voices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Own fields, earlier wordings and support of the case on the page. */
@Named("contributionsVoicesView")
@RequestScoped
public class VoicesView {

    @Inject
    private CaseVoices voices;

    @Inject
    private CaseView page;

    private Voices found;

    public Voices getVoices() {
        if (found == null) {
            found = voices.of(
                    page.getDetails().reference(),
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return found;
    }
}
