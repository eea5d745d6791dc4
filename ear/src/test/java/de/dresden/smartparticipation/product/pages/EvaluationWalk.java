package de.dresden.smartparticipation.product.pages;

import java.time.LocalDate;

/** Whether it worked, and what everybody may read of it. */
final class EvaluationWalk {

    private EvaluationWalk() {}

    /** An indicator of which more is better, from a baseline to a target. */
    static void indicator(
            Desk clerk,
            String project,
            String title,
            String unit,
            String baseline,
            LocalDate from,
            String target,
            LocalDate until) {
        clerk.open("/projects/indicators.xhtml?project=" + project);
        clerk.fill("form:title", title).fill("form:unit", unit);
        clerk.at("form:direction").selectOption("MORE");
        clerk.fill("form:baseline", baseline).fill("form:baselineDay", from.toString());
        clerk.fill("form:target", target).fill("form:targetDay", until.toString());
        clerk.press("form:add").told("Indikator angelegt.");
    }

    /** A measurement of the indicator whose page is open. */
    static void measured(Desk clerk, LocalDate day, String value, String uncertainty) {
        clerk.fill("measure:day", day.toString()).fill("measure:value", value);
        clerk.fill("measure:uncertainty", uncertainty).press("measure:enter").told("Messwert eingetragen.");
    }

    static String factSheet(String project) {
        return "/projects/factSheet.xhtml?project=" + project;
    }

    /** A fact sheet with the first indicator and the goal of sustainable cities, proposed. */
    static void factSheetProposed(Desk clerk, String project, String results) {
        clerk.open(factSheet(project) + "&part=edit").fill("sheet:results", results);
        clerk.tick("sheet:indicators:0").tick("sheet:goals:10");
        clerk.press("sheet:save").told("Entwurf gespeichert.");
        clerk.press("form:propose").told("Zur Freigabe vorgeschlagen.");
    }

    static void factSheetReleased(Desk second, String project) {
        second.open(factSheet(project)).press("form:approve").told("Freigegeben und veröffentlicht.");
    }
}
