package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who is in a round. */
@Dependent
class MemberTable {

    private static final String LIVING = """
            exists (select 1 from projects.cooperation_pair_side s where s.company_id = %s and s.living)""";

    private static final String ROWS = """
            select m.company_id, m.joined_at, m.left_out, c.state = 'RELEASED' and exists (select 1 from projects.company_consent k
                    where k.company_id = c.id and k.purpose = 'MATCHING' and k.withdrawn_at is null) as ready,
                exists (select 1 from projects.cooperation_pair_side s where s.company_id = m.company_id and s.living) as paired
            from projects.cooperation_member m join projects.company c on c.id = m.company_id
            where m.round_id = ? order by c.name, c.id""";

    private final Sql sql;

    @Inject
    MemberTable(Sql sql) {
        this.sql = sql;
    }

    /** Takes these in that are not in already and in no living pair. @return how many */
    int add(long round, Collection<Long> companies, Instant now) {
        return sql.update(
                "insert into projects.cooperation_member (round_id, company_id, joined_at) select ?, c.id, ?"
                        + " from projects.company c where c.id = any (?::bigint[]) and not "
                        + LIVING.formatted("c.id") + " on conflict do nothing",
                round,
                now,
                companies);
    }

    /** @param reason why it is left out, or null: it is in again. @return whether that changed anything */
    boolean leaveOut(long round, long company, String reason) {
        return sql.update(
                        "update projects.cooperation_member set left_out = ? where round_id = ? and company_id = ?"
                                + " and (left_out is null) <> (?::text is null)",
                        reason,
                        round,
                        company,
                        reason)
                == 1;
    }

    /** Keys of those that are in and in no living pair, whether or not they may be paired. */
    List<Long> free(long round) {
        return sql.list(
                "select m.company_id from projects.cooperation_member m where m.round_id = ? and m.left_out is null and not "
                        + LIVING.formatted("m.company_id") + " order by m.company_id",
                row -> row.number("company_id"),
                round);
    }

    List<Member> of(long round) {
        return sql.list(
                ROWS,
                row -> new Member(
                        row.number("company_id"),
                        row.instant("joined_at"),
                        row.text("left_out"),
                        row.flag("ready"),
                        row.flag("paired")),
                round);
    }

    /**
     * A company in a round.
     *
     * @param company key
     * @param joined since when
     * @param leftOut why it was left out by hand, or null
     * @param ready whether it is released and agrees to be paired
     * @param paired whether it is in a living pair, of whatever round
     */
    record Member(long company, Instant joined, String leftOut, boolean ready, boolean paired) {}
}
