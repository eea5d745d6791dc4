package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.projects.plan.core.PlanNode;
import de.dresden.smartparticipation.projects.plan.core.Span;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.time.LocalDate;

/**
 * An item of a plan as it is kept.
 *
 * @param person account of the responsible, or null where a department is
 * @param progress percent; a milestone has 0 or 100
 * @param doneOn day on which a milestone was reached, or null
 * @param budgetHint cents, or null
 */
record PlanItem(
        long id,
        ItemKind kind,
        int number,
        String title,
        Span days,
        Long person,
        Long department,
        int progress,
        LocalDate doneOn,
        Long budgetHint,
        long version) {

    static final String SUBJECT = "plan-item";

    static final int ALL = 100;

    boolean done() {
        return progress == ALL;
    }

    PlanNode node() {
        return new PlanNode(id, kind == ItemKind.MILESTONE, days, done());
    }

    /** As {@code AP 3}. */
    String sign() {
        return kind.sign() + " " + number;
    }

    Subject subject(ProjectFrame project) {
        return new Subject(SUBJECT, id, project.reference() + " " + sign());
    }

    PlanItem at(Span other) {
        return new PlanItem(id, kind, number, title, other, person, department, progress, doneOn, budgetHint, version);
    }
}
