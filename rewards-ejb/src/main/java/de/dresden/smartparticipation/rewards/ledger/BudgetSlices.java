package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Slice;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The budgets as grants take from them. To be used after the wallets are locked. */
@Dependent
class BudgetSlices {

    private static final String TAKE = "select b.id, rewards.take_from_slice(b.id, ?, ?) as paid"
            + " from rewards.budget b where b.issuer = ? and b.year = ?";

    private static final String GIVE_BACK = "select rewards.take_from_slice(?, ?, ?) as given";

    private static final String WRITE = """
            insert into rewards.budget_slice (budget_id, number, capacity, taken)
            select ?, s.number, s.capacity, s.taken
            from unnest(?::bigint[], ?::bigint[], ?::bigint[]) as s (number, capacity, taken)
            on conflict (budget_id, number) do update set capacity = excluded.capacity, taken = excluded.taken""";

    private final Sql sql;

    @Inject
    BudgetSlices(Sql sql) {
        this.sql = sql;
    }

    /**
     * Pays for grants of one issuer, as far as the money goes.
     *
     * @return key of the budget for each that is paid
     */
    Map<TransferId, Long> pay(Issuer issuer, int year, List<Grant> grants) {
        long sum = grants.stream().mapToLong(Grant::taler).sum();
        int first = Slices.first(grants.get(0).id().text());
        Map<TransferId, Long> paid = new HashMap<>();
        sql.each(
                TAKE,
                row -> {
                    long budget = row.number("id");
                    if (row.flag("paid")) {
                        grants.forEach(grant -> paid.put(grant.id(), budget));
                    } else {
                        payOneByOne(budget, first, grants).forEach(grant -> paid.put(grant.id(), budget));
                    }
                },
                first,
                sum,
                issuer,
                year);
        return paid;
    }

    /** Where no slice alone has enough for all: all slices are locked, in their order. */
    private List<Grant> payOneByOne(long budget, int first, List<Grant> grants) {
        Slices before = lock(budget);
        Slices slices = before;
        List<Grant> paid = new ArrayList<>();
        for (Grant grant : grants) {
            Optional<Slices> after = slices.take(first, grant.taler());
            if (after.isPresent()) {
                slices = after.get();
                paid.add(grant);
            }
        }
        if (!paid.isEmpty()) {
            write(budget, slices);
        }
        return paid;
    }

    void giveBack(long budget, TransferId grant, long taler) {
        int first = Slices.first(grant.text());
        boolean given = sql.first(GIVE_BACK, row -> row.flag("given"), budget, first, -taler)
                .orElse(false);
        if (!given) {
            write(budget, lock(budget).giveBack(first, taler));
        }
    }

    /** The slices of a budget, locked; none where it has never been in force. */
    Slices lock(long budget) {
        return new Slices(sql.list(
                "select number, capacity, taken from rewards.budget_slice where budget_id = ? order by number for update",
                row -> new Slice((int) row.number("number"), row.number("capacity"), row.number("taken")),
                budget));
    }

    void write(long budget, Slices slices) {
        sql.update(
                WRITE,
                budget,
                slices.all().stream().map(Slice::number).toList(),
                slices.all().stream().map(Slice::capacity).toList(),
                slices.all().stream().map(Slice::taken).toList());
    }
}
