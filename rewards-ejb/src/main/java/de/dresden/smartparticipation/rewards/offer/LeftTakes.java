package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.member.MemberKeys;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What members who left took of offers that have a limit for each member, so that nobody leaves to take the same again: a keyed hash of
 * device and offer, for as long as the limit counts it.
 */
@Dependent
public class LeftTakes {

    /** After the wallet is closed, which gives back what was only reserved. */
    private static final int AFTER_THE_WALLET = 5_000;

    private static final String TAKEN = """
            select t.offer_id, t.taken_at, v.member_days, v.valid_until
            from rewards.offer_take t
            join rewards.offer_version v on v.offer_id = t.offer_id and v.number = t.offer_version
            where t.member_id = ? and t.given_back_at is null and v.member_limit is not null""";

    private record Taken(long offer, Instant at, Instant end) {}

    private final Sql sql;
    private final Keys keys;
    private final MemberKeys members;
    private final Clock clock;

    @Inject
    public LeftTakes(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.members = new MemberKeys(sql);
        this.clock = clock;
    }

    void remember(@Observes @Priority(AFTER_THE_WALLET) MemberLeft left) {
        Instant now = clock.instant();
        List<Taken> taken = sql.list(
                TAKEN,
                row -> {
                    Instant at = row.instant("taken_at");
                    return new Taken(
                            row.number("offer_id"), at, end(at, row.id("member_days"), row.day("valid_until")));
                },
                left.member());
        taken.stream().filter(one -> one.end().isAfter(now)).forEach(one -> left.devices()
                .forEach(device -> sql.update(
                        "insert into rewards.left_take (mark, taken_at, ends_at) values (?, ?, ?)",
                        mark(one.offer(), device),
                        one.at(),
                        one.end())));
    }

    /** How many a member took under an account that was given up; of several devices what the most of them says. */
    long of(long member, long offer, Instant since) {
        return sql.first(
                        "select coalesce(max(n), 0) as n from (select count(*) as n from rewards.left_take"
                                + " where mark = any (?::text[]) and taken_at > ? and ends_at > ? group by mark) counted",
                        row -> row.number("n"),
                        members.of(member).stream()
                                .map(device -> mark(offer, device))
                                .toList(),
                        since,
                        clock.instant())
                .orElse(0L);
    }

    void tidy() {
        sql.update("delete from rewards.left_take where ends_at <= ?", clock.instant());
    }

    private String mark(long offer, String device) {
        return keys.fingerprint("left-take", offer + " " + device);
    }

    private static Instant end(Instant at, Long days, LocalDate validUntil) {
        Instant over = validUntil.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
        Instant counted = days == null ? over : at.plus(Duration.ofDays(days));
        return counted.isBefore(over) ? counted : over;
    }
}
