package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Makes a plan with a running round, statements, points, hearings and weighings for one call. */
@Dependent
class StatementWorld {

    static final String NOWHERE = "BP-1999-998";
    static final String NO_STATEMENT = "ST-1999-99999";

    @Inject
    private Sql sql;

    @Inject
    private SecretLinks links;

    @Inject
    private Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Berlin"));
    }

    private long next(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as n", row -> row.number("n"))
                .orElseThrow();
    }

    /** Key of a plan with a published round that runs. */
    long plan(RightsObjects on) {
        long id = next("plan_id");
        sql.update("""
                insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,
                    created_at, version) values (?, 'BP-2025-' || ?, 'Harbour', 'No. 1', 'DEVELOPMENT_PLAN', 'REGULAR', ?,
                    '2025-01-01', 'BAUGB_2023', '2025-01-01', 1)""", id, String.valueOf(100_000 + id), on.department());
        sql.update(
                """
                insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, announced_on, announced_in,
                    announcement, published_at, published_by, version)
                values (?, ?, 'PUBLICATION', ?, ?, 'STATUTORY', ?, 'Gazette', 'Text', '2025-02-01', ?, 1)""",
                next("plan_round_id"),
                id,
                today().minusDays(10),
                today().plusDays(25),
                today().minusDays(20),
                on.account());
        return id;
    }

    String reference(long plan) {
        return sql.first("select reference from participation.plan where id = ?", row -> row.text("reference"), plan)
                .orElseThrow();
    }

    long round(long plan) {
        return sql.first("select id from participation.plan_round where plan_id = ?", row -> row.number("id"), plan)
                .orElseThrow();
    }

    String statement(long plan, String state) {
        return statement(plan, state, clock.instant());
    }

    String statement(long plan, String state, Instant received) {
        long id = next("statement_id");
        String reference = "ST-2025-" + (200_000 + id);
        sql.update("""
                insert into participation.statement (id, reference, plan_id, round_id, channel, received_at, stored_at, sender_name,
                    sender_address, text, content_hash, state, version)
                values (?, ?, ?, ?, 'PAPER', ?, ?, 'Ann Roth', 'Way 1', 'Keep the trees', sha256('x'), ?, 1)""", id, reference, plan, round(plan), received, clock.instant(), state);
        return reference;
    }

    /** A late one: its round has ended before it came. */
    String late(long plan) {
        sql.update("update participation.plan_round set last_day = ? where plan_id = ?", today().minusDays(2), plan);
        return statement(plan, "RECEIVED");
    }

    long id(String statement) {
        return sql.first(
                        "select id from participation.statement where reference = ?",
                        row -> row.number("id"),
                        statement)
                .orElseThrow();
    }

    long point(String statement, long department) {
        long id = next("statement_point_id");
        sql.update("""
                insert into participation.statement_point (id, statement_id, number, text, topic, department_id, version)
                values (?, ?, 1, 'Trees', 'Green', ?, 1)""", id, id(statement), department);
        sql.update("update participation.statement set state = 'IN_WORK' where reference = ?", statement);
        return id;
    }

    /** A weighing of the point, written and proposed by a colleague of the department. */
    long weighing(long point, long department, String state, long by) {
        long other = sql.first(
                        "select max(a.id) as n from platform.account a where a.id <> ?", row -> row.number("n"), by)
                .orElseThrow();
        boolean approved = "APPROVED".equals(state);
        sql.update(
                """
                insert into participation.weighing (point_id, department_id, result, proposal, entered_by, approval_state,
                    proposed_by, proposed_at, content_hash, first_approved_by, first_approved_at, version)
                values (?, ?, 'FOLLOWED', 'Yes.', ?, ?, ?, '2025-03-01', ?, ?, ?, 1)""",
                point,
                department,
                by,
                state,
                by,
                new de.dresden.smartparticipation.platform.approval.FrozenContent(new java.util.TreeMap<>(
                                java.util.Map.of("assessment", "", "result", "FOLLOWED", "proposal", "Yes.")))
                        .hash(),
                approved ? other : null,
                approved ? Instant.parse("2025-03-02T00:00:00Z") : null);
        return point;
    }

    void decided(long plan, long point, long by) {
        long id = next("council_decision_id");
        sql.update("""
                insert into participation.council_decision (id, plan_id, number, decided_on, paper, recorded_by, recorded_at, version)
                values (?, ?, 'V1', '2025-04-01', 'P1', ?, '2025-04-02', 1)""", id, plan, by);
        sql.update(
                "update participation.weighing set decision_id = ?, decided_result = 'FOLLOWED', decided_text = 'Yes.' where point_id = ?",
                id,
                point);
        sql.update("update participation.statement set state = 'DECIDED' where plan_id = ?", plan);
    }

    void notified(long plan, String statement, long by) {
        sql.update("""
                insert into participation.result_notice (id, plan_id, statement_id, way, made_by, made_at)
                values (nextval('participation.result_notice_id'), ?, ?, 'LETTER', ?, '2025-04-03')""", plan, id(statement), by);
    }

    long group(long plan, String lead) {
        long id = next("statement_group_id");
        sql.update(
                "insert into participation.statement_group (id, plan_id, name, version) values (?, ?, 'The same', 1)",
                id,
                plan);
        sql.update("update participation.statement set group_id = ?, leads = true where reference = ?", id, lead);
        return id;
    }

    /** Takes a statement into a group that another one leads. */
    void grouped(String statement) {
        long plan = sql.first(
                        "select plan_id from participation.statement where reference = ?",
                        row -> row.number("plan_id"),
                        statement)
                .orElseThrow();
        long group = group(plan, statement(plan, "RECEIVED"));
        sql.update(
                "update participation.statement set group_id = ?, state = 'GROUPED' where reference = ?",
                group,
                statement);
    }

    /** All steps of the plan before the weighing. */
    void steps(long plan) {
        for (String step : new String[] {"RESOLUTION", "EARLY", "DRAFT_APPROVED", "PUBLICATION"}) {
            sql.update("""
                    insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                    values (?, ?, ?, '2025-02-01', 'P0', 1)""", next("plan_step_id"), plan, step);
        }
    }

    /** The council has decided on the weighing. */
    void weighed(long plan) {
        sql.update("""
                insert into participation.plan_step (id, plan_id, kind, done_on, paper, version)
                values (?, ?, 'WEIGHING', '2025-06-01', 'V1', 1)""", next("plan_step_id"), plan);
    }

    void sign(String statement, int people) {
        sql.update("""
                insert into participation.statement_signatory (id, statement_id, name, address, person_name, person_address)
                select nextval('participation.statement_signatory_id'), ?, 'P ' || n, 'Way', 'p ' || n, 'way'
                from generate_series(1, ?) n""", id(statement), people);
    }

    long agency() {
        long id = next("agency_id");
        sql.update("""
                insert into participation.agency (id, reference, name, kind, email, active, version)
                values (?, 'TB-' || ?, 'Office ' || ?, 'AUTHORITY', 'office@example.org', true, 1)""", id, String.valueOf(50_000 + id), String.valueOf(id));
        return id;
    }

    long hearing(long plan, String state) {
        long id = next("hearing_id");
        boolean told = !"CHOSEN".equals(state);
        sql.update(
                """
                insert into participation.hearing (id, plan_id, round_id, agency_id, state, notified_at, by_letter, received_on, due,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                id,
                plan,
                round(plan),
                agency(),
                state,
                told ? clock.instant() : null,
                told,
                told ? today() : null,
                told ? today().plusDays(30) : null);
        return id;
    }

    long asking(long plan) {
        long id = hearing(plan, "NOTIFIED");
        sql.update(
                "update participation.hearing set extension = 'ASKED', wanted_until = due + 10, wanted_reason = 'A survey' where id = ?",
                id);
        return id;
    }

    /** An agency that was heard in an earlier round of the plan. */
    void heardBefore(long plan, RightsObjects on) {
        long round = next("plan_round_id");
        sql.update("""
                insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)
                values (?, ?, 'EARLY', '2025-01-10', '2025-01-20', 'STATUTORY', 1)""", round, plan);
        sql.update("""
                insert into participation.hearing (id, plan_id, round_id, agency_id, state, notified_at, received_on, due, version)
                values (?, ?, ?, ?, 'NOTIFIED', '2025-01-10', '2025-01-10', '2025-01-20', 1)""", next("hearing_id"), plan, round, agency());
    }

    String key(long plan) {
        return links.issue(new Subject("hearing", hearing(plan, "NOTIFIED"), "BP/TB"), "participation.hearing", null);
    }
}
