package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.ledger.core.AccountKey;
import de.dresden.smartparticipation.rewards.ledger.core.LotLife;
import de.dresden.smartparticipation.rewards.ledger.core.Refusals;
import de.dresden.smartparticipation.rewards.ledger.core.TransferBody;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleValues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Books grants: wallets are locked first, then budgets pay, then the journal is written. */
@Dependent
class Granting {

    private final LedgerAccounts accounts;
    private final Journal journal;
    private final BudgetSlices budgets;
    private final RuleValues rules;

    @Inject
    Granting(LedgerAccounts accounts, Journal journal, BudgetSlices budgets, RuleValues rules) {
        this.accounts = accounts;
        this.journal = journal;
        this.budgets = budgets;
        this.rules = rules;
    }

    List<Booked> grant(List<Grant> grants, Stamp stamp) {
        if (grants.isEmpty()) {
            return List.of();
        }
        if (grants.size() > Ledger.LARGEST_BATCH) {
            throw new IllegalArgumentException(grants.size() + " grants in a batch");
        }
        Map<TransferId, Grant> wanted = distinct(grants);
        Map<Long, Long> wallets = accounts.lockOrOpen(
                wanted.values().stream().map(Grant::member).collect(Collectors.toCollection(TreeSet::new)), stamp.at());
        Map<TransferId, Booked> answers = new HashMap<>();
        leaveOutClosed(wanted, wallets, answers);
        Map<TransferId, Long> paying = pay(wanted, answers, stamp.at());
        wanted.keySet().stream()
                .filter(id -> !paying.containsKey(id) && !answers.containsKey(id))
                .forEach(id -> answers.put(id, new Booked(id, 0, Outcome.BUDGET_SPENT)));
        book(
                        wanted.values().stream()
                                .filter(grant -> paying.containsKey(grant.id()))
                                .toList(),
                        wallets,
                        paying,
                        stamp)
                .forEach(booked -> answers.put(booked.id(), booked));
        return answers(grants, answers);
    }

    /** Who has left gets nothing any more; what was booked before is answered as ever. */
    private void leaveOutClosed(
            Map<TransferId, Grant> wanted, Map<Long, Long> wallets, Map<TransferId, Booked> answers) {
        List<Grant> closed = wanted.values().stream()
                .filter(grant -> !wallets.containsKey(grant.member()))
                .toList();
        if (!closed.isEmpty()) {
            closed.forEach(grant -> answers.put(grant.id(), new Booked(grant.id(), 0, Outcome.CLOSED)));
            answers.putAll(known(closed));
            closed.forEach(grant -> wanted.remove(grant.id()));
        }
    }

    /** What is booked already is found out as it is written; then the budget gets back what it paid for nothing. */
    private List<Booked> book(List<Grant> paid, Map<Long, Long> wallets, Map<TransferId, Long> paying, Stamp stamp) {
        if (paid.isEmpty()) {
            return List.of();
        }
        LotLife life = new LotLife((int) rules.of(RuleName.LOT_YEARS, stamp.at()));
        Map<TransferId, Long> keys = journal.grant(paid, wallets, paying, life, stamp);
        List<Booked> answers = new ArrayList<>();
        keys.forEach((id, key) -> answers.add(new Booked(id, key, Outcome.BOOKED)));
        List<Grant> before =
                paid.stream().filter(grant -> !keys.containsKey(grant.id())).toList();
        if (!before.isEmpty()) {
            answers.addAll(known(before).values());
            giveBack(before, paid, paying);
        }
        return answers;
    }

    /** Into the slice that paid, which is held: with another one two batches could wait for each other. */
    private void giveBack(List<Grant> before, List<Grant> paid, Map<TransferId, Long> paying) {
        Map<Issuer, TransferId> payers = new EnumMap<>(Issuer.class);
        paid.forEach(grant -> payers.putIfAbsent(grant.issuer(), grant.id()));
        before.forEach(grant -> budgets.giveBack(paying.get(grant.id()), payers.get(grant.issuer()), grant.taler()));
    }

    /** Those that are booked already. @throws Refused where one of them says something else */
    private Map<TransferId, Booked> known(List<Grant> grants) {
        Map<TransferId, BookedTransfer> known =
                journal.known(grants.stream().map(Grant::id).toList());
        Map<TransferId, Booked> answers = new HashMap<>();
        for (Grant grant : grants) {
            BookedTransfer before = known.get(grant.id());
            if (before != null) {
                repeats(body(grant), before.body(), grant.id());
                answers.put(grant.id(), new Booked(grant.id(), before.key(), Outcome.EXISTS));
            }
        }
        return answers;
    }

    Reason budgetSpent(Issuer issuer, Instant now) {
        return Refusals.budgetSpent(issuer, year(now));
    }

    /** Each name once, in the order of the list. */
    private static Map<TransferId, Grant> distinct(List<Grant> grants) {
        Map<TransferId, Grant> distinct = new LinkedHashMap<>();
        for (Grant grant : grants) {
            Grant before = distinct.putIfAbsent(grant.id(), grant);
            if (before != null) {
                repeats(body(grant), body(before), grant.id());
            }
        }
        return distinct;
    }

    /**
     * Each issuer's budget in the order of the issuers, so that two batches do not wait for each other. Where the money runs short,
     * what is booked already is answered first and costs nothing.
     */
    private Map<TransferId, Long> pay(Map<TransferId, Grant> wanted, Map<TransferId, Booked> answers, Instant now) {
        Map<Issuer, List<Grant>> byIssuer = new EnumMap<>(Issuer.class);
        wanted.values().forEach(grant -> byIssuer.computeIfAbsent(grant.issuer(), issuer -> new ArrayList<>())
                .add(grant));
        Map<TransferId, Long> paid = new HashMap<>();
        byIssuer.forEach((issuer, some) -> {
            Optional<Long> budget = budgets.payAll(issuer, year(now), some);
            if (budget.isPresent()) {
                some.forEach(grant -> paid.put(grant.id(), budget.get()));
                return;
            }
            answers.putAll(known(some));
            List<Grant> fresh = some.stream()
                    .filter(grant -> !answers.containsKey(grant.id()))
                    .toList();
            if (!fresh.isEmpty()) {
                paid.putAll(budgets.payOneByOne(issuer, year(now), fresh));
            }
        });
        return paid;
    }

    /** Who names the same transfer twice in a batch is answered twice. */
    private static List<Booked> answers(List<Grant> grants, Map<TransferId, Booked> answers) {
        Map<TransferId, Booked> rest = new HashMap<>(answers);
        return grants.stream()
                .map(grant -> {
                    Booked first = rest.remove(grant.id());
                    Booked answer = answers.get(grant.id());
                    return first != null || answer.outcome() != Outcome.BOOKED
                            ? answer
                            : new Booked(grant.id(), answer.transfer(), Outcome.EXISTS);
                })
                .toList();
    }

    private static void repeats(TransferBody asked, TransferBody known, TransferId id) {
        asked.repeats(known, id).ifPresent(Ledger::refuse);
    }

    private static TransferBody body(Grant grant) {
        return new TransferBody(
                TransferKind.GRANT,
                AccountKey.issuer(grant.issuer()),
                AccountKey.wallet(grant.member()),
                grant.taler(),
                grant.reason(),
                null);
    }

    private static int year(Instant now) {
        return now.atZone(Clocks.BERLIN).getYear();
    }
}
