package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables in a plan's complete file, as CSV: what stands in the database, under its own names. */
final class PlanFileTables {

    /**
     * One table.
     *
     * @param name of the file
     * @param columns its columns, texts of the statement
     * @param from what is read, with the plan's key as the one parameter
     */
    record Sheet(String name, List<String> columns, String from) {}

    static final List<Sheet> ALL = List.of(
            new Sheet(
                    "plan.csv",
                    List.of(
                            "reference",
                            "name",
                            "number",
                            "kind",
                            "procedure",
                            "edition",
                            "begun_on",
                            "summary",
                            "area_text",
                            "area"),
                    "from participation.plan where id = ?"),
            new Sheet(
                    "schritte.csv",
                    List.of("kind", "done_on", "paper", "note"),
                    "from participation.plan_step where plan_id = ? order by done_on, id"),
            new Sheet(
                    "bekanntmachungen.csv",
                    List.of(
                            "kind",
                            "first_day",
                            "last_day",
                            "agencies_received_on",
                            "agencies_last_day",
                            "period",
                            "reason",
                            "changes_only",
                            "affected_only",
                            "announced_on",
                            "announced_in",
                            "published_at",
                            "announcement"),
                    "from participation.plan_round where plan_id = ? order by first_day"),
            new Sheet(
                    "verlaengerungen.csv",
                    List.of("r.kind", "x.from_day", "x.until_day", "x.reason", "x.extended_at"),
                    "from participation.plan_extension x join participation.plan_round r on r.id = x.round_id"
                            + " where r.plan_id = ? order by x.id"),
            new Sheet(
                    "stoerungen.csv",
                    List.of(
                            "r.kind",
                            "x.began_at",
                            "x.ended_at",
                            "x.what",
                            "x.answer",
                            "x.answer_reason",
                            "x.answered_at"),
                    "from participation.plan_outage x join participation.plan_round r on r.id = x.round_id"
                            + " where r.plan_id = ? order by x.began_at, x.id"),
            new Sheet(
                    "unterlagen.csv",
                    List.of(
                            "d.kind",
                            "d.title",
                            "d.step",
                            "d.displayed",
                            "d.removed_at",
                            "v.number",
                            "f.name",
                            "v.hash",
                            "v.note",
                            "v.added_at"),
                    "from participation.plan_document d join participation.plan_document_version v on v.document_id = d.id"
                            + " join platform.file f on f.id = v.file_id where d.plan_id = ? order by d.id, v.number"),
            new Sheet(
                    "gruppen.csv",
                    List.of("name", "laid_out_at", "laid_out_hours", "laid_out_on", "announcement"),
                    "from participation.statement_group where plan_id = ? order by id"),
            new Sheet(
                    "traeger.csv",
                    List.of(
                            "a.reference",
                            "a.name",
                            "h.state",
                            "h.notified_at",
                            "h.received_on",
                            "h.due",
                            "h.reminders",
                            "h.extension",
                            "h.wanted_until",
                            "h.wanted_reason",
                            "h.answer",
                            "h.answered_at",
                            "h.answered_by"),
                    "from participation.hearing h join participation.agency a on a.id = h.agency_id where h.plan_id = ?"
                            + " order by h.round_id, lower(a.name)"),
            new Sheet(
                    "stellungnahmen.csv",
                    List.of(
                            "reference",
                            "channel",
                            "received_at",
                            "stored_at",
                            "sender_name",
                            "sender_address",
                            "sender_email",
                            "state",
                            "late_ruling",
                            "late_reason",
                            "group_id",
                            "encode(content_hash, 'hex')"),
                    "from participation.statement where plan_id = ? order by reference"),
            new Sheet(
                    "unterschriften.csv",
                    List.of("s.reference", "y.name", "y.address"),
                    "from participation.statement_signatory y join participation.statement s on s.id = y.statement_id"
                            + " where s.plan_id = ? order by s.reference, y.id"),
            new Sheet(
                    "einzelbelange.csv",
                    List.of(
                            "s.reference",
                            "k.number",
                            "k.topic",
                            "k.text",
                            "d.name",
                            "w.assessment",
                            "w.result",
                            "w.proposal",
                            "w.approval_state",
                            "w.decided_result",
                            "w.decided_text",
                            "w.changed_by_council"),
                    "from participation.statement_point k join participation.statement s on s.id = k.statement_id"
                            + " join platform.v_department d on d.id = k.department_id"
                            + " left join participation.weighing w on w.point_id = k.id where s.plan_id = ?"
                            + " order by s.reference, k.number"),
            new Sheet(
                    "beschluesse.csv",
                    List.of("number", "decided_on", "paper", "remark", "recorded_at"),
                    "from participation.council_decision where plan_id = ? order by decided_on, id"),
            new Sheet(
                    "mitteilungen.csv",
                    List.of("s.reference", "n.way", "n.made_at"),
                    "from participation.result_notice n join participation.statement s on s.id = n.statement_id"
                            + " where n.plan_id = ? order by s.reference"),
            new Sheet(
                    "protokoll.csv",
                    List.of("e.at", "e.subject_type", "e.subject_reference", "e.action", "v.name"),
                    "from platform.audit_entry e left join platform.v_person v on v.id = e.actor_id, participation.plan p"
                            + " where p.id = ? and (e.subject_type = 'plan' and e.subject_id = p.id"
                            + " or e.subject_type in ('statement', 'statement-group', 'hearing', 'statement-point')"
                            + " and (e.subject_reference like p.reference || '/%' or exists (select from participation.statement s"
                            + " where s.plan_id = p.id and (e.subject_reference = s.reference"
                            + " or e.subject_reference like s.reference || '/%')))) order by e.id"));

    private PlanFileTables() {}

    static byte[] csv(Sql sql, Sheet sheet, PlanFrame plan) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(String.join(
                        ";",
                        sheet.columns().stream().map(PlanFileTables::heading).toList()))
                .append("\r\n");
        StringBuilder select = new StringBuilder("select ");
        for (int column = 0; column < sheet.columns().size(); column++) {
            select.append(column == 0 ? "" : ", ")
                    .append('(')
                    .append(sheet.columns().get(column))
                    .append(")::text as c")
                    .append(column);
        }
        sql.each(
                select + " " + sheet.from(),
                row -> {
                    for (int column = 0; column < sheet.columns().size(); column++) {
                        csv.append(column == 0 ? "" : ";").append(cell(row.text("c" + column)));
                    }
                    csv.append("\r\n");
                },
                plan.id());
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String heading(String column) {
        return column.startsWith("encode(") ? "content_hash" : column;
    }

    /** Quoted, and no formula for a spreadsheet program. */
    static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
