package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a partner's contract may begin: at most a year before it applied, as an older framework contract does, and at most a year from
 * now. (The partner is made active on that day at the earliest.)
 */
final class ContractBegin {

    private ContractBegin() {}

    /** @throws Refused where the day is no sensible one */
    static void requireSensible(LocalDate from, Instant applied, Instant now) {
        LocalDate least = day(applied).minusYears(1);
        LocalDate most = day(now).plusYears(1);
        if (from.isBefore(least) || from.isAfter(most)) {
            throw new Refused(Reason.of("rewards.partner.contract-range", least, most));
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.BERLIN);
    }
}
