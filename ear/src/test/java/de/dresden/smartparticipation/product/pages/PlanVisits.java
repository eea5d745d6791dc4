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
                "/plans/round.xhtml?ref=" + running + "&round=" + round);
    }

    /** What the auditor sees of them: everything, and nothing to press. */
    static List<String> audited(Stored stored) {
        String running = stored.text("select min(reference) from participation.plan where name like '%Hafenbogen'");
        String round = stored.text(
                "select max(r.id)::text from participation.plan_round r"
                        + " join participation.plan p on p.id = r.plan_id where p.reference = ?",
                running);
        return List.of(
                "/plans/list.xhtml",
                "/plans/plan.xhtml?ref=" + running,
                "/plans/documents.xhtml?ref=" + running,
                "/plans/round.xhtml?ref=" + running + "&round=" + round,
                "/agencies/list.xhtml",
                "/agencies/agency.xhtml?ref=" + stored.text("select min(reference) from participation.agency"),
                "/agencies/round.xhtml?round=" + stored.text("select max(round_id)::text from participation.hearing"),
                "/statements/list.xhtml?plan=" + running,
                "/statements/weighing.xhtml?plan=" + running,
                "/statements/case.xhtml?ref=" + stored.text("select min(reference) from participation.statement"),
                "/statements/group.xhtml?id=" + stored.text("select max(id)::text from participation.statement_group"),
                "/statements/point.xhtml?id=" + stored.text("select max(id)::text from participation.statement_point"));
    }
}
