package de.dresden.smartparticipation.web;

import de.dresden.smartparticipation.platform.search.Findings;
import de.dresden.smartparticipation.platform.search.Found;
import de.dresden.smartparticipation.platform.search.Search;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The search of the header: an exact reference leads to its case, anything else to a list. */
@Named("searchView")
@RequestScoped
public class SearchView {

    @Inject
    private Search search;

    private String typed;
    private Findings findings = Findings.NONE;

    /** Before the page is drawn. */
    public void find() throws IOException {
        Optional<Found> exact = search.exactly(typed);
        if (exact.isPresent()) {
            ExternalContext response = FacesContext.getCurrentInstance().getExternalContext();
            response.redirect(response.getRequestContextPath() + exact.get().page());
            return;
        }
        findings = search.find(typed);
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public List<Found> getFound() {
        return findings.found();
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return findings.more();
    }
}
