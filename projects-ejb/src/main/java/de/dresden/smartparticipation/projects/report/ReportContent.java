package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.projects.project.ProjectLight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a status report tells: what was known of the project on its day. Money in cents over all years.
 *
 * @param reference the project's reference
 * @param title its title on that day
 * @param department name of the department that leads it
 * @param state where it stood
 * @param light how its light was
 * @param lightReason why; may be empty
 * @param plannedCents what the city was asked to bear
 * @param grantedCents what its notices granted by then, 0 without one; null in a report from before that was kept
 * @param committedCents what is bound
 * @param reservedCents what is set aside beside it
 * @param paidCents what of the bound was paid, less what came back
 * @param openTasks how many tasks are open
 * @param milestones by their day
 * @param risks the gravest first
 * @param text what those who run it say, its placeholders filled in
 */
public record ReportContent(
        String reference,
        String title,
        String department,
        ProjectState state,
        ProjectLight light,
        String lightReason,
        long plannedCents,
        Long grantedCents,
        long committedCents,
        long reservedCents,
        long paidCents,
        long openTasks,
        List<ReportedMilestone> milestones,
        List<ReportedRisk> risks,
        String text)
        implements Serializable {

    /** A milestone; {@code doneOn} is null as long as it is not reached. */
    public record ReportedMilestone(String title, LocalDate due, LocalDate doneOn) implements Serializable {

        public boolean reached() {
            return doneOn != null;
        }
    }

    /** A risk with probability and effect, 1 to 5 each, and what is done against it. */
    public record ReportedRisk(String title, int probability, int effect, String measure) implements Serializable {}

    public ReportContent {
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
    }

    /** What of the planned money is neither bound nor set aside; below zero where more is bound than was planned. */
    public long freeCents() {
        return plannedCents - committedCents - reservedCents;
    }

    /** How many milestones are reached. */
    public long reached() {
        return milestones.stream().filter(ReportedMilestone::reached).count();
    }

    ReportContent saying(String filled) {
        return new ReportContent(
                reference,
                title,
                department,
                state,
                light,
                lightReason,
                plannedCents,
                grantedCents,
                committedCents,
                reservedCents,
                paidCents,
                openTasks,
                milestones,
                risks,
                filled);
    }
}
