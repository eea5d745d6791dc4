package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Lot;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The lots of wallets that are locked, in the order in which they are taken. */
@Dependent
class Lots {

    private static final String COLUMNS = "select l.id, l.taler, l.remaining, l.expires_at from rewards.lot l";

    private static final String SPENDABLE = COLUMNS
            + " where l.wallet_id = ? and l.remaining > 0 and l.expires_at > ? order by l.expires_at, l.id limit ?";

    private static final String STARTING_WITH = COLUMNS
            + " where l.wallet_id = ? and l.remaining > 0 order by l.transfer_id <> ?, l.expires_at, l.id limit ?";

    private static final String SUM_SPENDABLE = "select coalesce(sum(remaining), 0) as taler from rewards.lot"
            + " where wallet_id = ? and remaining > 0 and expires_at > ?";

    private final Sql sql;

    @Inject
    Lots(Sql sql) {
        this.sql = sql;
    }

    /** As many as so many Taler can be in: each lot holds at least one. */
    List<Lot> spendable(long wallet, Instant now, long taler) {
        return sql.list(SPENDABLE, Lots::lot, wallet, now, taler);
    }

    /** Whatever is left, the lot of one grant first. */
    List<Lot> startingWith(long wallet, long grant, long taler) {
        return sql.list(STARTING_WITH, Lots::lot, wallet, grant, taler);
    }

    long sumSpendable(long wallet, Instant now) {
        return sql.first(SUM_SPENDABLE, row -> row.number("taler"), wallet, now).orElse(0L);
    }

    private static Lot lot(Row row) throws SQLException {
        return new Lot(row.number("id"), row.number("taler"), row.number("remaining"), row.instant("expires_at"));
    }
}
