package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Who has to be told the result, and who was. */
@Dependent
class NoticeRegister {

    static final String TASK = "weighing.notify";

    /** Decided, or left aside as late once the council has decided; with no notice yet. */
    private static final String WAITING = """
             from participation.statement s left join participation.statement_group g on g.id = s.group_id
            where s.plan_id = ? and s.state in ('DECIDED', 'LEFT_ASIDE')
              and exists (select from participation.council_decision c where c.plan_id = s.plan_id)
              and not exists (select from participation.result_notice n where n.statement_id = s.id)""";

    private static final String WAY = """
            case when g.laid_out_on is not null then 'INSPECTION'
                 when s.sender_email ~ '^[^[:space:]@,;<>"]+@[^[:space:]@,;<>"]+[.][^[:space:]@,;<>".]{2,}$' then 'MAIL'
                 when s.sender_name is not null and s.sender_address is not null then 'LETTER'
                 else 'NONE' end""";

    /** A statement whose sender is to be told, or was. */
    record Addressee(
            long statement, String reference, NoticeWay way, String name, String address, String email, Long group) {}

    @Inject
    private Sql sql;

    long waiting(long plan) {
        return number("select count(*) as n" + WAITING, plan);
    }

    /** Notices that were made to go by letter. */
    long letters(long plan) {
        return number(
                "select count(*) as n from participation.result_notice where plan_id = ? and way = 'LETTER'", plan);
    }

    List<Addressee> waitingOnes(long plan) {
        return addressees(
                "select s.id, s.reference, s.sender_name, s.sender_address, s.sender_email, s.group_id, " + WAY
                        + " as way" + WAITING + " order by s.reference",
                plan);
    }

    /** Everybody who gets a letter: senders, and those who signed a list and gave an address. */
    List<Addressee> letterRecipients(long plan) {
        return addressees("""
                select s.id, s.reference, s.sender_name, s.sender_address, s.sender_email, s.group_id, n.way
                from participation.result_notice n join participation.statement s on s.id = n.statement_id
                where n.plan_id = ? and n.way = 'LETTER'
                union all
                select s.id, s.reference, y.name, y.address, null, s.group_id, 'LETTER'
                from participation.result_notice n join participation.statement s on s.id = n.statement_id
                join participation.statement_signatory y on y.statement_id = s.id
                where n.plan_id = ? and n.way in ('LETTER', 'MAIL') and y.address is not null
                  and y.person_name is distinct from s.person_name
                order by 2, 3""", plan, plan);
    }

    private List<Addressee> addressees(String statement, Object... parameters) {
        return sql.list(
                statement,
                row -> new Addressee(
                        row.number("id"),
                        row.text("reference"),
                        NoticeWay.valueOf(row.text("way")),
                        row.text("sender_name"),
                        row.text("sender_address"),
                        row.text("sender_email"),
                        row.id("group_id")),
                parameters);
    }

    void made(long plan, List<Addressee> to, long by, Instant now) {
        sql.updateAll(
                """
                insert into participation.result_notice (id, plan_id, statement_id, way, made_by, made_at)
                values (nextval('participation.result_notice_id'), ?, ?, ?, ?, ?)""",
                to.stream()
                        .map(one -> new Object[] {plan, one.statement(), one.way(), by, now})
                        .toList());
        sql.update(
                "update participation.statement set state = 'NOTIFIED', version = version + 1 where plan_id = ?"
                        + " and state = 'DECIDED' and id in (select statement_id from participation.result_notice where plan_id = ?)",
                plan,
                plan);
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElse(0L);
    }

    static TaskChange task(PlanFrame plan) {
        return new TaskChange.Open(
                TASK,
                about(plan),
                "participation",
                plan.name(),
                plan.number(),
                Role.CONSULTATION_MANAGER,
                plan.department(),
                null,
                null,
                "/statements/weighing.xhtml?plan=" + plan.reference());
    }

    static TaskChange done(PlanFrame plan) {
        return new TaskChange.Close(TASK, about(plan));
    }

    private static Subject about(PlanFrame plan) {
        return new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference());
    }
}
