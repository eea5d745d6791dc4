package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.statement.AfterDecision;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Who has to be told the result, and who was. */
@Dependent
class NoticeRegister {

    /** Decided, left aside as late once the council has decided, or come late and after its decision; with no notice yet. */
    private static final String WAITING = """
             from participation.statement s left join participation.statement_group g on g.id = s.group_id
            where s.plan_id = ? and (s.state in ('DECIDED', 'LEFT_ASIDE') or\s""" + AfterDecision.CONDITION + """
            ) and exists (select from participation.council_decision c where c.plan_id = s.plan_id)
              and not exists (select from participation.result_notice n where n.statement_id = s.id)""";

    private static final String WAY = """
            case when g.laid_out_on is not null then 'INSPECTION'
                 when s.sender_email ~ '^[^[:space:]@,;<>"]+@[^[:space:]@,;<>"]+[.][^[:space:]@,;<>".]{2,}$' then 'MAIL'
                 when s.sender_name is not null and s.sender_address is not null then 'LETTER'
                 else 'NONE' end""";

    /** A statement whose sender is to be told, or was; {@code afterDecision}: that it came too late for the decision. */
    record Addressee(
            long statement,
            String reference,
            NoticeWay way,
            String name,
            String address,
            String email,
            Long group,
            boolean afterDecision) {}

    @Inject
    private Sql sql;

    NoticeRegister() {}

    /** For tests outside the container. */
    NoticeRegister(Sql sql) {
        this.sql = sql;
    }

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
                "select s.id, s.reference, s.sender_name, s.sender_address, s.sender_email, s.group_id, "
                        + AfterDecision.UNWEIGHED + " as after_decision, " + WAY + " as way" + WAITING
                        + " order by s.reference",
                plan);
    }

    /** Everybody who gets a letter: senders, and those who signed a list and gave an address. */
    List<Addressee> letterRecipients(long plan) {
        return addressees("""
                select s.id, s.reference, s.sender_name, s.sender_address, s.sender_email, s.group_id, n.way,
                """ + AfterDecision.UNWEIGHED + """
                 as after_decision
                from participation.result_notice n join participation.statement s on s.id = n.statement_id
                where n.plan_id = ? and n.way = 'LETTER'
                union all
                select s.id, s.reference, y.name, y.address, null, s.group_id, 'LETTER',
                """ + AfterDecision.UNWEIGHED + """
                 as after_decision
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
                        row.id("group_id"),
                        row.flag("after_decision")),
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
                        + " and state in ('DECIDED', 'RECEIVED') and id in (select statement_id from participation.result_notice where plan_id = ?)",
                plan,
                plan);
    }

    private long number(String statement, Object... parameters) {
        return sql.first(statement, row -> row.number("n"), parameters).orElse(0L);
    }
}
