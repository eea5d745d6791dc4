package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads all that the journal knows of one transfer: three statements. */
@Dependent
class TransferSheets {

    private static final String TRANSFER = """
            select t.id, t.name, t.kind, t.from_account, t.from_kind,
                coalesce(f.issuer, fm.reference, f.member_id::text, fp.reference, f.partner_id::text, '') as from_owner, t.to_account, t.to_kind,
                coalesce(o.issuer, om.reference, o.member_id::text, op.reference, o.partner_id::text, '') as to_owner, t.taler, t.reason,
                r.name as refers_to, c.reference as correction, x.reference as redemption, p.name as booked_by, t.booked_at, t.due_at,
                e.resolution, e.reason as end_reason, q.name as ended_by, e.ended_at, l.position
            from rewards.transfer t
            join rewards.ledger_account f on f.id = t.from_account
            join rewards.ledger_account o on o.id = t.to_account
            left join rewards.member fm on fm.id = f.member_id
            left join rewards.member om on om.id = o.member_id
            left join rewards.partner fp on fp.id = f.partner_id
            left join rewards.partner op on op.id = o.partner_id
            left join rewards.transfer r on r.id = t.refers_to
            left join rewards.redemption x on x.transfer_name = t.name
            left join rewards.correction c on c.id = t.correction_id
            left join rewards.transfer_end e on e.transfer_id = t.id
            left join rewards.ledger_link l on l.transfer_id = t.id and l.part = 'TRANSFER'
            left join platform.v_person p on p.id = t.booked_by
            left join platform.v_person q on q.id = e.ended_by
            where t.name = ?""";

    private static final String LOTS = """
            select u.lot_id, g.name, u.taler from rewards.lot_use u join rewards.lot l on l.id = u.lot_id
            join rewards.transfer g on g.id = l.transfer_id where u.transfer_id = ? order by u.lot_id""";

    private final Sql sql;

    @Inject
    TransferSheets(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where there is none of this name */
    TransferSheet of(String name) {
        return sql.first(TRANSFER, this::sheet, name).orElseThrow(() -> new NotFound(name));
    }

    private TransferSheet sheet(Row row) throws SQLException {
        long id = row.number("id");
        String end = row.text("resolution");
        return new TransferSheet(
                row.text("name"),
                TransferKind.valueOf(row.text("kind")),
                row.number("from_account"),
                AccountKind.valueOf(row.text("from_kind")),
                row.text("from_owner"),
                row.number("to_account"),
                AccountKind.valueOf(row.text("to_kind")),
                row.text("to_owner"),
                row.number("taler"),
                row.text("reason"),
                row.text("refers_to"),
                row.text("correction"),
                row.text("redemption"),
                row.text("booked_by"),
                row.instant("booked_at"),
                row.instant("due_at"),
                end == null ? null : Resolution.valueOf(end),
                end == null ? "" : row.text("end_reason"),
                row.text("ended_by"),
                row.instant("ended_at"),
                row.id("position"),
                lots(id),
                sql.list(
                        "select name from rewards.transfer where refers_to = ? order by id",
                        next -> next.text("name"),
                        id));
    }

    private List<TransferSheet.LotTaken> lots(long transfer) {
        return sql.list(
                LOTS,
                row -> new TransferSheet.LotTaken(row.number("lot_id"), row.text("name"), row.number("taler")),
                transfer);
    }
}
