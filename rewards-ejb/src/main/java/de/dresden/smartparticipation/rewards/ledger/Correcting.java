package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.AccountKey;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
import de.dresden.smartparticipation.rewards.ledger.core.LotTaking;
import de.dresden.smartparticipation.rewards.ledger.core.LotUse;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.TransferBody;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes back Taler that were granted by mistake: what is in the wallet, the lot of the grant first; what is spent is written off.
 * The tables ask for the correction that another person approved.
 */
@Dependent
class Correcting {

    private final Sql sql;
    private final LedgerAccounts accounts;
    private final Journal journal;
    private final Lots lots;
    private final BudgetSlices budgets;

    @Inject
    Correcting(Sql sql, LedgerAccounts accounts, Journal journal, Lots lots, BudgetSlices budgets) {
        this.sql = sql;
        this.accounts = accounts;
        this.journal = journal;
        this.lots = lots;
        this.budgets = budgets;
    }

    /**
     * Asking again answers the same and changes nothing.
     *
     * @param id name of the correction; its transfers are named after it
     * @param correction key of the correction as it is stored, approved
     * @param grantId which grant
     * @param taler how many of it, at least 1
     * @throws Refused where there is no such grant, it is not posted, it was corrected before, or it was of fewer Taler
     */
    CorrectionSplit correct(
            TransferId id, long correction, TransferId grantId, long taler, String reason, Stamp stamp) {
        BookedTransfer grant = grant(grantId);
        accounts.lockKeys(List.of(grant.wallet()));
        Optional<CorrectionSplit> before = before(id, grantId, taler, reason);
        if (before.isPresent()) {
            return before.get();
        }
        refuseUnlessCorrectable(grant(grantId), taler);
        CorrectionSplit split = CorrectionSplit.of(taler, available(grant.wallet()));
        if (split.reclaimed() > 0) {
            List<LotUse> uses = LotTaking.take(
                            lots.startingWith(grant.wallet(), grant.key(), split.reclaimed()), split.reclaimed())
                    .orElseThrow();
            budgets.giveBack(grant.budget(), grantId, split.reclaimed());
            TransferBody body = body(TransferKind.RECLAIM, grant.body().to(), grant, split.reclaimed(), reason);
            book(CorrectionSplit.reclaim(id), body, grant, grant.wallet(), grant.wallet(), correction, uses, stamp);
        }
        if (split.writtenOff() > 0) {
            TransferBody body = body(TransferKind.WRITE_OFF, AccountKey.writeOff(), grant, split.writtenOff(), reason);
            book(CorrectionSplit.writeOff(id), body, grant, writeOff(), null, correction, List.of(), stamp);
        }
        return split;
    }

    /** How a correction would be borne if it were carried out now. */
    CorrectionSplit preview(BookedTransfer grant, long taler) {
        return CorrectionSplit.of(taler, available(grant.wallet()));
    }

    private BookedTransfer grant(TransferId id) {
        return journal.find(id)
                .filter(known -> known.body().kind() == TransferKind.GRANT)
                .orElseThrow(() -> new Refused(Refusals.unknown(id)));
    }

    /** How the same correction was borne before, where it was. */
    private Optional<CorrectionSplit> before(TransferId id, TransferId grant, long taler, String reason) {
        TransferId reclaim = CorrectionSplit.reclaim(id);
        TransferId writeOff = CorrectionSplit.writeOff(id);
        Map<TransferId, BookedTransfer> known = journal.known(List.of(reclaim, writeOff));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        CorrectionSplit split = new CorrectionSplit(taler(known.get(reclaim)), taler(known.get(writeOff)));
        boolean same = split.reclaimed() + split.writtenOff() == taler
                && known.values().stream()
                        .map(BookedTransfer::body)
                        .allMatch(body ->
                                grant.equals(body.refersTo()) && body.reason().equals(reason));
        if (!same) {
            throw new Refused(Refusals.otherContent(id));
        }
        return Optional.of(split);
    }

    /** @throws Refused where so many Taler of the grant cannot be corrected */
    void refuseUnlessCorrectable(BookedTransfer grant, long taler) {
        if (!grant.posted()) {
            throw new Refused(Refusals.notPosted(grant.id()));
        }
        if (journal.isReferredTo(grant.key())) {
            throw new Refused(Refusals.correctedAlready(grant.id()));
        }
        if (taler > grant.body().taler()) {
            throw new Refused(Refusals.moreThanGranted(grant.id(), grant.body().taler()));
        }
    }

    private void book(
            TransferId id,
            TransferBody body,
            BookedTransfer grant,
            long from,
            Long wallet,
            long correction,
            List<LotUse> uses,
            Stamp stamp) {
        journal.atOnce(id, body, grant, from, grant.issuer(), wallet, correction, uses, stamp)
                .orElseThrow(() -> new Refused(Refusals.otherContent(id)));
    }

    private long available(long wallet) {
        return sql.first(
                        "select available from rewards.wallet where account_id = ?",
                        row -> row.number("available"),
                        wallet)
                .orElseThrow();
    }

    private long writeOff() {
        return sql.first("select id from rewards.ledger_account where kind = 'WRITE_OFF'", row -> row.number("id"))
                .orElseThrow();
    }

    private static TransferBody body(
            TransferKind kind, AccountKey from, BookedTransfer grant, long taler, String reason) {
        return new TransferBody(kind, from, grant.body().from(), taler, reason, grant.id());
    }

    private static long taler(BookedTransfer transfer) {
        return transfer == null ? 0 : transfer.body().taler();
    }
}
