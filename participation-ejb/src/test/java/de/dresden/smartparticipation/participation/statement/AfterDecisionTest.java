package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AfterDecisionTest {

    private static final String DECIDED =
            "insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)"
                    + " values (1, 1, 'WEIGHING', '2027-05-20', 'V1', 1)";

    private DataSource database;
    private Sql sql;

    /** The period ended on 31 March; 1 came in time, 2 to 5 late, of which 3 is split and 4 ruled on. */
    @BeforeEach
    void aPlanWithStatements() {
        database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "STA").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Hafen', 'Nr. 1', 'DEVELOPMENT_PLAN', 'REGULAR', 10,"
                        + " '2026-01-01', 'BAUGB_2023', '2026-01-01', 1)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)"
                        + " values (1, 1, 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', 1)",
                "insert into participation.statement (id, reference, plan_id, round_id, channel, received_at, stored_at, text,"
                        + " content_hash, state, version) select n, 'ST-2027-0000' || n, 1, 1, 'ONLINE',"
                        + " timestamptz '2027-03-31 20:00+02' + (n - 1) * interval '1 day', '2027-06-01', 'Text', sha256('x'),"
                        + " case n when 3 then 'IN_WORK' else 'RECEIVED' end, 1 from generate_series(1, 5) n",
                "insert into participation.statement_point (id, statement_id, number, text, topic, department_id, version)"
                        + " values (1, 3, 1, 'Text', 'Lärm', 10, 1)",
                "update participation.statement set state = 'LEFT_ASIDE', late_ruling = 'LEFT_ASIDE', late_known = false,"
                        + " late_lawfulness = false, late_reason = 'New and of no matter', late_by = 1, late_at = '2027-04-10'"
                        + " where id = 4");
        sql = Sql.on(database);
    }

    @Test
    void before_the_decision_every_late_one_is_still_to_be_worked_on() {
        assertThat(afterDecision()).isEmpty();
    }

    @Test
    void after_it_only_what_came_late_and_is_in_nobodys_work_is_kept_without_more() {
        TestDatabase.execute(database, DECIDED);

        assertThat(afterDecision()).containsExactly("ST-2027-00002", "ST-2027-00005");
    }

    @Test
    void once_its_sender_was_told_it_stays_what_it_is() {
        TestDatabase.execute(database, DECIDED, "update participation.statement set state = 'NOTIFIED' where id = 5");

        assertThat(afterDecision()).contains("ST-2027-00005");
    }

    private List<String> afterDecision() {
        return sql.list(
                "select s.reference from participation.statement s where " + AfterDecision.CONDITION
                        + " order by s.reference",
                row -> row.text("reference"));
    }
}
