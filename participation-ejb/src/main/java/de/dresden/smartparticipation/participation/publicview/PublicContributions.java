package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.consultation.PublishedConsultations;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Contributions for everybody: those that moderation has let pass, without their senders. */
@Stateless
@Boundary
public class PublicContributions {

    @Inject
    private PublishedConsultations consultations;

    @Inject
    private ShownReading lists;

    @Inject
    private ShownDetails details;

    /**
     * Contributions of a consultation. Words are found in every inflection, and where nothing has them, also misspelt.
     *
     * @throws NotFound where there is no such consultation, or where it is a draft
     */
    @PermitAll
    public ShownPage list(ShownFilter filter, ShownOrder order, PageQuery query) {
        return lists.page(consultations.head(filter.consultation()).id(), filter, order, query);
    }

    /**
     * One contribution with the city's answer. Of one that was merged into another, the other.
     *
     * @throws NotFound where there is none, or none that is shown
     */
    @PermitAll
    public PublicContribution details(String reference) {
        return details.of(reference);
    }
}
