package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens accounts where there are none yet, and locks wallets: always in the order of their keys. */
@Dependent
class LedgerAccounts {

    private static final String LOCK = """
            select a.member_id, w.account_id
            from rewards.ledger_account a join rewards.wallet w on w.account_id = a.id
            where a.member_id = any (?::bigint[]) and w.closed_at is null order by w.account_id for update of w""";

    private static final String OPEN_WALLETS = """
            with opened as (
                insert into rewards.ledger_account (kind, member_id, opened_at)
                select 'WALLET', m.id, ? from unnest(?::bigint[]) as m (id)
                where not exists (select from rewards.ledger_account a where a.member_id = m.id) order by m.id
                on conflict (member_id) do nothing returning id)
            insert into rewards.wallet (account_id) select id from opened""";

    private static final String OPEN_CLEARING = """
            insert into rewards.ledger_account (kind, partner_id, opened_at) values ('CLEARING', ?, ?)
            on conflict (partner_id) do nothing""";

    private static final String LOCK_KEYS = "select account_id from rewards.wallet where account_id = any (?::bigint[])"
            + " order by account_id for update";

    private final Sql sql;

    @Inject
    LedgerAccounts(Sql sql) {
        this.sql = sql;
    }

    /** Locks the wallets of these members, as far as they have one that is not closed. @return key of the account by member */
    Map<Long, Long> lock(Collection<Long> members) {
        Map<Long, Long> wallets = new HashMap<>();
        sql.each(LOCK, row -> wallets.put(row.number("member_id"), row.number("account_id")), members);
        return wallets;
    }

    /**
     * The same; opens a wallet for whoever has none. Of several it comes before the first lock: whoever opens waits for others that
     * open the same, and must not hold what they wait for.
     */
    Map<Long, Long> lockOrOpen(Collection<Long> members, Instant now) {
        Map<Long, Long> wallets = members.size() == 1 ? lock(members) : Map.of();
        if (wallets.isEmpty()) {
            sql.update(OPEN_WALLETS, now, members);
            wallets = lock(members);
        }
        return wallets;
    }

    /** Locks wallets by their keys. */
    void lockKeys(Collection<Long> wallets) {
        sql.list(LOCK_KEYS, row -> row.number("account_id"), wallets);
    }

    /** Whether its member has left. */
    boolean isClosed(long wallet) {
        return sql.first(
                        "select closed_at is not null as closed from rewards.wallet where account_id = ?",
                        row -> row.flag("closed"),
                        wallet)
                .orElse(false);
    }

    /** The same, leaving out those that somebody else holds. @return which are locked now */
    List<Long> lockIdle(Collection<Long> wallets) {
        return wallets.isEmpty()
                ? List.of()
                : sql.list(LOCK_KEYS + " skip locked", row -> row.number("account_id"), wallets);
    }

    /** Opens a partner's clearing account, where there is none. */
    void openClearing(long partner, Instant now) {
        sql.update(OPEN_CLEARING, partner, now);
    }
}
