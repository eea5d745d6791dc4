package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Days go by without a command: a phase that ends soon and a call that is done become tasks. */
@Singleton
public class CallTimer {

    @Inject
    private CallRegister register;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void tellOfDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        register.published().forEach(call -> tasks.applyAll(CallTasks.of(call, today)));
    }
}
