package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.evaluation.IndicatorKey;
import de.dresden.smartparticipation.projects.publication.FactSheetKey;

/** A project with an indicator that was measured, an experiment whose check is due and a fact sheet in a wanted state, made for one call. */
final class EvaluationOfRights {

    private static final String INDICATOR = """
            insert into projects.indicator (id, project_id, title, definition, unit, direction, source, goals, expected, created_at, version)
            values (nextval('projects.indicator_id'), ?, 'Beds', '', 'pieces', 'MORE', '', '{}', false, timestamptz '2026-01-01', 1)
            returning id""";

    private static final String MEASUREMENT = """
            insert into projects.measurement (id, indicator_id, value, day, source, entered_at)
            values (nextval('projects.measurement_id'), ?, 5, date '2026-01-05', '', timestamptz '2026-01-05') returning id""";

    private static final String SHEET = """
            insert into projects.fact_sheet (id, project_id, version) values (nextval('projects.fact_sheet_id'), ?, 1) returning id""";

    private static final String VERSION = """
            insert into projects.fact_sheet_version (id, fact_sheet_id, number, created_at, title, title_english, goal, goal_english, results,
                results_english, partners, entered_by, version)
            select nextval('projects.fact_sheet_version_id'), ?, ?, timestamptz '2026-01-01', 'Beds for all', '', 'Aim', '', '', '', '', a.id, 1
            from platform.account a where a.login = 'colleague.a' returning id""";

    private final Sql sql;
    private final RightsObjects on;
    private final ProjectsOfRights project;

    EvaluationOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
        this.project = new ProjectsOfRights(sql, on);
    }

    String reference() {
        return project.reference();
    }

    long indicator() {
        return on.missing() ? RightsObjects.NONE : number(INDICATOR, project.id());
    }

    IndicatorKey indicatorKey() {
        return new IndicatorKey(indicator(), 1);
    }

    long measurement(long indicator) {
        return on.missing() ? RightsObjects.NONE : number(MEASUREMENT, indicator);
    }

    EvaluationOfRights experiment() {
        if (!on.missing()) {
            sql.update(
                    "insert into projects.experiment (project_id, question, hypothesis, intervention, partners, written_at, version)"
                            + " values (?, 'Question', '', '', '', timestamptz '2026-01-01', 1)",
                    project.id());
        }
        return this;
    }

    EvaluationOfRights ended() {
        if (!on.missing()) {
            sql.update(
                    "insert into projects.continuation (project_id, months, project_end, due) values (?, 6, date '2020-01-31', date '2020-07-31')",
                    project.id());
        }
        return this;
    }

    /** With a draft that can be proposed. */
    FactSheetKey draft() {
        if (!on.missing()) {
            version(number(SHEET, project.id()), 1);
        }
        return key();
    }

    /** With a draft that somebody proposed who is called by none of the roles. */
    FactSheetKey proposed() {
        if (!on.missing()) {
            propose(version(number(SHEET, project.id()), 1));
        }
        return key();
    }

    /** Released. @param drafted whether the next version is open */
    FactSheetKey published(boolean drafted) {
        if (!on.missing()) {
            long sheet = number(SHEET, project.id());
            long version = version(sheet, 1);
            propose(version);
            sql.update("""
                    update projects.fact_sheet_version set approval_state = 'APPROVED', in_force_from = timestamptz '2026-01-03',
                        first_approved_by = (select min(id) from platform.account where login <> 'colleague.a'),
                        first_approved_at = timestamptz '2026-01-03' where id = ?""", version);
            sql.update("update projects.fact_sheet set in_force_number = 1 where id = ?", sheet);
            if (drafted) {
                version(sheet, 2);
            }
        }
        return key();
    }

    private FactSheetKey key() {
        return new FactSheetKey(project.reference(), 1);
    }

    private long version(long sheet, int number) {
        long version = number(VERSION, sheet, number);
        sql.update("insert into platform.area (key, name, imported_at) values ('07', 'Area', timestamptz '2026-01-01')"
                + " on conflict do nothing");
        sql.update("insert into projects.fact_sheet_area (version_id, area) values (?, '07')", version);
        sql.update("insert into projects.fact_sheet_goal (version_id, goal) values (?, 'ZERO_HUNGER')", version);
        return version;
    }

    private void propose(long version) {
        sql.update("""
                update projects.fact_sheet_version set approval_state = 'PROPOSED', proposed_at = timestamptz '2026-01-02',
                    proposed_by = entered_by, content_hash = sha256('made'::bytea) where id = ?""", version);
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("id"), parameters).orElseThrow();
    }
}
