package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** From which network accounts were opened: as a keyed hash, so that the table does not tell the address, and not for long. */
@Dependent
class Networks {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Keys keys;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Of an IPv6 address the hash of its /64, which one household has. */
    String hash(String network) {
        return keys.fingerprint("member-network", RateLimits.network(network));
    }

    /** The hash of the range of neighbouring addresses: who moves from one to the next is still seen together. */
    String rangeHash(String network) {
        return keys.fingerprint("member-subnet", RateLimits.range(network));
    }

    void tidy() {
        sql.update(
                "update rewards.member set network = null, subnet = null"
                        + " where (network is not null or subnet is not null) and opened_at < ?",
                clock.instant().minus(KEPT));
    }
}
