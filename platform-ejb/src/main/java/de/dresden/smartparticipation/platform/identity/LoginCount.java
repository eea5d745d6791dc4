package de.dresden.smartparticipation.platform.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** Failed logins of one account or from one address. Locked while it is read and changed. */
@Entity
@Table(schema = "platform", name = "login_throttle")
class LoginCount {

    @Id
    private String key;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Version
    private long version;

    protected LoginCount() {}

    /** How long the next attempt has to wait; zero where it may come. */
    Duration waiting(Instant now) {
        return blockedUntil.isAfter(now) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /** Counts an attempt as failed before it is checked, so that many at once do not slip through. */
    void countAttempt(GrowingDelay delay, Instant now) {
        failures = lastAt.plus(delay.forgotten()).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
        blockedUntil = now.plus(delay.after(failures));
    }

    /** The counted attempt was a good one. */
    void takeBack(Instant now) {
        failures = Math.max(0, failures - 1);
        blockedUntil = now;
    }

    void clear(Instant now) {
        failures = 0;
        blockedUntil = now;
    }
}
