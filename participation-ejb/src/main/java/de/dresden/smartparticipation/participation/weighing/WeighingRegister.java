package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the weighings, and reads the points that they are about. */
@Dependent
class WeighingRegister {

    /** Of point {@code k}, its statement {@code s} and plan {@code p}. */
    static final String POINT = """
            k.id, k.number, k.text, k.topic, k.department_id, d.name as department, s.reference as statement,
            (case when s.agency_id is null then 'B' else 'T' end) || lpad((select count(*) from participation.statement o
             where o.plan_id = s.plan_id and (o.agency_id is null) = (s.agency_id is null)
               and (length(o.reference), o.reference) <= (length(s.reference), s.reference))::text, 3, '0') as pseudonym,
            p.id as plan_id, p.reference as plan, p.name as plan_name, p.department_id as plan_department""";

    static final String FROM = """
             from participation.statement_point k join participation.statement s on s.id = k.statement_id
            join participation.plan p on p.id = s.plan_id join platform.v_department d on d.id = k.department_id
            left join participation.weighing w on w.point_id = k.id\s""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none, or none that may be seen */
    PointHead point(long id, StatementSight sight) {
        List<Object> parameters = new ArrayList<>(sight.parameters());
        parameters.add(id);
        return sql.first(
                        "select " + POINT + FROM + "where " + StatementSight.CONDITION + " and k.id = ?",
                        WeighingRegister::head,
                        parameters.toArray())
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<Weighing> find(long point) {
        return Optional.ofNullable(entities.find(Weighing.class, point));
    }

    Weighing get(long point) {
        return find(point).orElseThrow(() -> new NotFound(point));
    }

    Weighing add(Weighing weighing) {
        entities.persist(weighing);
        entities.flush();
        return weighing;
    }

    void flush() {
        entities.flush();
    }

    /** Weighings of a plan on which the council has not decided yet, in the order of their points. */
    List<Weighing> undecided(long plan) {
        List<Long> points = sql.list(
                "select w.point_id as id" + FROM + "where p.id = ? and w.point_id is not null and w.decision_id is null"
                        + " order by w.point_id",
                row -> row.number("id"),
                plan);
        return points.stream().map(this::get).toList();
    }

    static PointHead head(Row row) throws SQLException {
        return new PointHead(
                row.number("id"),
                (int) row.number("number"),
                row.text("text"),
                row.text("topic"),
                row.number("department_id"),
                row.text("department"),
                row.text("statement"),
                row.text("pseudonym"),
                row.number("plan_id"),
                row.text("plan"),
                row.text("plan_name"),
                row.number("plan_department"));
    }
}
