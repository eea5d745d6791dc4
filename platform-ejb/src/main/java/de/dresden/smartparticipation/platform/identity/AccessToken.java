package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A personal access token for the REST API; only its hash is known. Valid until it expires or is revoked. */
@Entity
@Table(schema = "platform", name = "access_token")
class AccessToken {

    private static final int LONGEST_NAME = 80;

    @Id
    @SequenceGenerator(name = "access_token_id", sequenceName = "platform.access_token_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_id")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected AccessToken() {}

    /**
     * @param lastDay last day on which the token holds, at most a year ahead
     * @throws Refused where name or day do not fit
     */
    static AccessToken create(long accountId, String name, LocalDate lastDay, String secret, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused(Reason.of("platform.access-token.name", LONGEST_NAME));
        }
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            throw new Refused(Reason.of("platform.access-token.last-day", today.plusYears(1)));
        }
        AccessToken token = new AccessToken();
        token.accountId = accountId;
        token.name = name.strip();
        token.hash = Sha256.hex(secret);
        token.createdAt = now;
        token.expiresAt = lastDay.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant();
        return token;
    }

    /** To be told to whom the token belongs. */
    AccessTokenChanged created(Subject account) {
        return new AccessTokenChanged(
                account, "access-token.created", Map.of(), Map.of("token", id, "name", name, "expires", expiresAt));
    }

    AccessTokenChanged revoke(Subject account, Instant now) {
        if (revokedAt != null) {
            throw new Refused(Reason.of("platform.access-token.revoked-already"));
        }
        revokedAt = now;
        return new AccessTokenChanged(account, "access-token.revoked", Map.of(), Map.of("token", id, "name", name));
    }
}
