package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.publicview.PublicContribution;
import de.dresden.smartparticipation.participation.publicview.PublicContributions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One contribution and what the city answered. */
@Named("citizenContributionView")
@RequestScoped
public class ContributionView {

    @Inject
    private PublicContributions contributions;

    @Inject
    private Reader reader;

    private String ref;
    private PublicContribution details;

    public void load() {
        details = contributions.details(ref);
        reader.mayKeep();
    }

    /** Whether what was asked for has gone on in another contribution, which is shown. */
    public boolean isElsewhere() {
        return !details.reference().equals(ref);
    }

    public String getArea() {
        return reader.area(details.area());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PublicContribution getDetails() {
        return details;
    }
}
