package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about what projects bring about and about what the public reads of them; in the demo two are public and a third waits. */
final class EvaluationVisits {

    private EvaluationVisits() {}

    /** For the second project manager, who may release. */
    static List<String> all(Stored stored) {
        String measured = stored.text(
                "select min(p.reference) from projects.project p join projects.indicator i on i.project_id = p.id");
        String indicator =
                stored.text("select min(indicator_id)::text from projects.measurement where replaces is not null");
        String bare = stored.text("select max(reference) from projects.project where title like 'Der Schulhof%'");
        String ended = stored.text(
                "select min(p.reference) from projects.project p join projects.continuation c on c.project_id = p.id");
        String waiting = stored.text(
                "select min(p.reference) from projects.project p join projects.fact_sheet f on f.project_id = p.id where in_force_number is null");
        return List.of(
                "/projects/indicators.xhtml?project=" + measured,
                "/projects/indicators.xhtml?project=" + bare,
                "/projects/indicator.xhtml?id=" + indicator,
                "/projects/indicator.xhtml?part=edit&id=" + indicator,
                "/projects/indicator.xhtml?part=import&id=" + indicator,
                "/projects/indicator.xhtml?id=" + indicator + "&correct="
                        + stored.text(
                                "select max(id)::text from projects.valid_measurement where indicator_id = ?::bigint",
                                indicator),
                "/projects/experiment.xhtml?project=" + measured,
                "/projects/experiment.xhtml?criterion=TRANSFER&project=" + measured,
                "/projects/experiment.xhtml?months=6&project=" + ended,
                "/projects/experiment.xhtml?project=" + bare,
                "/projects/factSheet.xhtml?project=" + measured,
                "/projects/factSheet.xhtml?part=edit&project=" + measured,
                "/projects/factSheet.xhtml?project=" + waiting,
                "/projects/factSheetPreview.xhtml?project=" + waiting,
                "/projects/factSheet.xhtml?project=" + bare,
                "/projects/comparison.xhtml",
                "/projects/comparison.xhtml?goal=PEACE_AND_JUSTICE");
    }

    static List<String> open(Stored stored) {
        return List.of(
                "/public/projects.xhtml",
                "/public/projects.xhtml?q=nichtspasst",
                "/public/project.xhtml?ref="
                        + stored.text(
                                "select min(p.reference) from projects.project p join projects.fact_sheet f on f.project_id = p.id"
                                        + " where in_force_number is not null"));
    }
}
