package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps what was answered, without who and when. */
@Dependent
class AnswerTable {

    private static final String COUNTED = """
            select r.id, r.reference, r.title, r.title_english, m.months,
                (select count(*) from projects.satisfaction_request q where q.round_id = r.id and q.months = m.months) as asked,
                count(a.id) as answered, coalesce(sum(a.satisfied), 0) as satisfied, count(*) filter (where a.together) as together,
                count(*) filter (where a.product) as product, count(*) filter (where a.customers) as customers,
                count(*) filter (where a.training) as training, count(*) filter (where a.team) as team,
                count(*) filter (where a.recommends) as recommends
            from projects.cooperation_round r cross join (values (3), (12)) as m (months)
            left join projects.satisfaction_answer a on a.round_id = r.id and a.months = m.months
            group by r.id, m.months order by m.months, r.id desc""";

    private final Sql sql;

    @Inject
    AnswerTable(Sql sql) {
        this.sql = sql;
    }

    void add(long round, int months, Satisfaction answer) {
        sql.update(
                """
                insert into projects.satisfaction_answer (round_id, months, satisfied, together, product, customers, training, team,
                    recommends, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                round,
                months,
                answer.satisfied(),
                answer.together(),
                answer.results().contains(Satisfaction.Result.PRODUCT),
                answer.results().contains(Satisfaction.Result.CUSTOMERS),
                answer.results().contains(Satisfaction.Result.TRAINING),
                answer.results().contains(Satisfaction.Result.TEAM),
                answer.recommends(),
                answer.words());
    }

    /** Of all rounds for which somebody was asked, by months, the latest round first. */
    List<Counted> counted() {
        return sql
                .list(
                        COUNTED,
                        row -> new Counted(
                                row.text("reference"),
                                new Wording(row.text("title"), row.text("title_english")),
                                (int) row.number("months"),
                                (int) row.number("asked"),
                                (int) row.number("answered"),
                                (int) row.number("satisfied"),
                                yes(row)))
                .stream()
                .filter(one -> one.asked() > 0)
                .toList();
    }

    private static Map<SatisfactionQuestion, Integer> yes(Row row) throws SQLException {
        Map<SatisfactionQuestion, Integer> yes = new EnumMap<>(SatisfactionQuestion.class);
        for (SatisfactionQuestion question : SatisfactionQuestion.values()) {
            yes.put(question, (int) row.number(question.name().toLowerCase(Locale.ROOT)));
        }
        return yes;
    }

    /** In no order that tells anything. */
    List<String> words(String round, int months) {
        return sql.list(
                "select a.words from projects.satisfaction_answer a join projects.cooperation_round r on r.id = a.round_id"
                        + " where r.reference = ? and a.months = ? and a.words is not null order by a.id",
                row -> row.text("words"),
                round,
                months);
    }
}
