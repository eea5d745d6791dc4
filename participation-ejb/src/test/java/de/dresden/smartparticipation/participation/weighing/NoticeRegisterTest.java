package de.dresden.smartparticipation.participation.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.weighing.NoticeRegister.Addressee;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told after the council's decision: also whoever came late and after it. */
class NoticeRegisterTest {

    private Sql sql;
    private NoticeRegister notices;

    /** The period ended on 31 March and the council decided on 20 May; 1 was left aside before, 2 came in June. */
    @BeforeEach
    void aDecidedPlan() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "STA").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Hafen', 'Nr. 1', 'DEVELOPMENT_PLAN', 'REGULAR', 10,"
                        + " '2026-01-01', 'BAUGB_2023', '2026-01-01', 1)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)"
                        + " values (1, 1, 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', 1)",
                "insert into participation.statement (id, reference, plan_id, round_id, channel, received_at, stored_at, sender_name,"
                        + " sender_address, text, content_hash, state, late_ruling, late_known, late_lawfulness, late_reason, late_by,"
                        + " late_at, version) values (1, 'ST-2027-00001', 1, 1, 'PAPER', '2027-04-05', '2027-04-05', 'Anna Roth',"
                        + " 'Weg 1', 'Text', sha256('x'), 'LEFT_ASIDE', 'LEFT_ASIDE', false, false, 'New and of no matter', 1,"
                        + " '2027-04-10', 1)",
                "insert into participation.statement (id, reference, plan_id, round_id, channel, received_at, stored_at, sender_name,"
                        + " sender_address, text, content_hash, state, version) values (2, 'ST-2027-00002', 1, 1, 'PAPER',"
                        + " '2027-06-05', '2027-06-05', 'Bo Li', 'Weg 2', 'Text', sha256('x'), 'RECEIVED', 1)",
                "insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)"
                        + " values (1, 1, 'WEIGHING', '2027-05-20', 'V1', 1)",
                "insert into participation.council_decision (id, plan_id, number, decided_on, paper, recorded_by, recorded_at, version)"
                        + " values (1, 1, 'V1', '2027-05-20', 'V1', 1, '2027-05-21', 1)");
        sql = Sql.on(database);
        notices = new NoticeRegister(sql);
    }

    @Test
    void one_that_came_after_the_decision_is_told_that_it_came_too_late_for_it() {
        List<Addressee> waiting = notices.waitingOnes(1);

        assertThat(waiting)
                .extracting(one -> one.reference() + " " + one.way() + " " + one.afterDecision())
                .containsExactly("ST-2027-00001 LETTER false", "ST-2027-00002 LETTER true");
        notices.made(1, waiting, 1, Instant.parse("2027-06-10T08:00:00Z"));
        assertThat(notices.waiting(1)).isZero();
        assertThat(notices.letterRecipients(1))
                .extracting(Addressee::afterDecision)
                .containsExactly(false, true);
        assertThat(sql.list("select state from participation.statement order by id", row -> row.text("state")))
                .containsExactly("LEFT_ASIDE", "NOTIFIED");
    }
}
