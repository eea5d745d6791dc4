package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.ChecklistItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the answers to the call's list, and the letters of refusal. */
@Dependent
class CheckRegister {

    private static final String ANSWERS = """
            select a.item_id, a.result, a.remark, p.name, a.answered_at from projects.eligibility_answer a
            join platform.v_person p on p.id = a.answered_by where a.application_id = ?""";

    private static final String ANSWER = """
            insert into projects.eligibility_answer (application_id, item_id, result, remark, answered_by, answered_at)
            values (?, ?, ?, ?, ?, ?) on conflict (application_id, item_id) do update
            set result = excluded.result, remark = excluded.remark, answered_by = excluded.answered_by,
                answered_at = excluded.answered_at""";

    private final Sql sql;
    private final CallDirectory calls;

    @Inject
    CheckRegister(Sql sql, CallDirectory calls) {
        this.sql = sql;
        this.calls = calls;
    }

    /** Version of the check; 0 before its first change. */
    long version(long application) {
        return sql.first(
                        "select version from projects.eligibility_check where application_id = ?",
                        row -> row.number("version"),
                        application)
                .orElse(0L);
    }

    /**
     * Holds the check for a change, one after the other.
     *
     * @throws Conflict where it changed since it was read
     */
    void hold(ApplicationFrame application, long seen) {
        int held = seen == 0
                ? sql.update(
                        "insert into projects.eligibility_check (application_id, version) values (?, 1) on conflict do nothing",
                        application.id())
                : sql.update(
                        "update projects.eligibility_check set version = version + 1 where application_id = ? and version = ?",
                        application.id(),
                        seen);
        if (held == 0) {
            throw Conflict.changedMeanwhile(CheckChanged.subject(application));
        }
    }

    /** The call's list with the answers. */
    List<ItemRow> items(ApplicationFrame application) {
        Map<Long, ItemRow> answers = new HashMap<>();
        sql.each(
                ANSWERS,
                row -> answers.put(
                        row.number("item_id"),
                        new ItemRow(
                                row.number("item_id"),
                                Wording.NONE,
                                false,
                                ItemResult.valueOf(row.text("result")),
                                row.text("remark"),
                                row.text("name"),
                                row.instant("answered_at"))),
                application.id());
        return calls.checklist(application.call()).stream()
                .map(item -> row(item, answers.get(item.id())))
                .toList();
    }

    void answer(long application, List<ItemAnswer> answers, long by, Instant now) {
        sql.updateAll(
                ANSWER,
                answers.stream()
                        .map(one -> new Object[] {application, one.item(), one.result(), one.remark(), by, now})
                        .toList());
    }

    Optional<RefusalLetter> letter(long application) {
        return sql.first(
                "select day, reason, remedy, contact from projects.refusal_letter where application_id = ?",
                row -> new RefusalLetter(row.day("day"), row.text("reason"), row.text("remedy"), row.text("contact")),
                application);
    }

    /** Who made the letter, and in whose name: a written decision gives the name of who is in charge of it (§ 37 Abs. 3 VwVfG). */
    record Signer(String name, String actingFor) {}

    Signer signer(long application) {
        return sql.first(
                        "select p.name, o.name as acting_for from projects.refusal_letter l join platform.v_person p on p.id = l.made_by"
                                + " left join platform.v_person o on o.id = l.made_for where l.application_id = ?",
                        row -> new Signer(row.text("name"), row.text("acting_for")),
                        application)
                .orElseThrow(() -> new NotFound(application));
    }

    void keep(long application, RefusalLetter letter, long by, Long actingFor, Instant now) {
        sql.update(
                "insert into projects.refusal_letter (application_id, day, reason, remedy, contact, made_by, made_for, made_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                application,
                letter.day(),
                letter.reason(),
                letter.remedy(),
                letter.contact(),
                by,
                actingFor,
                now);
    }

    /** What the applicant was asked last. */
    record Query(String question, java.time.LocalDate until, String reply) {}

    Query query(long application) {
        return sql.first(
                        "select query, query_until, reply from projects.application where id = ?",
                        row -> new Query(row.text("query"), row.day("query_until"), row.text("reply")),
                        application)
                .orElseThrow(() -> new NotFound(application));
    }

    /** Who answers questions about a call: name, address and telephone as far as they are there. */
    String contact(long call) {
        return sql.first(
                        "select concat_ws(', ', contact_name, contact_email, contact_phone) as contact from projects.call where id = ?",
                        row -> row.text("contact"),
                        call)
                .orElse("");
    }

    String departmentName(long department) {
        return sql.first("select name from platform.v_department where id = ?", row -> row.text("name"), department)
                .orElseThrow(() -> new NotFound(department));
    }

    private static ItemRow row(ChecklistItem item, ItemRow answer) {
        return answer == null
                ? new ItemRow(item.id(), item.said(), item.mandatory(), ItemResult.OPEN, "", null, null)
                : new ItemRow(
                        item.id(),
                        item.said(),
                        item.mandatory(),
                        answer.result(),
                        answer.remark(),
                        answer.by(),
                        answer.at());
    }
}
