package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened to one case, newest first, for its page. The case's boundary asks, after it has checked that the person may
 * see the case. The detail is what the event told as {@code reason}, {@code remark},
 * {@code question} or {@code reply} in its {@code after} values; the step is its value {@code step}; the sentence may name its
 * value {@code day}.
 */
@Dependent
public class History {

    /** The most that one page shows. */
    public static final int LONGEST = 300;

    private static final String EVENTS = """
            select e.at, e.action, who.name as who, other.name as acting_for,
                coalesce(content -> 'after' ->> 'reason', content -> 'after' ->> 'remark',
                    content -> 'after' ->> 'question', content -> 'after' ->> 'reply') as detail,
                substring(content -> 'after' ->> 'day' from '^\\d{4}-\\d{2}-\\d{2}$') as day,
                coalesce(content -> 'after' ->> 'step', content -> 'before' ->> 'step') as step
            from platform.audit_entry e
            left join platform.v_person who on who.id = e.actor_id
            left join platform.v_person other on other.id = e.acting_for
            left join lateral (select p.content::jsonb as content from platform.audit_payload p where p.entry_id = e.id)
                on true
            where e.subject_type = ? and e.subject_id = ?
            order by e.at desc, e.id desc
            limit %d""".formatted(LONGEST);

    @Inject
    private Sql sql;

    History() {}

    History(Sql sql) {
        this.sql = sql;
    }

    /** What happened last. */
    public Optional<HistoryEvent> last(Subject subject) {
        return of(subject).stream().findFirst();
    }

    /** Account of whoever did the last thing, where it was somebody with an account. */
    public Optional<Long> lastBy(Subject subject) {
        return sql
                .list(
                        "select actor_id from platform.audit_entry where subject_type = ? and subject_id = ?"
                                + " order by at desc, id desc limit 1",
                        row -> Optional.ofNullable(row.id("actor_id")),
                        subject.type(),
                        subject.id())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** One statement. */
    public List<HistoryEvent> of(Subject subject) {
        return of(subject.type(), subject.id());
    }

    /** One statement. */
    public List<HistoryEvent> of(String subjectType, long subjectId) {
        return sql.list(
                EVENTS,
                row -> new HistoryEvent(
                        row.instant("at"),
                        row.text("who"),
                        row.text("acting_for"),
                        ActionSentence.of(
                                row.text("action"), row.text("day") == null ? null : LocalDate.parse(row.text("day"))),
                        row.text("step"),
                        row.text("detail")),
                subjectType,
                subjectId);
    }
}
