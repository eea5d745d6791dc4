package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Ends one pending transfer. */
@Dependent
class Resolving {

    private final Journal journal;
    private final Endings endings;
    private final BudgetSlices budgets;

    @Inject
    Resolving(Journal journal, Endings endings, BudgetSlices budgets) {
        this.journal = journal;
        this.endings = endings;
        this.budgets = budgets;
    }

    void resolve(TransferId id, Resolution how, String reason, Stamp stamp) {
        PendingTransfer pending = journal.lockPending(id).orElseThrow(() -> new Refused(Refusals.unknown(id)));
        if (pending.ended() == null) {
            Optional<Reason> refusal = how.may(pending.kind(), id, pending.due(), stamp.at());
            if (refusal.isEmpty() && ended(id, pending, how, reason, stamp)) {
                return;
            }
            // Somebody else may have been faster, and held the wallet until it was written: now it can be read.
            pending = journal.lockPending(id).orElseThrow();
            if (pending.ended() == null) {
                refusal.ifPresent(Ledger::refuse);
            }
        }
        how.repeats(pending.ended(), id).ifPresent(Ledger::refuse);
    }

    private boolean ended(TransferId id, PendingTransfer pending, Resolution how, String reason, Stamp stamp) {
        List<Long> one = List.of(pending.key());
        if (pending.kind() == TransferKind.REDEEM) {
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
            budgets.giveBack(pending.budget(), id, pending.taler());
        }
        return voided;
    }
}
