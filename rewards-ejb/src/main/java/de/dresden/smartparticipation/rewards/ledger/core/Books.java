package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A ledger in memory, of the parts that the tables are kept with. Not for several threads. */
public final class Books {

    private record BudgetKey(Issuer issuer, int year) {}

    /** A transfer as it stands. */
    private record Entry(TransferBody body, Instant due, BudgetKey budget, List<LotUse> uses, Resolution ended) {

        Entry end(Resolution how) {
            return new Entry(body, due, budget, uses, how);
        }

        boolean posted() {
            return ended == Resolution.POSTED;
        }
    }

    private final LotLife life;
    private final Map<TransferId, Entry> journal = new LinkedHashMap<>();
    private final Map<AccountKey, Purse> purses = new HashMap<>();
    private final Map<BudgetKey, Slices> budgets = new HashMap<>();
    private final Map<TransferId, Long> lotOfGrant = new HashMap<>();

    public Books(LotLife life) {
        this.life = life;
    }

    /** Does what is asked, or says why not and changes nothing. */
    public Answer apply(Command command, Instant now) {
        if (command instanceof Command.SetBudget budget) {
            return set(budget);
        }
        if (command instanceof Command.Grant grant) {
            return grant(grant, now);
        }
        if (command instanceof Command.Reserve reserve) {
            return reserve(reserve, now);
        }
        if (command instanceof Command.Resolve resolve) {
            return resolve(resolve, now);
        }
        if (command instanceof Command.Correct correct) {
            return correct(correct);
        }
        if (command instanceof Command.Refund refund) {
            return refund(refund);
        }
        return expireLots(now);
    }

    private Answer set(Command.SetBudget command) {
        BudgetKey key = new BudgetKey(command.issuer(), command.year());
        Slices slices = budgets.getOrDefault(key, Slices.of(0));
        return slices.mayBecome(command.taler()).map(Answer::refused).orElseGet(() -> {
            budgets.put(key, slices.shared(command.taler()));
            return Answer.BOOKED;
        });
    }

    private Answer grant(Command.Grant command, Instant now) {
        AccountKey wallet = AccountKey.wallet(command.member());
        TransferBody body = new TransferBody(
                TransferKind.GRANT,
                AccountKey.issuer(command.issuer()),
                wallet,
                command.taler(),
                command.reason(),
                null);
        Optional<Answer> before = repetition(command.id(), body);
        if (before.isPresent()) {
            return before.get();
        }
        BudgetKey budget =
                new BudgetKey(command.issuer(), now.atZone(Clocks.BERLIN).getYear());
        Optional<Slices> paid = budgets.getOrDefault(budget, Slices.of(0))
                .take(Slices.first(command.id().text()), command.taler());
        if (paid.isEmpty()) {
            return Answer.refused(Refusals.budgetSpent(budget.issuer(), budget.year()));
        }
        budgets.put(budget, paid.get());
        journal.put(command.id(), new Entry(body, command.postAt(), budget, List.of(), null));
        purse(wallet).booked(TransferKind.GRANT, command.taler());
        return Answer.BOOKED;
    }

    private Answer reserve(Command.Reserve command, Instant now) {
        AccountKey wallet = AccountKey.wallet(command.member());
        TransferBody body = new TransferBody(
                TransferKind.REDEEM,
                wallet,
                AccountKey.clearing(command.partner()),
                command.taler(),
                command.id().text(),
                null);
        return repetition(command.id(), body).orElseGet(() -> {
            Purse purse = purse(wallet);
            List<Lot> spendable = purse.spendable(now);
            return LotTaking.take(spendable, command.taler())
                    .map(uses -> book(command.id(), body, command.until(), uses))
                    .orElseGet(() -> Answer.refused(Refusals.notEnough(
                            spendable.stream().mapToLong(Lot::remaining).sum(), command.taler())));
        });
    }

