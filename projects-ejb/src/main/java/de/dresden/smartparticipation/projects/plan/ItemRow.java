package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.projects.plan.core.Slack;
import de.dresden.smartparticipation.projects.plan.core.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of a plan with all that is shown of it.
 *
 * @param sign as {@code AP 3}
 * @param person account of the responsible, or null where a department is
 * @param responsible name of the person or the department
 * @param progress percent
 * @param doneOn day on which a milestone was reached, or null
 * @param budgetHint cents, or null
 * @param waitsFor what has to end first
 * @param slack how much it may slip; null where it is done
 * @param frozen its days in the baseline that it is compared with; null where it was not in it
 */
public record ItemRow(
        long id,
        ItemKind kind,
        int number,
        String sign,
        String title,
        Span days,
        Long person,
        Long department,
        String responsible,
        int progress,
        LocalDate doneOn,
        Long budgetHint,
        long version,
        List<LinkRow> waitsFor,
        Slack slack,
        Span frozen)
        implements Serializable {

    public boolean milestone() {
        return kind == ItemKind.MILESTONE;
    }

    public boolean done() {
        return progress == PlanItem.ALL;
    }

    public boolean critical() {
        return slack != null && slack.critical();
    }

    public boolean late(LocalDate today) {
        return !done() && days.last().isBefore(today);
    }

    /** The day that counts as its end: of a reached milestone when it was reached. */
    public LocalDate end() {
        return doneOn == null ? days.last() : doneOn;
    }

    /** How many days later it ends than the baseline said, negative: earlier; null where the baseline did not have it. */
    public Long deviation() {
        return frozen == null ? null : (Long) frozen.laterBy(Span.on(end()));
    }
}
