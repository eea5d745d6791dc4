package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rows of the tables: agencies first, each in the order in which they came; senders by pseudonym. */
@Dependent
class WeighingLines {

    /** The shortest name that is looked for in a text; a shorter one hits words that it is not. */
    private static final int SHORTEST_NAME = 4;

    private static final String POINTS = "select " + WeighingRegister.POINT + """
            , s.sender_name, s.sender_address, s.sender_email, s.agency_id, w.result, w.proposal, w.decided_result, w.decided_text,
            w.changed_by_council,
            case when s.leads then participation.distinct_persons(s.group_id) end as persons, g.name as group_name
            """ + WeighingRegister.FROM + """
            left join participation.statement_group g on g.id = s.group_id
            where p.id = ? and s.state <> 'LEFT_ASIDE' order by s.agency_id is null, s.reference, k.number""";

    private static final String LEFT_ASIDE = """
            select (case when s.agency_id is null then 'B' else 'T' end) || lpad((select count(*) from participation.statement o
             where o.plan_id = s.plan_id and (o.agency_id is null) = (s.agency_id is null)
               and (length(o.reference), o.reference) <= (length(s.reference), s.reference))::text, 3, '0') as pseudonym,
             s.late_reason from participation.statement s where s.plan_id = ? and s.state in ('LEFT_ASIDE', 'NOTIFIED')
               and s.late_ruling = 'LEFT_ASIDE' order by s.reference""";

    private static final String KEYS = """
            select (case when s.agency_id is null then 'B' else 'T' end) || lpad((row_number() over (
                partition by s.agency_id is null order by length(s.reference), s.reference))::text, 3, '0') as pseudonym,
                s.reference, s.sender_name, s.sender_address, s.sender_email
            from participation.statement s where s.plan_id = ? order by s.agency_id is null, s.reference""";

    private static final String SILENT = """
            select a.name, h.answer from participation.hearing h join participation.agency a on a.id = h.agency_id
            where h.plan_id = ? and h.answer in ('NO_CONCERNS', 'NOT_AFFECTED') order by lower(a.name)""";

    @Inject
    private Sql sql;

    List<List<String>> of(PlanFrame plan, TableKind kind, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        sql.each(POINTS, row -> rows.add(line(row, kind, texts)), plan.id());
        sql.each(
                LEFT_ASIDE,
                row -> rows.add(List.of(
                        row.text("pseudonym"),
                        "",
                        "",
                        texts.text("participation.weighing-table.late", plan.cites(Rule.LATE_STATEMENTS)),
                        "",
                        texts.text("participation.statement-state.left-aside"),
                        row.text("late_reason"))),
                plan.id());
        sql.each(
                SILENT,
                row -> rows.add(List.of(
                        row.text("name"),
                        "",
                        "",
                        texts.text("participation.hearing-answer."
                                + row.text("answer").toLowerCase(Locale.ROOT).replace('_', '-')),
                        "",
                        texts.text("participation.weighing-result.noted"),
                        "")),
                plan.id());
        return rows;
    }

    List<List<String>> keys(PlanFrame plan) {
        return sql.list(
                KEYS,
                row -> List.of(
                        row.text("pseudonym"),
                        row.text("reference"),
                        filled(row.text("sender_name")),
                        filled(row.text("sender_address")),
                        filled(row.text("sender_email"))),
                plan.id());
    }

    private static List<String> line(Row row, TableKind kind, Texts texts) throws SQLException {
        boolean decided = kind == TableKind.RESULT;
        String result = row.text(decided ? "decided_result" : "result");
        String who = row.text("pseudonym");
        Long persons = row.id("persons");
        String shown = persons == null
                ? who
                : texts.text("participation.weighing-table.group", who, row.text("group_name"), persons);
        String text = filled(row.text(decided ? "decided_text" : "proposal"));
        return List.of(
                shown,
                row.text("number"),
                row.text("topic"),
                row.id("agency_id") == null ? withoutSender(row, who) : row.text("text"),
                row.text("department"),
                result == null
                        ? ""
                        : texts.text("participation.weighing-result."
                                + result.toLowerCase(Locale.ROOT).replace('_', '-')),
                decided && row.flag("changed_by_council")
                        ? texts.text("participation.weighing-table.changed", text)
                        : text);
    }

    /** The point without what its sender gave as name, address and e-mail. */
    private static String withoutSender(Row row, String pseudonym) throws SQLException {
        String text = row.text("text");
        for (String column : List.of("sender_name", "sender_email", "sender_address")) {
            String told = row.text(column);
            if (told != null && told.length() >= SHORTEST_NAME) {
                text = Pattern.compile(Pattern.quote(told), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll("[" + pseudonym + "]");
            }
        }
        return text;
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }
}
