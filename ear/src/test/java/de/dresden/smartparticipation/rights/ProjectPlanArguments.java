package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.plan.ItemData;
import de.dresden.smartparticipation.projects.plan.ItemKind;
import de.dresden.smartparticipation.projects.plan.RiskData;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** How the methods of plans and risks are called. */
@Dependent
class ProjectPlanArguments implements RightsArguments.Room {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 12);
    private static final ItemData ITEM = new ItemData("New item", FIRST, LAST, null, null, null);

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        views(table);
        put(table, "ProjectPlans.add", (on, plan) -> with(plan.reference(), ItemKind.PACKAGE, ITEM));
        put(table, "ProjectPlans.change", (on, plan) -> with(plan.workKey(), 1L, ITEM));
        put(table, "ProjectPlans.remove", (on, plan) -> with(plan.workKey()));
        put(table, "ProjectPlans.progress", (on, plan) -> with(plan.workKey(), 40));
        put(table, "ProjectPlans.reach", (on, plan) -> with(plan.milestoneKey(), LocalDate.of(2026, 1, 2)));
        put(table, "ProjectPlans.reopen", (on, plan) -> with(plan.reachedKey()));
        put(table, "ProjectPlanMoves.consider", (on, plan) -> with(plan.reference(), plan.work(), FIRST, LAST));
        put(table, "ProjectPlanMoves.considerLink", (on, plan) -> with(plan.reference(), plan.work(), plan.later(), 3));
        put(table, "ProjectPlanMoves.move", (on, plan) -> with(plan.workKey(), 1L, FIRST, LAST));
        put(table, "ProjectPlanMoves.link", (on, plan) -> with(plan.reference(), plan.work(), plan.later(), 3, 1L));
        put(table, "ProjectPlanMoves.unlink", (on, plan) -> with(plan.reference(), plan.milestoneId(), plan.later()));
        put(table, "ProjectPlanMoves.undo", (on, plan) -> with(plan.reference(), plan.move()));
        put(table, "ProjectBaselines.freeze", (on, plan) -> with(plan.reference(), "Baseline"));
        put(table, "ProjectBaselines.draft", (on, plan) -> with(plan.reference()));
        put(table, "ProjectPlanImport.take", (on, plan) -> with(plan.reference(), "Item;End\nPlant;2027-04-01"));
        risks(table);
    }

    private void views(Map<String, Making> table) {
        put(table, "ProjectPlanViews.sheet", (on, plan) -> with(plan.reference(), null));
        put(table, "ProjectPlanViews.history", (on, plan) -> with(plan.reference(), plan.work()));
        put(table, "ProjectPlanViews.reports", (on, plan) -> with(plan.reference(), plan.work()));
        put(
                table,
                "ProjectPlanViews.write",
                (on, plan) -> with(plan.reference(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        put(
                table,
                "ProjectPlanViews.print",
                (on, plan) -> with(plan.reference(), Locale.GERMAN, OutputStream.nullOutputStream()));
        put(table, "ProjectPlanViews.calendar", (on, plan) -> with(plan.reference()));
    }

    private void risks(Map<String, Making> table) {
        put(table, "ProjectRisks.sheet", (on, plan) -> with(plan.reference()));
        put(table, "ProjectRisks.history", (on, plan) -> with(plan.reference(), 1));
        put(table, "ProjectRisks.add", (on, plan) -> with(plan.reference(), risk(on)));
        put(table, "ProjectRisks.change", (on, plan) -> with(plan.openRisk(), risk(on)));
        put(table, "ProjectRisks.assess", (on, plan) -> with(plan.openRisk(), 4, 4, LAST, "Seen again"));
        put(table, "ProjectRisks.close", (on, plan) -> with(plan.openRisk(), "It is over"));
        put(table, "ProjectRisks.reopen", (on, plan) -> with(plan.closedRisk()));
    }

    private static RiskData risk(RightsObjects on) {
        return new RiskData("New risk", "", 2, 2, "Watch it", on.account(), LAST);
    }

    private void put(
            Map<String, Making> table,
            String method,
            BiFunction<RightsObjects, ProjectPlansOfRights, Object[]> arguments) {
        table.put(method, on -> arguments.apply(on, new ProjectPlansOfRights(sql, on)));
    }
}
