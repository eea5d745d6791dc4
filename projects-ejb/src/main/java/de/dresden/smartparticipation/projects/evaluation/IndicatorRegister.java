package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** Keeps indicators and their measurements. */
@Dependent
class IndicatorRegister {

    private static final String ADD = """
            insert into projects.indicator (id, project_id, title, title_english, definition, unit, unit_english, direction, source, goals, baseline_value, baseline_day,
                target_value, target_day, expected, created_at, created_by, version)
            values (nextval('projects.indicator_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::numeric, ?::date, ?::numeric, ?::date, ?, ?, ?::bigint, 1)
            on conflict do nothing returning id""";

    private static final String CHANGE = """
            update projects.indicator set title = ?, title_english = ?, definition = ?, unit = ?, unit_english = ?, direction = ?, source = ?, goals = ?::text[],
                baseline_value = ?::numeric, baseline_day = ?::date, target_value = ?::numeric, target_day = ?::date, version = version + 1
            where id = ? and version = ?""";

    private static final String MEASURE = """
            insert into projects.measurement (id, indicator_id, replaces, value, day, area, uncertainty, source, reason, entered_at, entered_by,
                entered_for)
            values (nextval('projects.measurement_id'), ?, ?::bigint, ?::numeric, ?::date, ?::text, ?::numeric, ?, ?::text, ?, ?::bigint,
                ?::bigint)""";

    private static final String SAME = """
            select m.id from projects.valid_measurement m where m.indicator_id = ? and m.day = ? and m.area is not distinct from ?::text
                and m.id is distinct from ?::bigint""";

    private final Sql sql;

    @Inject
    IndicatorRegister(Sql sql) {
        this.sql = sql;
    }

    /** @throws Refused where the project has one of this title */
    IndicatorKey add(long project, IndicatorData data, boolean expected, Capacity by, Instant now) {
        Aim aim = data.aim();
        long id = sql.first(
                        ADD,
                        row -> row.number("id"),
                        project,
                        data.title(),
                        data.titleEnglish(),
                        data.definition(),
                        data.unit(),
                        data.unitEnglish(),
                        aim.direction(),
                        data.source(),
                        names(data),
                        aim.baseline(),
                        aim.baselineDay(),
                        aim.target(),
                        aim.targetDay(),
                        expected,
                        now,
                        by.person())
                .orElseThrow(() -> new Refused(AcceptableIndicator.because("title-twice", data.title())));
        return new IndicatorKey(id, 1);
    }

    /** @throws Conflict where it changed since it was read */
    IndicatorKey change(IndicatorKey key, IndicatorData data) {
        Aim aim = data.aim();
        int changed = sql.update(
                CHANGE,
                data.title(),
                data.titleEnglish(),
                data.definition(),
                data.unit(),
                data.unitEnglish(),
                aim.direction(),
                data.source(),
                names(data),
                aim.baseline(),
                aim.baselineDay(),
                aim.target(),
                aim.targetDay(),
                key.id(),
                key.version());
        if (changed == 0) {
            throw Conflict.changedMeanwhile();
        }
        return new IndicatorKey(key.id(), key.version() + 1);
    }

    /** Key of its project; holds the indicator, so that two who measure wait for each other. @throws NotFound where there is none */
    long hold(long indicator) {
        return sql.first(
                        "select project_id from projects.indicator where id = ? for update",
                        row -> row.number("project_id"),
                        indicator)
                .orElseThrow(() -> new NotFound(indicator));
    }

    /** Whether a valid measurement of the same day and place is there, other than one. */
    boolean measured(long indicator, Measured measured, Long otherThan) {
        return sql.first(SAME, row -> row.number("id"), indicator, measured.day(), measured.area(), otherThan)
                .isPresent();
    }

    /** @param replaces key of the version before, or null. @param reason why, or null */
    void measure(long indicator, MeasurementData data, Long replaces, String reason, Capacity by, Instant now) {
        Measured measured = data.measured();
        sql.update(
                MEASURE,
                indicator,
                replaces,
                measured.value(),
                measured.day(),
                measured.area(),
                measured.uncertainty(),
                data.source(),
                reason,
                now,
                by.person(),
                by.actingFor());
    }

    private static List<String> names(IndicatorData data) {
        return new TreeSet<>(data.goals()).stream().map(Enum::name).toList();
    }
}
