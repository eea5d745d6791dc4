package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.challenge.ChallengeKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a challenge for one call, by SQL in its transaction. */
final class ChallengesOfRights {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String CHALLENGE = """
            insert into rewards.challenge (id, reference, department_id, kind, title, description, first_day, last_day, proof, unit, goal,
                modes, times, every, reward_taler, issuer, most_taler, team_size, created_at, approval_state, proposed_by, proposed_at,
                content_hash, first_approved_by, first_approved_at, version)
            values (?, ?, ?, ?, 'Challenge', 'Description', ?, ?, ?, 'DEEDS', 1, '', 1, 'DAY', 5, 'CITY', 100, ?::integer, ?, ?,
                ?::bigint, ?, ?, ?::bigint, ?, 1)""";

    private final Sql sql;
    private final RightsObjects on;
    private final LocalDate today;

    ChallengesOfRights(Sql sql, RightsObjects on, LocalDate today) {
        this.sql = sql;
        this.on = on;
        this.today = today;
    }

    ChallengeKey draft() {
        return made("NONE", "DEED", "CLERK", today, null);
    }

    /** Proposed by somebody else, or by the caller. */
    ChallengeKey proposed(boolean byCaller) {
        return made("PROPOSED", "DEED", "CLERK", today, byCaller ? "REWARDS_CLERK" : "AUDITOR");
    }

    ChallengeKey running(String kind, String proof) {
        return made("APPROVED", kind, proof, today, "AUDITOR");
    }

    ChallengeKey ended() {
        return made("APPROVED", "DEED", "CLERK", today.minusDays(30), "AUDITOR");
    }

    long team(ChallengeKey of) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first(
                                "insert into rewards.challenge_team (challenge_id, name, code, most, founded_at)"
                                        + " values (?, 'Radlerinnen', 'ABCDEFGH', 5, ?) returning id",
                                row -> row.number("id"),
                                id(of),
                                THEN)
                        .orElseThrow();
    }

    long station(ChallengeKey of) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first(
                                "insert into rewards.challenge_station (challenge_id, name, first_day, last_day, daily, most_a_day, code)"
                                        + " values (?, 'Gate', ?, ?, true, 50, 'ABCDEFGH') returning id",
                                row -> row.number("id"),
                                id(of),
                                today,
                                today)
                        .orElseThrow();
    }

    /** Something that waits for a clerk. */
    long deed(long member) {
        ChallengeKey of = running("DEED", "CLERK");
        return on.missing()
                ? RightsObjects.NONE
                : sql.first("""
                        insert into rewards.deed (id, challenge_id, member_id, client_id, content, day, since, slot, text, reported_at,
                            state, version)
                        values (nextval('rewards.deed_id') + 900000, ?, ?, 'a', repeat('0', 64), ?, ?, 1, 'Planted a tree', ?, 'OPEN', 1)
                        returning id""", row -> row.number("id"), id(of), member, today, today, THEN)
                        .orElseThrow();
    }

    private ChallengeKey made(String state, String kind, String proof, LocalDate middle, String proposer) {
        if (on.missing()) {
            return new ChallengeKey("CH-1999-9999", 1);
        }
        long id = sql.first("select nextval('rewards.challenge_id') + 900000 as id", row -> row.number("id"))
                .orElseThrow();
        String reference = "CH-2026-" + NUMBER.incrementAndGet();
        Long teamSize = kind.equals("TEAM") ? 5L : null;
        boolean approved = state.equals("APPROVED");
        sql.update(
                CHALLENGE,
                id,
                reference,
                on.department(),
                kind,
                middle.minusDays(10),
                middle.plusDays(10),
                proof,
                teamSize,
                THEN,
                state,
                proposer == null ? null : account(proposer),
                proposer == null ? null : THEN,
                proposer == null ? null : content(kind, proof, middle).hash(),
                approved ? account("ADMINISTRATOR") : null,
                approved ? THEN : null);
        if (approved) {
            sql.update("insert into rewards.challenge_tally (challenge_id, most_taler) values (?, 100)", id);
        }
        return new ChallengeKey(reference, 1);
    }

    private static FrozenContent content(String kind, String proof, LocalDate middle) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "Challenge");
        values.put("description", "Description");
        values.put("kind", kind);
        values.put("firstDay", middle.minusDays(10));
        values.put("lastDay", middle.plusDays(10));
        values.put("proof", proof);
        values.put("unit", "DEEDS");
        values.put("goal", 1);
        values.put("modes", "");
        values.put("times", 1);
        values.put("every", "DAY");
        values.put("rewardTaler", 5);
        values.put("issuer", "CITY");
        values.put("mostTaler", 100);
        return FrozenContent.of(values);
    }

    private long id(ChallengeKey key) {
        return sql.first(
                        "select id from rewards.challenge where reference = ?",
                        row -> row.number("id"),
                        key.reference())
                .orElse(RightsObjects.NONE);
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }
}
