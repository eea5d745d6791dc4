package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the product proposes about outages: as many more days as were disturbed while the round runs, a repetition after it. Short
 * technical disturbances may be harmless as long as access was not made unreasonably hard (OVG Lüneburg, 16.11.2023 – 1 KN
 * 91/21); that is for the clerk to say.
 *
 * @param sentence the proposal
 * @param until the proposed last day, or null: repeat
 */
public record OutageAdvice(Reason sentence, LocalDate until) implements Serializable {

    /** What an answer claims and is not so. */
    static List<Reason> untrue(OutageAnswer answer, boolean extended, boolean repeated) {
        if (answer == OutageAnswer.EXTENDED && !extended) {
            return List.of(Reason.of("participation.plan.outage-not-extended"));
        }
        return answer == OutageAnswer.REPEATED && !repeated
                ? List.of(Reason.of("participation.plan.outage-not-repeated"))
                : List.of();
    }

    /** @param outages those about which nothing is decided yet */
    static OutageAdvice of(List<OutageRow> outages, LocalDate lastDay, Instant now, DeadlineEngine engine) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        Set<LocalDate> disturbed = new HashSet<>();
        for (OutageRow outage : outages) {
            LocalDate from = LocalDate.ofInstant(outage.beganAt(), Clocks.BERLIN);
            LocalDate until = LocalDate.ofInstant(outage.endedAt() == null ? now : outage.endedAt(), Clocks.BERLIN);
            from.datesUntil(until.plusDays(1)).forEach(disturbed::add);
        }
        if (today.isAfter(lastDay)) {
            return new OutageAdvice(Reason.of("participation.plan.advice-repeat", disturbed.size()), null);
        }
        LocalDate until = engine.endOn(lastDay.plusDays(disturbed.size()));
        return new OutageAdvice(Reason.of("participation.plan.advice-extend", disturbed.size(), until), until);
    }
}
