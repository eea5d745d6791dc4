package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.ledger.core.Slice;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
     * Pays for grants of one issuer from one slice.
     *
     * @return key of the budget; nothing where that slice has too little for all of them, or there is no budget
     */
    Optional<Long> payAll(Issuer issuer, int year, List<Grant> grants) {
        long sum = grants.stream().mapToLong(Grant::taler).sum();
        return sql.first(
                TAKE, row -> row.flag("paid") ? (Long) row.number("id") : null, first(grants), sum, issuer, year);
    }

    /**
     * Pays for grants of one issuer as far as the money goes, in their order: all slices are locked, in theirs.
     *
     * @return key of the budget for each that is paid
     */
    Map<TransferId, Long> payOneByOne(Issuer issuer, int year, List<Grant> grants) {
        Map<TransferId, Long> paid = new HashMap<>();
        sql.first("select id from rewards.budget where issuer = ? and year = ?", row -> row.number("id"), issuer, year)
                .ifPresent(budget -> {
                    Slices slices = lock(budget);
                    for (Grant grant : grants) {
                        Optional<Slices> after = slices.take(first(grants), grant.taler());
                        if (after.isPresent()) {
                            slices = after.get();
                            paid.put(grant.id(), budget);
                        }
                    }
                    write(budget, slices);
                });
        return paid;
    }

    private static int first(List<Grant> grants) {
        return Slices.first(grants.get(0).id().text());
    }

    /** @param grant the one whose name says at which slice to begin */
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
