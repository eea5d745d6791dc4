package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Ends one pending transfer. */
@Dependent
class Resolving {

    private final LedgerAccounts accounts;
    private final Journal journal;
    private final Endings endings;
    private final BudgetSlices budgets;

    @Inject
    Resolving(LedgerAccounts accounts, Journal journal, Endings endings, BudgetSlices budgets) {
        this.accounts = accounts;
        this.journal = journal;
        this.endings = endings;
        this.budgets = budgets;
    }

    void resolve(TransferId id, Resolution how, String reason, Stamp stamp) {
        BookedTransfer pending = twoPhase(id);
        if (pending.ended() == null) {
            how.may(pending.body().kind(), id, pending.due(), stamp.at()).ifPresent(Ledger::refuse);
            accounts.lockKeys(List.of(pending.wallet()));
            if (ended(pending, how, reason, stamp)) {
                return;
            }
            // Somebody else was faster, and held the wallet until it was written.
            pending = twoPhase(id);
        }
        how.repeats(pending.ended(), id).ifPresent(Ledger::refuse);
    }

    private boolean ended(BookedTransfer pending, Resolution how, String reason, Stamp stamp) {
        List<Long> one = List.of(pending.key());
        if (pending.body().kind() == TransferKind.REDEEM) {
            List<TransferId> ended =
                    switch (how) {
                        case POSTED -> endings.postRedemptions(one, stamp);
                        case VOIDED -> endings.voidRedemptions(one, reason, stamp);
                        case EXPIRED -> endings.expireRedemptions(one, stamp);
                    };
            return !ended.isEmpty();
        }
        if (how == Resolution.POSTED) {
            return !endings.postGrants(one, stamp).isEmpty();
        }
        boolean voided = !endings.voidGrants(one, reason, stamp).isEmpty();
        if (voided) {
            budgets.giveBack(pending.budget(), pending.id(), pending.body().taler());
        }
        return voided;
    }

    private BookedTransfer twoPhase(TransferId id) {
        return journal.find(id)
                .filter(known -> known.body().kind().twoPhase())
                .orElseThrow(() -> new Refused(Refusals.unknown(id)));
    }
}
