package de.dresden.smartparticipation.product.pages;

import java.time.LocalDate;

/** A milestone in the plan of a project, until it is reached. */
final class MilestoneWalk {

    private MilestoneWalk() {}

    static void planned(Desk clerk, String project, String title, LocalDate due) {
        clerk.open("/projects/planItem.xhtml?kind=MILESTONE&project=" + project)
                .fill("edit:title", title)
                .fill("edit:last", due.toString())
                .press("edit:save")
                .told("steht jetzt im Plan");
    }

    static void reached(Desk clerk, String project, String title, LocalDate day) {
        clerk.open("/projects/plan.xhtml?project=" + project);
        clerk.page().locator("main table a").getByText(title).first().click();
        clerk.fill("reach:reached", day.toString()).press("reach:doReach").told("Der Meilenstein ist erreicht.");
    }
}
