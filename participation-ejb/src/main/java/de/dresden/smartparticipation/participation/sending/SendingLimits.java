package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How often one address of the network may send one kind of thing. A school, an office or a library shares one: a class of thirty who
 * write two contributions each, support two, comment twice and follow is not locked out, and a program is stopped within its first
 * minute. Mails stay few for who gets them, whatever comes from where: {@code platform.confirmation} counts them by recipient.
 */
@Dependent
public class SendingLimits {

    /** Of each kind: thirty people, two each. */
    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private final RateLimits limits;

    @Inject
    SendingLimits(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts one.
     *
     * @param what what is sent, as {@code support}
     * @param address address of the network
     * @throws Refused where there were too many; says when one may try again
     */
    public void take(String what, String address) {
        if (!limits.take(what, address, MOST, WITHIN)) {
            throw new TooMany(Reason.of("participation.sending.too-many", MOST, WITHIN.toMinutes()), WITHIN);
        }
    }
}
