package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Twelve measures, and how a hundred and fifty people have judged them so far; some have stopped on the way. */
@Dependent
class DemoMeasures {

    static final int PEOPLE = 150;

    private static final long SEED = 2_035;
    private static final int LEANING = 22;

    private static final String MEASURE = """
            insert into participation.measure (id, module_id, position, title, text, title_en, text_en, topic_id,
                department_id, version)
            values (?, ?, ?, ?, ?, ?, ?,
                (select id from participation.topic where consultation_id = ? order by position offset ? limit 1), ?, 1)""";

    @Inject
    private Sql sql;

    @Inject
    private DemoCast cast;

    void make(long consultation, long module) {
        List<DemoMeasure> measures = DemoMeasure.all();
        List<Long> keys = new ArrayList<>();
        for (DemoMeasure measure : measures) {
            long key = sql.first("select nextval('participation.measure_id') as key", row -> row.number("key"))
                    .orElseThrow();
            sql.update(
                    MEASURE,
                    key,
                    module,
                    keys.size(),
                    measure.title(),
                    measure.text(),
                    measure.titleEn(),
                    measure.textEn(),
                    consultation,
                    measure.topic() - 1,
                    cast.department(measure.department()));
            keys.add(key);
        }
        votes(module, measures, keys);
    }

    private void votes(long module, List<DemoMeasure> measures, List<Long> keys) {
        Random chance = new Random(SEED);
        List<Object[]> judges = new ArrayList<>();
        List<Object[]> votes = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            long judge = chance.nextLong() >>> 1;
            judges.add(new Object[] {judge, module, "demo " + person});
            int leaning = (int) (chance.nextGaussian() * LEANING);
            int until = person % 5 == 0 ? 1 + chance.nextInt(measures.size()) : measures.size();
            for (int place = 0; place < until; place++) {
                votes.add(new Object[] {
                    judge, keys.get(place), measures.get(place).vote(chance, leaning)
                });
            }
        }
        sql.updateAll("insert into participation.measure_judge (id, module_id, seed) values (?, ?, ?)", judges);
        sql.updateAll("insert into participation.measure_vote (judge_id, measure_id, vote) values (?, ?, ?)", votes);
    }
}
