package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads the postings of one wallet as its member sees them: what takes something back is about the same as what it takes back. */
@Dependent
class OwnPostings {

    private static final String PAGE = """
            select t.kind, case when t.to_account = ? then t.taler else -t.taler end as taler,
                t.booked_at, t.due_at, e.resolution, e.ended_at,
                case when p.id is not null then 'TRIP' when d.id is not null then 'DEED'
                    when c.id is not null then 'CHALLENGE' when x.id is not null then 'REDEMPTION' end as about,
                coalesce(p.client_id, d.client_id, c.reference, x.reference) as reference
            from (select n.*, coalesce(r.name, n.name) as origin
                from (select * from rewards.transfer where from_account = ? and from_kind = 'WALLET'
                    union all select * from rewards.transfer where to_account = ? and to_kind = 'WALLET'
                    order by id desc limit ? offset ?) n
                left join rewards.transfer r on r.id = n.refers_to) t
            left join rewards.transfer_end e on e.transfer_id = t.id
            left join rewards.trip p on p.id = cast(substring(t.origin from '^trip:([0-9]{1,18})(?::|$)') as bigint)
            left join rewards.challenge_reward w on w.name = t.origin
            left join rewards.deed d on d.id = w.deed_id
            left join rewards.challenge c on c.id = w.challenge_id
            left join rewards.redemption x on x.transfer_name = t.origin
            order by t.id desc""";

    private final Sql sql;
    private final LedgerLists lists;

    @Inject
    OwnPostings(Sql sql, LedgerLists lists) {
        this.sql = sql;
        this.lists = lists;
    }

    /** Newest first; none where the member has no wallet yet. */
    Page<OwnPosting> of(long member, PageQuery query) {
        return sql.first("select id from rewards.ledger_account where member_id = ?", row -> row.number("id"), member)
                .map(wallet -> page(wallet, query))
                .orElseGet(() -> Page.of(query, List.of(), 0));
    }

    private Page<OwnPosting> page(long wallet, PageQuery query) {
        List<OwnPosting> rows =
                sql.list(PAGE, OwnPostings::posting, wallet, wallet, wallet, query.size(), query.offset());
        return Page.of(query, rows, lists.postingCount(wallet));
    }

    private static OwnPosting posting(Row row) throws SQLException {
        String about = row.text("about");
        String end = row.text("resolution");
        return new OwnPosting(
                TransferKind.valueOf(row.text("kind")),
                about == null ? null : OwnPosting.About.valueOf(about),
                row.text("reference"),
                row.number("taler"),
                row.instant("booked_at"),
                end == null ? null : Resolution.valueOf(end),
                row.instant("ended_at"),
                end == null ? row.instant("due_at") : null);
    }
}
