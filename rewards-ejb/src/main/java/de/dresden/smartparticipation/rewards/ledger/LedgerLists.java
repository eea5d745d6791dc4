package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads accounts, their postings and lots: a page is two statements, and reads only what it shows. */
@Dependent
class LedgerLists {

    /** Only wallets keep their sum; of the few others it is made up of their transfers. */
    private static final String ACCOUNT = """
            select a.id, a.kind, coalesce(a.issuer, m.reference, a.member_id::text, pa.reference, a.partner_id::text, '') as owner,
                a.opened_at, w.closed_at, w.available, w.incoming,
                case when w.account_id is not null then w.available + w.reserved else
                    (select coalesce(sum(t.taler), 0) from rewards.transfer t
                        join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
                        where t.to_account = a.id)
                    - (select coalesce(sum(t.taler), 0) from rewards.transfer t
                        join rewards.transfer_end e on e.transfer_id = t.id and e.resolution = 'POSTED'
                        where t.from_account = a.id) end as balance
            from rewards.ledger_account a left join rewards.wallet w on w.account_id = a.id
            left join rewards.member m on m.id = a.member_id
            left join rewards.partner pa on pa.id = a.partner_id
            """;

    private static final String FILTER = """
            where (? or a.kind = any (?::text[]))
            and (? = '' or m.reference = upper(?) or a.member_id::text = ? or pa.reference = upper(?)
                or position(upper(?) in a.issuer) > 0
                or a.partner_id in (select v.partner_id from rewards.partner_version v where position(lower(?) in lower(v.name)) > 0))
            """;

    private static final int OWNER_TIMES = 6;
    private static final Map<String, String> SORTS =
            Map.of("kind", "a.kind", "owner", "coalesce(a.member_id, a.partner_id)", "opened", "a.opened_at");

    private static final String POSTINGS = """
            select t.name, t.kind, case when t.to_account = ? then t.taler else -t.taler end as taler,
                o.kind as other_kind, coalesce(o.issuer, m.reference, o.member_id::text, pa.reference, o.partner_id::text, '') as other_owner,
                t.reason, r.name as refers_to, p.name as booked_by, t.booked_at, t.due_at, e.resolution, e.ended_at
            from (select * from rewards.transfer where from_account = ? and from_kind in ('WALLET', 'CLEARING')
                union all select * from rewards.transfer where to_account = ? and to_kind in ('WALLET', 'CLEARING')
                union all select * from rewards.transfer where from_account = ? and from_kind not in ('WALLET', 'CLEARING')
                union all select * from rewards.transfer where to_account = ? and to_kind not in ('WALLET', 'CLEARING')
                order by id desc limit ? offset ?) t
            join rewards.ledger_account o on o.id = case when t.to_account = ? then t.from_account else t.to_account end
            left join rewards.member m on m.id = o.member_id
            left join rewards.partner pa on pa.id = o.partner_id
            left join rewards.transfer r on r.id = t.refers_to
            left join rewards.transfer_end e on e.transfer_id = t.id
            left join platform.v_person p on p.id = t.booked_by
            order by t.id desc""";

    private static final String POSTING_COUNT = """
            select (select count(*) from rewards.transfer where from_account = ?)
                + (select count(*) from rewards.transfer where to_account = ?) as n""";

    private static final String LOTS = """
            select l.id, t.name, t.reason, i.issuer, l.taler, l.remaining, e.ended_at, l.expires_at
            from (select * from rewards.lot where wallet_id = ? order by id desc limit ? offset ?) l
            join rewards.transfer t on t.id = l.transfer_id
            join rewards.ledger_account i on i.id = t.from_account
            join rewards.transfer_end e on e.transfer_id = t.id
            order by l.id desc""";

    private final Sql sql;

    @Inject
    LedgerLists(Sql sql) {
        this.sql = sql;
    }

    Page<LedgerAccountRow> accounts(LedgerAccountFilter filter, PageQuery query) {
        List<String> kinds = filter.kinds().stream().map(Enum::name).toList();
        List<Object> parameters = new ArrayList<>(List.of(kinds.isEmpty(), kinds));
        for (int time = 0; time < OWNER_TIMES; time++) {
            parameters.add(filter.owner());
        }
        long total = sql.first(
                        "select count(*) as n from rewards.ledger_account a left join rewards.member m on m.id = a.member_id"
                                + " left join rewards.partner pa on pa.id = a.partner_id " + FILTER,
                        row -> row.number("n"),
                        parameters.toArray())
                .orElse(0L);
        parameters.add(query.size());
        parameters.add(query.offset());
        String sort = SORTS.getOrDefault(query.sort() == null ? "" : query.sort(), "a.id");
        List<LedgerAccountRow> rows = sql.list(
                ACCOUNT + FILTER + "order by " + sort + (query.descending() ? " desc" : "")
                        + " nulls last, a.id limit ? offset ?",
                LedgerLists::account,
                parameters.toArray());
        return Page.of(query, rows, total);
    }

    /** @throws NotFound where there is none */
    LedgerAccountRow account(long id) {
        return sql.first(ACCOUNT + "where a.id = ?", LedgerLists::account, id).orElseThrow(() -> new NotFound(id));
    }

    /** Newest first. */
    Page<PostingRow> postings(long account, PageQuery query) {
        List<PostingRow> rows =
                sql.list(POSTINGS, LedgerLists::posting, postings(account, query.size(), query.offset()));
        return Page.of(query, rows, postingCount(account));
    }

    long postingCount(long account) {
        return sql.first(POSTING_COUNT, row -> row.number("n"), account, account)
                .orElse(0L);
    }

    /** All of them, newest first; in a transaction they come piece by piece. */
    void eachPosting(long account, Consumer<PostingRow> visit) {
        sql.each(POSTINGS, row -> visit.accept(posting(row)), postings(account, Integer.MAX_VALUE, 0));
    }

    private static Object[] postings(long account, int size, long offset) {
        return new Object[] {account, account, account, account, account, size, offset, account};
    }

    /** Newest first. */
    Page<LotRow> lots(long wallet, PageQuery query) {
        long total = sql.first(
                        "select count(*) as n from rewards.lot where wallet_id = ?", row -> row.number("n"), wallet)
                .orElse(0L);
        return Page.of(query, sql.list(LOTS, LedgerLists::lot, wallet, query.size(), query.offset()), total);
    }

    private static LedgerAccountRow account(Row row) throws SQLException {
        return new LedgerAccountRow(
                row.number("id"),
                AccountKind.valueOf(row.text("kind")),
                row.text("owner"),
                row.instant("opened_at"),
                row.instant("closed_at"),
                row.number("balance"),
                row.id("available"),
                row.id("incoming"));
    }

    private static PostingRow posting(Row row) throws SQLException {
        String end = row.text("resolution");
        return new PostingRow(
                row.text("name"),
                TransferKind.valueOf(row.text("kind")),
                row.number("taler"),
                AccountKind.valueOf(row.text("other_kind")),
                row.text("other_owner"),
                row.text("reason"),
                row.text("refers_to"),
                row.text("booked_by"),
                row.instant("booked_at"),
                end == null ? null : Resolution.valueOf(end),
                row.instant("ended_at"),
                end == null ? row.instant("due_at") : null);
    }

    private static LotRow lot(Row row) throws SQLException {
        return new LotRow(
                row.number("id"),
                row.text("name"),
                row.text("reason"),
                Issuer.valueOf(row.text("issuer")),
                row.number("taler"),
                row.number("remaining"),
                row.instant("ended_at"),
                row.instant("expires_at"));
    }
}
