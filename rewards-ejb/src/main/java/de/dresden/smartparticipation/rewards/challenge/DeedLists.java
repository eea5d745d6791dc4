package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Deeds for reading: two statements a list. */
@Dependent
class DeedLists {

    private static final String EVIDENCE =
            "(select count(*) from platform.file f where f.subject_type = 'deed' and f.subject_id = d.id) as evidence";

    private static final String OWN = """
            select d.client_id, c.reference, c.title, d.day, d.reported_at, d.text, d.state,
                coalesce(d.appeal_explanation, d.explanation) as explanation, d.appealed_at is not null as appealed,\s""" + EVIDENCE + """
             from rewards.deed d join rewards.challenge c on c.id = d.challenge_id where d.member_id = ?
            order by d.reported_at desc, d.id desc limit ? offset ?""";

    private static final String ROW = """
            select d.id, m.reference as member, c.reference, c.title, c.department_id, d.day, d.reported_at, d.text, d.state,
                d.explanation, d.appeal_text, case c.kind when 'DEED' then c.reward_taler else 0 end as reward_taler, d.version,\s""" + EVIDENCE + """
             from rewards.deed d join rewards.challenge c on c.id = d.challenge_id join rewards.member m on m.id = d.member_id
            where\s""";

    private static final String QUEUE = "d.state = any (?::text[]) and starts_with(m.reference, upper(?))";

    @Inject
    private Sql sql;

    DeedLists() {}

    DeedLists(Sql sql) {
        this.sql = sql;
    }

    Page<OwnDeed> own(long member, PageQuery query) {
        long total = sql.first(
                        "select count(*) as n from rewards.deed where member_id = ?", row -> row.number("n"), member)
                .orElse(0L);
        return Page.of(query, sql.list(OWN, DeedLists::own, member, query.size(), query.offset()), total);
    }

    /** Those that wait longest first. */
    Page<DeedRow> queue(Set<DeedState> states, String member, PageQuery query) {
        var wanted = states.stream().map(Enum::name).toList();
        String whose = member == null ? "" : member.strip();
        long total = sql.first(
                        "select count(*) as n from rewards.deed d join rewards.member m on m.id = d.member_id where "
                                + QUEUE,
                        row -> row.number("n"),
                        wanted,
                        whose)
                .orElse(0L);
        return Page.of(
                query,
                sql.list(
                        ROW + QUEUE + " order by coalesce(d.appealed_at, d.reported_at), d.id limit ? offset ?",
                        DeedLists::row,
                        wanted,
                        whose,
                        query.size(),
                        query.offset()),
                total);
    }

    /** @throws NotFound where there is none */
    DeedRow row(long id) {
        return sql.first(ROW + "d.id = ?", DeedLists::row, id).orElseThrow(() -> new NotFound(id));
    }

    /** Who rejected it. */
    Optional<String> rejectedBy(long id) {
        return sql.first(
                "select p.name from rewards.deed d join platform.v_person p on p.id = d.decided_by where d.id = ?",
                row -> row.text("name"),
                id);
    }

    /** How many of the same the member has had confirmed. */
    int earlier(long id) {
        return sql.first(
                        "select count(*) as n from rewards.deed d join rewards.deed o on o.member_id = d.member_id"
                                + " and o.challenge_id = d.challenge_id and o.state = 'CONFIRMED' where d.id = ? and o.id <> d.id",
                        row -> (int) row.number("n"),
                        id)
                .orElse(0);
    }

    /** How many of a department wait. */
    long waiting() {
        return sql.first(
                        "select count(*) as n from rewards.deed where state in ('OPEN', 'APPEALED')",
                        row -> row.number("n"))
                .orElse(0L);
    }

    private static OwnDeed own(Row row) throws SQLException {
        return new OwnDeed(
                row.text("client_id"),
                row.text("reference"),
                row.text("title"),
                row.day("day"),
                row.instant("reported_at"),
                row.text("text"),
                DeedState.valueOf(row.text("state")),
                row.text("explanation"),
                row.flag("appealed"),
                (int) row.number("evidence"));
    }

    private static DeedRow row(Row row) throws SQLException {
        return new DeedRow(
                row.number("id"),
                row.text("member"),
                row.text("reference"),
                row.text("title"),
                row.number("department_id"),
                row.day("day"),
                row.instant("reported_at"),
                row.text("text"),
                DeedState.valueOf(row.text("state")),
                row.text("explanation"),
                row.text("appeal_text"),
                row.number("reward_taler"),
                (int) row.number("evidence"),
                row.number("version"));
    }
}
