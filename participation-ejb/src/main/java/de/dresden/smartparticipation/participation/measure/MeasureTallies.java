package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the votes: two statements. */
@Dependent
class MeasureTallies {

    private static final String RESULTS = """
            select m.id, m.title, m.title_en, t.name as topic, t.name_english as topic_english, d.name as department,
                   count(*) filter (where v.vote = 'AGREE') as agree,
                   count(*) filter (where v.vote = 'DISAGREE') as disagree,
                   count(*) filter (where v.vote = 'PASS') as pass
            from participation.measure m
            left join participation.measure_vote v on v.measure_id = m.id
            left join participation.topic t on t.id = m.topic_id
            left join platform.v_department d on d.id = m.department_id
            where m.module_id = ?
            group by m.id, m.position, m.title, m.title_en, t.name, t.name_english, d.name
            order by m.position, m.id""";

    /** Who never voted does not count: a key without a vote cannot be, but a vote may have been taken over. */
    private static final String PEOPLE = """
            select count(*) as n from participation.measure_judge j
            where j.module_id = ? and exists (select from participation.measure_vote v where v.judge_id = j.id)""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    MeasureTallies() {}

    MeasureTallies(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    MeasureResults of(ModuleFrame frame) {
        long people = sql.first(PEOPLE, row -> row.number("n"), frame.id()).orElse(0L);
        AtomicInteger place = new AtomicInteger();
        List<MeasureResult> results = sql.list(
                RESULTS,
                row -> new MeasureResult(
                                row.number("id"),
                                place.incrementAndGet(),
                                row.text("title"),
                                row.text("title_en"),
                                Wording.orNull(row.text("topic"), row.text("topic_english")),
                                row.text("department"),
                                row.number("agree"),
                                row.number("disagree"),
                                row.number("pass"),
                                true)
                        .orSilent(),
                frame.id());
        return new MeasureResults(frame, people, results);
    }

    boolean isOver(ModuleFrame frame) {
        return frame.closesAt() != null && !clock.instant().isBefore(frame.closesAt());
    }
}
