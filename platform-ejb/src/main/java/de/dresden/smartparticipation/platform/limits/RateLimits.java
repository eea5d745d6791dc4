package de.dresden.smartparticipation.platform.limits;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down who comes too often. One statement counts and decides, so that many at once do not slip through.
 *
 * <p>It is counted in the running transaction: what fails afterwards was not counted, and who comes with the same name waits
 * until that transaction has ended. Where failed attempts shall count (guessing a code), answer with an empty result instead of
 * an exception. Never use one name for everybody: all would wait for each other.
 */
@Dependent
public class RateLimits {

    private static final String TAKE = """
            insert into platform.rate_limit as l (key, began_at, ends_at, taken) values (?, ?, ?, 1)
            on conflict (key) do update set
                taken = case when l.began_at <= ? then 1 else l.taken + 1 end,
                ends_at = case when l.began_at <= ? then excluded.ends_at else l.ends_at end,
                began_at = case when l.began_at <= ? then excluded.began_at else l.began_at end
            where l.began_at <= ? or l.taken < ?""";

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    RateLimits() {}

    /** For tests and programs outside the container. */
    public RateLimits(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes one of those that are free.
     *
     * @param what what is done, as {@code contribution}
     * @param who an address of the network, an e-mail address, a code; an IPv6 address counts with all of its /64, which one
     *     household has
     * @param most how often within the time, at least 1
     * @param within the time, counted from the first one
     * @return whether there was one
     */
    public boolean take(String what, String who, int most, Duration within) {
        Instant now = clock.instant();
        Instant over = now.minus(within);
        String key = what + ":" + keys.fingerprint("limits", NetworkName.of(who));
        return sql.update(TAKE, key, now, now.plus(within), over, over, over, over, most) == 1;
    }

    /**
     * Whether one would be free, without taking it: for what counts only when it goes wrong. Asked and then taken, many at once get
     * past it by as many as they are.
     */
    public boolean isFree(String what, String who, int most, Duration within) {
        String key = what + ":" + keys.fingerprint("limits", NetworkName.of(who));
        return sql.first(
                        "select key from platform.rate_limit where key = ? and began_at > ? and taken >= ?",
                        row -> true,
                        key,
                        clock.instant().minus(within),
                        most)
                .isEmpty();
    }

    /** The name of the network that an address is of: an IPv6 address counts with all of its /64, anything else by itself. */
    public static String network(String address) {
        return NetworkName.of(address);
    }

    /** The range that an address is of, an IPv4 address's /24 or an IPv6 address's /56: whoever changes the address in it stays in it. */
    public static String range(String address) {
        return NetworkName.range(address);
    }

    /** Forgets what is over. */
    void tidy() {
        sql.update("delete from platform.rate_limit where ends_at < ?", clock.instant());
    }
}
