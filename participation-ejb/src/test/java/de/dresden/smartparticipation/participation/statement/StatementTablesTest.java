package de.dresden.smartparticipation.participation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatementTablesTest {

    private static DataSource database;
    private static Sql sql;

    /** A plan of department 10 whose period ended on 31 March, an agency whose own one ends on 5 April. */
    @BeforeAll
    static void somePlan() {
        database = TestDatabase.fresh("participation");
        sql = Sql.on(database);
        TestPeople.in(database).department(10, "STA").department(20, "UWA").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Hafen', 'Nr. 1', 'DEVELOPMENT_PLAN', 'REGULAR', 10,"
                        + " '2026-01-01', 'BAUGB_2023', '2026-01-01', 1)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)"
                        + " values (1, 1, 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', 1)",
                "insert into participation.agency (id, reference, name, kind, active, version)"
                        + " values (1, 'TB-0001', 'Landesamt', 'AUTHORITY', true, 1)",
                "insert into participation.hearing (id, plan_id, round_id, agency_id, state, notified_at, received_on, due, version)"
                        + " values (1, 1, 1, 1, 'NOTIFIED', '2027-03-05', '2027-03-05', '2027-04-05', 1)");
        insert(1, "'2027-03-31 23:59:59+02'", "null", "'Anna Roth'", "'anna roth'", "'weg 1'");
        insert(2, "'2027-04-01 00:00:00+02'", "null", "null", "null", "null");
        insert(3, "'2027-04-05 12:00:00+02'", "1", "'Landesamt'", "'landesamt'", "null");
        insert(4, "'2027-03-20 12:00:00+01'", "null", "'Bo Li'", "'bo li'", "null");
        TestDatabase.execute(
                database,
                "insert into participation.statement_point (id, statement_id, number, text, topic, department_id, version)"
                        + " values (1, 4, 1, 'Text', 'Lärm', 20, 1)");
    }

    private static void insert(int id, String received, String agency, String sender, String name, String address) {
        TestDatabase.execute(
                database,
                "insert into participation.statement (id, reference, plan_id, round_id, agency_id, channel, received_at, stored_at,"
                        + " sender_name, person_name, person_address, text, content_hash, state, version) values (" + id
                        + ", 'ST-2027-0000" + id + "', 1, 1, " + agency + ", 'ONLINE', timestamptz " + received
                        + ", '2027-05-01', " + sender + ", " + name + ", " + address
                        + ", 'Der Lärm stört uns sehr', sha256('x'),"
                        + " 'RECEIVED', 1)");
    }

    @Test
    void late_is_what_comes_after_midnight_and_an_agency_has_its_own_last_day() {
        StatementFilter late = new StatementFilter(null, null, Set.of(), Set.of(), null, true, Set.of(), null);

        assertThat(references(late, all())).containsExactly("ST-2027-00002");
        assertThat(new StatementLists(sql).row("ST-2027-00003", all()).timing()).isEqualTo(Timing.TIMELY);
        assertThat(new StatementLists(sql).row("ST-2027-00001", all()).timing()).isEqualTo(Timing.TIMELY);
    }

    @Test
    void everybody_sees_what_the_rule_gives_and_pseudonyms_follow_the_order_of_storing() {
        StatementSight host = new StatementSight(false, Set.of(10L), Set.of(10L));
        StatementSight office = new StatementSight(false, Set.of(20L), Set.of(20L));

        assertThat(references(StatementFilter.of("BP-2027-001"), host)).hasSize(4);
        assertThat(references(StatementFilter.of(null), office)).containsExactly("ST-2027-00004");
        assertThat(new StatementLists(sql).row("ST-2027-00004", office).sender())
                .isNull();
        assertThat(new StatementLists(sql).row("ST-2027-00004", host).sender()).isEqualTo("Bo Li");
        assertThat(new StatementLists(sql).row("ST-2027-00004", host).pseudonym())
                .isEqualTo("B003");
        assertThat(new StatementLists(sql).row("ST-2027-00003", office).pseudonym())
                .isEqualTo("T001");
    }

    @Test
    void points_are_read_with_their_passage() {
        TestDatabase.execute(
                database,
                "insert into participation.statement_point (id, statement_id, number, starts, ends, text, topic, department_id,"
                        + " version) values (2, 4, 2, 4, 8, 'Lärm', 'Lärm', 20, 1)");

        assertThat(new StatementLists(sql).points("ST-2027-00004"))
                .extracting(PointRow::starts)
                .containsExactly(null, 4);
        assertThat(new StatementLists(sql).topics("BP-2027-001")).containsExactly("Lärm");
    }

    @Test
    void filters_are_understood_whatever_is_typed() {
        StatementSight host = new StatementSight(false, Set.of(10L), Set.of());

        assertThat(references(
                        new StatementFilter(null, "bo l", Set.of(), Set.of(), false, false, Set.of(), null), host))
                .containsExactly("ST-2027-00004");
        assertThat(references(
                        new StatementFilter(
                                null,
                                "') or true --",
                                Set.of(StatementState.RECEIVED),
                                Set.of(StatementChannel.PAPER),
                                true,
                                true,
                                Set.of(20L),
                                7L),
                        host))
                .isEmpty();
    }

    @Test
    void over_fifty_different_persons_are_needed_to_lay_out_and_nobody_counts_twice() {
        TestDatabase.execute(
                database,
                "insert into participation.statement_group (id, plan_id, name, version) values (1, 1, 'Unterschriften', 1)",
                "update participation.statement set group_id = 1, leads = true where id = 1",
                "update participation.statement set group_id = 1, state = 'GROUPED' where id = 2",
                "insert into participation.statement_signatory (id, statement_id, name, address, person_name, person_address)"
                        + " select n, 1, 'P' || n, 'Weg 2', 'p' || n, 'weg 2' from generate_series(10, 58) n",
                "insert into participation.statement_signatory (id, statement_id, name, person_name, person_address) values"
                        + " (100, 1, 'Anna Roth', 'anna roth', ''), (101, 2, 'P10', 'p10', '')");

        // 49 signatories and Anna Roth, who signed once more without her address; nobody knows who made the second one
        assertThat(persons()).isEqualTo(50);
        assertThatThrownBy(StatementTablesTest::layOut).hasMessageContaining("the council has not decided yet");
        TestDatabase.execute(
                database,
                "insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)"
                        + " values (1, 1, 'WEIGHING', '2027-05-20', 'V1', 1)");
        assertThatThrownBy(StatementTablesTest::layOut).hasMessageContaining("not more than 50 persons");
        TestDatabase.execute(
                database,
                "insert into participation.statement_signatory (id, statement_id, name, address, person_name, person_address)"
                        + " values (102, 2, 'P59', 'Weg 3', 'p59', 'weg 3')");
        assertThat(persons()).isEqualTo(51);
        layOut();
    }

    private static void layOut() {
        TestDatabase.execute(
                database,
                "update participation.statement_group set laid_out_at = 'Rathaus', laid_out_hours = '9 bis 12',"
                        + " announcement = 'Text', laid_out_by = 1, laid_out_on = '2027-06-01' where id = 1");
    }

    @Test
    void an_acknowledgement_knows_whether_a_mail_went_to_its_sender() {
        TestDatabase.execute(
                database,
                "update participation.statement set sender_email = 'bo@example.org' where id = 4",
                "update participation.statement set sender_email = 'eva@@' where id = 1",
                "insert into platform.mail (id, recipient, subject_line, body, about_type, about_id, about_reference, created_at,"
                        + " state, next_attempt_at) values (1, 'bo@example.org', 'S', 'B', 'statement', 4, 'ST-2027-00004',"
                        + " '2027-03-20', 'SENT', '2027-03-20')");

        assertThat(mailedTo("ST-2027-00004")).isEqualTo("bo@example.org");
        assertThat(mailedTo("ST-2027-00001")).isEqualTo("none to eva@@");
    }

    private static String mailedTo(String reference) {
        return sql.first(
                        Acknowledgements.FOUND,
                        row -> row.text("mailed_to") == null
                                ? "none to " + row.text("sender_email")
                                : row.text("mailed_to"),
                        reference)
                .orElseThrow();
    }

    private static long persons() {
        return sql.first("select participation.distinct_persons(1) as n", row -> row.number("n"))
                .orElseThrow();
    }

    @Test
    void what_matters_for_the_lawfulness_cannot_be_left_aside_not_even_past_the_rules() {
        assertThatThrownBy(
                        () -> TestDatabase.execute(
                                database,
                                "update participation.statement set state = 'LEFT_ASIDE', late_ruling = 'LEFT_ASIDE', late_known = false,"
                                        + " late_lawfulness = true, late_reason = 'weil', late_by = 1, late_at = '2027-06-01' where id = 3"))
                .hasMessageContaining("statement_left_aside_lawfully");
        assertThatThrownBy(() -> TestDatabase.execute(
                        database, "update participation.statement set state = 'LEFT_ASIDE' where id = 3"))
                .hasMessageContaining("statement_late_reasoned");
    }

    @Test
    void nothing_is_notified_before_the_council_has_decided_on_every_point() {
        assertThatThrownBy(StatementTablesTest::notifyFourth).hasMessageContaining("not decided yet");
        TestDatabase.execute(
                database,
                "insert into participation.council_decision (id, plan_id, number, decided_on, paper, recorded_by, recorded_at,"
                        + " version) values (1, 1, 'V1', '2027-06-01', 'P1', 1, '2027-06-02', 1)");
        assertThatThrownBy(StatementTablesTest::notifyFourth).hasMessageContaining("not decided yet");
    }

    private static void notifyFourth() {
        TestDatabase.execute(
                database,
                "insert into participation.result_notice (id, plan_id, statement_id, way, made_by, made_at)"
                        + " values (1, 1, 4, 'MAIL', 1, '2027-06-03')");
    }

    private static StatementSight all() {
        return new StatementSight(true, new TreeSet<>(), new TreeSet<>());
    }

    private static List<String> references(StatementFilter filter, StatementSight sight) {
        var page = new StatementLists(sql).page(filter, sight, PageQuery.first());
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(StatementRow::reference).toList();
    }
}
