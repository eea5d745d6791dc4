package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * How often one address of the network may send. A school, an office or a library shares one: a workshop of thirty people who write
 * two contributions each is not locked out, and a program is stopped within its first minute. What asks less of a person than
 * writing, or sends a mail, is kept tighter.
 */
@Dependent
public class SendingLimits {

    /** Contributions: what thirty people write, two each, in a workshop's ten minutes. */
    static final int MOST_CONTRIBUTIONS = 60;

    /** Everything else. */
    static final int MOST = 20;

    static final Duration WITHIN = Duration.ofMinutes(10);

    @Inject
    private RateLimits limits;

    /**
     * Counts a contribution.
     *
     * @param address address of the network
     * @throws Refused where there were too many; says when one may try again
     */
    void takeContribution(String address) {
        take("contribution", address, MOST_CONTRIBUTIONS);
    }

    /**
     * Counts one.
     *
     * @param what what is sent, as {@code support}
     * @param address address of the network
     * @throws Refused where there were too many; says when one may try again
     */
    public void take(String what, String address) {
        take(what, address, MOST);
    }

    private void take(String what, String address, int most) {
        if (!limits.take(what, address, most, WITHIN)) {
            throw new Refused(Reason.of("participation.sending.too-many", most, WITHIN.toMinutes()));
        }
    }
}