    private Answer resolve(Command.Resolve command, Instant now) {
        Entry entry = journal.get(command.id());
        if (entry == null || !entry.body().kind().twoPhase()) {
            return Answer.refused(Refusals.unknown(command.id()));
        }
        if (entry.ended() != null) {
            return command.resolution()
                    .repeats(entry.ended(), command.id())
                    .map(Answer::refused)
                    .orElse(Answer.EXISTS);
        }
        return command.resolution()
                .may(entry.body().kind(), command.id(), entry.due(), now)
                .map(Answer::refused)
                .orElseGet(() -> end(command, entry));
    }

    private Answer end(Command.Resolve command, Entry entry) {
        TransferBody body = entry.body();
        boolean posted = command.resolution() == Resolution.POSTED;
        Purse purse = purse(wallet(body));
        purse.resolved(body.kind(), command.resolution(), body.taler());
        if (body.kind() == TransferKind.GRANT && posted) {
            long lot = lotOfGrant.size() + 1L;
            lotOfGrant.put(command.id(), lot);
            purse.add(new Lot(lot, body.taler(), body.taler(), life.end(entry.due())));
        } else if (body.kind() == TransferKind.GRANT) {
            giveBack(entry.budget(), command.id(), body.taler());
        } else if (!posted) {
            purse.giveBack(entry.uses());
        }
        journal.put(command.id(), entry.end(command.resolution()));
        return Answer.BOOKED;
    }

    private Answer correct(Command.Correct command) {
        Entry grant = journal.get(command.grant());
        if (grant == null || grant.body().kind() != TransferKind.GRANT) {
            return Answer.refused(Refusals.unknown(command.grant()));
        }
        Optional<Answer> before = correctionBefore(command, grant);
        if (before.isPresent()) {
            return before.get();
        }
        AccountKey wallet = grant.body().to();
        Purse purse = purse(wallet);
        CorrectionSplit split = CorrectionSplit.of(command.taler(), purse.sums().available());
        if (split.reclaimed() > 0) {
            List<LotUse> uses = LotTaking.take(purse.startingWith(lotOfGrant.get(command.grant())), split.reclaimed())
                    .orElseThrow();
            TransferBody body = correction(TransferKind.RECLAIM, wallet, grant, command, split.reclaimed());
            book(CorrectionSplit.reclaim(command.id()), body, null, uses);
            giveBack(grant.budget(), command.grant(), split.reclaimed());
        }
        if (split.writtenOff() > 0) {
            TransferBody body =
                    correction(TransferKind.WRITE_OFF, AccountKey.writeOff(), grant, command, split.writtenOff());
            book(CorrectionSplit.writeOff(command.id()), body, null, List.of());
        }
        return Answer.BOOKED;
    }

    /** What is known of this correction, or why there can be none of this grant. */
    private Optional<Answer> correctionBefore(Command.Correct command, Entry grant) {
        List<TransferBody> known = Stream.of(
                        CorrectionSplit.reclaim(command.id()), CorrectionSplit.writeOff(command.id()))
                .map(journal::get)
                .filter(Objects::nonNull)
                .map(Entry::body)
                .toList();
        if (!known.isEmpty()) {
            boolean same = known.stream().mapToLong(TransferBody::taler).sum() == command.taler()
                    && known.stream()
                            .allMatch(body -> command.grant().equals(body.refersTo())
                                    && command.reason().equals(body.reason()));
            return Optional.of(same ? Answer.EXISTS : Answer.refused(Refusals.otherContent(command.id())));
        }
        if (!grant.posted()) {
            return Optional.of(Answer.refused(Refusals.notPosted(command.grant())));
        }
        if (isReferredTo(command.grant())) {
            return Optional.of(Answer.refused(Refusals.correctedAlready(command.grant())));
        }
        return command.taler() > grant.body().taler()
                ? Optional.of(Answer.refused(
                        Refusals.moreThanGranted(command.grant(), grant.body().taler())))
                : Optional.empty();
    }

    private boolean isReferredTo(TransferId id) {
        return journal.values().stream().anyMatch(each -> id.equals(each.body().refersTo()));
    }

