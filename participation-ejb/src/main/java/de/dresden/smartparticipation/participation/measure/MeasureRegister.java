package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the measures. */
@Dependent
class MeasureRegister {

    private static final String ROWS = """
            select m.id, m.title, m.text, m.title_en, m.text_en, m.topic_id, m.department_id, m.version,
                   t.name as topic, d.name as department,
                   (select count(*) from participation.measure_vote v where v.measure_id = m.id) as votes
            from participation.measure m
            left join participation.topic t on t.id = m.topic_id
            left join platform.v_department d on d.id = m.department_id
            where m.module_id = ? order by m.position, m.id""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    Measure find(long id) {
        Measure measure = entities.find(Measure.class, id);
        if (measure == null) {
            throw new NotFound(id);
        }
        return measure;
    }

    /** All of a module in their order. */
    List<Measure> of(long module) {
        return entities.createQuery(
                        "select m from Measure m where m.module = :module order by m.position, m.id", Measure.class)
                .setParameter("module", module)
                .getResultList();
    }

    void add(Measure measure) {
        entities.persist(measure);
    }

    void remove(Measure measure) {
        entities.remove(measure);
    }

    long votes(long measure) {
        return sql.first(
                        "select count(*) as n from participation.measure_vote where measure_id = ?",
                        row -> row.number("n"),
                        measure)
                .orElse(0L);
    }

    List<MeasureRow> rows(long module) {
        AtomicInteger place = new AtomicInteger();
        return sql.list(ROWS, row -> row(row, place.incrementAndGet()), module);
    }

    private static MeasureRow row(Row row, int place) throws SQLException {
        MeasureData data = new MeasureData(
                row.text("title"),
                row.text("text"),
                row.text("title_en"),
                row.text("text_en"),
                row.id("topic_id"),
                row.id("department_id"));
        return new MeasureRow(
                row.number("id"),
                place,
                data,
                row.text("topic"),
                row.text("department"),
                row.number("votes"),
                row.number("version"));
    }
}
