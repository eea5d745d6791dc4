package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * The ledger as other rooms use it, inside the transaction of their boundary, which also records what happened. Amounts are whole
 * Taler.
 *
 * <p>Every call locks the wallets that it touches, in the order of their keys, then slices of budgets. So a transaction calls it
 * before it locks anything of its own, and once: what belongs together goes into one batch. Two that meet wait for each other, the
 * second sees what the first did.
 */
@Dependent
public class Ledger {

    /** Most grants in a batch. */
    public static final int LARGEST_BATCH = 1_000;

    private final Granting granting;
    private final Redeeming redeeming;
    private final Resolving resolving;
    private final Wallets wallets;
    private final Supplier<Long> by;
    private final Clock clock;

    @Inject
    Ledger(
            Granting granting,
            Redeeming redeeming,
            Resolving resolving,
            Wallets wallets,
            CurrentActor actor,
            Clock clock) {
        this(granting, redeeming, resolving, wallets, () -> actor.get().accountId(), clock);
    }

    private Ledger(
            Granting granting,
            Redeeming redeeming,
            Resolving resolving,
            Wallets wallets,
            Supplier<Long> by,
            Clock clock) {
        this.granting = granting;
        this.redeeming = redeeming;
        this.resolving = resolving;
        this.wallets = wallets;
        this.by = by;
        this.clock = clock;
    }

    /** For tests and programs outside the container: books in nobody's name. */
    public static Ledger on(Sql sql, Clock clock) {
        LedgerAccounts accounts = new LedgerAccounts(sql);
        Journal journal = new Journal(sql);
        BudgetSlices budgets = new BudgetSlices(sql);
        return new Ledger(
                new Granting(accounts, journal, budgets, new RuleValues(sql)),
                new Redeeming(accounts, journal, new Lots(sql)),
                new Resolving(journal, new Endings(sql), budgets),
                new Wallets(sql),
                () -> null,
                clock);
    }

    /**
     * Books Taler for a member as pending; the ledger posts them when they are due.
     *
     * @throws Refused where under its name something else is booked, the issuer's budget of this year has not so much left, or the member has left
     */
    public Booked grant(Grant grant) {
        Booked booked = grant(List.of(grant)).get(0);
        if (booked.outcome() == Outcome.BUDGET_SPENT) {
            throw new Refused(granting.budgetSpent(grant.issuer(), clock.instant()));
        }
        if (booked.outcome() == Outcome.CLOSED) {
            throw new Refused(Refusals.walletClosed());
        }
        return booked;
    }

    /**
     * The same for many, with a handful of statements in all. What a budget cannot pay is answered {@link Outcome#BUDGET_SPENT}, what
     * is for a member who has left {@link Outcome#CLOSED}, and left out, in the order of the list; the others are booked.
     *
     * @param grants at most {@value #LARGEST_BATCH}
     * @return the answers in the same order
     * @throws Refused where under the name of one something else is booked; then none is
     */
    public List<Booked> grant(List<Grant> grants) {
        return granting.grant(grants, stamp());
    }

    /**
     * Sets Taler of a member aside for a partner, first in, first out, until they are posted, called off or expired.
     *
     * @param until first moment at which they cannot be posted any more; then they go back by themselves
     * @throws Refused where the member has too few that may be spent, or under the name something else is booked
     */
    public Booked reserve(TransferId id, long member, long partner, long taler, Instant until) {
        return redeeming.reserve(id, member, partner, taler, until, stamp());
    }

    /**
     * A pending transfer counts from now on. Asking again changes nothing.
     *
     * @throws Refused where there is none of this name, it ended otherwise, a grant is not due yet, or a reservation is over
     */
    public void post(TransferId id) {
        resolving.resolve(id, Resolution.POSTED, "", stamp());
    }

    /**
     * A pending transfer is called off: Taler set aside go back to the lots they came from, the budget gets back what it granted.
     * Asking again changes nothing.
     *
     * @param reason code and reference, no person data; 1 to 200 characters
     * @throws Refused where there is none of this name, or it ended otherwise
     */
    public void void_(TransferId id, String reason) {
        resolving.resolve(id, Resolution.VOIDED, reason, stamp());
    }

    /**
     * A reservation whose time is over goes back to the lots it came from. Asking again changes nothing.
     *
     * @throws Refused where there is none of this name, it ended otherwise, or its time is not over
     */
    public void expire(TransferId id) {
        resolving.resolve(id, Resolution.EXPIRED, "", stamp());
    }

    /**
     * Undoes a redemption that was posted, whole and once: the Taler go back to the lots they came from, and with them their end.
     *
     * @param id name of the new transfer
     * @param redemption name of the redemption
     * @param reason code and reference, no person data; 1 to 200 characters
     * @throws Refused where there is no such redemption, it is not posted or undone already
     */
    public Booked refund(TransferId id, TransferId redemption, String reason) {
        return redeeming.refund(id, redemption, reason, stamp());
    }

    /** What the member has now. */
    public WalletView wallet(long member) {
        return wallets.of(member, clock.instant());
    }

    /** Throws the reason where there is one. */
    static void refuse(Reason why) {
        throw new Refused(why);
    }

    private Stamp stamp() {
        return new Stamp(by.get(), clock.instant());
    }
}
