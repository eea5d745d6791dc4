package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages of land-use plans, inside and outside, in the states in which they look different. */
final class PlanVisits {

    private PlanVisits() {}

    /** What the manager of the demo's plans sees. */
    static List<String> all(Stored stored) {
        String running = stored.text("select min(reference) from participation.plan where name like '%Hafenbogen'");
        String decided = stored.text("select min(reference) from participation.plan where name like '%Elbwiesen'");
        String round = stored.text("""
                select max(r.id)::text from participation.plan_round r join participation.plan p on p.id = r.plan_id
                where p.reference = ? and r.kind = 'PUBLICATION'""", running);
        return List.of(
                "/plans/list.xhtml",
                "/plans/list.xhtml?q=nichtspasst",
                "/plans/edit.xhtml",
                "/plans/edit.xhtml?ref=" + running,
                "/plans/plan.xhtml?ref=" + running,
                "/plans/plan.xhtml?ref=" + decided,
                "/plans/documents.xhtml?ref=" + running,
                "/plans/round.xhtml?ref=" + running,
                "/plans/round.xhtml?ref=" + running + "&round=" + round,
                "/public/plans.xhtml",
                "/public/plan.xhtml?ref=" + running,
                "/public/plan.xhtml?ref=" + decided);
    }
}
