package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.law.LawEdition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan file as its page shows it.
 *
 * @param frame what it is called
 * @param data what was entered
 * @param departmentName name of the responsible department
 * @param begunOn day on which the procedure was begun
 * @param edition law under which it stands
 * @param area its area as GeoJSON, or null
 * @param staysShown whether the documents stay on the internet after the period
 * @param steps its way
 * @param rounds its rounds, the first first
 * @param documents its documents with their versions
 * @param information kinds of environmental information
 * @param version version to be named in a change
 * @param manageable whether the reader may change it
 */
public record PlanDetails(
        PlanFrame frame,
        PlanData data,
        String departmentName,
        LocalDate begunOn,
        LawEdition edition,
        String area,
        boolean staysShown,
        List<StepView> steps,
        List<RoundView> rounds,
        List<DocumentRow> documents,
        List<InformationRow> information,
        long version,
        boolean manageable)
        implements Serializable {

    /** The documents that belong to a step, those that were taken out not. */
    public List<DocumentRow> documentsOf(StepKind step) {
        return documents.stream()
                .filter(document -> !document.removed() && document.data().step() == step)
                .toList();
    }

    /** The first needed step that was not taken, or null: the plan is done. */
    public StepView next() {
        return steps.stream().filter(StepView::next).findFirst().orElse(null);
    }
}
