package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Closes the wallet of a member who leaves, in the transaction that forgets the person.
 *
 * <p>Whoever leaves gives up what is left: nobody could spend it any more, since the key to it is deleted, and it cannot be paid
 * out or handed on (ZAG § 2 Abs. 1 Nr. 10, see the package). The app says so and asks before it lets a member leave; that is the
 * agreement by which the claim is waived (§ 397 Abs. 1 BGB). In the journal:
 *
 * <ul>
 *   <li>a reservation is voided, so its Taler are back in their lots and the offer's stock is free again;
 *   <li>a grant that was pending is voided, and its budget gets back what was never the member's own;
 *   <li>every lot lapses at once, from the wallet to the account of what lapsed, with the reason {@code left:}. It does not go back
 *       to the budget: what was granted was granted, and what lapses is not granted anew without a decision;
 *   <li>the wallet is closed, which the table lets be only where it is empty, for good.
 * </ul>
 *
 * <p>The postings stay, under a number that leads to nobody: the books of public money have to be kept, and that comes before
 * erasure (Art. 17 Abs. 3 lit. b GDPR). The pseudonym is gone with the member.
 *
 * <p>Comes after the other observers: as in earning, what they lock is locked before the wallet.
 */
@Dependent
class WalletClosing {

    private static final int AFTER_THE_OTHERS = 4_000;
    private static final String REASON = "left:";

    private static final String PENDING = """
            select t.id, t.name, p.kind, t.taler, t.budget_id from rewards.transfer_pending p
            join rewards.transfer t on t.id = p.transfer_id where p.wallet_id = ? order by t.id""";

    private record Open(long key, TransferId id, TransferKind kind, long taler, Long budget) {

        static Open of(Row row) throws SQLException {
            return new Open(
                    row.number("id"),
                    new TransferId(row.text("name")),
                    TransferKind.valueOf(row.text("kind")),
                    row.number("taler"),
                    row.id("budget_id"));
        }
    }

    private final Sql sql;
    private final LedgerAccounts accounts;
    private final Endings endings;
    private final BudgetSlices budgets;
    private final LotExpiry lots;
    private final Consumer<ReservationExpired> others;
    private final Clock clock;

    @Inject
    WalletClosing(
            Sql sql,
            LedgerAccounts accounts,
            Endings endings,
            BudgetSlices budgets,
            LotExpiry lots,
            Event<ReservationExpired> others,
            Clock clock) {
        this(sql, accounts, endings, budgets, lots, others::fire, clock);
    }

    private WalletClosing(
            Sql sql,
            LedgerAccounts accounts,
            Endings endings,
            BudgetSlices budgets,
            LotExpiry lots,
            Consumer<ReservationExpired> others,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.endings = endings;
        this.budgets = budgets;
        this.lots = lots;
        this.others = others;
        this.clock = clock;
    }

    static WalletClosing on(Sql sql, Clock clock, Consumer<ReservationExpired> others) {
        return new WalletClosing(
                sql,
                new LedgerAccounts(sql),
                new Endings(sql),
                new BudgetSlices(sql),
                new LotExpiry(sql),
                others,
                clock);
    }

    void close(@Observes @Priority(AFTER_THE_OTHERS) MemberLeft left) {
        Optional.ofNullable(accounts.lock(List.of(left.member())).get(left.member()))
                .ifPresent(this::close);
    }

    private void close(long wallet) {
        Instant now = clock.instant();
        Stamp stamp = new Stamp(null, now);
        List<Open> open = sql.list(PENDING, Open::of, wallet);
        List<Long> reserved = keys(open, TransferKind.REDEEM);
        if (!reserved.isEmpty()) {
            LedgerWork.seizeOrWait(sql);
        }
        endings.voidRedemptions(reserved, REASON + wallet, stamp);
        endings.voidGrants(keys(open, TransferKind.GRANT), REASON + wallet, stamp);
        open.stream()
                .filter(each -> each.kind() == TransferKind.GRANT)
                .forEach(each -> budgets.giveBack(each.budget(), each.id(), each.taler()));
        lots.all(wallet, REASON, now);
        sql.update("update rewards.wallet set closed_at = ? where account_id = ?", now, wallet);
        open.stream()
                .filter(each -> each.kind() == TransferKind.REDEEM)
                .forEach(each -> others.accept(new ReservationExpired(each.id(), now)));
    }

    private static List<Long> keys(List<Open> open, TransferKind kind) {
        return open.stream().filter(each -> each.kind() == kind).map(Open::key).toList();
    }
}
