package de.dresden.smartparticipation.participation.likeness;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** «Did you mean this?»: contributions that look like the one that is being written. */
@Stateless
@Boundary
public class SimilarContributions {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private LikenessSearch search;

    /**
     * At most five that are shown to citizens, the most alike first; none where nothing is alike enough.
     *
     * @param consultation its reference
     * @param title what was typed so far; with less than five characters nothing is looked for
     * @throws NotFound where there is no such consultation, or it is a draft
     */
    @PermitAll
    public List<SimilarContribution> to(String consultation, String title) {
        ConsultationHead head = consultations.of(consultation);
        if (head.state() == ConsultationState.DRAFT) {
            throw new NotFound(consultation);
        }
        String typed = title == null ? "" : title.replaceAll("\\p{Cntrl}", " ").strip();
        return typed.length() < SHORTEST
                ? List.of()
                : search.to(head.id(), typed.substring(0, Math.min(LONGEST, typed.length())));
    }
}
