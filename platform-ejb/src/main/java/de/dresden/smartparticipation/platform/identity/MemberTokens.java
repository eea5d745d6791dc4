package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Bearer tokens of members of the climate app, for the room that knows who a member is: it checks the device's key and whether
 * the member is blocked. With such a token a request acts as {@link Member}, on the paths of the app only.
 */
@Dependent
public class MemberTokens {

    private static final String ISSUE = """
            insert into platform.member_token (member, device, hash, created_at, expires_at) values (?, ?, ?, ?, ?)
            on conflict (device) do update set member = excluded.member, hash = excluded.hash,
                created_at = excluded.created_at, expires_at = excluded.expires_at""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    MemberTokens() {}

    /** For tests and programs outside the container. */
    public MemberTokens(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Makes a token; the device's earlier one ends.
     *
     * @param member reference of the member, {@code KM-7F3K-9QRA}
     * @param device key of the device
     * @param until when it ends, at most a year ahead
     * @return the token, which is shown this once and never again
     */
    public String issue(String member, long device, Instant until) {
        String secret = TokenSecret.ofMember();
        sql.update(ISSUE, member, device, Sha256.hex(secret), clock.instant(), until);
        return secret;
    }

    /** Ends all tokens of a member. */
    public void revoke(String member) {
        sql.update("delete from platform.member_token where member = ?", member);
    }

    /** Ends the token of a device. */
    public void revokeDevice(long device) {
        sql.update("delete from platform.member_token where device = ?", device);
    }

    /** Forgets what has ended. */
    void forgetBefore(Instant moment) {
        sql.update("delete from platform.member_token where expires_at < ?", moment);
    }
}
