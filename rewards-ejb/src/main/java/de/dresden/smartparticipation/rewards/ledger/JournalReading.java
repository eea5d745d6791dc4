package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.rewards.ledger.core.JournalEntry;
import de.dresden.smartparticipation.rewards.ledger.core.LotUse;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads entries of the journal as the chain covers them: of a transfer {@code t}, its end {@code e} and a {@code part}. */
final class JournalReading {

    /** Grants and write-offs touch no lot as they are booked; the others are asked which. */
    static final String COLUMNS = """
            t.id, t.name, t.kind, t.from_account, t.to_account, t.taler, t.reason, t.refers_to, t.budget_id, t.correction_id,
            t.due_at, t.lot_end, t.booked_by, t.booked_at, e.transfer_id as ended, e.resolution, e.reason as end_reason,
            e.ended_by, e.ended_at,
            case when part = 'TRANSFER' and t.kind not in ('GRANT', 'WRITE_OFF') then (
                select string_agg(u.lot_id || ':' || u.taler, ' ' order by u.lot_id)
                from rewards.lot_use u where u.transfer_id = t.id) end as lots""";

    private JournalReading() {}

    /** The entry, or null where it is gone. */
    static JournalEntry entry(Row row) throws SQLException {
        if (row.text("part").equals("TRANSFER")) {
            return row.id("id") == null ? null : transfer(row);
        }
        return row.id("ended") == null ? null : end(row);
    }

    private static JournalEntry transfer(Row row) throws SQLException {
        return new JournalEntry.Transfer(
                row.number("id"),
                row.text("name"),
                TransferKind.valueOf(row.text("kind")),
                row.number("from_account"),
                row.number("to_account"),
                row.number("taler"),
                row.text("reason"),
                row.id("refers_to"),
                row.id("budget_id"),
                row.id("correction_id"),
                row.instant("due_at"),
                row.instant("lot_end"),
                row.id("booked_by"),
                row.instant("booked_at"),
                lots(row.text("lots")));
    }

    private static JournalEntry end(Row row) throws SQLException {
        return new JournalEntry.End(
                row.number("ended"),
                Resolution.valueOf(row.text("resolution")),
                row.text("end_reason"),
                row.id("ended_by"),
                row.instant("ended_at"));
    }

    private static List<LotUse> lots(String listed) {
        List<LotUse> uses = new ArrayList<>();
        if (listed != null) {
            for (String use : listed.split(" ")) {
                int colon = use.indexOf(':');
                uses.add(new LotUse(Long.parseLong(use.substring(0, colon)), Long.parseLong(use.substring(colon + 1))));
            }
        }
        return uses;
    }
}
