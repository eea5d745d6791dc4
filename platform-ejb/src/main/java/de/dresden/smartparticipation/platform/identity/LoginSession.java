package de.dresden.smartparticipation.platform.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One login in one browser. Holds as long as it is not ended, the account is active and still has the security stamp that
 * it had at the login.
 */
@Entity
@Table(schema = "platform", name = "login_session")
class LoginSession {

    /** A working day; then the password is asked for again, whatever the person does. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** Whoever does nothing for that long is out; a little more than the browser's session holds. */
    static final Duration IDLE = Duration.ofMinutes(45);

    /** Characters of a browser's own description. */
    static final int LONGEST_AGENT = 300;

    @Id
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String stamp;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    private String address;

    private String agent;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected LoginSession() {}

    /** Ends it; nothing happens where it has ended before. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** Goes on although the person has just changed the password. */
    void keepWith(String newStamp) {
        stamp = newStamp;
    }
}
