package de.dresden.smartparticipation.platform.audit;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the trail for auditors: newest first, by filters. */
@Dependent
class AuditList {

    private static final String FROM = """
             from platform.audit_entry e
            left join platform.v_person who on who.id = e.actor_id
            left join platform.v_person other on other.id = e.acting_for
            where true""";

    private static final String ROW = "select e.id, e.at, e.actor_kind, e.job_id, e.action, e.subject_type,"
            + " e.subject_reference, who.name as who, other.name as acting_for";

    private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";
    private static final String OLDEST_FIRST = " order by e.at, e.id";

    private static final String DETAILS = ROW + """
            , e.digest, p.content, x.erased_at, l.position, l.hash
             from platform.audit_entry e
            left join platform.v_person who on who.id = e.actor_id
            left join platform.v_person other on other.id = e.acting_for
            left join platform.audit_payload p on p.entry_id = e.id
            left join platform.audit_erasure x on x.entry_id = e.id
            left join platform.audit_link l on l.entry_id = e.id
            where true""";

    private final Sql sql;

    @Inject
    AuditList(Sql sql) {
        this.sql = sql;
    }

    Page<AuditRow> page(AuditFilter filter, PageQuery query) {
        List<Object> parameters = new ArrayList<>();
        String from = FROM + narrowed(filter, parameters);
        long total = sql.first("select count(*) as total" + from, row -> row.number("total"), parameters.toArray())
                .orElse(0L);
        boolean oldest = "at".equals(query.sort()) && !query.descending();
        parameters.add(query.size());
        parameters.add(query.offset());
        List<AuditRow> rows = sql.list(
                ROW + from + (oldest ? OLDEST_FIRST : NEWEST_FIRST) + " limit ? offset ?",
                AuditList::read,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    long count(AuditFilter filter) {
        return page(filter, PageQuery.of(0, 1)).total();
    }

    /** All of them with their values, oldest first, one by one. */
    void each(AuditFilter filter, Consumer<AuditDetails> visit) {
        List<Object> parameters = new ArrayList<>();
        String query = DETAILS + narrowed(filter, parameters) + OLDEST_FIRST;
        sql.each(query, row -> visit.accept(details(row)), parameters.toArray());
    }

    Optional<AuditDetails> find(long id) {
        return sql.first(DETAILS + " and e.id = ?", AuditList::details, id);
    }

    private static AuditDetails details(Row row) throws SQLException {
        return new AuditDetails(
                read(row),
                row.text("content") == null ? List.of() : AuditChange.read(row.text("content")),
                HexFormat.of().formatHex(row.bytes("digest")),
                row.id("position") == null ? null : ChainHead.of(row.number("position"), row.bytes("hash")),
                row.instant("erased_at"));
    }

    /** The youngest entry of an action. */
    Optional<AuditDetails> latest(String action) {
        return sql.first("select max(id) as id from platform.audit_entry where action = ?", row -> row.id("id"), action)
                .flatMap(this::find);
    }

    private static String narrowed(AuditFilter filter, List<Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (filter.from() != null) {
            where.append(" and e.at >= ?");
            parameters.add(filter.from().atStartOfDay(Clocks.BERLIN).toInstant());
        }
        if (filter.until() != null) {
            where.append(" and e.at < ?");
            parameters.add(
                    filter.until().plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant());
        }
        if (!filter.person().isEmpty()) {
            String pattern = "%" + escaped(filter.person()) + "%";
            where.append(" and (e.actor_id in (select id from platform.v_person where name ilike ? or login ilike ?)"
                    + " or e.acting_for in (select id from platform.v_person where name ilike ? or login ilike ?))");
            parameters.addAll(List.of(pattern, pattern, pattern, pattern));
        }
        if (!filter.programmes().isEmpty()) {
            where.append(" and e.action = any (?::text[])");
            parameters.add(filter.programmes().stream()
                    .flatMap(programme -> ActionSentence.actionsOf(programme).stream())
                    .toList());
        }
        if (!filter.what().isEmpty()) {
            where.append(" and (e.action = any (?::text[]) or e.action ilike ?)");
            parameters.add(ActionSentence.actionsSaying(filter.what()));
            parameters.add("%" + escaped(filter.what()) + "%");
        }
        if (!filter.reference().isEmpty()) {
            where.append(" and upper(e.subject_reference) like ?");
            parameters.add(escaped(filter.reference().toUpperCase(Locale.ROOT)) + "%");
        }
        return where.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static AuditRow read(Row row) throws SQLException {
        return new AuditRow(
                row.number("id"),
                row.instant("at"),
                row.text("actor_kind"),
                row.text("who"),
                row.text("acting_for"),
                row.id("job_id"),
                ActionSentence.of(row.text("action")),
                row.text("action"),
                row.text("subject_type"),
                row.text("subject_reference"));
    }
}
