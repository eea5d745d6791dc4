package de.dresden.smartparticipation.rewards.earning;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return held(Set.of(member), now).get(member);
    }

    /** The same of several, who are held in one order. */
    Map<Long, Long> held(Set<Long> members, Instant now) {
        sql.update(
                "insert into rewards.earning (member_id, carry_mg, changed_at)"
                        + " select m.id, 0, ? from (select unnest(?::bigint[]) as id order by 1) m on conflict do nothing",
                now,
                members);
        Map<Long, Long> carries = new HashMap<>();
        sql.each(
                "select member_id, carry_mg from rewards.earning where member_id = any (?::bigint[])"
                        + " order by member_id for update",
                row -> carries.put(row.number("member_id"), row.number("carry_mg")),
                members);
        return carries;
    }

    void carry(long member, long milligrams, Instant now) {
        carry(Map.of(member, milligrams), now);
    }

    /** The same of several. @param milligrams by member */
    void carry(Map<Long, Long> milligrams, Instant now) {
        List<Long> members = List.copyOf(milligrams.keySet());
        sql.update(
                "update rewards.earning e set carry_mg = c.mg, changed_at = ?"
                        + " from unnest(?::bigint[], ?::bigint[]) as c (member, mg) where e.member_id = c.member",
                now,
                members,
                members.stream().map(milligrams::get).toList());
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
