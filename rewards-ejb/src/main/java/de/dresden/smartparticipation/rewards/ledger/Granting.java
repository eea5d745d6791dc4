package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
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
        journal.known(wanted.keySet()).forEach((id, known) -> {
            repeats(body(wanted.remove(id)), known.body(), id);
            answers.put(id, new Booked(id, known.key(), Outcome.EXISTS));
        });
        Map<TransferId, Long> paying = pay(wanted.values(), stamp.at());
        List<Grant> paid = wanted.values().stream()
                .filter(grant -> paying.containsKey(grant.id()))
                .toList();
        wanted.keySet().forEach(id -> answers.put(id, new Booked(id, 0, Outcome.BUDGET_SPENT)));
        if (!paid.isEmpty()) {
            Map<TransferId, Long> keys = journal.grant(
                    paid, wallets, paying, new LotLife((int) rules.of(RuleName.LOT_YEARS, stamp.at())), stamp);
            for (Grant grant : paid) {
                answers.put(grant.id(), booked(grant.id(), keys.get(grant.id())));
            }
        }
        return answers(grants, answers);
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

    /** Each issuer's budget in the order of the issuers, so that two batches do not wait for each other. */
    private Map<TransferId, Long> pay(Iterable<Grant> grants, Instant now) {
        Map<Issuer, List<Grant>> byIssuer = new EnumMap<>(Issuer.class);
        grants.forEach(grant -> byIssuer.computeIfAbsent(grant.issuer(), issuer -> new ArrayList<>())
                .add(grant));
        Map<TransferId, Long> paid = new HashMap<>();
        byIssuer.forEach((issuer, some) -> paid.putAll(budgets.pay(issuer, year(now), some)));
        return paid;
    }

    /** Since the wallet is locked, only a transfer of another wallet can have taken the name meanwhile. */
    private static Booked booked(TransferId id, Long key) {
        if (key == null) {
            throw new Refused(Refusals.otherContent(id));
        }
        return new Booked(id, key, Outcome.BOOKED);
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
