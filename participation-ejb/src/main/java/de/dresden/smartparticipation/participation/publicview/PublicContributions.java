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

    @Inject
    private ShownMap map;

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

    /**
     * The places of contributions as a GeoJSON collection: single points with {@code reference}, {@code title} and
     * {@code answered}, or, where they are too many for a browser, bundles with their {@code count}. {@code part} says whether
     * another section has to be asked for anew.
     *
     * @param section what is looked at; null: everything
     * @throws NotFound where there is no such consultation, or where it is a draft
     */
    @PermitAll
    public String map(ShownFilter filter, MapSection section) {
        return map.of(consultations.head(filter.consultation()).id(), filter, section);
    }
}
