package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of checks and releases. */
@Dependent
class OpenDataTable {

    /** What citizens read; the same condition as that of their list. */
    static final String SHOWN = "c.consultation_id = ? and c.state in"
            + " ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')";

    static final String TITLE = "coalesce(c.shown_title, c.title)";
    static final String TEXT = "coalesce(c.shown_text, c.text)";

    /** What was answered in words in public own fields; null where nothing was. */
    static final String OWN_TEXT = """
            (select string_agg(f.label || ': ' || a.value, E'\\n' order by f.position, f.id)
             from participation.idea_answer a join participation.idea_field f on f.id = a.field_id
             where a.contribution_id = c.id and not f.internal and f.kind in ('TEXT', 'LONG_TEXT'))""";

    private static final String WORDS = TEXT + " || coalesce(E'\\n\\n' || " + OWN_TEXT + ", '')";
    static final String HASH = "md5(" + TITLE + " || chr(31) || " + WORDS + ")";

    private static final String COUNTS = """
            select count(*) as shown, count(*) filter (where t.hash is distinct from %2$s) as unchecked,
                count(*) filter (where t.hash = %2$s and t.verdict = 'WAITING') as waiting,
                count(*) filter (where t.hash = %2$s and t.verdict = 'OMITTED') as omitted
            from participation.contribution c left join participation.open_data_text t on t.contribution_id = c.id
            where %1$s""".formatted(SHOWN, HASH);

    private static final String FINDS = """
            select c.reference, %3$s as title, %4$s as text, array_to_string(t.passages, chr(31)) as passages
            from participation.contribution c join participation.open_data_text t on t.contribution_id = c.id
            where %1$s and t.hash = %2$s and t.verdict = 'WAITING' order by c.id limit 50""".formatted(SHOWN, HASH, TITLE, WORDS);

    /** Changes with everything that the files are made of. */
    private static final String STAMP = """
            select md5(concat_ws(' ', o.released_at, count(*), sum(c.version), max(c.id),
                (select string_agg(t.verdict, '' order by t.contribution_id) from participation.open_data_text t
                 join participation.contribution d on d.id = t.contribution_id
                 where d.consultation_id = o.consultation_id and t.verdict <> 'CLEAN'),
                (select count(*) from participation.open_data_text t join participation.contribution d on d.id = t.contribution_id
                 where d.consultation_id = o.consultation_id),
                (select string_agg(f.id || '.' || f.version, ' ' order by f.id) from participation.idea_field f
                 join participation.module m on m.id = f.module_id where m.consultation_id = o.consultation_id))) as stamp
            from participation.open_data o left join participation.contribution c on c.consultation_id = o.consultation_id
            where o.consultation_id = ? group by o.consultation_id, o.released_at""";

    private static final String CHECKED = """
            insert into participation.open_data_text (contribution_id, hash, passages, verdict)
            select c.id, f.hash, case when f.passages = '' then '{}' else string_to_array(f.passages, chr(31)) end,
                case when f.passages = '' then 'CLEAN' else 'WAITING' end
            from unnest(?::bigint[], ?::text[], ?::text[]) as f (id, hash, passages)
            join participation.contribution c on c.id = f.id
            on conflict (contribution_id) do update set hash = excluded.hash, passages = excluded.passages,
                verdict = excluded.verdict, decided_by = null""";

    private static final String DECIDE = """
            update participation.open_data_text t set verdict = ?, decided_by = ?
            from participation.contribution c
            where c.id = t.contribution_id and c.consultation_id = ? and c.reference = ?
                and t.verdict in ('WAITING', 'RELEASED', 'OMITTED')""";

    /** A text that is not checked yet. */
    record Unchecked(long id, String hash, String title, String text) {}

    /** Who has released, and when. */
    record Release(Instant at, String by) {}

    @Inject
    private Sql sql;

    OpenDataTable() {}

    OpenDataTable(Sql sql) {
        this.sql = sql;
    }

    OpenDataState state(ConsultationHead head, boolean manageable) {
        Optional<Release> release = release(head.id());
        return sql.first(
                        COUNTS,
                        row -> new OpenDataState(
                                head,
                                row.number("shown"),
                                row.number("unchecked"),
                                row.number("waiting"),
                                row.number("omitted"),
                                manageable ? finds(head.id()) : List.of(),
                                release.map(Release::at).orElse(null),
                                release.map(Release::by).orElse(null),
                                manageable),
                        head.id())
                .orElseThrow();
    }

    private List<OpenDataFind> finds(long consultation) {
        return sql.list(
                FINDS,
                row -> new OpenDataFind(
                        row.text("reference"),
                        row.text("title"),
                        row.text("text"),
                        Arrays.asList(row.text("passages").split("\u001f"))),
                consultation);
    }

    Optional<Release> release(long consultation) {
        return sql.first(
                "select o.released_at, p.name from participation.open_data o"
                        + " left join platform.v_person p on p.id = o.released_by where o.consultation_id = ?",
                row -> new Release(row.instant("released_at"), row.text("name")),
                consultation);
    }

    /** Of what the files are made now; nothing while they are not released. */
    Optional<String> stamp(long consultation) {
        return sql.first(STAMP, row -> row.text("stamp"), consultation);
    }

    List<Unchecked> unchecked(long consultation, int most) {
        return sql.list(
                "select c.id, " + HASH + " as hash, " + TITLE + " as title, " + WORDS + " as text"
                        + " from participation.contribution c"
                        + " left join participation.open_data_text t on t.contribution_id = c.id"
                        + " where " + SHOWN + " and t.hash is distinct from " + HASH + " order by c.id limit " + most,
                row -> new Unchecked(row.number("id"), row.text("hash"), row.text("title"), row.text("text")),
                consultation);
    }

    void checked(List<Long> ids, List<String> hashes, List<String> passages) {
        sql.update(CHECKED, ids, hashes, passages);
    }

    boolean decide(long consultation, String contribution, OpenDataVerdict verdict, long by) {
        return sql.update(DECIDE, verdict, by, consultation, contribution) == 1;
    }

    boolean release(long consultation, long by, Instant now) {
        return sql.update(
                        "insert into participation.open_data (consultation_id, released_at, released_by) values (?, ?, ?)"
                                + " on conflict do nothing",
                        consultation,
                        now,
                        by)
                == 1;
    }

    boolean withdraw(long consultation) {
        return sql.update("delete from participation.open_data where consultation_id = ?", consultation) == 1;
    }
}
