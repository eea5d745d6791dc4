package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How often one address of the network may send. A school or an office shares one: twenty in ten minutes is more than a class
 * writes, and less than a program wants.
 */
@Dependent
public class SendingLimits {

    static final int MOST = 20;
    static final Duration WITHIN = Duration.ofMinutes(10);

    @Inject
    private RateLimits limits;

    /**
     * Counts one.
     *
     * @param what what is sent, as {@code contribution}
     * @param address address of the network
     * @throws Refused where there were too many; says when one may try again
     */
    public void take(String what, String address) {
        if (!limits.take(what, address, MOST, WITHIN)) {
            throw new Refused(Reason.of("participation.sending.too-many", MOST, WITHIN.toMinutes()));
        }
    }
}
