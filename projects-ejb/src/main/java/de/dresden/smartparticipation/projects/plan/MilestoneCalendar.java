package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.calendar.CalendarLines;
import java.time.Instant;

/** The milestones of a plan as a file for calendar programs: whole days, nobody is busy on them. */
final class MilestoneCalendar {

    private MilestoneCalendar() {}

    /** @param page address of the plan */
    static String of(PlanSheet plan, String page, Instant now) {
        CalendarLines lines = new CalendarLines();
        plan.items().stream().filter(ItemRow::milestone).forEach(item -> lines.begin(
                        plan.project().reference() + "-M" + item.number(), page, item.version(), now)
                .day("DTSTART", item.end())
                .day("DTEND", item.end().plusDays(1))
                .text("SUMMARY", (item.done() ? "✓ " : "") + item.title())
                .text("DESCRIPTION", plan.project().title() + "\n" + item.responsible())
                .word("TRANSP", "TRANSPARENT")
                .word("URL", page)
                .end());
        return lines.done();
    }
}
