package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.PhaseDays;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The day in Dresden, and how days of a call lie to it. */
@Dependent
public class Today implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }

    /** Where a phase lies, seen from today: {@code past}, {@code now}, {@code later}. */
    public String time(PhaseDays phase) {
        LocalDate today = day();
        return phase.over(today) ? "past" : phase.begun(today) ? "now" : "later";
    }

    /** The next day of a call that matters, or null. */
    public LocalDate next(CallFrame call) {
        return call.next(day());
    }
}
