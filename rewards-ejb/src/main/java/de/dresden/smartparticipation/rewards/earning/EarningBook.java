package de.dresden.smartparticipation.rewards.earning;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Keeps what is left over. */
@Dependent
class EarningBook {

    /** Members of one round: a batch that the ledger takes. */
    private static final int ROUND = 500;

    /** What a member has left over, and since when it is so much. */
    record Carry(long member, long milligrams, Instant since) {}

    @Inject
    private Sql sql;

    EarningBook() {}

    EarningBook(Sql sql) {
        this.sql = sql;
    }

    /** The member's carry in milligrams, held until the end of the transaction; 0 of a member who has none yet. */
    long held(long member, Instant now) {
        sql.update(
                "insert into rewards.earning (member_id, carry_mg, changed_at) values (?, 0, ?) on conflict do nothing",
                member,
                now);
        return sql.first(
                        "select carry_mg from rewards.earning where member_id = ? for update",
                        row -> row.number("carry_mg"),
                        member)
                .orElseThrow();
    }

    void carry(long member, long milligrams, Instant now) {
        sql.update(
                "update rewards.earning set carry_mg = ?, changed_at = ? where member_id = ?", milligrams, now, member);
    }

    /** The same without holding it, for reading. */
    long of(long member) {
        return sql.first(
                        "select carry_mg from rewards.earning where member_id = ?",
                        row -> row.number("carry_mg"),
                        member)
                .orElse(0L);
    }

    /** Those who have so much left over, held until the end of the transaction; whom somebody else holds waits for the next time. */
    List<Carry> atLeast(long milligrams) {
        return sql.list(
                "select member_id, carry_mg, changed_at from rewards.earning where carry_mg >= ? order by member_id limit "
                        + ROUND + " for update skip locked",
                row -> new Carry(row.number("member_id"), row.number("carry_mg"), row.instant("changed_at")),
                milligrams);
    }

    void forget(long member) {
        sql.update("delete from rewards.earning where member_id = ?", member);
    }
}
