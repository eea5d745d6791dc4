package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The risks of a project.
 *
 * @param risks open ones first, the gravest first
 * @param manages whether the person may add and change risks
 */
public record RiskSheet(ProjectFrame project, List<RiskRow> risks, LocalDate today, boolean manages)
        implements Serializable {

    /** Open risks of a field of the matrix. */
    public List<RiskRow> at(int probability, int effect) {
        return risks.stream()
                .filter(RiskRow::open)
                .filter(risk ->
                        risk.data().probability() == probability && risk.data().effect() == effect)
                .toList();
    }

    public long open() {
        return risks.stream().filter(RiskRow::open).count();
    }
}
