package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Keeps the risks of projects. */
@Dependent
class RiskRegister {

    static final int MOST = 200;

    private static final String RISK = """
            select r.id, r.number, r.title, r.detail, r.probability, r.effect, r.measure, r.owner_id, r.due, r.state, r.closed_reason,
                r.changed_at, r.version, p.name as owner
            from projects.risk r left join platform.v_person p on p.id = r.owner_id where r.project_id = ?""";

    private static final String ADD = """
            insert into projects.risk (id, project_id, number, title, detail, probability, effect, measure, owner_id, due, state,
                created_at, changed_at, version)
            select nextval('projects.risk_id'), p.id, coalesce((select max(number) from projects.risk where project_id = p.id), 0) + 1,
                ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, 1
            from projects.project p where p.id = ?
            returning number""";

    private static final String CHANGE = """
            update projects.risk set title = ?, detail = ?, probability = ?, effect = ?, measure = ?, owner_id = ?, due = ?,
                changed_at = ?, version = version + 1
            where id = ? and version = ?""";

    private static final String SET = """
            update projects.risk set state = ?, closed_reason = ?, changed_at = ?, version = version + 1 where id = ? and version = ?""";

    private final Sql sql;

    @Inject
    RiskRegister(Sql sql) {
        this.sql = sql;
    }

    /** Open ones first, the gravest first. */
    List<RiskRow> of(long project) {
        return sql.list(RISK + " order by r.state desc, r.product desc, r.due, r.number", RiskRegister::risk, project);
    }

    /** @throws NotFound where the project has no risk of this number */
    RiskRow get(long project, int number) {
        return sql.first(RISK + " and r.number = ?", RiskRegister::risk, project, number)
                .orElseThrow(() -> new NotFound(number));
    }

    /** @return its number within the project, whose row is locked until the transaction ends */
    int add(long project, RiskData data, Instant now) {
        sql.list("select 1 from projects.project where id = ? for no key update", row -> 1, project);
        return sql.first(
                        ADD,
                        row -> (int) row.number("number"),
                        data.title(),
                        data.detail(),
                        data.probability(),
                        data.effect(),
                        data.measure(),
                        data.owner(),
                        data.due(),
                        now,
                        now,
                        project)
                .orElseThrow();
    }

    /** @return whether it still had this version */
    boolean change(RiskRow seen, RiskData data, Instant now) {
        return sql.update(
                        CHANGE,
                        data.title(),
                        data.detail(),
                        data.probability(),
                        data.effect(),
                        data.measure(),
                        data.owner(),
                        data.due(),
                        now,
                        seen.id(),
                        seen.version())
                == 1;
    }

    /** @return whether it still had this version */
    boolean set(RiskRow seen, RiskState state, String reason, Instant now) {
        return sql.update(SET, state, reason, now, seen.id(), seen.version()) == 1;
    }

    private static RiskRow risk(Row row) throws SQLException {
        return new RiskRow(
                row.number("id"),
                (int) row.number("number"),
                new RiskData(
                        row.text("title"),
                        row.text("detail"),
                        (int) row.number("probability"),
                        (int) row.number("effect"),
                        row.text("measure"),
                        row.number("owner_id"),
                        row.day("due")),
                row.text("owner"),
                RiskState.valueOf(row.text("state")),
                row.text("closed_reason"),
                row.instant("changed_at"),
                row.number("version"),
                false);
    }
}
