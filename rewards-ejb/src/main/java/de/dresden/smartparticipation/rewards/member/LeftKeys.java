package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Devices of members who left: what was done until the day of leaving belongs to the account that was given up. Only a keyed hash of
 * the device's key is kept, and no longer than trips of that day are taken.
 */
@Dependent
class LeftKeys {

    private static final String ADD = """
            insert into rewards.left_key (mark, left_on, ends_at) values (?, ?, ?)
            on conflict (mark) do update set left_on = excluded.left_on, ends_at = excluded.ends_at""";

    /** As long as trips are taken at the most, by the range of that rule. */
    private static final long LONGEST_DAYS = RuleName.TRIP_OLDEST_DAYS.most();

    private final Sql sql;
    private final Keys keys;

    @Inject
    LeftKeys(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** @param days for how long trips are taken */
    void remember(List<String> devices, long days, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        Instant end = now.plus(Duration.ofDays(days + 1));
        devices.forEach(device -> sql.update(ADD, mark(device), today, end));
    }

    /** From which day on trips of the device count, where it left lately. */
    Optional<LocalDate> tripsFrom(String device, Instant now) {
        return sql.first(
                "select left_on + 1 as day from rewards.left_key where mark = ? and ends_at > ?",
                row -> row.day("day"),
                mark(device),
                now);
    }

    void tidy(Instant now) {
        sql.update("delete from rewards.left_key where ends_at <= ?", now);
        sql.update(
                "update rewards.member set trips_from = null where trips_from < ?",
                LocalDate.ofInstant(now, Clocks.BERLIN).minusDays(LONGEST_DAYS));
    }

    private String mark(String device) {
        return keys.fingerprint("left-key", device);
    }
}
