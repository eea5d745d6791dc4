package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What companies answered: figures for those who may read the programme, free words for those who run it. */
@Boundary
@Stateless
public class SatisfactionResults {

    @Inject
    private SatisfactionFigures figures;

    @Inject
    private AnswerTable answers;

    /** By months, the latest round first; the last line of each moment is of all rounds. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public List<SatisfactionLine> figures() {
        return figures.all();
    }

    /**
     * What companies wrote in free words, in no order that tells anything.
     *
     * @param round reference
     * @param months 3 or 12
     */
    @RolesAllowed(COOPERATION_MANAGER)
    public List<String> words(String round, int months) {
        return answers.words(round, months);
    }
}