    private static TransferBody correction(
            TransferKind kind, AccountKey from, Entry grant, Command.Correct command, long taler) {
        return new TransferBody(kind, from, grant.body().from(), taler, command.reason(), command.grant());
    }

    private Answer refund(Command.Refund command) {
        Entry redemption = journal.get(command.redemption());
        if (redemption == null || redemption.body().kind() != TransferKind.REDEEM) {
            return Answer.refused(Refusals.unknown(command.redemption()));
        }
        TransferBody undone = redemption.body();
        TransferBody body = new TransferBody(
                TransferKind.REFUND,
                undone.to(),
                undone.from(),
                undone.taler(),
                command.reason(),
                command.redemption());
        return repetition(command.id(), body).orElseGet(() -> {
            if (!redemption.posted()) {
                return Answer.refused(Refusals.notPosted(command.redemption()));
            }
            if (isReferredTo(command.redemption())) {
                return Answer.refused(Refusals.correctedAlready(command.redemption()));
            }
            return book(command.id(), body, null, redemption.uses());
        });
    }

    private Answer expireLots(Instant now) {
        purses.forEach((wallet, purse) -> purse.expired(now).forEach(lot -> {
            long before = journal.values().stream()
                    .filter(entry -> entry.body().kind() == TransferKind.EXPIRE)
                    .filter(entry -> entry.uses().get(0).lot() == lot.id())
                    .count();
            TransferId id = new TransferId("expire:" + lot.id() + ":" + (before + 1));
            TransferBody body = new TransferBody(
                    TransferKind.EXPIRE, wallet, AccountKey.expiry(), lot.remaining(), "lot:" + lot.id(), null);
            book(id, body, null, List.of(new LotUse(lot.id(), lot.remaining())));
        }));
        return Answer.BOOKED;
    }

    private Answer book(TransferId id, TransferBody body, Instant due, List<LotUse> uses) {
        TransferKind kind = body.kind();
        if (kind != TransferKind.WRITE_OFF) {
            Purse purse = purse(wallet(body));
            purse.booked(kind, body.taler());
            if (kind == TransferKind.REFUND) {
                purse.giveBack(uses);
            } else {
                purse.take(uses);
            }
        }
        journal.put(id, new Entry(body, due, null, uses, kind.twoPhase() ? null : Resolution.POSTED));
        return Answer.BOOKED;
    }

    private Optional<Answer> repetition(TransferId id, TransferBody body) {
        return Optional.ofNullable(journal.get(id))
                .map(known ->
                        body.repeats(known.body(), id).map(Answer::refused).orElse(Answer.EXISTS));
    }

    private void giveBack(BudgetKey budget, TransferId grant, long taler) {
        budgets.computeIfPresent(budget, (key, slices) -> slices.giveBack(Slices.first(grant.text()), taler));
    }

    private static AccountKey wallet(TransferBody body) {
        return body.from().kind() == AccountKind.WALLET ? body.from() : body.to();
    }

    private Purse purse(AccountKey wallet) {
        return purses.computeIfAbsent(wallet, key -> new Purse());
    }

    /** What the posted transfers leave on each account. */
    public Map<AccountKey, Long> balances() {
        Map<AccountKey, Long> balances = new HashMap<>();
        journal.values().stream().filter(Entry::posted).map(Entry::body).forEach(body -> {
            balances.merge(body.from(), -body.taler(), Long::sum);
            balances.merge(body.to(), body.taler(), Long::sum);
        });
        return balances;
    }

    public WalletSums wallet(long member) {
        Purse purse = purses.get(AccountKey.wallet(member));
        return purse == null ? WalletSums.EMPTY : purse.sums();
    }

    public List<Lot> lots(long member) {
        Purse purse = purses.get(AccountKey.wallet(member));
        return purse == null ? List.of() : purse.lots();
    }

    /** Taler of a budget that are granted, pending ones included. */
    public long taken(Issuer issuer, int year) {
        return budgets.getOrDefault(new BudgetKey(issuer, year), Slices.of(0)).taken();
    }
}
