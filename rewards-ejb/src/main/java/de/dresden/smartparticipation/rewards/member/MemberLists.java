package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Members for clerks. */
@Dependent
class MemberLists {

    private static final String ROWS = """
            select m.id, m.reference, m.state, m.opened_at, m.app_version, m.block_reason, m.version,
                   (select count(*) from rewards.installation i where i.member_id = m.id) as devices
            from rewards.member m where m.state <> 'LEFT'""";

    private static final String CHOSEN = " and (? = '' or m.state = ?) and (? = '' or m.reference like ? || '%')";

    private static final String CLUSTERS = """
            select coalesce(network, subnet) as name, network is null as range, day, count(*) as accounts, count(*) filter (where state = 'BLOCKED') as blocked,
                   count(distinct app_version) = 1 as same_version,
                   array_to_string((array_agg(reference order by state, opened_at, id))[1:200], ',') as members
            from (select *, cast(opened_at at time zone 'Europe/Berlin' as date) as day
                  from rewards.member where network is not null) m
            group by grouping sets ((network, day), (subnet, day))
            having count(*) >= ? and (network is not null or subnet is not null and count(distinct m.network) > 1)
            order by day desc, accounts desc, name limit 200""";

    private static final int NETWORK_SIGNS = 6;

    @Inject
    private Sql sql;

    MemberLists() {}

    MemberLists(Sql sql) {
        this.sql = sql;
    }

    Page<MemberRow> list(MemberState state, String reference, PageQuery query) {
        String wanted = state == null ? "" : state.name();
        String start = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
        String literal = start.replaceAll("[^0-9A-Z-]", "");
        long total = sql.first(
                        "select count(*) as n from rewards.member m where m.state <> 'LEFT'" + CHOSEN,
                        row -> row.number("n"),
                        wanted,
                        wanted,
                        literal,
                        literal)
                .orElse(0L);
        List<MemberRow> rows = sql.list(
                ROWS + CHOSEN + " order by m.opened_at desc, m.id desc limit ? offset ?",
                MemberLists::row,
                wanted,
                wanted,
                literal,
                literal,
                query.size(),
                query.offset());
        return Page.of(query, rows, total);
    }

    Optional<MemberRow> find(String reference) {
        return sql.first(ROWS + " and m.reference = ?", MemberLists::row, reference);
    }

    List<Cluster> clusters(long least) {
        return sql.list(
                CLUSTERS,
                row -> new Cluster(
                        row.text("name").substring(0, NETWORK_SIGNS),
                        row.flag("range"),
                        row.day("day"),
                        row.number("accounts"),
                        row.number("blocked"),
                        row.flag("same_version"),
                        Arrays.asList(row.text("members").split(","))),
                least);
    }

    private static MemberRow row(Row row) throws SQLException {
        return new MemberRow(
                row.number("id"),
                row.text("reference"),
                MemberState.valueOf(row.text("state")),
                row.instant("opened_at"),
                row.text("app_version"),
                row.number("devices"),
                row.text("block_reason"),
                row.number("version"));
    }
}
