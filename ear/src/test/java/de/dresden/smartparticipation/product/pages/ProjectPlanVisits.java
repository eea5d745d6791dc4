package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** Plans and risks of projects: one with a baseline that it left behind, one without a plan, a work package, a milestone, a risk of each state. */
final class ProjectPlanVisits {

    private ProjectPlanVisits() {}

    static List<String> of(Stored stored) {
        String planned = stored.text("select reference from projects.project where title like 'Essbarer Stadtteil%'");
        String empty = stored.text("select reference from projects.project where title like 'Der Schulhof%'");
        String plan = "/projects/plan.xhtml?project=" + planned;
        String item = "/projects/planItem.xhtml?project=" + planned;
        String risk = "/projects/risk.xhtml?project=" + planned;
        return List.of(
                plan,
                plan + "&zoom=week",
                plan + "&zoom=quarter&baseline=1",
                "/projects/plan.xhtml?project=" + empty,
                item,
                item + "&kind=MILESTONE",
                item + "&item=" + item(stored, planned, "PACKAGE", 8),
                item + "&item=" + item(stored, planned, "MILESTONE", 1),
                "/projects/risks.xhtml?project=" + planned,
                "/projects/risks.xhtml?project=" + empty,
                risk,
                risk + "&number=1",
                risk + "&number=5");
    }

    private static String item(Stored stored, String project, String kind, int number) {
        return stored.text(
                "select i.id::text from projects.plan_item i join projects.project p on p.id = i.project_id"
                        + " where p.reference = ? and i.kind = ? and i.number = " + number,
                project,
                kind);
    }
}
