package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.ledger.core.AccountKey;
import de.dresden.smartparticipation.rewards.ledger.core.Lot;
import de.dresden.smartparticipation.rewards.ledger.core.LotTaking;
import de.dresden.smartparticipation.rewards.ledger.core.LotUse;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.TransferBody;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets Taler aside for a redemption, and undoes one. */
@Dependent
class Redeeming {

    private final LedgerAccounts accounts;
    private final Journal journal;
    private final Lots lots;

    @Inject
    Redeeming(LedgerAccounts accounts, Journal journal, Lots lots) {
        this.accounts = accounts;
        this.journal = journal;
        this.lots = lots;
    }

    Booked reserve(TransferId id, long member, long partner, long taler, Instant until, Stamp stamp) {
        TransferBody body = new TransferBody(
                TransferKind.REDEEM, AccountKey.wallet(member), AccountKey.clearing(partner), taler, id.text(), null);
        Long wallet = accounts.lock(List.of(member)).get(member);
        List<Lot> spendable = wallet == null ? List.of() : lots.spendable(wallet, stamp.at(), taler);
        Optional<List<LotUse>> uses = LotTaking.take(spendable, taler);
        if (uses.isEmpty()) {
            long available = wallet == null ? 0 : lots.sumSpendable(wallet, stamp.at());
            return repetition(id, body).orElseThrow(() -> new Refused(Refusals.notEnough(available, taler)));
        }
        Optional<Long> key = journal.reserve(id, body, wallet, partner, until, uses.get(), stamp);
        if (key.isPresent()) {
            return booked(id, key);
        }
        return repetition(id, body).orElseGet(() -> {
            accounts.openClearing(partner, stamp.at());
            return booked(id, journal.reserve(id, body, wallet, partner, until, uses.get(), stamp));
        });
    }

    Booked refund(TransferId id, TransferId redemption, String reason, Stamp stamp) {
        BookedTransfer undone = journal.find(redemption)
                .filter(known -> known.body().kind() == TransferKind.REDEEM)
                .orElseThrow(() -> new Refused(Refusals.unknown(redemption)));
        TransferBody body = new TransferBody(
                TransferKind.REFUND,
                undone.body().to(),
                undone.body().from(),
                undone.body().taler(),
                reason,
                redemption);
        accounts.lockKeys(List.of(undone.wallet()));
        Optional<Booked> before = repetition(id, body);
        if (before.isPresent()) {
            return before.get();
        }
        if (accounts.isClosed(undone.wallet())) {
            throw new Refused(Refusals.walletClosed());
        }
        if (!journal.find(redemption).orElseThrow().posted()) {
            throw new Refused(Refusals.notPosted(redemption));
        }
        if (journal.isReferredTo(undone.key())) {
            throw new Refused(Refusals.correctedAlready(redemption));
        }
        List<LotUse> uses = journal.uses(undone.key());
        return booked(
                id,
                journal.atOnce(
                        id, body, undone, undone.clearing(), undone.wallet(), undone.wallet(), null, uses, stamp));
    }

    private Optional<Booked> repetition(TransferId id, TransferBody body) {
        return journal.find(id).map(known -> {
            body.repeats(known.body(), id).ifPresent(Ledger::refuse);
            return new Booked(id, known.key(), Outcome.EXISTS);
        });
    }

    /** Since the wallet is locked, only a transfer of another wallet can have taken the name meanwhile. */
    private static Booked booked(TransferId id, Optional<Long> key) {
        return new Booked(id, key.orElseThrow(() -> new Refused(Refusals.otherContent(id))), Outcome.BOOKED);
    }
}
